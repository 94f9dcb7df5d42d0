import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellHash } from '../../../src/split/leakage/cell-hash.js';
import { beyondChance, chanceOfPair, expectedByChance } from '../../../src/split/leakage/chance.js';
import { Crossing } from '../../../src/split/leakage/crossing.js';
import { FeatureRow } from '../../../src/split/leakage/feature-rows.js';
import { jaccard, MinHash, shinglesOf } from '../../../src/split/leakage/min-hash.js';
import { NearRows } from '../../../src/split/leakage/near-rows.js';
import { midranks, rankAuc, spearman } from '../../../src/split/leakage/ranks.js';
import { isText, SimilarTexts } from '../../../src/split/leakage/similar-texts.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Column } from '../../../src/table/table.js';
import { needScikitLearn, python } from '../../support/python.js';

beforeAll(needScikitLearn);

test('equal values have equal hashes, others have others', () => {
  const hash = (cell: string | null, type: Column['type']): string => {
    const found = new CellHash();
    found.set(cell, type);
    return `${found.a},${found.b}`;
  };
  expect(hash('1.0', 'number')).toBe(hash('01', 'number'));
  expect(hash('1.0', 'string')).not.toBe(hash('01', 'string'));
  expect(hash('re\u0301', 'string')).toBe(hash('r\u00e9', 'string'));
  expect(hash('TRUE', 'boolean')).toBe(hash('true', 'boolean'));
  expect(hash('', 'number')).toBe(hash(null, 'number'));
  expect(hash('', 'string')).not.toBe(hash(null, 'string'));
  const seen = new Set(Array.from({ length: 100_000 }, (_, at) => hash(String(at), 'string').split(',')[0]));
  // 100,000 of 2^32: 1.16 collisions are expected.
  expect(seen.size).toBeGreaterThan(99_988);
});

test('ranks, AUC and Spearman are those of SciPy and scikit-learn, with ties', () => {
  const random = rng('ranks');
  const x = Float64Array.from({ length: 300 }, () => random.int(40) - 20);
  const y = Uint8Array.from({ length: 300 }, () => (random.next() < 0.3 ? 1 : 0));
  const z = x.map((value) => value * value - random.int(7));
  const script = `
import json, sys
from scipy.stats import rankdata, spearmanr
from sklearn.metrics import roc_auc_score
x, y, z = json.loads(sys.argv[1])
print(json.dumps([rankdata(x).tolist(), roc_auc_score(y, x), spearmanr(x, z).statistic]))`;
  const [ranks, auc, rho] = JSON.parse(python(script, JSON.stringify([[...x], [...y], [...z]]))) as [
    number[],
    number,
    number,
  ];
  expect([...midranks(x)]).toEqual(ranks);
  expect(rankAuc(midranks(x), y)).toBeCloseTo(auc, 12);
  expect(spearman(x, z)).toBeCloseTo(rho, 12);
  expect(spearman(x, new Float64Array(300))).toBeNull();
  expect(rankAuc(midranks(x), new Uint8Array(300))).toBeNull();
});

test('the chance that two rows differ in at most so many columns, by trying all', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 7 }), fc.nat(3), (agree, most) => {
      let sum = 0;
      for (let set = 0; set < 2 ** agree.length; set++) {
        const differing = agree.filter((_, at) => (set >> at) % 2 === 1).length;
        if (differing > most) continue;
        sum += agree.reduce((product, same, at) => product * ((set >> at) % 2 === 1 ? 1 - same : same), 1);
      }
      expect(chanceOfPair(agree, most)).toBeCloseTo(sum, 12);
    }),
  );
  expect(expectedByChance(100, 400, 0)).toBe(0);
  expect(expectedByChance(100, 1, 0.25)).toBeCloseTo(25, 12);
  expect(expectedByChance(100, 50, 1)).toBeCloseTo(100, 9);
  // scipy.stats.poisson.sf(found - 1, 3 * expected) of SciPy 1.17.1: 1, 0, .00030, .139, .132, 4.8e-10, .00099, .0017
  const cases = [
    [0, 0],
    [1, 0],
    [1, 0.0001],
    [1, 0.05],
    [30, 8],
    [60, 8],
    [41, 8],
    [40, 8],
  ] as const;
  expect(cases.map(([found, expected]) => beyondChance(found, expected))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('near rows are those that all pairs give', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 9 }), (seed, most, width) => {
      const random = rng(String(seed));
      const columns: Column[] = Array.from({ length: width }, (_, at) => ({ name: `c${at}`, type: 'string' }));
      const rows = (count: number): string[][] =>
        Array.from({ length: count }, () => columns.map(() => String(random.int(3))));
      const [held, train] = [rows(20), rows(30)];
      const near = new NearRows(width, most, 20);
      const row = new FeatureRow(columns);
      const set = (cells: string[]): FeatureRow => {
        row.set(
          cells.map((cell) => [cell]),
          columns.map((_, at) => at),
          0,
        );
        return row;
      };
      for (const cells of held) near.add(set(cells));
      near.close();
      for (const cells of train) near.meet(set(cells));
      const differing = (one: string[], other: string[]): number => one.filter((cell, at) => cell !== other[at]).length;
      const wanted = held.map((one) =>
        train.some((other) => differing(one, other) > 0 && differing(one, other) <= most),
      );
      expect(held.map((_, at) => near.isMatched(at))).toEqual(wanted);
      expect(near.capped).toBe(false);
    }),
    { numRuns: 200 },
  );
});

