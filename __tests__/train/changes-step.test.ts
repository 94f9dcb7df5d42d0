import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../src/model/manifest.js';
import { toHtml } from '../../src/render/html.js';
import { runStep } from '../../src/run/runner.js';
import { candidateSchema } from '../../src/model/manifest.js';
import { changesFile, changesSchema, type Changes } from '../../src/train/changes.js';
import { changesOptions } from '../../src/train/changes.options.js';
import { changesSection } from '../../src/train/changes.report.js';
import { changesStep } from '../../src/train/changes.step.js';
import { trainOptions } from '../../src/train/train.options.js';
import { trainStep } from '../../src/train/train.step.js';
import { temporaryFolder } from '../support/folders.js';
import { Repository } from './repository.js';
import { json, sceneIn, type SceneContext } from './scene.js';
import { regression } from './training.js';

const csv = `row_id,a,b,y\n${Array.from({ length: 600 }, (_, at) => `${at},${at},${(at * 7) % 5},${at * 2 + 1}`).join('\n')}\n`;
const source = 'y,a,b\n1,2,3\n';
const program =
  'require("node:fs").copyFileSync(process.env.MLOPS_TRAIN_DATA, process.env.MLOPS_MODEL_DIR + "/data.csv")';
const byProgram = {
  command: [process.execPath, '-e', program],
  score: 'node score.js',
  ignore_changes: ['**/*.md', 'notes/**'],
};

type Config = Parameters<typeof changesStep.run>[0] & Parameters<typeof trainStep.run>[0];

function configOf(changes: Record<string, unknown>, train: Record<string, unknown> = byProgram): Config {
  return {
    model: { input: null, name: 'flowers' },
    changes: changesOptions.parse(changes),
    train: trainOptions.parse(train),
    data: { source: ['data.csv'], schema: 'mlops/schema.yml', prepare: null },
  };
}

interface Scene {
  readonly made: Repository;
  readonly context: SceneContext;
}

/** A repository with one commit, on a branch beside main, in which the rows were divided. */
async function scene(folder = ''): Promise<Scene> {
  const made = Repository.in(temporaryFolder());
  const at = (path: string): string => join(folder, path);
  const start = {
    '.gitignore': '.mlops\n',
    [at('mlops.yml')]: 'train: {params: params.md}\n',
    [at('params.md')]: '{}',
    [at('data.csv')]: source,
    [at('train.py')]: 'a',
    [at('README.md')]: 'r',
    [at('notes/x')]: 'n',
  };
  const revision = made.commit(start);
  made.git('switch', '--quiet', '--create', 'topic');
  const data = {
    files: [{ path: 'data.csv', size: 1, sha256: 'd'.repeat(64) }],
    rows: 600,
    fingerprint: 'f'.repeat(64),
  };
  const context = await sceneIn(join(made.root, folder), csv, regression('y'), { data });
  return { made, context: { ...context, who: { ...context.who, revision } } };
}

async function decide(context: SceneContext, config: Config): Promise<Changes> {
  const { status, figures, summary } = await runStep(changesStep, config, context, false);
  const written = changesSchema.parse(await json(context.run.path(changesFile)));
  const { train, sample, reason, compared } = written;
  expect({ status, figures }).toEqual({ status: 'ok', figures: { train, sample, reason, compared } });
  expect(summary).toBe(`${train ? 'There is something to train' : 'Nothing to train'}: ${reason}.`);
  return written;
}

