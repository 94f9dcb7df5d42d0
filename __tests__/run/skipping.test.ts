import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RunDirectory } from '../../src/run/directory.js';
import { seenInputs } from '../../src/run/inputs.js';
import { runStep } from '../../src/run/runner.js';
import type { Step } from '../../src/run/step.js';
import { pin } from '../evaluate/workspace.js';
import { tinyConfig, tinyCsv, tinyRows, write } from '../support/tiny.js';
import {
  chain,
  chainSteps,
  copyOf,
  firstAgain,
  freshCopyOf,
  runChain,
  scene,
  written,
  type ChainStep,
  type Circumstances,
} from './chain.js';
import { changedAt, watchedFiles, watchedValue } from './watched.js';

const config = tinyConfig(
  'params: {epochs: 2, learning_rate: 0.1}',
  'evaluate:\n  metrics: [roc_auc, log_loss]\ngate:\n  must_pass: "golden[1].csv"\n',
).replace('source: data.csv', 'source: ["data[1].csv", linked.csv, "more/*.csv"]');
const rows = tinyRows(200);

let home: string;
/** A repository whose chain has run once. */
let done: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mlops-skipping-'));
  done = join(home, 'tiny');
  write(done, {
    'mlops.yml': config,
    'data[1].csv': tinyCsv(rows.slice(0, 80)),
    'store/v1': tinyCsv(rows.slice(80, 120)),
    'more/a.csv': tinyCsv(rows.slice(120)),
    'golden[1].csv': tinyCsv([rows[3]!, rows[5]!]),
  });
  // As DVC and git-annex leave data.
  symlinkSync('store/v1', join(done, 'linked.csv'));
  const { context } = await scene(done);
  await pin(context, { model: 'tiny' });
  expect(await runChain(done)).toEqual(chainSteps);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** One thing that is touched before the chain runs again. */
interface Touch extends Circumstances {
  readonly name: string;
  readonly touch?: (folder: string) => void;
}

const edit = (path: string, from: string, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  write(folder, { [path]: text.replace(from, to) });
};
const spoil = (path: string) => (folder: string) => appendFileSync(join(folder, '.mlops', path), 'x');
const remove = (path: string) => (folder: string) => rmSync(join(folder, path), { recursive: true });
const add = (path: string, text: string) => (folder: string) => write(folder, { [path]: text });
const times =
  (...paths: string[]) =>
  (folder: string) => {
    for (const path of paths) utimesSync(join(folder, path), 1, 1);
  };
const freeze = (folder: string) => {
  const { policy } = JSON.parse(readFileSync(join(folder, '.mlops/split/manifest.json'), 'utf8')) as { policy: object };
  write(folder, { 'mlops/split.yml': JSON.stringify({ ...policy, salt: 'v1/77' }) });
};
const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';

