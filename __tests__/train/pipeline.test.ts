import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Encoder } from '../../src/model/flavors/tfjs/encode.js';
import { readPipeline, type Pipeline } from '../../src/model/flavors/tfjs/pipeline.js';
import type { Batch, Cell } from '../../src/table/table.js';
import { fitCategories, fitNumber, momentsOf } from '../../src/train/tfjs/fit-pipeline.js';
import { files, fixtures, regression, score, train, trainingOn } from './training.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pipeline-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});
const at = (name: string): string => join(root, name);

/** What scikit-learn's SimpleImputer, StandardScaler and OneHotEncoder make of preprocess.csv. */
interface Expected {
  readonly median: number;
  readonly mean: number;
  readonly sd: number;
  readonly age: readonly number[];
  readonly categories: readonly string[];
  readonly city: readonly (readonly number[])[];
}
const expected = JSON.parse(await readFile(join(fixtures, 'preprocess.json'), 'utf8')) as Expected;

function batchOf(names: readonly string[], rows: readonly (readonly Cell[])[]): Batch {
  const cells = names.map((_, column) => rows.map((row) => row[column]!));
  return { file: 'rows.csv', names, rows: rows.length, cells, lines: Float64Array.from(rows, (_, row) => row + 2) };
}

async function fitted(): Promise<Pipeline> {
  const job = await trainingOn(join(fixtures, 'preprocess.csv'), regression('target'), 'linear', at('model'), {
    types: { city: 'string' },
    params: { epochs: 1, patience: null },
  });
  await train(job);
  return readPipeline(files, at('model'));
}

describe('a fitted pipeline', () => {
  test('imputes, scales and encodes as scikit-learn does', async () => {
    const pipeline = await fitted();
    const [age, constant, city] = pipeline.columns;
    expect(age).toMatchObject({ impute: expected.median, indicator: true });
    expect(age).toMatchObject({ mean: expect.closeTo(expected.mean, 12), sd: expect.closeTo(expected.sd, 12) });
    expect(constant).toEqual({ name: 'constant', type: 'number', impute: 5.1, indicator: false, mean: 5.1, sd: 0 });
    expect(city).toEqual({
      name: 'city',
      type: 'string',
      impute: 'Oslo',
      indicator: true,
      categories: expected.categories,
    });
    const rows = [31.5, null, 44, 27, 60, null, 38].map((value, row) => [
      value === null ? null : String(value),
      '5.1',
      ['Oslo', 'Rome', null, 'Oslo', 'Lima', 'Rome', 'Oslo'][row]!,
    ]);
    const encoded = new Encoder(pipeline).encode(batchOf(['age', 'constant', 'city'], rows));
    rows.forEach((row, index) => {
      const inputs = [...encoded.subarray(index * pipeline.width, (index + 1) * pipeline.width)];
      // age, age missing, constant, three cities, unknown city, city missing
      const city = expected.city[index]!;
      const wanted = [expected.age[index]!, row[0] === null ? 1 : 0, 0, ...city, 0, row[2] === null ? 1 : 0];
      expect(inputs).toEqual(wanted.map(Math.fround));
    });
  });

  test('takes columns in another order, ignores others, puts an unknown category into its bucket', async () => {
    const encoder = new Encoder(await fitted());
    const names = ['other', 'city', 'constant', 'age'];
    const encoded = encoder.encode(
      batchOf(names, [
        ['x', 'Paris', '9', '38'],
        [null, 'Rome', null, null],
      ]),
    );
    const zero = (38 - expected.mean) / expected.sd;
    expect([...encoded.subarray(0, 8)]).toEqual([Math.fround(zero), 0, 0, 0, 0, 0, 1, 0]);
    expect([...encoded.subarray(8)]).toEqual([Math.fround(zero), 1, 0, 0, 0, 1, 0, 0]);
  });

  test.each([
    {
      name: 'a missing column',
      names: ['agee', 'constant', 'city'],
      row: ['1', '1', 'x'],
      expect: /rows\.csv:1: .*"age" \(found "agee"\)/,
    },
    {
      name: 'a text among numbers',
      names: ['age', 'constant', 'city'],
      row: ['old', '1', 'x'],
      expect: /rows\.csv:2: column "age": expected a number/,
    },
    {
      name: 'an infinite number',
      names: ['age', 'constant', 'city'],
      row: ['-inf', '1', 'x'],
      expect: /rows\.csv:2: column "age": expected a finite/,
    },
  ])('refuses $name, without its value', async ({ names, row, expect: message }) => {
    const encoder = new Encoder(await fitted());
    expect(() => encoder.encode(batchOf(names, [row]))).toThrow(message);
    expect(() => encoder.encode(batchOf(names, [row]))).not.toThrow(/old/);
  });

  test('a wild value stays finite in 32 bits', async () => {
    const encoded = new Encoder(await fitted()).encode(batchOf(['age', 'constant', 'city'], [['1e300', '1', 'Rome']]));
    expect(encoded[0]).toBe(1e6);
  });
});

