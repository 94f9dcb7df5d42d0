import { describe, expect, test } from '@jest/globals';
import { influenceBound, pairedInfluence } from '../../src/statistics/influence.js';
import { pairedMean } from '../../src/statistics/paired-mean.js';
import { rng } from '../../src/statistics/rng.js';
import { studentQuantile } from '../../src/statistics/student.js';
import { expectClose, reference } from './reference.js';

const terms = { df: 99, guarantee: true, shortfall: null, minimum: 30 };
const input = { candidate: 0.7, reference: 0.6, difference: 0.1, floor: 0, limit: 1, skewed: false, ...terms };
const random = rng('influence');
const noise = (n: number): Float64Array => Float64Array.from({ length: n }, () => random.normal());

describe('paired influence values', () => {
  test("F1: the standard error is NumPy's jackknife", () => {
    const { y, a, b, difference, error } = reference.influence;
    // gate.md: (2 y yhat - F1 (y + yhat)) / mean(y + yhat).
    const influence = (p: number[]): { f1: number; values: Float64Array } => {
      const sums = y.map((label, i) => label + p[i]!);
      const total = sums.reduce((sum, value) => sum + value, 0);
      const f1 = (2 * y.reduce((sum, label, i) => sum + label * p[i]!, 0)) / total;
      return {
        f1,
        values: Float64Array.from(y, (label, i) => ((2 * label * p[i]! - f1 * sums[i]!) / total) * y.length),
      };
    };
    const [first, second] = [influence(a), influence(b)];
    expectClose(first.f1 - second.f1, difference, 1e-12);
    const values = first.values.map((value, i) => value - second.values[i]!);
    const found = pairedInfluence(values, { ...input, difference });
    expectClose(found.sigma / Math.sqrt(y.length), error, 0.01);
    expectClose(found.lower(0.05), difference - studentQuantile(0.95, 99) * (found.sigma / 20), 1e-12);
  });

  test('of a mean they are the comparison of means', () => {
    const values = noise(100).map((value) => value ** 3 + 0.2);
    const wanted = pairedMean(values, { candidate: 1, reference: 2, largest: Infinity });
    const centered = values.map((value) => value - wanted.difference);
    const found = pairedInfluence(centered, {
      ...input,
      difference: wanted.difference,
      limit: Infinity,
      skewed: true,
    });
    for (const alpha of [0.1, 0.05, 0.01]) {
      expectClose(found.lower(alpha), wanted.lower(alpha), 1e-10);
      expectClose(found.upper(alpha), wanted.upper(alpha), 1e-10);
    }
    for (const value of [-1, 0, 0.3, 2]) expectClose(found.pBelow(value), wanted.pBelow(value), 1e-9);
    expectClose(found.sigma, wanted.sigma, 1e-12);
  });

  test('equal predictions keep the variance that is believed at least, and no variance at all gives no bound to clear', () => {
    const floored = pairedInfluence(new Float64Array(100), { ...input, difference: 0, floor: 0.04 });
    expectClose(floored.lower(0.05), -studentQuantile(0.95, 99) * 0.02, 1e-12);
    expectClose(floored.pBelow(0), 0.5, 1e-12);
  });

  test('bounds stay within what a difference can be, and agree with p-values', () => {
    const found = pairedInfluence(
      noise(20).map((value) => 5 * value),
      { ...input, df: 5 },
    );
    expect([found.lower(0.05), found.upper(0.001)]).toEqual([-1, 1]);
    expect([found.pBelow(1.01), found.pBelow(-1)]).toEqual([0, 1]);
    const close = pairedInfluence(noise(400), input);
    for (let i = -40; i < 40; i++) {
      expect(close.pBelow(i / 100) <= 0.05).toBe(close.upper(0.05) <= i / 100);
    }
  });

  test('fewer degrees of freedom are more cautious; none gives nothing', () => {
    const values = noise(100);
    const bound = (df: number): number => pairedInfluence(values, { ...input, df }).lower(0.05);
    expect(bound(5)).toBeLessThan(bound(20));
    expect(bound(20)).toBeLessThan(bound(99));
    expect([bound(0), bound(-1), bound(NaN)]).toEqual([-1, -1, -1]);
  });
});

describe('one value', () => {
  test('at an end of its range it is worth no more than so many rows', () => {
    const given = { value: 1, range: [0, 1] as const, trials: 60, ...terms };
    const found = influenceBound(new Float64Array(300), given);
    expectClose(found.lower(0.05), 60 / (60 + 1.6448536269514722 ** 2), 1e-9);
    expect([found.upper(0.05), found.pBelow(1)]).toEqual([1, 1]);
    expect(influenceBound(new Float64Array(300), { ...given, trials: null }).lower(0.05)).toBe(1);
  });

  test('a skewed estimate has a farther bound on the side of its tail', () => {
    const values = noise(200).map((value) => Math.exp(value));
    const center = values.reduce((sum, value) => sum + value, 0) / 200;
    const found = influenceBound(
      values.map((value) => value - center),
      { value: center, range: [0, Infinity], trials: null, ...terms, df: 199 },
    );
    expect(found.upper(0.05) - center).toBeGreaterThan(1.05 * (center - found.lower(0.05)));
    for (let i = 1; i < 40; i++) {
      expect(found.pBelow(i / 10) <= 0.05).toBe(found.upper(0.05) <= i / 10);
      expect(found.pAbove(i / 10) <= 0.05).toBe(found.lower(0.05) >= i / 10);
    }
  });
});