/** What is touched, by the first step that has to run again: what follows reads what that one writes. */
const touches: Readonly<Record<ChainStep, readonly Touch[]>> = {
  split: [
    { name: 'a cell of a file that is named', touch: edit('data[1].csv', ',rose,', ',moss,') },
    { name: 'a cell behind a link', touch: edit('store/v1', ',rose,', ',moss,') },
    { name: 'a cell of a file that a pattern finds', touch: edit('more/a.csv', ',rose,', ',moss,') },
    { name: 'a file more', touch: add('more/b.csv', tinyCsv(rows.slice(0, 3))) },
    { name: 'a file less', touch: remove('more/a.csv') },
    { name: 'a name of a file', touch: (folder) => renameSync(join(folder, 'more/a.csv'), join(folder, 'more/b.csv')) },
    { name: 'a link that leads nowhere', touch: remove('store/v1') },
    { name: 'the schema', touch: add('mlops/schema.yml', 'format: mlops-schema/1\n') },
    { name: 'the frozen policy', touch: freeze },
    ...[
      'data.positive=no',
      'data.target=colour',
      'data.ignore=[id, weight]',
      'data.key=[id, size]',
      'data.nulls=[rose]',
    ].map(option),
    ...[
      'data.delimiter=","',
      'data.split.test=0.3',
      'data.split.folds=4',
      'data.split.salt=v2',
      'data.split.group=colour',
    ].map(option),
    ...['data.split.stratify=false', 'data.split.time=size', 'task=multiclass'].map(option),
    { name: 'a part of the rows', touch: spoil('split/validation.csv') },
    { name: 'a part that is gone', touch: remove('.mlops/split/test.csv') },
    { name: 'a file that nobody wrote', touch: add('.mlops/split/extra.csv', 'x\n') },
    { name: 'the policy of the champion', touch: add('.mlops/champion/champion/manifest.json', '{}') },
    { name: 'the version of the tool', who: { tool: '9.0.0' } },
    { name: 'the build of the tool', who: { build: 'another' } },
  ],
  train: [
    ...[
      'train.params.l2=0.1',
      'train.seed=7',
      'train.estimator=mlp',
      'train.cross_validation=true',
      'train.backend=wasm',
    ].map(option),
    { name: 'the package', touch: add('.mlops/package/package.json', '{}') },
    { name: 'the rows of a sample', touch: add('.mlops/changes/sample.json', '{}') },
    { name: 'a package that computes', touch: add(tfjsNode, '{}') },
    {
      name: 'a package that computes, in a folder above',
      touch: (folder) => write(dirname(folder), { [tfjsNode]: '{}' }),
    },
    { name: 'a model that is gone', touch: remove('.mlops/train/model.tar.gz') },
    { name: 'a model that is another', touch: spoil('train/model/weights.bin') },
  ],
  evaluate: [
    ...['evaluate.threshold=0.3', 'evaluate.metrics=[f1]', 'evaluate.weight=weight', 'evaluate.slices=[colour]'].map(
      option,
    ),
    ...['evaluate.cost={matrix: {yes: {no: 5}, no: {yes: 1}}}', 'gate.confidence=0.9', 'gate.new_line=a reason'].map(
      option,
    ),
    ...['evaluate.behaviour=[{name: paint, invariance: {set: {colour: [rose]}}}]', 'gate.must_pass=null'].map(option),
    ...['gate.champion_environment=candidate', 'gate.latency={max_ms: 5}', 'gate.reuse=corrected'].map(option),
    { name: 'the rows that must stay right', touch: edit('golden[1].csv', ',rose,', ',moss,') },
    { name: 'what is pinned', touch: add('.mlops/champion/newest.json', '{}') },
    { name: 'predictions that are others', touch: spoil('evaluate/validation/candidate.csv') },
    { name: 'figures that are gone', touch: remove('.mlops/evaluate/validation/metrics.json') },
  ],
};

function option(text: string): Touch {
  return { name: text, set: [text] };
}

describe.each(chainSteps)('%s runs again', (first) => {
  test.each(touches[first])('after a change of $name', async ({ touch, ...circumstances }) => {
    const folder = copyOf(done);
    touch?.(folder);
    expect(await firstAgain(folder, circumstances)).toBe(first);
  });
});

/** What decides no step, or not every one that comes later: what is skipped is what a fresh run writes. */
const harmless: readonly (Touch & { readonly again: readonly ChainStep[] })[] = [
  {
    name: 'the time of files, and nothing else',
    touch: times(
      'data[1].csv',
      'store/v1',
      'golden[1].csv',
      'mlops.yml',
      '.mlops/split/train.csv',
      '.mlops/train/model.tar.gz',
    ),
    again: [],
  },
  { ...option('gate.primary.margin=0.2'), again: [] },
  { ...option('data.split.parquet=true'), again: ['split'] },
  { ...option('data.leakage=off'), again: ['split'] },
  { ...option('report.values=true'), again: ['split', 'evaluate'] },
  {
    name: 'the commit, which is on record though nothing is trained',
    who: { revision: 'a'.repeat(40), repository: 'o/r', dirty: true },
    environment: 'what was set up for commands',
    again: ['evaluate'],
  },
];

describe('what is skipped is what a fresh run writes', () => {
  test.each(harmless)('after a change of $name', async ({ touch, again, ...circumstances }) => {
    const folder = copyOf(done);
    touch?.(folder);
    const fresh = freshCopyOf(folder);
    expect(await runChain(folder, circumstances)).toEqual(again);
    expect(await runChain(fresh, circumstances)).toEqual(chainSteps);
    expect(written(folder)).toEqual(written(fresh));
    expect(await firstAgain(folder, circumstances)).toBeNull();
  });
});

