import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { action, exampleCopy, root, run } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { loadedChunks } from '../support/loaded-chunks.js';

const dist = join(root, 'dist');
const cli = (...words: string[]) => ({
  start: (env: Readonly<Record<string, string>>) =>
    run([process.execPath, join(root, 'bin', 'mlops.js'), ...words], temporaryFolder(), env),
});

/** Bytes that a start loads of the bundle. */
async function loaded(
  start: (env: Readonly<Record<string, string>>) => Promise<{ readonly code: number | null }>,
): Promise<number> {
  const coverage = temporaryFolder();
  expect(await start({ NODE_V8_COVERAGE: coverage })).toMatchObject({ code: 0 });
  return loadedChunks(coverage, dist).reduce((sum, { bytes }) => sum + bytes, 0);
}

describe('what a start loads of the bundle', () => {
  test.each([
    { name: '--version', most: 100_000, ...cli('--version') },
    { name: '--help', most: 100_000, ...cli('--help') },
    { name: 'split --help', most: 400_000, ...cli('split', '--help') },
  ])('$name: at most $most bytes', async ({ start, most }) => {
    expect(await loaded(start)).toBeLessThan(most);
  });

  test.each([
    { name: 'a folder as registry', inputs: { registry: '.mlops-registry' } },
    { name: 'a registry on GitHub, as on a runner', inputs: { token: 'ghs_never_used', registry: 'github' } },
  ])('a step that is skipped, with $name: at most 400 kB', async ({ inputs }) => {
    const workspace = exampleCopy('breast-cancer');
    const split = (env: Readonly<Record<string, string>>, more: Readonly<Record<string, string>>) =>
      action(workspace, { step: 'split', ...more }, { env });
    expect(await split({}, { registry: '.mlops-registry' })).toMatchObject({ code: 0 });
    // Nothing answers there: a step that is skipped asks nothing of it.
    const nowhere = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    const bytes = await loaded(async (env) => {
      const ended = await split({ ...env, ...nowhere }, inputs);
      expect(ended.stdout).toContain('unchanged: 569 rows');
      return ended;
    });
    expect(bytes).toBeLessThan(400_000);
  });

  test('nothing is compiled from text: what zod parses once needs no parser of its own', async () => {
    const made = join(temporaryFolder(), 'made');
    const watch = `import { appendFileSync } from 'node:fs';
      globalThis.Function = new Proxy(Function, {
        construct: (target, given) => (appendFileSync(${JSON.stringify(made)}, 'x'), Reflect.construct(target, given)),
      });`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watch)}` };
    const workspace = exampleCopy('breast-cancer');
    expect(await action(workspace, { step: 'champion', registry: 'r' }, { env })).toMatchObject({ code: 0 });
    expect(existsSync(made)).toBe(false);
    // The watch sees what it is there for.
    expect(await run([process.execPath, '-e', 'new Function()'], workspace, env)).toMatchObject({ code: 0 });
    expect(existsSync(made)).toBe(true);
  });

  test('modules stand in parentheses, so that V8 compiles them at once instead of reading them twice', () => {
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.index.js'));
    const first = (name: string): string => readFileSync(join(dist, name), 'utf8').slice(0, 1000);
    expect(chunks.map(first).filter((text) => !/;export const modules=\{\d+:\(/.test(text))).toEqual([]);
  });
});
