import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Binned, commonShares, distanceBounds, wasserstein } from '../../src/statistics/binned.js';
import { chiSquare, cramersV, withoutSmallCells } from '../../src/statistics/chi-square.js';
import { jensenShannon, stabilityIndex } from '../../src/statistics/divergence.js';
import { upperGamma } from '../../src/statistics/incomplete-gamma.js';
import { kolmogorovSmirnov, kolmogorovUpper } from '../../src/statistics/kolmogorov.js';
import { rng } from '../../src/statistics/rng.js';
import { twoProportions } from '../../src/statistics/two-proportions.js';
import { expectClose } from './reference.js';

/** Written by two_samples.py beside it. */
const scipy = JSON.parse(
  readFileSync(new URL('../fixtures/statistics/two-samples.json', import.meta.url), 'utf8'),
) as Readonly<{
  upperGamma: [number, number, number][];
  kolmogorov: [number, number][];
  chiSquare: { a: number[]; b: number[]; statistic: number; df: number; p: number; v: number }[];
  proportions: { cells: [number, number, number, number]; p: number }[];
  divergence: { p: number[]; q: number[]; jensenShannon: number; psi: number }[];
  numbers: { a: number[]; b: number[]; d: number; limit: number; exact: number; wasserstein: number }[];
}>;

describe('equal SciPy', () => {
  test.each(scipy.upperGamma)('upper incomplete gamma of %d at %d', (a, x, wanted) => {
    expectClose(upperGamma(a, x), wanted, 2e-12, 1e-15);
  });

  test.each(scipy.kolmogorov)("Kolmogorov's distribution at %d", (x, wanted) => {
    expectClose(kolmogorovUpper(x), wanted, 1e-12, 1e-15);
  });

  test.each(scipy.chiSquare)('chi-square of $a and $b', ({ a, b, statistic, df, p, v }) => {
    const found = chiSquare(a, b);
    expectClose(found.statistic, statistic, 1e-12);
    expect(found.df).toBe(df);
    expectClose(found.p, p, 1e-11);
    const rows = [...a, ...b].reduce((sum, count) => sum + count, 0);
    expectClose(cramersV(found, rows), v, 1e-12);
  });

  test.each(scipy.proportions)('shares of $cells', ({ cells, p }) => {
    expectClose(twoProportions(...cells), p, 1e-7);
  });

  test.each(scipy.divergence)('divergence of $p and $q', ({ p, q, jensenShannon: bits, psi }) => {
    expectClose(jensenShannon(p, q), bits, 1e-12);
    expectClose(stabilityIndex(p, q, 0), psi, 1e-12);
  });

  test.each(scipy.numbers)(
    'D, its p-value and the distance of binned numbers ($d)',
    ({ a, b, d, limit, ...wanted }) => {
      const [one, other] = [fine(a), fine(b)];
      const { lower, upper } = distanceBounds(one, other);
      expectClose(lower, d, 1e-12);
      expect(upper).toBeGreaterThanOrEqual(d);
      expectClose(kolmogorovSmirnov(lower, a.length, b.length), limit, 1e-9);
      // The limit errs towards "no difference".
      expect(limit).toBeGreaterThanOrEqual(wanted.exact * 0.999);
      // Values lie in the middles of bins there, and evenly in them here: that differs where the functions cross.
      expectClose(wasserstein(one, other), wanted.wasserstein, 1e-9, 0.0011);
    },
  );
});

test('no distance, or none that is a number, tells nothing', () => {
  expect([0, -0, -1, NaN].map(kolmogorovUpper)).toEqual([1, 1, 1, 1]);
  expect([0.01, 0.05, 0.1].map(kolmogorovUpper)).toEqual([1, 1, 1]);
  expect(kolmogorovUpper(30)).toBe(0);
  // Jacobi's theta function makes one series of the other: at 1 both hold.
  let sum = 0;
  for (let k = 1; k < 20; k += 2) sum += Math.exp((-k * k * Math.PI ** 2) / 8);
  expect(kolmogorovUpper(1)).toBeCloseTo(1 - Math.sqrt(2 * Math.PI) * sum, 14);
});

