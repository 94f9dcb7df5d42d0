import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { modelDigest } from '../../src/model/digest.js';
import {
  areaUnderCurve,
  files,
  fixtures,
  malignant,
  records,
  regression,
  score,
  train,
  trainingOn,
} from './training.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tfjs-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});
const at = (name: string): string => join(root, name);
const reference = JSON.parse(await readFile(join(fixtures, 'reference.json'), 'utf8')) as {
  readonly logistic: { readonly roc_auc: number; readonly log_loss: number };
  readonly penalised: { readonly log_loss: number; readonly first: readonly number[] };
  readonly linear: { readonly r2: number };
};
const cancer = (part: string): string => join(fixtures, `breast-cancer-${part}.csv`);
const diabetes = (part: string): string => join(fixtures, `diabetes-${part}.csv`);

async function judge(model: Awaited<ReturnType<typeof trainingOn>>): Promise<{ auc: number; loss: number }> {
  const predictions = await score(model, cancer('test'), at('scores.csv'));
  const labels = (await records(cancer('test'))).map((row) => row.get('diagnosis') === 'malignant');
  const scores = predictions.map((row) => Number(row.get('score')));
  const losses = scores.map((p, row) => -Math.log(labels[row] ? p : 1 - p));
  return { auc: areaUnderCurve(labels, scores), loss: losses.reduce((a, b) => a + b, 0) / losses.length };
}

describe('quality on breast cancer (398 training rows), default parameters', () => {
  test.each([{ estimator: 'logistic' as const }, { estimator: 'mlp' as const }])(
    '$estimator',
    async ({ estimator }) => {
      const job = await trainingOn(cancer('train'), malignant, estimator, at('model'));
      await train(job);
      const { auc, loss } = await judge(job);
      expect(auc).toBeGreaterThan(reference.logistic.roc_auc - 0.004);
      expect(loss).toBeLessThan(reference.logistic.log_loss + 0.04);
    },
  );

  test('without early stopping, logistic comes to the solution of scikit-learn', async () => {
    // LogisticRegression minimises sum of losses + |w|^2 / (2 C); ours is mean of losses + l2 |w|^2.
    const job = await trainingOn(cancer('train'), malignant, 'logistic', at('model'), {
      params: { patience: null, l2: 0.5 / 398, epochs: 400, batch_size: 128 },
    });
    await train(job);
    const { auc, loss } = await judge(job);
    expect(auc).toBeCloseTo(reference.logistic.roc_auc, 3);
    expect(loss).toBeCloseTo(reference.logistic.log_loss, 2);
  });

  test('the penalty is that of scikit-learn at C = 0.01, and leaves the bias free', async () => {
    const job = await trainingOn(cancer('train'), malignant, 'logistic', at('model'), {
      params: { patience: null, l2: 0.5 / 0.01 / 398, epochs: 600, batch_size: 398, learning_rate: 0.05 },
    });
    await train(job);
    expect((await judge(job)).loss).toBeCloseTo(reference.penalised.log_loss, 4);
    const first = (await records(at('scores.csv'))).slice(0, 5).map((row) => Number(row.get('score')));
    first.forEach((value, row) => expect(value).toBeCloseTo(reference.penalised.first[row]!, 3));
  });
});

describe('quality on diabetes (309 training rows)', () => {
  async function r2(job: Awaited<ReturnType<typeof trainingOn>>): Promise<number> {
    const predicted = (await score(job, diabetes('test'), at('scores.csv'))).map((row) =>
      Number(row.get('prediction')),
    );
    const y = (await records(diabetes('test'))).map((row) => Number(row.get('target')));
    const mean = y.reduce((a, b) => a + b, 0) / y.length;
    const squares = (of: (row: number) => number): number => y.reduce((sum, _, row) => sum + of(row) ** 2, 0);
    return 1 - squares((row) => y[row]! - predicted[row]!) / squares((row) => y[row]! - mean);
  }

  test.each([{ estimator: 'linear' as const }, { estimator: 'mlp' as const }])('$estimator', async ({ estimator }) => {
    const job = await trainingOn(diabetes('train'), regression('target'), estimator, at('model'));
    await train(job);
    expect(await r2(job)).toBeGreaterThan(reference.linear.r2 - 0.05);
  });

  test('without penalty and early stopping, linear comes near least squares', async () => {
    const params = { patience: null, l2: 0, epochs: 400, batch_size: 64 };
    const job = await trainingOn(diabetes('train'), regression('target'), 'linear', at('model'), { params });
    await train(job);
    expect(Math.abs((await r2(job)) - reference.linear.r2)).toBeLessThan(0.005);
  });
});

