import { describe, expect, test } from '@jest/globals';
import { clusterBound, clusterTotals, pairedCluster } from '../../src/statistics/cluster.js';
import { mean } from '../../src/statistics/mean.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose, reference } from './reference.js';

const input = { candidate: 0, reference: 0, floor: 0, limit: Infinity, guarantee: true };

/** The influence of each row on the mean. */
function centered(values: Float64Array): Float64Array {
  const center = mean(values);
  return values.map((value) => value - center);
}

describe.each(reference.clusters.map((wanted, i) => ({ i, ...wanted })))(
  "case $i equals statsmodels' OLS with clusters",
  (wanted) => {
    const values = Float64Array.from(wanted.values);
    const codes = Int32Array.from(wanted.codes);

    test('difference', () => {
      const found = pairedCluster(centered(values), codes, { ...input, difference: mean(values) });
      expectClose(found.difference, wanted.mean, 1e-12);
      expectClose(found.lower(0.05), wanted.lower, 1e-10);
      expectClose(found.upper(0.05), wanted.upper, 1e-10);
      for (const [value, p] of wanted.pBelow) expectClose(found.pBelow(value), p, 1e-9);
      expectClose(found.sigma / Math.sqrt(found.n), wanted.error, 1e-12);
      expect(found.shortfall).toBeNull();
      expect(found.guarantee).toBe(wanted.codes.reduce((a, b) => Math.max(a, b), 0) + 1 >= 50);
    });

    test('one value', () => {
      const found = clusterBound(centered(values), codes, {
        value: mean(values),
        range: [-Infinity, Infinity],
        guarantee: true,
      });
      // Hall's correction for skewness can only make it wider, and hardly does for normal values.
      expect(found.lower(0.05)).toBeLessThanOrEqual(wanted.lower + 1e-12);
      expect(found.upper(0.05)).toBeGreaterThanOrEqual(wanted.upper - 1e-12);
      expectClose(found.upper(0.05) - found.lower(0.05), wanted.upper - wanted.lower, 0.15);
    });

    test('names of clusters and the order of rows do not matter, exchange turns the sign', () => {
      const found = pairedCluster(centered(values), codes, { ...input, difference: mean(values) });
      const renamed = codes.map((code) => 3 * (100 - code));
      const other = pairedCluster(centered(values).reverse(), renamed.reverse(), {
        ...input,
        difference: mean(values),
      });
      expectClose(other.lower(0.05), found.lower(0.05), 1e-12);
      expect(other.evidence).toMatchObject({ clusters: new Set(wanted.codes).size });
      const turned = pairedCluster(
        centered(values).map((value) => -value),
        codes,
        { ...input, difference: -mean(values) },
      );
      expectClose(turned.upper(0.05), -found.lower(0.05), 1e-12);
    });
  },
);

describe('what clusters lack', () => {
  const rows = (clusters: number, each = 4): Int32Array =>
    Int32Array.from({ length: clusters * each }, (_, i) => i % clusters);
  const random = rng('few clusters');
  const noise = (n: number): Float64Array => Float64Array.from({ length: n }, () => random.normal());
  const paired = (values: Float64Array, codes: Int32Array): ReturnType<typeof pairedCluster> =>
    pairedCluster(values, codes, { ...input, difference: 0 });

  test('29 clusters are too few, 30 give a bound, 50 a promise', () => {
    expect(paired(noise(116), rows(29)).shortfall).toBe('rows in clusters need 30 clusters; there are 29');
    expect(paired(noise(116), rows(29)).minimum).toBe(120);
    const some = paired(noise(120), rows(30));
    expect([some.shortfall, some.guarantee]).toEqual([null, false]);
    const many = paired(noise(200), rows(50));
    expect([many.shortfall, many.guarantee]).toEqual([null, true]);
  });

  test('one cluster that outweighs the others', () => {
    const values = noise(400);
    for (let i = 0; i < 400; i += 40) values[i] = 30;
    const found = paired(values, rows(40, 10));
    expect(found.shortfall).toContain('one cluster makes up');
    expect(found.minimum).toBeNull();
  });

  test('one cluster, or none: no bound at all', () => {
    const one = paired(noise(9), new Int32Array(9));
    expect([one.lower(0.05), one.upper(0.05), one.pBelow(3)]).toEqual([-Infinity, Infinity, 1]);
    expect(paired(noise(0), new Int32Array(0)).shortfall).not.toBeNull();
  });

  test('a perfect value in all clusters is worth one row a cluster', () => {
    const found = clusterBound(new Float64Array(400), rows(50, 8), { value: 1, range: [0, 1], guarantee: true });
    // Wilson's bound of 50 of 50: 50 / (50 + z^2).
    expectClose(found.lower(0.05), 50 / (50 + 1.6448536269514722 ** 2), 1e-9);
    expect(found.upper(0.05)).toBe(1);
    expect(found.pBelow(0.9)).toBeGreaterThan(0.5);
    expect(found.pAbove(0.99)).toBeGreaterThan(0.05);
  });

  test('hostile codes', () => {
    expect(() => clusterTotals(noise(3), Int32Array.of(0, 1))).toThrow('a cluster for each of 3 rows, got 2');
    expect(() => clusterTotals(noise(2), Int32Array.of(0, -1))).toThrow('cluster codes >= 0, got -1');
  });
});
