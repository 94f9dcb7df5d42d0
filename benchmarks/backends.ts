import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { rng } from '../src/statistics/rng.js';

/*
 * What an epoch of training costs on each backend of the flavor tfjs: node benchmarks/backends.ts FOLDER, where FOLDER/node_modules has
 * @tensorflow/tfjs-node (scripts/build-tfjs-node.js). Not part of `npm run bench`: the package is no dependency. Trains in the bundle's own child.
 */
const [rows, columns, epochs, hidden] = [50_000, 30, 6, [64, 32]];
const bundle = resolve('dist/index.js');

function writeRows(path: string): void {
  const random = rng(1);
  const names = Array.from({ length: columns }, (_, at) => `c${at}`);
  const lines = [['row_id', ...names, 'y'].join(',')];
  for (let row = 0; row < rows; row++) {
    const values = names.map(() => random.normal());
    const logit = values.slice(0, 5).reduce((sum, value) => sum + value, values[0]! * values[1]!);
    lines.push(
      [row, ...values.map((value) => value.toFixed(4)), random.next() < 1 / (1 + Math.exp(-logit)) ? 'b' : 'a'].join(),
    );
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function orderOf(folder: string, backend: object, batch: number): object {
  const inputs = Array.from({ length: columns }, (_, at) => ({ name: `c${at}`, type: 'number' }));
  const params = { hidden, epochs, batch_size: batch, patience: null };
  return {
    format: 'mlops-train-order/1',
    data: join(folder, 'train.csv'),
    modelFolder: join(folder, 'model'),
    history: join(folder, 'history.json'),
    estimator: 'mlp',
    params,
    seed: 1,
    signature: { inputs, outputs: [] },
    target: { column: 'y', task: 'binary', classes: ['a', 'b'], positive: 'b' },
    policy: { format: 'mlops-split/1', key: inputs, salt: 'v1/0', test: 0.2, folds: 5, validation: 0 },
    backend,
  };
}

/** The median time between two epochs, and the digest of the weights. */
async function train(folder: string, backend: object, batch: number): Promise<{ ms: number; weights: string }> {
  const path = join(folder, 'order.json');
  writeFileSync(path, JSON.stringify(orderOf(folder, backend, batch)));
  const child = spawn(process.execPath, [bundle, 'child', 'train', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const times: number[] = [];
  for await (const line of createInterface(child.stdout))
    if (line.startsWith('{"epoch"')) times.push(performance.now());
  if (times.length !== epochs) throw new Error(`expected ${epochs} epochs, got ${times.length}`);
  const between = times.slice(1).map((time, at) => time - times[at]!);
  const weights = createHash('sha256')
    .update(readFileSync(join(folder, 'model', 'weights.bin')))
    .digest('hex');
  return { ms: between.sort((a, b) => a - b)[between.length >> 1]!, weights };
}

const place = resolve(process.argv[2] ?? '.');
const module = createRequire(join(place, 'package.json')).resolve('@tensorflow/tfjs-node');
const folder = mkdtempSync(join(tmpdir(), 'backends-'));
execFileSync('mkdir', [join(folder, 'model')]);
try {
  writeRows(join(folder, 'train.csv'));
  console.log('| batch | wasm | node | node: the same bytes twice |\n| --- | --- | --- | --- |');
  for (const batch of [256, 2048]) {
    const wasm = await train(folder, { kind: 'wasm' }, batch);
    const node = await train(folder, { kind: 'node', module }, batch);
    const again = await train(folder, { kind: 'node', module }, batch);
    console.log(
      `| ${batch} | ${wasm.ms.toFixed(0)} ms | ${Math.min(node.ms, again.ms).toFixed(0)} ms | ${node.weights === again.weights ? 'yes' : 'no'} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
