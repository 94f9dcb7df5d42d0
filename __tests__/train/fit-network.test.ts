import { beforeAll, describe, expect, test } from '@jest/globals';
import { startBackend } from '../../src/model/flavors/tfjs/backend.js';
import { forward } from '../../src/model/flavors/tfjs/network.js';
import { rng } from '../../src/statistics/rng.js';
import { parseParams } from '../../src/train/plan.js';
import { pick, type Examples } from '../../src/train/tfjs/examples.js';
import { fitNetwork } from '../../src/train/tfjs/fit-network.js';
import { initialWeights, startOf } from '../../src/train/tfjs/initial-weights.js';
import { meanLoss, type Loss } from '../../src/train/tfjs/loss.js';

beforeAll(async () => {
  await startBackend({ kind: 'wasm' });
});

/** Random rows of two inputs, with a class that leans on the first. */
function table(rows: number, classes: number, seed: number): Examples {
  const random = rng(seed);
  const x = Float32Array.from({ length: rows * 2 }, () => random.normal());
  const y = Float32Array.from({ length: rows }, (_, row) =>
    Math.max(0, Math.min(classes - 1, Math.round(x[row * 2]! + random.normal() + (classes - 1) / 2))),
  );
  return { rows, width: 2, x, y };
}

const none = (of: Examples): Examples => pick(of, new Uint32Array());
const weightsOf = ({ network }: ReturnType<typeof fitNetwork>): number[] =>
  network.getWeights().flatMap((tensor) => [...tensor.dataSync<'float32'>()]);

function fit(rows: Examples, loss: Loss, estimator: 'logistic' | 'mlp', params: object): ReturnType<typeof fitNetwork> {
  const all = parseParams('tfjs', estimator, { patience: null, batch_size: 10_000, epochs: 40, ...params });
  return fitNetwork({ fit: rows, stop: none(rows) }, loss, all, 1, () => undefined);
}

describe('2 for a class is the same as each of its rows twice (all rows in every step)', () => {
  test.each([
    { estimator: 'logistic' as const, task: 'binary' as const, classes: 2 },
    { estimator: 'mlp' as const, task: 'binary' as const, classes: 2 },
    { estimator: 'logistic' as const, task: 'multiclass' as const, classes: 3 },
    { estimator: 'mlp' as const, task: 'multiclass' as const, classes: 3 },
  ])('$estimator, $task', ({ estimator, task, classes }) => {
    const once = table(60, classes, 5);
    const places = [...once.y].flatMap((label, row) => (label === 1 ? [row, row] : [row]));
    const twice = pick(once, Uint32Array.from(places));
    const scale = once.rows / twice.rows;
    const weights = Array.from({ length: classes }, (_, label) => (label === 1 ? 2 * scale : scale));
    const outputs = task === 'binary' ? 1 : classes;
    const plain: Loss = { task, outputs, weights: null };
    const weighted = fit(once, { task, outputs, weights }, estimator, { l2: 0.01 });
    const doubled = fit(twice, plain, estimator, { l2: 0.01 });
    const [a, b] = [weightsOf(weighted), weightsOf(doubled)];
    a.forEach((value, at) => expect(value).toBeCloseTo(b[at]!, 3));
    weighted.epochs.forEach(({ loss }, at) => expect(loss).toBeCloseTo(doubled.epochs[at]!.loss, 4));
    const unweighted = weightsOf(fit(once, plain, estimator, { l2: 0.01 }));
    expect(Math.max(...a.map((value, at) => Math.abs(value - unweighted[at]!)))).toBeGreaterThan(0.02);
  });
});

describe('dropout', () => {
  const loss: Loss = { task: 'regression', outputs: 1, weights: null };
  const one: Examples = { rows: 1, width: 2, x: Float32Array.from([1, -0.5]), y: Float32Array.from([3]) };
  const hidden = [2000];

  /** One step on one row: a unit that is left out has no gradient, so none of its weights moves. */
  test('leaves out the share that was asked for, and scales up the rest', () => {
    const share = 0.3;
    const start = startOf(one, loss, hidden);
    const [first, last] = initialWeights(start, rng(1));
    const fitted = fit(one, loss, 'mlp', { hidden, dropout: share, epochs: 1, l2: 0 });
    const [kernel, , output] = fitted.network.getWeights().map((tensor) => tensor.dataSync<'float32'>());
    let dropped = 0;
    let active = 0;
    let sum = start.bias[0]!;
    for (let unit = 0; unit < 2000; unit++) {
      const value = one.x[0]! * first!.kernel[unit]! + one.x[1]! * first!.kernel[2000 + unit]!;
      if (value <= 0) continue;
      active += 1;
      const moved = output![unit] !== last!.kernel[unit];
      expect(kernel![unit] !== first!.kernel[unit]).toBe(moved);
      if (moved) sum += (value * last!.kernel[unit]!) / (1 - share);
      else dropped += 1;
    }
    // Within four standard deviations of the binomial distribution.
    expect(Math.abs(dropped - active * share)).toBeLessThan(4 * Math.sqrt(active * share * (1 - share)));
    expect(fitted.epochs[0]!.loss).toBeCloseTo((sum - 3) ** 2, 4);
  });

  test('is not there where the network predicts', () => {
    const { network } = fit(one, loss, 'mlp', { hidden: [50], dropout: 0.9, epochs: 3 });
    expect([...forward(network, one.x, 1)]).toEqual([...forward(network, one.x, 1)]);
  });

  test('0 is no dropout', () => {
    const rows = table(50, 2, 3);
    const binary: Loss = { task: 'binary', outputs: 1, weights: null };
    const plain = weightsOf(fit(rows, binary, 'mlp', {}));
    expect(weightsOf(fit(rows, binary, 'mlp', { dropout: 0 }))).toEqual(plain);
    expect(weightsOf(fit(rows, binary, 'mlp', { dropout: 0.1 }))).not.toEqual(plain);
  });
});

describe('the loss of the rows that tell when to stop', () => {
  const rows: Examples = { rows: 3, width: 0, x: new Float32Array(), y: Float32Array.from([0, 1, 2]) };

  test('is the cross-entropy of the softmax, and does not overflow', () => {
    const outputs = Float32Array.from([1, 2, 3, 0, 0, 0, 1000, 0, -1000]);
    const loss = meanLoss({ task: 'multiclass', outputs: 3, weights: null }, rows, outputs);
    const first = Math.log(Math.exp(-2) + Math.exp(-1) + 1) + 2;
    expect(loss).toBeCloseTo((first + Math.log(3) + 2000) / 3, 9);
  });

  test('is weighted', () => {
    const outputs = Float32Array.from([0, 0, Math.log(2), 0, 0, 0, 0, 0, 0]);
    const loss = meanLoss({ task: 'multiclass', outputs: 3, weights: [3, 1, 1] }, rows, outputs);
    expect(loss).toBeCloseTo((3 * Math.log(4) + 2 * Math.log(3)) / 5, 7);
  });
});
