import { describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../support/content.js';
import { mlops, root, run, type Run } from '../support/doors.js';
import { programs, tinyConfig, tinyCopy, write } from '../support/tiny.js';

const registry = '.mlops-registry';

/** The champion's history, by `show`. */
async function historyOf(folder: string): Promise<{ number: number; version: string; kind: string }[]> {
  const shown = await mlops(folder, 'show', '--json');
  expect(shown.code).toBe(0);
  return (JSON.parse(shown.stdout) as { history: { number: number; version: string; kind: string }[] }).history;
}

const ascending = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

describe('others at the same registry', () => {
  test('of two people who promote at once, each is on record or is told to look again', async () => {
    const folder = tinyCopy();
    for (const l2 of ['0.001', '0.1', '0.3']) {
      await mlops(folder, 'release', '--quiet', '--set', `train.params.l2=${l2}`);
    }
    const before = await historyOf(folder);
    const promote = (version: string): Promise<Run> =>
      mlops(folder, 'promote', '--version', version, '--reason', 'agreed', '--run-dir', `.mlops-${version}`);
    const both = await Promise.all([promote('1.1.0'), promote('1.2.0')]);
    const history = await historyOf(folder);
    expect(history.map(({ number }) => number)).toEqual(ascending(history.length));
    expect(history).toHaveLength(before.length + both.filter(({ code }) => code === 0).length);
    for (const { code, stderr } of both) {
      if (code === 0) continue;
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: expect.stringMatching(
          /tiny: somebody else changed the champion at this moment \(#\d is taken\); look at `mlops show`/,
        ),
      });
    }
  });

  test('a champion that moved since the run pinned it is not overwritten', async () => {
    const folder = tinyCopy();
    const slow = (step: string, ...words: string[]): Promise<Run> =>
      mlops(folder, step, '--run-dir', '.slow', '--quiet', ...words);
    for (const step of ['champion', 'split', 'train']) expect((await slow(step)).code).toBe(0);
    for (const step of ['evaluate', 'gate']) expect((await slow(step, '--part', 'test')).code).toBe(0);
    expect((await mlops(folder, 'release', '--quiet', '--set', 'train.params.l2=0.003')).code).toBe(0);
    expect((await slow('publish')).code).toBe(0);
    const before = content(join(folder, registry));
    const late = await slow('promote');
    expect(late).toMatchObject({ code: 3 });
    expect(late.stderr).toMatch(
      /tiny: the champion moved since this run pinned it \(from #0 to #1\): version 1\.\d\.0 is published unpromoted; run again\./,
    );
    expect(content(join(folder, registry))).toEqual(before);
    expect(await historyOf(folder)).toHaveLength(1);
  });

  test('of two releases at once, every version is whole and every champion has its number', async () => {
    const folder = tinyCopy();
    const release = (l2: string): Promise<Run> =>
      mlops(folder, 'release', '--quiet', '--run-dir', `.mlops-${l2}`, '--set', `train.params.l2=${l2}`);
    const both = await Promise.all([release('0.001'), release('0.002')]);
    for (const { code, stderr } of both) {
      if (code !== 0) expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/run again\./) });
    }
    const history = await historyOf(folder);
    expect(history.map(({ number }) => number)).toEqual(ascending(history.length));
    expect(history.length).toBeGreaterThan(0);
    const versions = readdirSync(join(folder, registry, 'tiny/versions'));
    expect(versions).toHaveLength(2);
    for (const version of versions) {
      const pulled = await mlops(folder, 'pull', '--version', version, '--to', `pulled-${version}`);
      expect(pulled.code).toBe(0);
    }
  });
});

/** Waits until the test command runs. */
async function startedIn(folder: string, child: ChildProcess): Promise<void> {
  while (!existsSync(join(folder, 'started'))) {
    if (child.exitCode !== null) throw new Error(`ended with code ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe('a run that is cut off', () => {
  test.each([
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGHUP', code: 129 },
  ] as const)('by $signal ends what it started, and the next one works', async ({ signal, code }) => {
    const folder = tinyCopy();
    const started = JSON.stringify(join(folder, 'started'));
    write(folder, programs(`writeFileSync(${started}, ''); setInterval(() => undefined, 1000);`));
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const argv = [join(root, 'bin/mlops.js'), 'check', '--quiet'];
    const child = spawn(process.execPath, argv, { cwd: folder, env: { PATH: process.env['PATH'], TMPDIR: temporary } });
    const ended = new Promise((done) => child.on('close', done));
    await startedIn(folder, child);
    // The model that is being scored lies in a folder of its own.
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill(signal);
    // Shell and system both say that a terminal was closed.
    const again = signal === 'SIGHUP' ? setInterval(() => child.kill(signal), 1) : undefined;
    const found = await ended;
    clearInterval(again);
    expect(found).toBe(code);
    expect(existsSync(join(folder, '.mlops/lock'))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
    write(folder, { 'mlops.yml': tinyConfig() });
    expect((await mlops(folder, 'check', '--quiet')).code).toBe(0);
  });

  test('by a kill leaves a lock that the next one takes over', async () => {
    const folder = tinyCopy({ 'wait.sh': 'touch started; sleep 5\n' });
    const argv = [join(root, 'bin/mlops.js'), 'test', '--set', 'test.command=bash wait.sh'];
    const child = spawn(process.execPath, argv, { cwd: folder, env: { PATH: process.env['PATH'] } });
    const ended = new Promise((done) => child.on('close', done));
    await startedIn(folder, child);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, '.mlops/lock'))).toBe(true);
    expect((await mlops(folder, 'check', '--quiet')).code).toBe(0);
  });
});

test('an error that nobody foresaw is a defect of ours, with exit code 70, not 1', async () => {
  const folder = tinyCopy();
  const broken = `const timer = setInterval(() => { if (process.listenerCount('uncaughtException') > 0) { clearInterval(timer); throw new Error('unforeseen'); } }, 5);`;
  const ended = await run(
    [process.execPath, join(root, 'bin/mlops.js'), 'test', '--set', 'test.command=sleep 2'],
    folder,
    {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(broken)}`,
    },
  );
  expect(ended.code).toBe(70);
  expect(ended.stderr).toMatch(/^error {2}This is a defect of mlops-action \d/m);
  expect(ended.stderr).toContain('unforeseen');
});
