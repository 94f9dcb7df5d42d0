import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotations, foreignCommands } from '../support/annotations.js';
import { content, paths } from '../support/content.js';
import { action, mlops, root, run, type Run } from '../support/doors.js';
import { archiveMistakes } from '../support/mistakes/archives.js';
import { configurationMistakes } from '../support/mistakes/configuration.js';
import { dataMistakes } from '../support/mistakes/data.js';
import { environmentMistakes } from '../support/mistakes/environments.js';
import type { Mistake } from '../support/mistakes/mistake.js';
import { programMistakes } from '../support/mistakes/programs.js';
import { promotionMistakes } from '../support/mistakes/promotion.js';
import { pythonMistakes } from '../support/mistakes/python.js';
import { registryMistakes } from '../support/mistakes/registry.js';
import { runDirectoryMistakes } from '../support/mistakes/run-directory.js';
import { schemaMistakes } from '../support/mistakes/schema.js';
import { needScikitLearn, pythonPath } from '../support/python.js';
import { cellsOfTiny, tinyCopy } from '../support/tiny.js';

let made: string;
let dist: string;
let champion: string;

beforeAll(needScikitLearn);

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'mlops-mistakes-'));
  // The action is what a runner has of it: dist, and nothing beside it.
  dist = join(made, 'alone');
  cpSync(join(root, 'dist'), dist, { recursive: true });
  champion = join(made, 'champion');
  const folder = tinyCopy();
  for (const l2 of ['0.001', '0.1']) {
    const released = await mlops(folder, 'release', '--quiet', '--set', `train.params.l2=${l2}`);
    expect(released.code).toBe(0);
  }
  cpSync(folder, champion, { recursive: true });
  rmSync(join(champion, '.mlops'), { recursive: true });
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A folder with the mistake in it, and what it held before anything ran. */
class Scene {
  readonly folder: string;
  readonly temporary: string;
  private readonly before: Record<string, string>;
  private readonly torn: ReadonlySet<string>;

  constructor(readonly mistake: Mistake) {
    const { files, happened, champion: promoted } = mistake.given;
    this.folder = tinyCopy(files, promoted === true ? champion : null);
    happened?.(this.folder);
    this.temporary = join(this.folder, '..', 'temporary');
    mkdirSync(this.temporary);
    this.before = this.kept();
    this.torn = new Set(paths(this.folder));
  }

  /** Everything but the run directory: data, configuration, schema, registry. */
  private kept(): Record<string, string> {
    return Object.fromEntries(Object.entries(content(this.folder)).filter(([path]) => !path.startsWith('.mlops/')));
  }

  /** What a mistake must leave behind it. */
  expectWhole(): void {
    expect(this.kept()).toEqual(this.before);
    // Environments stay for the next run; what failed is none.
    const kept = readdirSync(this.temporary, { recursive: true }).map(String);
    expect(kept.filter((path) => !/^mlops-(?:environments|action(?:\/environments)?)$/.test(path))).toEqual([]);
    const left = paths(this.folder).filter((path) => !this.torn.has(path));
    expect(left.filter((path) => /\.tmp$|\.unpacking|\.incoming|\/lock$/.test(path))).toEqual([]);
    for (const path of left.filter((each) => each.endsWith('.json'))) {
      const text = readFileSync(join(this.folder, path), 'utf8');
      expect(() => void JSON.parse(text)).not.toThrow();
    }
  }

  /** Records travel: no cell of the data stands in them. The parts of the split and the package stay here. */
  expectPrivate(): void {
    const records = paths(join(this.folder, '.mlops')).filter((path) => /\.(json|md|html)$/.test(path));
    for (const path of records.filter((each) => !/^(champion|test|train\/model|package)\//.test(each))) {
      expect({ path, cell: cellsOfTiny.exec(readFileSync(join(this.folder, '.mlops', path), 'utf8'))?.[0] }).toEqual({
        path,
        cell: undefined,
      });
    }
  }
}

/** What programs of the repository said is theirs: after `Its last lines`, indented. */
function ours(text: string): string {
  return text.replace(/Its last lines:(?:\n {2}.*)+/g, '');
}

function expectTold(run: Run, told: string, { expect: { code, says } }: Mistake): void {
  expect({ code: run.code, told }).toEqual({ code, told: expect.stringMatching(says) });
  expect(ours(told)).not.toMatch(/\n\s+at /);
  expect(ours(told)).not.toMatch(cellsOfTiny);
  expect(run.stdout + run.stderr).not.toMatch(/defect of mlops-action|Cannot read properties|got undefined|\[object/);
}

async function byCli(mistake: Mistake): Promise<void> {
  const scene = new Scene(mistake);
  const { step, set = [], registry, config } = mistake.given;
  const flags = [
    ...set.flatMap((override) => ['--set', override]),
    ...(registry === undefined ? [] : ['--registry', registry]),
    ...(config === undefined ? [] : ['--config', config]),
  ];
  const ran = await run([process.execPath, join(root, 'bin', 'mlops.js'), step, '--quiet', ...flags], scene.folder, {
    TMPDIR: scene.temporary,
    XDG_CACHE_HOME: scene.temporary,
    UV_CACHE_DIR: join(made, 'uv'),
    PATH: pythonPath,
  });
  expectTold(ran, ran.stderr, mistake);
  expect(ran.stderr.split('\n').filter((line) => /^(error|warning) /.test(line))).not.toEqual([]);
  scene.expectWhole();
  scene.expectPrivate();
}

async function byAction(mistake: Mistake): Promise<void> {
  const scene = new Scene(mistake);
  const { step, set = [], registry, config } = mistake.given;
  const inputs = {
    step,
    set: set.join('\n'),
    ...(registry === undefined ? {} : { registry }),
    ...(config === undefined ? {} : { config }),
  };
  const ran = await action(scene.folder, inputs, { dist, env: { RUNNER_TEMP: scene.temporary, PATH: pythonPath } });
  const shown = annotations(ran.stdout).filter(
    ({ level }) => level === (mistake.expect.code === 0 ? 'warning' : 'error'),
  );
  expectTold(ran, shown.map(({ text }) => text).join('\n'), mistake);
  expect(foreignCommands(ran.stdout)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(ran.outputs['promoted'] ?? 'false').toBe('false');
  expect(ran.summary).not.toMatch(cellsOfTiny);
  scene.expectWhole();
  scene.expectPrivate();
}

describe.each([
  { what: 'the configuration', mistakes: configurationMistakes },
  { what: 'the data', mistakes: dataMistakes },
  { what: 'schema and split', mistakes: schemaMistakes },
  { what: "the repository's programs", mistakes: programMistakes },
  { what: 'a model of Python', mistakes: pythonMistakes },
  { what: 'the environment', mistakes: environmentMistakes },
  { what: 'the registry', mistakes: registryMistakes },
  { what: 'an archive', mistakes: archiveMistakes },
  { what: 'the run directory', mistakes: runDirectoryMistakes },
  { what: 'promotion and prediction', mistakes: promotionMistakes },
])('a mistake in $what', ({ mistakes }) => {
  test.each(mistakes)('$name', async (mistake) => {
    // Both to their end, so that no folder goes while one still writes.
    for (const door of await Promise.allSettled([byCli(mistake), byAction(mistake)])) {
      if (door.status === 'rejected') throw door.reason;
    }
  });
});