test('a champion with code of its own is always scored again', async () => {
  const folder = copyOf(done);
  const { context } = await scene(folder);
  const read = (path: string) => JSON.parse(readFileSync(join(folder, '.mlops', path), 'utf8')) as object;
  const verdict = { verdict: 'promote', part: 'test', rule: 'first', sha256: '0'.repeat(64) };
  const version = { ...read('train/manifest.json'), format: 'mlops-manifest/1', version: '1.0.0', verdict };
  const rest = { createdAt: '2026-01-01T00:00:00.000Z', actor: 'ada', run: null, champion: null, files: {} };
  const manifest = { ...version, ...rest, metrics: { validation: null, test: null } };
  await context.files.copy(context.run.path('train/model.tar.gz'), context.run.path('champion/champion/model.tar.gz'));
  await pin(context, { model: 'tiny', number: 1, champion: '1.0.0', anchor: '1.0.0' });
  const runs = async (flavor: object) => {
    await context.run.write('champion/champion/manifest.json', { ...manifest, ...flavor });
    return [await runChain(folder), await runChain(folder)];
  };
  expect(await runs({})).toEqual([chainSteps, []]);
  const own = { flavor: { name: 'command', score: 'node score.js' } };
  expect(await runs(own)).toEqual([['split', 'evaluate'], ['evaluate']]);
});

/** Everything that a step can be asked by what the tiny repository has. */
const rich = [
  'evaluate.threshold={choose: f1}',
  'evaluate.weight=weight',
  'evaluate.slices=[colour]',
  'evaluate.cost={matrix: {yes: {no: 5}, no: {yes: 1}}}',
  'evaluate.behaviour=[{name: paint, invariance: {set: {colour: [rose]}}}]',
  'train.cross_validation=true',
  'train.estimator=mlp',
  'train.params.class_weight=balanced',
  'data.split.parquet=true',
];
/** What a step looks at of who runs it: in its inputs, renewed where it is skipped, or (split) asked whether `validate` ran beside it. */
const whoOf: Readonly<Record<ChainStep, readonly string[]>> = {
  split: ['run'],
  train: ['dirty', 'repository', 'revision', 'tool'],
  evaluate: [],
};

describe('all that a step reads is among its inputs', () => {
  test.each(chainSteps)('%s', async (name) => {
    const folder = copyOf(done);
    const { config, context } = await scene(folder, { set: rich });
    for (const before of chainSteps.slice(0, chainSteps.indexOf(name)))
      await runStep<typeof config, typeof context>(chain[before], config, context, true);
    const step: Step<typeof config, typeof context> = chain[name];
    const digest = async (changed = config) => (await seenInputs(name, step.reads(changed), context))();
    const inputs = await digest();

    const [paths, options, who] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const watching = { ...context, files: watchedFiles(context.files, paths), who: watchedValue(context.who, who) };
    await step.run(watchedValue(config, options), {
      ...watching,
      run: new RunDirectory(context.run.root, watching.files),
    });

    const missed: string[] = [];
    for (const path of options) if ((await digest(changedAt(config, path))) === inputs) missed.push(path);
    for (const path of paths) {
      if (!isInput(path, folder, name)) continue;
      appendFileSync(path, ' ');
      if ((await digest()) === inputs) missed.push(path.slice(folder.length));
      truncateSync(path, statSync(path).size - 1);
    }
    expect(await digest()).toBe(inputs);
    expect(missed).toEqual([]);
    expect([...who].sort()).toEqual(whoOf[name]);
    expect([...paths].filter((path) => isInput(path, folder, name)).length).toBeGreaterThan(0);
  });
});

/** Whether it is a file of the repository or of an earlier step. */
function isInput(path: string, folder: string, step: string): boolean {
  const own = join(folder, '.mlops', step);
  return (
    path.startsWith(`${folder}/`) &&
    !path.startsWith(own) &&
    statSync(path, { throwIfNoEntry: false })?.isFile() === true
  );
}
