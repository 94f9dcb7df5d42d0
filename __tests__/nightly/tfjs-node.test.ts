import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../src/model/manifest.js';
import type { History } from '../../src/train/history.js';
import { exampleCopy, json, mlops, type Run } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { fixtures, records } from '../train/training.js';

/*
 * The backend node for real: the environment variable TFJS_NODE names a folder whose node_modules has @tensorflow/tfjs-node, as
 * scripts/build-tfjs-node.js makes it. The tool runs from dist/, on the Node that runs the tests.
 */
const installed = process.env['TFJS_NODE'] ?? '';
const packages = join(installed, 'node_modules');
const onNode = /^Computes on tfjs-node with TensorFlow 2\.\d+\.\d+ \(TensorFlow\.js 4\.22\.0\)\.$/;
const onWasm = /^Computes on wasm-simd \(TensorFlow\.js 4\.22\.0\)\.$/;

beforeAll(() => {
  if (installed === '') throw new Error('Set TFJS_NODE: node scripts/build-tfjs-node.js FOLDER');
});

function withPackages(folder: string): string {
  symlinkSync(packages, join(folder, 'node_modules'));
  return folder;
}

/** A repository with three classes. */
function flowers(): string {
  const folder = temporaryFolder();
  const iris = ['train', 'test'].map((part) => readFileSync(join(fixtures, `iris-${part}.csv`), 'utf8').trimEnd());
  const lines = [iris[0]!, ...iris[1]!.split('\n').slice(1)].join('\n').split('\n');
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'iris.csv'), `${lines.map((line) => line.replace(/^[^,]*,/, '')).join('\n')}\n`);
  writeFileSync(join(folder, 'mlops.yml'), 'model: flowers\ndata: { source: data/iris.csv, target: species }\n');
  return folder;
}

async function succeeds(folder: string, ...words: readonly string[]): Promise<Run> {
  const ran = await mlops(folder, ...words);
  expect(ran.code === 0 ? '' : ran.stderr).toBe('');
  return ran;
}

/** What children said of their backend, in order. */
const backendsIn = ({ stderr }: Run): string[] =>
  stderr.split('\n').flatMap((line) => /^\| (Computes on .*)$/.exec(line)?.slice(1) ?? []);
const manifest = (folder: string): Candidate => json(folder, '.mlops/train/manifest.json') as Candidate;
const set = (...pairs: readonly string[]): string[] => pairs.flatMap((pair) => ['--set', pair]);

async function scores(folder: string, backend: string): Promise<number[]> {
  const output = `out-${backend}.csv`;
  const paths = ['--input', 'data/breast-cancer.csv', '--output', output];
  const ran = await succeeds(folder, 'predict', ...paths, ...set(`train.backend=${backend}`));
  expect(backendsIn(ran)).toEqual([expect.stringMatching(backend === 'node' ? onNode : onWasm)]);
  return (await records(join(folder, output))).map((row) => Number(row.get('score')));
}

const furthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, at) => Math.abs(value - b[at]!)));

describe('train.backend: auto, where @tensorflow/tfjs-node is installed', () => {
  test('a release trains and scores on it, says so, and WebAssembly reads its model', async () => {
    const folder = withPackages(exampleCopy('breast-cancer'));
    const ran = await succeeds(folder, 'release', ...set('train.estimator=mlp'));
    const said = backendsIn(ran);
    expect(said.length).toBeGreaterThanOrEqual(3);
    said.forEach((line) => expect(line).toMatch(onNode));
    expect(ran.stderr).not.toMatch(/already registered|Deprecation|oneDNN|rebuild TensorFlow|speed things up/);
    expect(manifest(folder).flavor).toMatchObject({ name: 'tfjs', backend: expect.stringMatching(/^tfjs-node with/) });
    const [node, wasm] = [await scores(folder, 'node'), await scores(folder, 'wasm')];
    expect(node).toHaveLength(569);
    expect(furthest(node, wasm)).toBeLessThan(1e-5);
  });

  test('a champion that WebAssembly trained is scored on the same backend as the candidate', async () => {
    const folder = exampleCopy('breast-cancer');
    const first = await succeeds(folder, 'release', ...set('train.params={epochs: 20}'));
    backendsIn(first).forEach((line) => expect(line).toMatch(onWasm));
    const wasm = await scores(folder, 'wasm');
    withPackages(folder);
    const second = await mlops(folder, 'check', ...set('train.params={epochs: 40}'));
    expect(second.stderr).toMatch(/score: champion 1\.0\.0\n\| Computes on tfjs-node/);
    expect(backendsIn(second)).toHaveLength(3);
    backendsIn(second).forEach((line) => expect(line).toMatch(onNode));
    expect(furthest(await scores(folder, 'node'), wasm)).toBeLessThan(1e-5);
  });

  test('both come to the same optimum, with three classes and weights', async () => {
    const losses: number[] = [];
    for (const backend of ['node', 'wasm']) {
      const folder = withPackages(flowers());
      const params =
        'train.params={patience: null, batch_size: 1000, epochs: 400, learning_rate: 0.1, class_weight: balanced}';
      for (const step of ['split', 'train']) await succeeds(folder, step, ...set(`train.backend=${backend}`, params));
      expect(manifest(folder).flavor).toMatchObject({ backend: expect.stringMatching(backend) });
      const history = json(folder, '.mlops/train/history.json') as History;
      losses.push(history.epochs.at(-1)!.loss);
    }
    expect(losses[0]).toBeCloseTo(losses[1]!, 4);
  });

  test('dropout is drawn by the seed, whatever the backend: the first epochs are the same', async () => {
    const losses: number[][] = [];
    for (const backend of ['node', 'wasm']) {
      const folder = withPackages(flowers());
      const params = 'train.params={patience: null, epochs: 3, dropout: 0.5}';
      const options = set(`train.backend=${backend}`, params, 'train.estimator=mlp');
      for (const step of ['split', 'train']) await succeeds(folder, step, ...options);
      losses.push((json(folder, '.mlops/train/history.json') as History).epochs.map(({ loss }) => loss));
    }
    expect(furthest(losses[0]!, losses[1]!)).toBeLessThan(1e-4);
  });

  test('without its native library it is a warning, and WebAssembly computes', async () => {
    // Beside the packages of a folder above, the repository has one of its own.
    const above = withPackages(temporaryFolder());
    const folder = join(above, 'flowers');
    cpSync(flowers(), folder, { recursive: true });
    const broken = join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
    const source = join(packages, '@tensorflow', 'tfjs-node');
    cpSync(source, broken, { recursive: true, filter: (path) => !path.startsWith(join(source, 'deps')) });
    const options = set('train.params={epochs: 2}');
    await succeeds(folder, 'split', ...options);
    const ran = await succeeds(folder, 'train', ...options);
    expect(ran.stderr).toMatch(/tfjs-node is installed, but does not load \(.*libtensorflow.*\); WebAssembly computes/);
    expect(backendsIn(ran)).toEqual([expect.stringMatching(onWasm)]);
    const asked = await mlops(folder, 'train', ...options, ...set('train.backend=node'));
    expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining('does not load') });
  });
});
