import { describe, expect, test } from '@jest/globals';
import {
  clusterBound,
  clusterComparison,
  clusterTotals,
  ownClusterBound,
  pairedCluster,
} from '../../src/statistics/cluster.js';
import type { EvidenceOf } from '../../src/statistics/evidence.js';
import { meanBound } from '../../src/statistics/mean-bound.js';
import { mean } from '../../src/statistics/mean.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose } from './reference.js';

const input = { candidate: 5, reference: 3, difference: 2, floor: 0, limit: Infinity, guarantee: true };
const codes = (clusters: number, each = 1): Int32Array =>
  Int32Array.from({ length: clusters * each }, (_, i) => i % clusters);
/** So many clusters of one row, the first few of them with a total of 1 and the others of 0. */
const few = (clusters: number, ones: number): Float64Array => new Float64Array(clusters).fill(1, 0, ones);
/** The reach of Student's t with one degree of freedom, Cauchy's. */
const cauchy = (alpha: number): number => 1 / Math.tan(Math.PI * alpha);

test('totals by hand: 3, 2 and -5; a code without rows is no cluster', () => {
  const found = clusterTotals(Float64Array.of(1, 2, 3, -1, -5), Int32Array.of(0, 0, 2, 2, 3));
  expect(found).toMatchObject({ clusters: 3, effective: 25 / 9, squares: 38, dominance: 25 / 38 });
  // Third moment over the second one to 3/2, about 0.
  expectClose(found.skewness, (27 + 8 - 125) / 3 / (38 / 3) ** 1.5, 1e-14);
  expect(clusterTotals(Float64Array.of(1, -1, 0), Int32Array.of(0, 0, 1))).toMatchObject({
    squares: 0,
    dominance: 0,
    skewness: 0,
  });
  expect(() => clusterTotals(Float64Array.of(1, 2), Int32Array.of(0))).toThrow(RangeError);
  expect(() => clusterTotals(Float64Array.of(1), Int32Array.of(-1))).toThrow(RangeError);
});

describe('two clusters with totals 6 and -6 of four rows', () => {
  const values = Float64Array.of(4, 2, -7, 1);
  const two = Int32Array.of(0, 0, 1, 1);
  // 2 / (2 - 1) (36 + 36) / 4^2 = 9.
  const found = (): ReturnType<typeof pairedCluster> => pairedCluster(values, two, input);

  test('the bounds are cot(pi alpha) standard errors of 3 away', () => {
    for (const alpha of [0.25, 0.1, 0.05]) {
      expectClose(found().lower(alpha), 2 - 3 * cauchy(alpha), 1e-11);
      expectClose(found().upper(alpha), 2 + 3 * cauchy(alpha), 1e-11);
      expectClose(found().pBelow(2 + 3 * cauchy(alpha)), alpha, 1e-11);
    }
    expect(found()).toMatchObject({ candidate: 5, reference: 3, difference: 2, n: 4, sigma: 6, guarantee: false });
    expect(found().method).toBe('cluster totals (2 clusters), t(1)');
    expect(found().shortfall).toBe('rows in clusters need 30 clusters; there are 2');
    expect(found().minimum).toBe(60);
  });

  test('a floor under the variance of a row counts where it is the larger', () => {
    expect(pairedCluster(values, two, { ...input, floor: 35 }).sigma).toBe(6);
    const floored = pairedCluster(values, two, { ...input, floor: 100 });
    expect(floored.sigma).toBe(10);
    expectClose(floored.upper(0.1), 2 + 5 * cauchy(0.1), 1e-11);
  });

  test('a limit cuts the bounds', () => {
    const cut = pairedCluster(values, two, { ...input, limit: 4 });
    expect([cut.lower(0.05), cut.upper(0.05)]).toEqual([-4, 4]);
    expect([cut.pBelow(4.1), cut.pBelow(-4)]).toEqual([0, 1]);
  });

  test('one value: cut to its range, with the floor of a share of four rows', () => {
    const own = (range: readonly [number, number]): ReturnType<typeof clusterBound> =>
      clusterBound(values, two, { value: 2, range, guarantee: true });
    const open = own([-Infinity, Infinity]);
    expectClose(open.lower(0.1), 2 - 3 * cauchy(0.1), 1e-11);
    expect(open).toMatchObject({
      value: 2,
      n: 4,
      guarantee: false,
      minimum: 60,
      method: found().method,
      shortfall: found().shortfall,
    });
    expect([own([1.5, 2.5]).lower(0.1), own([1.5, 2.5]).upper(0.1)]).toEqual([1.5, 2.5]);
    // (2 + 10) / 20 is .6 of four rows. The score test of .5: SciPy's norm.sf(.1 / sqrt(.25 / 4)) = 0.3445782583896758; Cauchy's beyond 2 / 3: .313.
    expectClose(own([-10, 10]).pAbove(0), 0.3445782583896758, 1e-11);
    expectClose(own([-10, Infinity]).pAbove(0), 0.5 - Math.atan(2 / 3) / Math.PI, 1e-11);
    // 10 - a ratio of 8, whose logarithm has an error of 3 / 8.
    expectClose(own([-Infinity, 10]).pAbove(0), 0.5 - Math.atan((Math.log(10 / 8) * 8) / 3) / Math.PI, 1e-11);
  });
});

