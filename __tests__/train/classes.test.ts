import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readPredictions } from '../../src/evaluate/predictions.js';
import { modelDigest } from '../../src/model/digest.js';
import type { Target } from '../../src/split/manifest.js';
import { classWeights } from '../../src/train/tfjs/class-weights.js';
import { temporaryFolder } from '../support/folders.js';
import { files, fixtures, malignant, records, score, train, trainingOn } from './training.js';

const species: Target = {
  column: 'species',
  task: 'multiclass',
  classes: ['setosa', 'versicolor', 'virginica'],
  positive: null,
};
const iris = (part: string): string => join(fixtures, `iris-${part}.csv`);
const cancer = (part: string): string => join(fixtures, `breast-cancer-${part}.csv`);
interface Figures<Row> {
  readonly log_loss: number;
  readonly first: readonly Row[];
}
const reference = JSON.parse(await readFile(join(fixtures, 'reference.json'), 'utf8')) as {
  readonly softmax: Figures<number[]>;
  readonly balanced: Figures<number[]>;
  readonly weighted: Figures<number>;
};
let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
const at = (name: string): string => join(root, name);

async function probabilities(
  params: Record<string, unknown>,
  estimator: 'logistic' | 'mlp' = 'logistic',
  seed = 1,
): Promise<number[][]> {
  const job = await trainingOn(iris('train'), species, estimator, at('model'), { params, seed });
  await train(job);
  const rows = await score(job, iris('test'), at('scores.csv'));
  return rows.map((row) => species.classes.map((name) => Number(row.get(`p_${name}`))));
}

async function logLoss(predicted: readonly (readonly number[])[]): Promise<number> {
  const truth = (await records(iris('test'))).map((row) => species.classes.indexOf(row.get('species') ?? ''));
  return truth.reduce((sum, label, row) => sum - Math.log(predicted[row]![label]!), 0) / truth.length;
}

/** All rows in every step, to the optimum. */
const exact = { patience: null, batch_size: 1000, epochs: 600, learning_rate: 0.1 };

describe('three classes', () => {
  // LogisticRegression minimises the sum of weighted losses + |w|^2 / (2 C); ours is their mean + l2 |w|^2. 84 rows.
  test.each([
    { name: 'softmax', params: {}, expect: reference.softmax },
    { name: 'balanced', params: { class_weight: 'balanced' }, expect: reference.balanced },
  ])('logistic comes to the optimum of scikit-learn: $name', async ({ params, expect: figures }) => {
    const predicted = await probabilities({ ...exact, ...params, l2: 0.5 / 84 });
    expect(await logLoss(predicted)).toBeCloseTo(figures.log_loss, 4);
    figures.first.forEach((row, place) => {
      row.forEach((p, index) => expect(predicted[place]![index]).toBeCloseTo(p, 4));
    });
  });

  test('mlp is as good as softmax regression, by default parameters', async () => {
    expect(await logLoss(await probabilities({}, 'mlp'))).toBeLessThan(reference.softmax.log_loss + 0.02);
  });

  test('a table that says nothing gives the shares of the classes', async () => {
    const rows = ['setosa', 'virginica', 'virginica', 'versicolor', 'virginica', 'virginica', 'setosa', 'virginica'];
    await writeFile(
      at('flat.csv'),
      ['row_id,a,species', ...rows.map((name, row) => `${row},5,${name}`), ''].join('\n'),
    );
    const job = await trainingOn(at('flat.csv'), species, 'logistic', at('model'), { params: { patience: null } });
    await train(job);
    const [first] = await score(job, at('flat.csv'), at('scores.csv'));
    expect([...first!.keys()]).toEqual(['row_id', 'prediction', 'p_setosa', 'p_versicolor', 'p_virginica']);
    expect(first!.get('prediction')).toBe('virginica');
    [2 / 8, 1 / 8, 5 / 8].forEach((share, index) =>
      expect(Number(first!.get(`p_${species.classes[index]!}`))).toBeCloseTo(share, 4),
    );
  });

  test('predictions are what the evaluation reads: a class each, probabilities that sum to 1', async () => {
    const job = await trainingOn(iris('train'), species, 'mlp', at('model'), { params: { epochs: 30 } });
    await train(job);
    await score(job, iris('test'), at('scores.csv'));
    const ids = Int32Array.from({ length: 36 }, (_, row) => row);
    const read = await readPredictions(files, at('scores.csv'), ids, species);
    if ('failure' in read) throw new Error(read.failure);
    const truth = (await records(iris('test'))).map((row) => species.classes.indexOf(row.get('species') ?? ''));
    expect(truth.filter((label, row) => read.rows.predicted[row] === label).length).toBeGreaterThan(32);
    for (const row of await records(at('scores.csv'))) {
      const all = species.classes.map((name) => Number(row.get(`p_${name}`)));
      expect(Math.abs(all.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-14);
      expect(row.get('prediction')).toBe(species.classes[all.indexOf(Math.max(...all))]);
    }
  });

  test('a class that no training row has gets next to nothing', async () => {
    const lines = (await readFile(iris('train'), 'utf8')).split('\n').filter((line) => !line.endsWith('setosa'));
    await writeFile(at('two.csv'), lines.join('\n'));
    const job = await trainingOn(at('two.csv'), species, 'logistic', at('model'), {
      params: { class_weight: 'balanced' },
    });
    await train(job);
    const rows = await score(job, at('two.csv'), at('scores.csv'));
    expect(Math.max(...rows.map((row) => Number(row.get('p_setosa'))))).toBeLessThan(0.01);
  });

  test('early stopping is left out where it would take all rows of a class', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `${row},${(row * 0.7548) % 1},${row % 2 === 0 ? 'virginica' : 'versicolor'}`,
    );
    await writeFile(at('many.csv'), ['row_id,a,species', ...rows, ''].join('\n'));
    const job = await trainingOn(at('many.csv'), species, 'logistic', at('model'), {
      params: { patience: 5, epochs: 2 },
    });
    const { rows: parts } = await train(job);
    expect(parts.stop).toBeGreaterThan(20);
    expect(parts.stop + parts.fitted).toBe(400);
  });

  test.each([
    {
      name: 'one class',
      csv: 'row_id,a,species\n0,1,setosa\n1,2,setosa\n',
      expect: /one class only; add rows of the other classes/,
    },
    { name: 'an unknown class', csv: 'row_id,a,species\n0,1,setosa\n1,1,rose\n', expect: /:3: target "species"/ },
  ])('$name is refused', async ({ csv, expect: message }) => {
    await writeFile(at('data.csv'), csv);
    await expect(train(await trainingOn(at('data.csv'), species, 'logistic', at('model')))).rejects.toThrow(message);
  });

  test('a network with another number of outputs than the target has classes is refused', async () => {
    const job = await trainingOn(iris('train'), species, 'logistic', at('model'), { params: { epochs: 1 } });
    await train(job);
    const path = join(job.modelFolder, 'pipeline.json');
    const four = { ...species, classes: [...species.classes, 'zinnia'] };
    await writeFile(path, JSON.stringify({ ...(JSON.parse(await readFile(path, 'utf8')) as object), target: four }));
    await expect(score({ ...job, target: four }, iris('test'), at('scores.csv'))).rejects.toThrow(
      /it has 3 outputs, the target asks for 4/,
    );
  });
});