describe('fitting columns', () => {
  const count = (...pairs: [string, number][]): ReadonlyMap<string, number> => new Map(pairs);

  test.each([
    { name: 'even count', values: [4, 1, 3, 2], expect: 2.5 },
    { name: 'odd count, missing left out', values: [9, NaN, 1, 5], expect: 5 },
    { name: 'sum beyond the largest double', values: [1.7e308, 1.7e308], expect: 1.7e308 },
  ])('median: $name', ({ values, expect: median }) => {
    expect(fitNumber({ name: 'x', type: 'number', values: Float64Array.from(values) }).impute).toBe(median);
  });

  test('a column of missing values only says nothing', () => {
    const column = fitNumber({ name: 'x', type: 'number', values: Float64Array.from([NaN, NaN]) });
    expect(column).toEqual({ name: 'x', type: 'number', impute: 0, indicator: false, mean: 0, sd: 0 });
    expect(fitCategories({ name: 'x', type: 'string', counts: new Map(), missing: 3 }, 10)).toEqual({
      name: 'x',
      type: 'string',
      impute: null,
      indicator: false,
      categories: [],
    });
  });

  test.each([
    { name: 'numbers whose squares overflow', values: [1e200, 3e200], mean: 2e200, sd: 1e200 },
    { name: 'numbers whose squares vanish', values: [1e-200, 3e-200], mean: 2e-200, sd: 1e-200 },
    { name: 'a small spread far from 0', values: [1e9, 1e9 + 1, 1e9 + 2], mean: 1e9 + 1, sd: Math.sqrt(2 / 3) },
    { name: 'a constant that no sum hits', values: Array<number>(10).fill(0.1), mean: 0.1, sd: 0 },
  ])('mean and deviation: $name', ({ values, mean, sd }) => {
    const moments = momentsOf(Float64Array.from(values), 0);
    expect(moments.mean / mean).toBeCloseTo(1, 12);
    if (sd === 0) expect(moments.sd).toBe(0);
    else expect(moments.sd / sd).toBeCloseTo(1, 6);
  });

  test('the most frequent categories get inputs; ties go by code unit', () => {
    const counts = count(['b', 2], ['a', 2], ['z', 9], ['c', 2]);
    expect(fitCategories({ name: 'x', type: 'string', counts, missing: 0 }, 3)).toEqual({
      name: 'x',
      type: 'string',
      impute: 'z',
      indicator: false,
      categories: ['a', 'b', 'z'],
    });
  });

  test('names of the prototype are categories like others', async () => {
    const rows = ['__proto__', 'constructor', 'toString', 'x'].flatMap((name, n) => [
      `${n},${name},${n}`,
      `${n + 4},${name},${n}`,
    ]);
    await writeFile(at('data.csv'), `row_id,c,y\n${rows.join('\n')}\n`);
    const job = await trainingOn(at('data.csv'), regression('y'), 'linear', at('model'), {
      types: { c: 'string' },
      params: { patience: null, learning_rate: 0.1, l2: 0 },
    });
    await train(job);
    const predicted = (await score(job, at('data.csv'), at('out.csv'))).map((row) => Number(row.get('prediction')));
    predicted.forEach((value, row) => expect(value).toBeCloseTo(Math.floor(row / 2), 1));
  });
});

test('preprocessing is fitted on the training rows only: other rows do not change the model', async () => {
  const job = await trainingOn(join(fixtures, 'preprocess.csv'), regression('target'), 'linear', at('model'), {
    types: { city: 'string' },
    params: { epochs: 3, patience: null },
  });
  await train(job);
  const before = await readFile(at('model/pipeline.json'), 'utf8');
  await writeFile(at('new.csv'), 'row_id,age,constant,city\n0,99999,1,Paris\n1,,,\n');
  const rows = await score(job, at('new.csv'), at('out.csv'));
  expect(rows.every((row) => Number.isFinite(Number(row.get('prediction'))))).toBe(true);
  expect(await readFile(at('model/pipeline.json'), 'utf8')).toBe(before);
});

test('booleans are read in any case, and nothing else', async () => {
  await writeFile(at('data.csv'), 'row_id,b,y\n0,true,1\n1,TRUE,1\n2,False,0\n3,false,0\n4,,1\n');
  const job = await trainingOn(at('data.csv'), regression('y'), 'linear', at('model'), {
    types: { b: 'boolean' },
    params: { epochs: 2, patience: null },
  });
  await train(job);
  expect((await readPipeline(files, at('model'))).columns).toEqual([
    { name: 'b', type: 'boolean', impute: 'false', indicator: true, categories: ['false', 'true'] },
  ]);
  await writeFile(at('bad.csv'), 'row_id,b\n0,yes\n');
  await expect(score(job, at('bad.csv'), at('out.csv'))).rejects.toThrow(
    /bad\.csv:2: column "b": expected true or false/,
  );
});