describe('training', () => {
  test('same seed, same bytes; another seed, another model', async () => {
    const params = { epochs: 5 };
    const digests: string[] = [];
    for (const [name, seed] of [
      ['one', 1],
      ['again', 1],
      ['other', 2],
    ] as const) {
      const job = await trainingOn(cancer('train'), malignant, 'mlp', at(name), { params, seed });
      await train(job);
      digests.push((await modelDigest(files, at(name))).digest);
    }
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  test('learns a rule that no line separates, with hidden layers only', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => {
      const [a, b] = [(row * 0.754877) % 1, (row * 0.56984) % 1];
      return [row, a - 0.5, b - 0.5, a > 0.5 === b > 0.5 ? 'yes' : 'no'].join(',');
    });
    await writeFile(at('xor.csv'), ['row_id,a,b,label', ...rows, ''].join('\n'));
    const target = { column: 'label', task: 'binary' as const, classes: ['no', 'yes'], positive: 'yes' };
    const right: Record<string, number> = {};
    for (const estimator of ['logistic', 'mlp'] as const) {
      const params = estimator === 'mlp' ? { hidden: [16, 16], learning_rate: 0.02 } : {};
      const job = await trainingOn(at('xor.csv'), target, estimator, at(estimator), { params });
      await train(job);
      const predictions = await score(job, at('xor.csv'), at('scores.csv'));
      const truth = await records(at('xor.csv'));
      right[estimator] = predictions.filter((row, i) => row.get('prediction') === truth[i]!.get('label')).length / 400;
    }
    expect(right['logistic']).toBeLessThan(0.7);
    expect(right['mlp']).toBeGreaterThan(0.95);
  });

  test('early stopping holds out about a tenth and takes the best epoch', async () => {
    const job = await trainingOn(cancer('train'), malignant, 'mlp', at('model'), { params: { patience: 3 } });
    const history = await train(job);
    expect(history.rows.fitted + history.rows.stop).toBe(398);
    expect(history.rows.stop).toBeGreaterThan(20);
    expect(history.rows.stop).toBeLessThan(60);
    expect(history.epochs.length).toBe(history.best + 3);
    const losses = history.epochs.map(({ stop }) => stop ?? Infinity);
    expect(losses.indexOf(Math.min(...losses)) + 1).toBe(history.best);
  });

  test('patience null trains on all rows for all epochs', async () => {
    const params = { patience: null, epochs: 3 };
    const history = await train(await trainingOn(cancer('train'), malignant, 'logistic', at('model'), { params }));
    expect(history).toMatchObject({ rows: { fitted: 398, stop: 0 }, best: 3 });
    expect(history.epochs.map(({ stop }) => stop)).toEqual([null, null, null]);
  });

  test('patience auto stops early only where at least 100 rows can tell', async () => {
    const job = await trainingOn(cancer('train'), malignant, 'logistic', at('model'), { params: { epochs: 2 } });
    expect((await train(job)).rows).toEqual({ fitted: 398, stop: 0 });
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `${i},${(i * 0.754877) % 1},${i % 3 === 0 ? 'malignant' : 'benign'}`,
    );
    await writeFile(at('many.csv'), `row_id,a,diagnosis\n${rows.join('\n')}\n`);
    const history = await train(await trainingOn(at('many.csv'), malignant, 'logistic', at('model')));
    expect(history.rows.stop).toBeGreaterThan(150);
    expect(history.rows.stop).toBeLessThan(250);
    expect(history.epochs.length).toBeLessThanOrEqual(history.best + 20);
  });

  test('which rows stop early does not depend on the order of the others', async () => {
    const [head, ...lines] = (await readFile(cancer('train'), 'utf8')).trimEnd().split('\n');
    await writeFile(at('half.csv'), [head, ...lines.filter((_, row) => row % 2 === 0), ''].join('\n'));
    const params = { epochs: 1, patience: 5 };
    const whole = await train(await trainingOn(cancer('train'), malignant, 'logistic', at('a'), { params }));
    await writeFile(at('other.csv'), [head, ...lines.filter((_, row) => row % 2 === 1), ''].join('\n'));
    const half = await train(await trainingOn(at('half.csv'), malignant, 'logistic', at('b'), { params }));
    const other = await train(await trainingOn(at('other.csv'), malignant, 'logistic', at('c'), { params }));
    expect(half.rows.stop + other.rows.stop).toBe(whole.rows.stop);
  });

  test.each([
    {
      name: 'one class',
      csv: 'row_id,a,diagnosis\n0,1,benign\n1,2,benign\n',
      expect: /one class only/,
    },
    {
      name: 'a text among numbers',
      csv: 'row_id,a,diagnosis\n0,1,benign\n1,x,malignant\n',
      expect: /:3: column "a".*a number/,
    },
    {
      name: 'an infinite number',
      csv: 'row_id,a,diagnosis\n0,inf,benign\n1,1,malignant\n',
      expect: /:2: column "a".*finite/,
    },
    { name: 'an unknown class', csv: 'row_id,a,diagnosis\n0,1,benign\n1,1,other\n', expect: /:3: target "diagnosis"/ },
    { name: 'no features', csv: 'row_id,diagnosis\n0,benign\n1,malignant\n', expect: /no column is left/ },
  ])('$name is refused', async ({ csv, expect: message }) => {
    await writeFile(at('data.csv'), csv);
    const training = train(await trainingOn(at('data.csv'), malignant, 'logistic', at('model')));
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(message);
  });

  test.each([1, 2, 3])('a training that diverges says what to do (seed %i)', async (seed) => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},${i},${i % 7}`);
    await writeFile(at('data.csv'), `row_id,a,y\n${rows.join('\n')}\n`);
    const hidden = Array.from({ length: 20 }, () => 32);
    const params = { learning_rate: 10, hidden, epochs: 50, patience: null };
    const training = train(await trainingOn(at('data.csv'), regression('y'), 'mlp', at('model'), { params, seed }));
    await expect(training).rejects.toThrow(/diverged.*train\.params\.learning_rate \(now 10\)/);
  });
});