test.each([
  // Evidently's tests, popmon's tests, TensorFlow Data Validation's tests.
  { name: 'chi-square', found: () => chiSquare([1, 2, 0, 5], [3, 4, 0, 2]).statistic, wanted: 2.9036, digits: 4 },
  { name: 'its p-value', found: () => chiSquare([1, 2, 0, 5], [3, 4, 0, 2]).p, wanted: 0.2341, digits: 4 },
  {
    name: 'stability index',
    found: () => stabilityIndex([0.85, 0.05, 0.05, 0.05], [1, 1, 1, 1]),
    // 1.699928 by its definition; popmon adds something to each share.
    wanted: 1.699815077,
    digits: 3,
  },
  // Deepchecks: range(100) against 50..149, divided by the range of both.
  {
    name: 'distance of numbers',
    found: () => wasserstein({ edges: [0, 100], counts: [100] }, { edges: [50, 150], counts: [100] }) / 150,
    wanted: 0.33,
    digits: 2,
  },
  {
    name: 'divergence of what has nothing in common',
    found: () => jensenShannon([1, 0], [0, 3]),
    wanted: 1,
    digits: 12,
  },
])('published: $name', ({ found, wanted, digits }) => {
  expect(found()).toBeCloseTo(wanted, digits);
});

/** Bins of a tenth, with the values (multiples of a tenth) in their middles. */
function fine(values: readonly number[]): Binned {
  const at = values.map((value) => Math.round(10 * value));
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const counts = new Array<number>(high - low + 1).fill(0);
  for (const each of at) counts[each - low]!++;
  return { edges: Array.from({ length: counts.length + 1 }, (_, bin) => (low + bin - 0.5) / 10), counts };
}

test('D lies between its bounds, whatever the bins of either sample, and they are as far apart as bins are heavy', () => {
  const random = rng(5);
  for (let round = 0; round < 200; round++) {
    const [a, b] = [values(40 + random.int(300)), values(40 + random.int(300), random.next() - 0.5)];
    const [one, other] = [binned(a, 2 + random.int(30)), binned(b, 2 + random.int(30))];
    const exact = largestDistance(a, b);
    const { lower, upper } = distanceBounds(one, other);
    expect(lower).toBeLessThanOrEqual(exact + 1e-12);
    expect(upper).toBeGreaterThanOrEqual(exact - 1e-12);
    const heaviest = ({ counts }: Binned, { length }: readonly number[]): number => Math.max(...counts) / length;
    expect(upper - lower).toBeLessThanOrEqual(heaviest(one, a) + heaviest(other, b) + 1e-12);
    const shares = commonShares(one, other);
    for (const each of [shares.a, shares.b])
      expectClose(
        each.reduce((sum, share) => sum + share, 0),
        1,
        1e-12,
      );
  }

  function values(n: number, shift = 0): number[] {
    return Array.from({ length: n }, () => random.normal() + shift);
  }
});

function binned(values: readonly number[], bins: number): Binned {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = (high - low) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, at) => (at === bins ? high : low + at * width));
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    let at = bins - 1;
    while (at > 0 && value < edges[at]!) at--;
    counts[at]!++;
  }
  return { edges, counts };
}

/** By definition. */
function largestDistance(a: readonly number[], b: readonly number[]): number {
  const share = (values: readonly number[], x: number): number =>
    values.filter((value) => value <= x).length / values.length;
  return Math.max(...[...a, ...b].map((x) => Math.abs(share(a, x) - share(b, x))));
}

test('the same values in other bins are no difference', () => {
  const random = rng(6);
  for (let round = 0; round < 100; round++) {
    const values = Array.from({ length: 300 }, () => Math.exp(random.normal()));
    const [one, other] = [binned(values, 2 + random.int(30)), binned(values, 2 + random.int(30))];
    const { a, b } = commonShares(one, other);
    for (const [at, share] of a.entries()) expectClose(b[at]!, share, 0, 1e-12);
    expectClose(distanceBounds(one, other).lower, 0, 0, 1e-12);
  }
});

test('rare categories are put together until none is expected fewer than 5 times', () => {
  expect(withoutSmallCells([50, 1, 30, 2, 0], [50, 2, 20, 1, 0])).toEqual({ a: [50, 33], b: [50, 23] });
  expect(withoutSmallCells([50, 6, 30, 7, 2], [50, 7, 20, 6, 3])).toEqual({ a: [50, 30, 6, 9], b: [50, 20, 7, 9] });
  expect(withoutSmallCells([50, 30], [50, 20])).toEqual({ a: [50, 30], b: [50, 20] });
  expect(withoutSmallCells([2, 1], [1, 1])).toEqual({ a: [3], b: [2] });
  expect(chiSquare([3], [2])).toEqual({ statistic: 0, df: 0, p: 1 });
  expect(chiSquare([0, 0], [2, 4]).p).toBe(1);
  expect(chiSquare([2, 4], [0, 0])).toEqual({ statistic: 0, df: 0, p: 1 });
  expect(chiSquare([], [])).toEqual({ statistic: 0, df: 0, p: 1 });
});