test('clusters of one row are rows: the bounds of a mean', () => {
  const random = rng('one row each');
  const values = Float64Array.from({ length: 60 }, () => Math.exp(random.normal()));
  const center = mean(values);
  const centered = values.map((value) => value - center);
  const wanted = meanBound(values, [-Infinity, Infinity]);
  const found = clusterBound(centered, codes(60), { value: center, range: [-Infinity, Infinity], guarantee: true });
  for (const alpha of [0.2, 0.05, 0.01]) {
    expectClose(found.lower(alpha), wanted.lower(alpha), 1e-11);
    expectClose(found.upper(alpha), wanted.upper(alpha), 1e-11);
  }
  for (const limit of [1, 1.5, 2]) {
    expectClose(found.pBelow(limit), wanted.pBelow(limit), 1e-10);
    expectClose(found.pAbove(limit), wanted.pAbove(limit), 1e-10);
  }
});

test('no spread of a value at the end of its range: one row a cluster; without another end nothing is said of it', () => {
  const own = (range: readonly [number, number]): ReturnType<typeof clusterBound> =>
    clusterBound(new Float64Array(400), codes(50, 8), { value: 1, range, guarantee: true });
  expectClose(own([0, 1]).lower(0.05), 50 / (50 + 1.6448536269514722 ** 2), 1e-10);
  expect(own([0, Infinity]).lower(0.05)).toBe(1);
  expect(own([-Infinity, 1]).lower(0.05)).toBe(1);
});

describe('what clusters lack', () => {
  test('a quarter of the spread in one cluster is not too much, a third is', () => {
    const quarter = pairedCluster(few(32, 4), codes(32), input);
    expect([quarter.shortfall, quarter.minimum]).toEqual([null, 30]);
    const third = pairedCluster(few(32, 3), codes(32), input);
    expect(third.shortfall).toBe('one cluster makes up 33% of the spread (at most 25%): the figure rests on it');
    expect(third.minimum).toBeNull();
    // Below the minimum of clusters that comes first: more of them may help.
    const both = pairedCluster(few(29, 3), codes(29), input);
    expect([both.shortfall, both.minimum]).toEqual(['rows in clusters need 30 clusters; there are 29', 30]);
    expect(pairedCluster(few(30, 3), codes(30), input).minimum).toBeNull();
  });

  test('what the metric lacks comes first, the larger minimum counts', () => {
    const lacking = (minimum: number | null): (string | number | null)[] => {
      const found = pairedCluster(few(40, 9), codes(40), { ...input, lack: { shortfall: 'ten of a class', minimum } });
      return [found.shortfall, found.minimum];
    };
    expect([lacking(17), lacking(170), lacking(null)]).toEqual([
      ['ten of a class', 30],
      ['ten of a class', 170],
      ['ten of a class', null],
    ]);
    const own = { value: 0.5, range: [0, 1] as const, guarantee: true, lack: { shortfall: null, minimum: 99 } };
    expect(clusterBound(few(40, 9), codes(40), own)).toMatchObject({ shortfall: null, minimum: 99 });
  });

  test('a promise needs 50 clusters and a metric that gives one', () => {
    for (const [clusters, guarantee, promised] of [
      [49, true, false],
      [50, true, true],
      [50, false, false],
    ] as const) {
      expect(pairedCluster(few(clusters, 9), codes(clusters), { ...input, guarantee }).guarantee).toBe(promised);
      const own = { value: 0.5, range: [0, 1] as const, guarantee };
      expect(clusterBound(few(clusters, 9), codes(clusters), own).guarantee).toBe(promised);
    }
  });

  test('one cluster or none has no variance, and no plan', () => {
    const one = pairedCluster(Float64Array.of(3, 4), new Int32Array(2), input);
    expect([one.sigma, one.minimum, one.method]).toEqual([Infinity, 60, 'cluster totals (1 clusters), t(0)']);
    const none = pairedCluster(new Float64Array(), new Int32Array(), input);
    expect([none.sigma, none.minimum, none.method]).toEqual([Infinity, null, 'cluster totals (0 clusters), t(0)']);
  });

  test('figures that are unknown prove nothing', () => {
    const unknown = {
      effective: null,
      squares: null,
      dominance: null,
      skewness: null,
      n: 64,
      clusters: 32,
      guarantee: true,
    };
    const pair: EvidenceOf<'cluster'> = {
      ...unknown,
      kind: 'cluster',
      candidate: 5,
      reference: 3,
      difference: 2,
      floor: 0.1,
      limit: 7,
    };
    const compared = clusterComparison(pair);
    expect([compared.lower(0.05), compared.upper(0.05), compared.sigma, compared.minimum]).toEqual([
      -7,
      7,
      Infinity,
      null,
    ]);
    expect(compared.shortfall).toBe('one cluster makes up 100% of the spread (at most 25%): the figure rests on it');
    const own = ownClusterBound({ ...unknown, kind: 'own_cluster', value: 0.5, range: [0, 1] });
    expect([own.lower(0.05), own.upper(0.05), own.pBelow(0.9), own.minimum]).toEqual([0, 1, 1, null]);
  });
});