describe('MinHash', () => {
  const random = rng('minhash');
  const minHash = new MinHash();
  const set = (members: number[]): Uint32Array => Uint32Array.from(new Set(members)).sort();

  test('sets of a similarity of .8 share a band as often as 1 - (1 - .8^8)^16 = .947, of .5 as .061', () => {
    for (const { shared, own, expected } of [
      { shared: 80, own: 10, expected: 0.947 },
      { shared: 50, own: 25, expected: 0.0606 },
    ]) {
      let hits = 0;
      const times = 300;
      for (let time = 0; time < times; time++) {
        const member = (): number => random.int(2 ** 31) * 2 + random.int(2);
        const common = Array.from({ length: shared }, member);
        const one = set([...common, ...Array.from({ length: own }, member)]);
        const other = set([...common, ...Array.from({ length: own }, member)]);
        expect(jaccard(one, other)).toBeCloseTo(shared / (shared + 2 * own), 2);
        const keys = minHash.bandKeys(other);
        if (minHash.bandKeys(one).some((key, band) => key === keys[band])) hits++;
      }
      // Four standard errors of a proportion.
      expect(Math.abs(hits / times - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / times));
    }
  });

  test('WebAssembly and JavaScript give the same keys, of no member and of 2000', () => {
    const slow = new MinHash(null);
    for (const size of [0, 1, 3, 60, 2000]) {
      const members = set(Array.from({ length: size }, () => random.int(2 ** 31) * 2 + random.int(2)));
      expect(minHash.bandKeys(members)).toEqual(slow.bandKeys(members));
    }
    expect(new Set(minHash.bandKeys(set([7]))).size).toBe(16);
  });

  test('shingles and similarity by hand', () => {
    // abcde bcdef | bcdef cdefg: one of three.
    expect(jaccard(shinglesOf('abcdef'), shinglesOf('BCDEFG'))).toBeCloseTo(1 / 3, 12);
    expect(shinglesOf('A  b\n c').length).toBe(1);
    expect(shinglesOf('abcd').length).toBe(0);
    expect(jaccard(shinglesOf(''), shinglesOf(''))).toBe(0);
  });

  test('a text that is nearly that of a training row, and one that is not', () => {
    const texts = new SimilarTexts();
    const long =
      'The printer on the second floor does not print since this morning, please send somebody to have a look at it.';
    texts.add(long);
    texts.add('Nothing of the kind was ever said by anybody who works in this house, as far as we know today.');
    texts.add(null);
    texts.meet(long.replace('second', 'third'));
    expect(texts.found()).toEqual({ looked: { held: 3, train: 1 }, capped: false, similar: new Set([0]) });
  });

  test('which columns are texts', () => {
    const words = Array.from({ length: 50 }, (_, at) => `order ${at} of somebody who waits for it`);
    expect(isText(words)).toBe(true);
    expect(isText(words.map(() => words[0]!))).toBe(false);
    expect(isText(words.map((_, at) => `${at}`.padStart(36, 'a')))).toBe(false);
    expect(isText(words.map((_, at) => `客户报告说打印机今天早上开始不能工作请尽快派人来看一下谢谢大家${at}号`))).toBe(
      true,
    );
  });
});

test('values that cross are counted, missing ones are not, and memory is flat', () => {
  const column: Column = { name: 'g', type: 'string' };
  const crossing = new Crossing([column], 10_000);
  const add = (cells: (string | null)[], part: 'train' | 'test'): void => {
    const batch = {
      file: 'a',
      names: ['g'],
      rows: cells.length,
      cells: [cells],
      lines: new Float64Array(cells.length),
    };
    for (let row = 0; row < cells.length; row++) crossing.add(batch, [0], row, part);
  };
  add(['a', 'b', null, 'c'], 'train');
  add(['b', 'd', null], 'test');
  expect(crossing.found()).toEqual({ crossing: 1, values: 4 });
  expect([crossing.missing, crossing.share]).toEqual([2, 1]);
  const many = Array.from({ length: 12_000 }, (_, at) => `m${at}`);
  add(many, 'train');
  add(many.slice(0, 6_000), 'test');
  const { crossing: crossed, values } = crossing.found();
  expect(crossing.share).toBe(0.5);
  expect(values).toBeLessThan(10_000);
  expect(crossed / values).toBeCloseTo(0.5, 1);
});
