import { describe, expect, test } from '@jest/globals';
import { pairedMean } from '../../src/statistics/paired-mean.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose, reference } from './reference.js';

const bounded = { candidate: 0, reference: 0, largest: 1e6 };

test.each(reference.hall.map((wanted, i) => ({ i, wanted })))('case $i equals root finding in SciPy', ({ wanted }) => {
  const found = pairedMean(Float64Array.from(wanted.values), bounded);
  expectClose(found.lower(0.05), wanted.lower, 1e-10);
  expectClose(found.upper(0.05), wanted.upper, 1e-10);
  expectClose(found.pBelow(wanted.value), wanted.pBelow, 1e-9);
  expectClose(found.sigma, wanted.sigma, 1e-12);
});

test('order of rows, exchange of models, units; bounds and p agree', () => {
  const random = rng('mean');
  const values = Float64Array.from({ length: 120 }, () => random.normal() ** 3 + 0.1);
  const found = pairedMean(values, bounded);
  expectClose(pairedMean(values.slice().reverse(), bounded).lower(0.05), found.lower(0.05), 1e-12);
  expectClose(
    pairedMean(
      values.map((v) => -v),
      bounded,
    ).upper(0.05),
    -found.lower(0.05),
    1e-12,
  );
  expectClose(
    pairedMean(
      values.map((v) => 7 * v),
      bounded,
    ).lower(0.05),
    7 * found.lower(0.05),
    1e-12,
  );
  for (const alpha of [0.2, 0.05, 0.001]) {
    expect(found.lower(alpha)).toBeLessThan(found.difference);
    const upper = found.upper(alpha);
    expect(found.pBelow(upper + 1e-9)).toBeLessThan(alpha);
    expect(found.pBelow(upper - 1e-9)).toBeGreaterThan(alpha);
  }
  const p = [-3, -1, 0, 0.1, 0.5, 1, 3].map((value) => found.pBelow(value));
  expect([...p].sort((a, b) => b - a)).toEqual(p);
});

test('equal differences in all rows', () => {
  const found = pairedMean(new Float64Array(80).fill(0.1), bounded);
  expect([found.lower(0.05), found.upper(0.05), found.sigma]).toEqual([0.1, 0.1, 0]);
  expect([found.pBelow(0.1), found.pBelow(0.11)]).toEqual([1, 0]);
  expect(found.method).toBe('equal differences in all rows');
});

test('no row that differs is no proof: the bounds are at least those of a proportion without an event', () => {
  for (const n of [50, 200, 5000]) {
    const found = pairedMean(new Float64Array(n), { candidate: 0, reference: 0, largest: 1 });
    // If 3 of n rows differed by the most, none would be seen in 5 of 100 samples.
    expect(found.lower(0.05)).toBeLessThan(-3 / n);
    expect(found.lower(0.05)).toBeGreaterThan(-4 / n);
    expect(found.upper(0.05)).toBe(-found.lower(0.05));
    expect(found.pBelow(0)).toBe(0.5);
  }
  const rare = new Float64Array(200).fill(0.5, 0, 4);
  const bounds = [1, 1000].map((largest) => pairedMean(rare, { candidate: 0, reference: 0, largest }).lower(0.05));
  expect(bounds[0]).toBe(bounds[1]);
});

describe('minimum', () => {
  const outlier = new Float64Array(400).map((_, i) => (i === 7 ? 90 : i % 3));
  const cases: {
    name: string;
    values: Float64Array;
    bounded: boolean;
    shortfall: string | null;
    minimum: number | null;
  }[] = [
    {
      name: '49 bounded',
      values: new Float64Array(49),
      bounded: true,
      shortfall: 'needs 50 rows; there are 49',
      minimum: 50,
    },
    { name: '50 bounded', values: new Float64Array(50), bounded: true, shortfall: null, minimum: 50 },
    {
      name: '199 unbounded',
      values: new Float64Array(199),
      bounded: false,
      shortfall: 'needs 200 rows; there are 199',
      minimum: 200,
    },
    { name: '200 unbounded', values: new Float64Array(200), bounded: false, shortfall: null, minimum: 200 },
    { name: 'one row rules', values: outlier, bounded: false, shortfall: 'one row makes up', minimum: null },
    { name: 'one row rules, bounded', values: outlier, bounded: true, shortfall: null, minimum: 50 },
  ];
  test.each(cases)('$name', ({ values, bounded: limited, shortfall, minimum }) => {
    const compared = pairedMean(values, { ...bounded, largest: limited ? 1e6 : Infinity });
    expect(compared.minimum).toBe(minimum);
    const found = compared.shortfall;
    if (shortfall === null) expect(found).toBeNull();
    else expect(found).toContain(shortfall);
  });

  test('one row or none has no bounds', () => {
    const single = pairedMean(Float64Array.of(1), bounded);
    expect([single.lower(0.05), single.upper(0.05), single.pBelow(5), single.sigma]).toEqual([
      -Infinity,
      Infinity,
      1,
      Infinity,
    ]);
    expect(pairedMean(Float64Array.of(), bounded).shortfall).not.toBeNull();
  });
});

test.each([
  { n: 50, kind: 'uniform' },
  { n: 60, kind: 'skewed' },
  { n: 400, kind: 'skewed' },
])('error rate for $kind differences of mean 0, n=$n: at most 5% (.07 with 2,000 replications)', ({ n, kind }) => {
  const random = rng(`hall ${n} ${kind}`);
  // Skewed: an exponential loss against a constant one.
  const row = (): number => (kind === 'uniform' ? random.next() - 0.5 : 1 + Math.log(1 - random.next()));
  let low = 0;
  let high = 0;
  for (let i = 0; i < 2000; i++) {
    const found = pairedMean(Float64Array.from({ length: n }, row), bounded);
    if (found.lower(0.05) > 0) low++;
    if (found.upper(0.05) < 0) high++;
  }
  expect(Math.max(low, high) / 2000).toBeLessThan(0.07);
  expect(low + high).toBeGreaterThan(60);
});