test('rare categories of samples that differ in size: 5 expected in the smaller one', () => {
  // A quarter of the rows: 20 of a category in both are 5 in the smaller sample, 19 are not.
  const enough = { a: [60, 15, 15], b: [20, 5, 5] };
  expect(withoutSmallCells(enough.a, enough.b)).toEqual(enough);
  expect(withoutSmallCells(enough.b, enough.a)).toEqual({ a: enough.b, b: enough.a });
  expect(withoutSmallCells([61, 15, 14], [20, 5, 5])).toEqual({ a: [61, 29], b: [20, 10] });
  // A rest of exactly 5 stands alone; one of fewer takes the rarest of the others.
  expect(withoutSmallCells([60, 9, 6, 15], [20, 3, 2, 5])).toEqual({ a: [60, 15, 15], b: [20, 5, 5] });
  expect(withoutSmallCells([60, 9, 5, 15], [20, 3, 2, 5])).toEqual({ a: [60, 29], b: [20, 10] });
  expect(withoutSmallCells([], [])).toEqual({ a: [], b: [] });
});

test('what has no answer', () => {
  expect(() => chiSquare([1, 2], [1])).toThrow('expected two samples of 2 categories, got 1');
  expect(() => chiSquare([1], [1, 2])).toThrow(RangeError);
  expect(cramersV({ statistic: 0, df: 0, p: 1 }, 0)).toBe(0);
  expect(cramersV({ statistic: 9, df: 1, p: 0 }, 8)).toBe(1);
  for (const [a, x] of [
    [0, 1],
    [-1, 1],
    [NaN, 1],
    [1, -1],
    [1, NaN],
  ] as const)
    expect(() => upperGamma(a, x)).toThrow('no incomplete gamma at');
  expect([upperGamma(2, 0), upperGamma(0.3, Infinity)]).toEqual([1, 0]);
});

test('incomplete gamma functions of whole numbers are sums of Poisson chances', () => {
  // Q(a, x) = e^-x (1 + x + ... + x^(a-1) / (a-1)!), DLMF 8.4.10; on both sides of the switch at a + 1.
  for (const a of [1, 2, 5, 12])
    for (const x of [1e-3, 0.5, a, a + 0.999, a + 1, a + 1.001, 3 * a, 40]) {
      let [term, sum] = [1, 0];
      for (let k = 1; k <= a; k++) [term, sum] = [(term * x) / k, sum + term];
      expectClose(upperGamma(a, x), Math.exp(-x) * sum, 2e-13);
    }
});

test.each([
  { name: 'chi-square with rare categories', p: chiOfRare, n: [400, 900] },
  { name: 'two shares', p: sharesOf, n: [300, 500] },
  { name: 'two shares near 0', p: rareShares, n: [300, 500] },
  { name: 'Kolmogorov-Smirnov on bins', p: binnedNumbers, n: [200, 350] },
])('$name: no more than 5% of equal pairs have p <= 0.05', ({ p, n }) => {
  const random = rng(7);
  const rounds = 2000;
  let alarms = 0;
  for (let round = 0; round < rounds; round++) if (p(n[0]!, n[1]!, random) <= 0.05) alarms++;
  // Three standard errors over 5%.
  expect(alarms / rounds).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds));
});

type Random = ReturnType<typeof rng>;

function chiOfRare(m: number, n: number, random: Random): number {
  const draw = (rows: number): number[] => {
    const counts = new Array<number>(60).fill(0);
    for (let row = 0; row < rows; row++) counts[Math.floor(60 * random.next() ** 3)]!++;
    return counts;
  };
  const { a, b } = withoutSmallCells(draw(m), draw(n));
  return chiSquare(a, b).p;
}

function hits(rows: number, share: number, random: Random): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (random.next() < share) count++;
  return count;
}

function sharesOf(m: number, n: number, random: Random): number {
  return twoProportions(hits(m, 0.3, random), m, hits(n, 0.3, random), n);
}

function rareShares(m: number, n: number, random: Random): number {
  return twoProportions(hits(m, 0.004, random), m, hits(n, 0.004, random), n);
}

function binnedNumbers(m: number, n: number, random: Random): number {
  const draw = (rows: number): Binned =>
    binned(
      Array.from({ length: rows }, () => random.normal()),
      20,
    );
  return kolmogorovSmirnov(distanceBounds(draw(m), draw(n)).lower, m, n);
}
