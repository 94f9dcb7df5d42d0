import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { rng } from '../src/statistics/rng.js';

/*
 * What an epoch of training costs on each backend of the flavor tfjs: `npm run bench-backends FOLDER`, where FOLDER/node_modules has
 * @tensorflow/tfjs-node (scripts/build-tfjs-node.js). Not part of `npm run bench`: the package is no dependency. Trains in the bundle's own child.
 */
const [rows, columns, epochs, rounds, hidden] = [50_000, 30, 6, 3, [64, 32]];
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

/** The shortest time between two epochs (others use the machine as well), and the digest of the weights. */
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
  return { ms: Math.min(...between), weights };
}

const place = resolve(process.argv[2] ?? '.');
const module = createRequire(join(place, 'package.json')).resolve('@tensorflow/tfjs-node');
const backends = { wasm: { kind: 'wasm' }, node: { kind: 'node', module } };
const folder = mkdtempSync(join(tmpdir(), 'backends-'));
mkdirSync(join(folder, 'model'));
try {
  writeRows(join(folder, 'train.csv'));
  console.log(
    '| rows of a step | wasm | node | ratio | node gives the same bytes again |\n| --- | --- | --- | --- | --- |',
  );
  for (const batch of [256, 2048]) {
    const found = { wasm: Infinity, node: Infinity };
    const bytes = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      for (const name of ['wasm', 'node'] as const) {
        const { ms, weights } = await train(folder, backends[name], batch);
        found[name] = Math.min(found[name], ms);
        if (name === 'node') bytes.add(weights);
      }
    }
    const cells = [batch, `${found.wasm.toFixed(0)} ms`, `${found.node.toFixed(0)} ms`];
    const ratio = `${(found.wasm / found.node).toFixed(1)}x`;
    console.log(`| ${[...cells, ratio, bytes.size === 1 ? 'yes' : 'no'].join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