describe('weights of classes', () => {
  test('logistic comes to the optimum of scikit-learn with a mapping', async () => {
    const labels = (await records(cancer('train'))).map((row) => row.get('diagnosis'));
    const sum = labels.reduce((total, label) => total + (label === 'malignant' ? 3 : 1), 0);
    const params = { ...exact, epochs: 1000, l2: 0.5 / sum, class_weight: { malignant: 3 } };
    const job = await trainingOn(cancer('train'), malignant, 'logistic', at('model'), { params });
    await train(job);
    const rows = (await score(job, cancer('test'), at('scores.csv'))).map((row) => Number(row.get('score')));
    reference.weighted.first.forEach((p, row) => expect(rows[row]).toBeCloseTo(p, 3));
  });

  test.each([
    { name: 'none', asked: null, counts: [3, 1], expect: null },
    {
      name: 'balanced: n / (K count)',
      asked: 'balanced' as const,
      counts: [30, 60, 10],
      expect: [100 / 90, 100 / 180, 100 / 30],
    },
    {
      name: 'balanced without rows of a class',
      asked: 'balanced' as const,
      counts: [30, 0, 10],
      expect: [2 / 3, 1, 2],
    },
    // (3 * 1 + 1 * 5) / 4 rows = 2 a row.
    { name: 'a mapping, scaled to a mean of 1 a row', asked: { b: 5 }, counts: [3, 1], expect: [0.5, 2.5] },
  ])('$name', ({ asked, counts, expect: weights }) => {
    const found = classWeights(asked, ['a', 'b', 'c'].slice(0, counts.length), counts);
    if (weights === null) expect(found).toBeNull();
    else weights.forEach((weight, place) => expect(found![place]).toBeCloseTo(weight, 12));
  });
});

test('same seed, same bytes with dropout and weights; another seed, another model', async () => {
  const params = { epochs: 5, dropout: 0.3, class_weight: 'balanced' };
  const digests: string[] = [];
  for (const seed of [1, 1, 2]) {
    await probabilities(params, 'mlp', seed);
    digests.push((await modelDigest(files, at('model'))).digest);
  }
  expect(digests[1]).toBe(digests[0]);
  expect(digests[2]).not.toBe(digests[0]);
});