describe('check', () => {
  const check = { flow: 'check', base: 'main' };

  test.each<{ name: string; files: Record<string, string | null>; expect: [boolean, string] }>([
    {
      name: 'documentation',
      files: { 'README.md': 'x', 'notes/new': '' },
      expect: [false, 'only README.md and notes/new changed'],
    },
    { name: 'code', files: { 'train.py': 'x' }, expect: [true, 'train.py changed since main'] },
    { name: 'data', files: { 'data.csv': 'x' }, expect: [true, 'data.csv changed since main'] },
    {
      name: 'parameters in a file that looks like documentation',
      files: { 'params.md': '{"a": 1}' },
      expect: [true, 'params.md changed since main'],
    },
    { name: 'the configuration', files: { 'mlops.yml': 'train: {}' }, expect: [true, 'mlops.yml changed since main'] },
    {
      name: 'the split policy',
      files: { 'mlops/split.yml': '' },
      expect: [true, 'mlops/split.yml changed since main'],
    },
    {
      name: 'another model that the branch adds',
      files: { 'b/mlops.yml': '', 'b/x.py': '' },
      expect: [false, 'only b/mlops.yml and b/x.py changed, of another model'],
    },
  ])('$name', async ({ files, expect: [train, reason] }) => {
    const { made, context } = await scene();
    made.commit(files);
    expect(await decide(context, configOf(check))).toEqual({
      format: 'mlops-changes/1',
      flow: 'check',
      train,
      sample: false,
      reason,
      compared: null,
      aspects: [],
    });
  });

  test('two models in one repository do not train each other', async () => {
    const { made, context } = await scene('models/a');
    made.commit({ 'models/b/mlops.yml': '', 'models/b/train.py': '1' });
    made.git('branch', '--force', 'main');
    made.commit({ 'models/b/train.py': '2' });
    expect(await decide(context, configOf(check))).toMatchObject({
      train: false,
      reason: 'only models/b/train.py changed, of another model',
    });
    made.commit({ 'shared.py': '' });
    expect(await decide(context, configOf(check))).toMatchObject({
      train: true,
      reason: 'shared.py changed since main',
    });
  });

  test('data behind a link are named, too', async () => {
    const { made, context } = await scene();
    made.put({ 'notes/data.csv': source, 'data.csv': null });
    await symlink('notes/data.csv', join(made.root, 'data.csv'));
    made.commit();
    made.git('branch', '--force', 'main');
    made.commit({ 'notes/data.csv': `${source}4,5,6\n` });
    expect(await decide(context, configOf(check))).toMatchObject({
      train: true,
      reason: 'notes/data.csv changed since main',
    });
  });

  test('a name from the branch is text in the report, whatever it says', async () => {
    const { made, context } = await scene();
    const name = '<img src=x onerror=alert(1)>|`x`@everyone\n::error::x.md';
    made.commit({ [name]: '' });
    const changes = await decide(context, configOf(check));
    expect(changes.train).toBe(false);
    expect(changes.reason).not.toContain('\n');
    const html = toHtml('Report', [changesSection(changes)]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(context.log.lines).toEqual([]);
  });

  test('none trains nothing and asks nobody', async () => {
    const { context } = await scene();
    const none = { run: () => Promise.reject(new Error('no programs')), hide: (text: string) => text };
    const deaf = { ...context, process: none };
    const changes = await decide(deaf, configOf(check, { ...byProgram, on_check: 'none' }));
    expect(changes).toMatchObject({ train: false, reason: 'train.on_check is none' });
    expect(await decide(deaf, configOf({ ...check, force: true }))).toMatchObject({ train: true });
    expect(await decide(deaf, configOf({ flow: 'check' }))).toMatchObject({ train: true });
  });
});

describe('a sample', () => {
  const sampled = configOf({ flow: 'check', base: 'main' }, { ...byProgram, on_check: 'sample' });

  test('is what the next training takes, and its candidate says so', async () => {
    const { made, context } = await scene();
    made.commit({ 'train.py': 'x' });
    expect(await decide(context, sampled)).toMatchObject({ train: true, sample: true });
    const { summary, figures } = await runStep(trainStep, sampled, context, false);
    expect(summary).toMatch(/^Trained a model by train\.command on 200 of 600 rows; /);
    expect(figures).toMatchObject({ rows: 600, sampled: 200 });
    const candidate = candidateSchema.parse(await json(context.run.path('train', 'manifest.json')));
    expect(candidate.sample).toEqual({ rows: 200, of: 600 });
    const seen = (await readFile(context.run.path('train', 'model', 'data.csv'), 'utf8')).trimEnd().split('\n');
    expect(seen).toHaveLength(201);
    expect(seen[0]).toBe('a,b,y');
    expect(csv.split('\n').map((line) => line.slice(line.indexOf(',') + 1))).toEqual(expect.arrayContaining(seen));
    expect(await context.files.list(context.run.path('train'))).not.toContain('sample.csv');
    // Asked for again in full, the next training takes all rows.
    await decide(context, configOf({ flow: 'check', base: 'main', force: true }, { ...byProgram, on_check: 'sample' }));
    expect((await runStep(trainStep, sampled, context, false)).figures).toMatchObject({ rows: 600, sampled: null });
    expect(await json(context.run.path('train', 'manifest.json'))).not.toHaveProperty('sample');
  });

  test('of a built-in model is fitted on its rows only, and is no reason to skip the whole training later', async () => {
    const { made, context } = await scene();
    made.commit({ 'train.py': 'x' });
    const train = { params: { epochs: 1, patience: null } };
    const once = configOf({ flow: 'check', base: 'main' }, { ...train, on_check: 'sample' });
    await decide(context, once);
    const ran = await runStep(trainStep, once, context, false);
    expect(ran.skipped).toBe(false);
    expect(await json(context.run.path('train', 'history.json'))).toMatchObject({ rows: { fitted: 200, stop: 0 } });
    expect((await runStep(trainStep, once, context, false)).skipped).toBe(true);
    const whole = configOf({ flow: 'release' }, train);
    await context.files.remove(context.run.path('changes'));
    expect((await runStep(trainStep, whole, context, false)).skipped).toBe(false);
    expect(await json(context.run.path('train', 'history.json'))).toMatchObject({ rows: { fitted: 600, stop: 0 } });
  });
});

describe('release and retrain', () => {
  const retrain = { flow: 'retrain', policy: 'b'.repeat(64) };
  const since = '1.0.2 (hold, 2026-11-20)';

  /** Trains for real and puts the candidate on record as the newest version. */
  async function recorded(context: SceneContext, config: Config, change: Partial<Manifest> = {}): Promise<void> {
    await runStep(trainStep, config, context, false);
    const manifest = {
      ...candidateSchema.parse(await json(context.run.path('train', 'manifest.json'))),
      format: 'mlops-manifest/1',
      version: '1.0.2',
      createdAt: '2026-11-20T03:04:05.000Z',
      actor: 'ada',
      run: null,
      metrics: { validation: null, test: null },
      champion: null,
      verdict: {
        verdict: 'hold',
        part: 'validation',
        rule: 'superiority',
        sha256: 'a'.repeat(64),
        policy: 'b'.repeat(64),
      },
      files: {},
      ...change,
    };
    await context.run.write('champion/newest.json', { format: 'mlops-newest/1', crowned: false, manifest });
    await pin(context, '1.0.2');
  }

  async function pin(context: SceneContext, newest: string | null): Promise<void> {
    const none = { number: 0, champion: null, anchor: null, looks: [] };
    await context.run.write('champion/pin.json', {
      format: 'mlops-pin/1',
      registry: 'r',
      model: 'flowers',
      newest,
      ...none,
    });
  }

  test('without a version there is something to train', async () => {
    const { context } = await scene();
    await pin(context, null);
    expect(await decide(context, configOf(retrain))).toMatchObject({ train: true, reason: 'there is no version yet' });
  });

  test.each([
    { name: 'a program of the repository', train: byProgram },
    { name: 'a built-in model', train: { params: { epochs: 1 } } },
  ])('$name: what was trained is not trained again until something changes', async ({ train }) => {
    const { made, context } = await scene();
    const config = configOf(retrain, train);
    await recorded(context, config);
    const nothing = `nothing changed since ${since}: the same data, code, parameters and environment`;
    expect(await decide(context, config)).toMatchObject({ train: false, reason: nothing, compared: '1.0.2' });
    made.commit({ 'README.md': 'more' });
    expect(await decide(context, config)).toMatchObject({ train: false, reason: nothing });
    const other = configOf(retrain, { ...train, seed: 2 });
    expect(await decide(context, other)).toMatchObject({ train: true, reason: `changed since ${since}: seed` });
    made.put({ 'train.py': 'not committed' });
    const { train: decided, reason, aspects } = await decide(context, config);
    expect([decided, reason]).toEqual([true, `changed since ${since}: code`]);
    expect(aspects.find(({ name }) => name === 'code')?.note).toBe('train.py changed');
    expect(await decide(context, configOf({ ...retrain, force: true }, train))).toMatchObject({ train: true });
  });

  test('a release that the gate rejected fails again at the same commit, not at the next one', async () => {
    const { made, context } = await scene();
    const config = configOf({ flow: 'release', policy: 'b'.repeat(64), fail_on: ['reject'] });
    const verdict = { verdict: 'reject', part: 'test', rule: 'superiority', sha256: 'a'.repeat(64) } as const;
    await recorded(context, config, { verdict: { ...verdict, policy: 'b'.repeat(64) } });
    const { status, summary } = await runStep(changesStep, config, context, false);
    expect({ status, summary }).toEqual({
      status: 'no',
      summary: expect.stringMatching(
        /^Nothing to train: nothing changed since 1\.0\.2 \(reject, .*\. Its verdict stands: reject; change what it is made from, or set changes\.force to true/,
      ),
    });
    const lenient = configOf({ flow: 'release', policy: 'b'.repeat(64), fail_on: ['inconclusive'] });
    expect((await runStep(changesStep, lenient, context, false)).status).toBe('ok');
    const revision = made.commit({ 'README.md': 'more' });
    const later = { ...context, who: { ...context.who, revision } };
    expect((await runStep(changesStep, config, later, false)).status).toBe('ok');
  });

  test('new data are a reason', async () => {
    const { context } = await scene();
    const config = configOf(retrain);
    await recorded(context, config);
    const split = await json<{ data: object }>(context.run.path('split', 'manifest.json'));
    await context.run.write('split/manifest.json', { ...split, data: { ...split.data, fingerprint: 'e'.repeat(64) } });
    expect(await decide(context, config)).toMatchObject({ train: true, reason: `changed since ${since}: data` });
  });

  test.each([
    {
      name: 'a shallow clone',
      revision: 'c'.repeat(40),
      expect: /git does not have c{40} here; check out with fetch-depth: 0/,
    },
    { name: 'a record that is no commit', revision: '--output=pwned', expect: /is no git revision/ },
    { name: 'no commit on record', revision: null, expect: /the commit of 1\.0\.2 is not on record/ },
  ])('$name: unknown, so it trains', async ({ revision, expect: expected }) => {
    const { context } = await scene();
    const config = configOf(retrain);
    const code = { repository: 'o/r', revision, dirty: false, package: null };
    await recorded(context, config, { code });
    const { train, reason } = await decide(context, config);
    expect(train).toBe(true);
    expect(reason).toMatch(/^not known to be the same as in 1\.0\.2 \(hold, 2026-11-20\): code \(/);
    expect(reason).toMatch(expected);
  });

  test('before champion and split have run, it says so', async () => {
    const { context } = await scene();
    await expect(decide(context, configOf(retrain))).rejects.toThrow(/run `mlops champion` first/);
    await context.files.remove(context.run.path('split'));
    await expect(decide(context, configOf(retrain))).rejects.toThrow(/run `mlops split` first/);
  });
});
