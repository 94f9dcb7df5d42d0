import { describe, expect, test } from '@jest/globals';
import { holm } from '../../src/statistics/holm.js';
import { mcnemar, mcnemarExact } from '../../src/statistics/mcnemar.js';
import { detectable, rowsNeeded } from '../../src/statistics/power.js';
import { normalQuantile } from '../../src/statistics/normal.js';
import { pairedProportion, tangoScore } from '../../src/statistics/proportion.js';
import type { PairedCounts } from '../../src/statistics/proportion.js';
import { rng } from '../../src/statistics/rng.js';
import { wilson } from '../../src/statistics/wilson.js';
import { proportionBound } from '../../src/statistics/share.js';
import { binomialDraw, binomialPmf } from '../../src/statistics/binomial.js';
import { expectClose, reference } from './reference.js';

const counts = (bothRight: number, onlyCandidate: number, onlyReference: number, bothWrong: number): PairedCounts => ({
  bothRight,
  onlyCandidate,
  onlyReference,
  bothWrong,
});

describe('McNemar equals statsmodels', () => {
  test.each(reference.mcnemar)('b=$b, c=$c', (wanted) => {
    const found = mcnemar(wanted.b, wanted.c);
    for (const key of ['statistic', 'p', 'corrected', 'pCorrected', 'pExact'] as const) {
      expectClose(found[key], wanted[key], 1e-11);
    }
  });

  test('published values', () => {
    expect(mcnemar(121, 59).statistic).toBeCloseTo(21.3556, 4);
    expect(mcnemar(121, 59).corrected).toBeCloseTo(20.6722, 4);
    expect(mcnemar(121, 59).pExact).toBeCloseTo(4.4344e-6, 10);
    expect(mcnemar(25, 15).corrected).toBeCloseTo(2.025, 12);
    expect(mcnemar(25, 15).pCorrected).toBeCloseTo(0.15473, 5);
    expect(mcnemar(25, 15).pExact).toBeCloseTo(0.15386, 5);
    expect(mcnemar(11, 1).pExact).toBeCloseTo(0.00634765625, 12);
  });

  test('no discordant pair', () => {
    expect(mcnemar(0, 0)).toEqual({ statistic: 0, corrected: 0, p: 1, pCorrected: 1, pExact: 1 });
    expect(mcnemarExact(0, 0)).toBe(1);
  });

  test('the correction never makes evidence out of equal counts', () => {
    expect(mcnemar(4, 4)).toMatchObject({ statistic: 0, corrected: 0, pCorrected: 1, pExact: 1 });
  });
});

describe('paired proportions', () => {
  test.each(reference.tango)('Tango with a likelihood maximised numerically: $counts', (wanted) => {
    const found = pairedProportion(wanted.counts);
    const { onlyCandidate: b, onlyReference: c } = wanted.counts;
    expectClose(mcnemarExact(b, c), wanted.exactBetter, 1e-12);
    // The likelihood is flat at its top: the numerical maximum is good to about 1e-8.
    const lower = wanted.lower > 0 && wanted.exactBetter >= 0.05 ? 0 : wanted.lower;
    const upper = wanted.upper < 0 && wanted.exactWorse >= 0.05 ? 0 : wanted.upper;
    expectClose(found.lower(0.05), lower, 1e-6, 1e-7);
    expectClose(found.upper(0.05), upper, 1e-6, 1e-7);
    for (const [value, p] of wanted.pBelow) expectClose(found.pBelow(value), p, 1e-5, 1e-9);
    expect(found.shortfall).toBeNull();
    expect(found.guarantee).toBe(true);
  });

  test('without discordant pairs the bounds are z^2 / (n + z^2)', () => {
    const found = pairedProportion(counts(90, 0, 0, 10));
    const square = 1.6448536269514722 ** 2;
    expect(found.difference).toBe(0);
    expectClose(found.upper(0.05), square / (100 + square), 1e-12);
    expectClose(found.lower(0.05), -square / (100 + square), 1e-12);
    expect(found.sigma).toBeCloseTo(0.1, 12);
  });

  test('"better than 0" needs exact McNemar too', () => {
    // Tango alone: p = .0478; exact: p = .0898.
    const found = pairedProportion(counts(40, 7, 2, 1));
    expect(mcnemarExact(7, 2)).toBeGreaterThan(0.05);
    expect(found.lower(0.05)).toBe(0);
    expect(found.lower(0.1)).toBeGreaterThan(0);
    const worse = pairedProportion(counts(40, 2, 7, 1));
    expect(worse.upper(0.05)).toBe(0);
    expectClose(worse.pBelow(0), mcnemarExact(7, 2), 1e-12);
  });

  test('exchange, agreement of bounds and p, order, ends', () => {
    const random = rng('tango');
    for (let i = 0; i < 300; i++) {
      const given = counts(random.int(60), random.int(12), random.int(12), 1 + random.int(20));
      const found = pairedProportion(given);
      const swapped = pairedProportion(
        counts(given.bothRight, given.onlyReference, given.onlyCandidate, given.bothWrong),
      );
      for (const alpha of [0.2, 0.05, 0.01]) {
        expect(found.lower(alpha)).toBe(0 - swapped.upper(alpha));
        expect(found.lower(alpha)).toBeLessThanOrEqual(found.difference);
        expect(found.upper(alpha)).toBeGreaterThanOrEqual(found.difference);
        expect(found.lower(alpha)).toBeGreaterThanOrEqual(-1);
        const value = random.next() - 0.5;
        expect(found.pBelow(value) < alpha).toBe(found.upper(alpha) < value);
      }
      expect(found.lower(0.01)).toBeLessThanOrEqual(found.lower(0.05));
      expect(found.pBelow(-0.05)).toBeGreaterThanOrEqual(found.pBelow(0));
      expect(found.pBelow(0)).toBeGreaterThanOrEqual(found.pBelow(0.05));
    }
    const all = pairedProportion(counts(0, 9, 0, 0));
    expect([all.difference, all.upper(0.05), all.pBelow(1)]).toEqual([1, 1, 0.5]);
    expect(all.lower(0.05)).toBeGreaterThan(0.5);
    expect(() => pairedProportion(counts(0, 0, 0, 0))).toThrow(RangeError);
    expect(() => pairedProportion(counts(1, 0.5, 0, 0))).toThrow(RangeError);
  });

  test.each([
    { n: 60, better: 0.1, worse: 0.1, null: 0 },
    { n: 500, better: 0.05, worse: 0.05, null: 0 },
    { n: 200, better: 0.05, worse: 0.1, null: -0.05 },
    { n: 1000, better: 0.02, worse: 0.03, null: -0.01 },
  ])('error rate at n=$n, $better against $worse: at most 5% (.065 with 2,000 replications)', (given) => {
    const random = rng(`tango ${given.n}`);
    let low = 0;
    let high = 0;
    for (let i = 0; i < 2000; i++) {
      const b = binomialDraw(given.n, given.better, random);
      const c = binomialDraw(given.n - b, given.worse / (1 - given.better), random);
      const found = pairedProportion(counts(given.n - b - c, b, c, 0));
      if (found.lower(0.05) > given.null) low++;
      if (found.upper(0.05) < given.null) high++;
    }
    expect(low / 2000).toBeLessThan(0.065);
    expect(high / 2000).toBeLessThan(0.065);
    // It is a test, not a refusal.
    expect(low + high).toBeGreaterThan(40);
  });
});

describe("Tango's bounds as others print them", () => {
  test.each([
    // R package contingencytables 3.0.1, its own test: complete response before and after therapy (Cavo et al. 2012).
    { counts: counts(59, 6, 16, 80), alpha: 0.025, difference: -0.0621, lower: -0.124, upper: -0.0054 },
    // R package PropCIs 0.3-0: scoreci.mp(25, 28, 618, .9), whose difference is of the second count and the first.
    { counts: counts(565, 28, 25, 0), alpha: 0.05, difference: 0.0049, lower: -0.0148, upper: 0.0247 },
  ])('$difference, $lower to $upper', ({ counts: given, alpha, difference, lower, upper }) => {
    const { onlyCandidate: b, onlyReference: c } = given;
    const n = pairedProportion(given).n;
    const z = normalQuantile(1 - alpha);
    expect(((b - c) / n).toFixed(4)).toBe(difference.toFixed(4));
    // Printed to four digits: the score passes z within half a unit of the last one.
    expect(tangoScore(b, c, n, lower - 5e-5)).toBeGreaterThan(z);
    expect(tangoScore(b, c, n, lower + 5e-5)).toBeLessThan(z);
    expect(tangoScore(b, c, n, upper - 5e-5)).toBeGreaterThan(-z);
    expect(tangoScore(b, c, n, upper + 5e-5)).toBeLessThan(-z);
  });
});

describe('Wilson', () => {
  test.each(reference.wilson.map((row) => [row] as const))('equals statsmodels: %j', (row) => {
    const [successes, n, alpha, lower, upper] = row as [number, number, number, number, number];
    const found = wilson(successes, n, alpha);
    expectClose(found.lower, lower, 1e-11, 1e-15);
    expectClose(found.upper, upper, 1e-11, 1e-15);
  });

  test.each([
    { n: 20, p: 0.5 },
    { n: 50, p: 0.9 },
    { n: 1000, p: 0.97 },
  ])('error rate at n=$n, p=$p: near 5% (.075 with 4,000 replications; one-sided it may exceed its level)', (given) => {
    const random = rng('wilson');
    let missed = 0;
    for (let i = 0; i < 4000; i++) {
      if (wilson(binomialDraw(given.n, given.p, random), given.n, 0.05).lower > given.p) missed++;
    }
    expect(missed / 4000).toBeLessThan(0.075);
    expect(missed / 4000).toBeGreaterThan(0.005);
  });
});

test('Wilson: nothing but failures has the lower end 0, nothing but successes the upper end 1', () => {
  for (let i = 1; i < 500; i++) {
    const n = i * i;
    expect(wilson(0, n, i / 1000).lower).toBe(0);
    expect(wilson(n, n, i / 1000).upper).toBe(1);
  }
});

describe('a proportion', () => {
  test.each(reference.shares)('equals SciPy: $hits of $of', ({ hits, of, limit, bounds, pBelow, pAbove }) => {
    const found = proportionBound(hits, of);
    for (const [alpha, lower, upper] of bounds) {
      expectClose(found.lower(alpha), lower, 1e-10, 1e-14);
      expectClose(found.upper(alpha), upper, 1e-10, 1e-14);
    }
    expectClose(found.pBelow(limit), pBelow, 1e-10);
    expectClose(found.pAbove(limit), pAbove, 1e-10);
  });

  test('bounds and p-values agree; ends', () => {
    const random = rng(8);
    for (let i = 0; i < 300; i++) {
      const n = 1 + random.int(80);
      const found = proportionBound(random.int(n + 1), n);
      const limit = random.next();
      expect(found.pBelow(limit) <= 0.05).toBe(found.upper(0.05) <= limit);
      expect(found.pAbove(limit) <= 0.05).toBe(found.lower(0.05) >= limit);
    }
    const all = proportionBound(20, 20);
    expect([all.upper(0.05), all.pBelow(1), all.pBelow(1.1), all.pAbove(-0.1), all.pAbove(1)]).toEqual([1, 1, 0, 0, 1]);
    expect([all.pBelow(-0.1), all.pBelow(0), all.pAbove(0), all.pAbove(1.1)]).toEqual([1, 1, 0, 1]);
    expect(all).toMatchObject({
      value: 1,
      n: 20,
      method: 'exact binomial',
      guarantee: true,
      shortfall: null,
      minimum: 1,
    });
    const none = proportionBound(0, 20);
    expect([none.lower(0.05), none.pAbove(0), none.pAbove(-0.1), none.pBelow(1)]).toEqual([0, 1, 0, 0]);
  });

  test.each([
    { n: 10, p: 0.9 },
    { n: 20, p: 0.5 },
    { n: 50, p: 0.9 },
    { n: 1000, p: 0.97 },
  ])('misses in at most 5% of all possible counts, on either side: n=$n, p=$p', ({ n, p }) => {
    let [low, high] = [0, 0];
    for (let k = 0; k <= n; k++) {
      const found = proportionBound(k, n);
      if (found.lower(0.05) > p) low += binomialPmf(k, n, p);
      if (found.upper(0.05) < p) high += binomialPmf(k, n, p);
    }
    expect(Math.max(low, high)).toBeLessThanOrEqual(0.05);
    expect(low + high).toBeGreaterThan(0.01);
  });
});

describe('Holm', () => {
  test.each(reference.holm)('equals statsmodels: $p', ({ p, adjusted }) => {
    for (const [i, value] of holm(p).entries()) expectClose(value, adjusted[i]!, 1e-14);
  });

  test('keeps the order of the p-values, none falls, one stays; refuses what is none', () => {
    expect(holm([])).toEqual([]);
    expect(holm([0.3])).toEqual([0.3]);
    const p = [0.02, 0.5, 0.001, 0.04];
    const adjusted = holm(p);
    expect(adjusted.every((value, i) => value >= p[i]! && value <= 1)).toBe(true);
    expect(holm([...p].reverse())).toEqual([...adjusted].reverse());
    expect(() => holm([0.1, NaN])).toThrow(RangeError);
    for (const wrong of [-0.1, 1.1]) expect(() => holm([wrong])).toThrow(RangeError);
  });

  test('any false rejection among five true nulls: at most 5% (.065 with 4,000 replications)', () => {
    const random = rng('holm');
    let any = 0;
    for (let i = 0; i < 4000; i++) {
      const p = Array.from({ length: 5 }, () => random.next());
      if (holm(p).some((value) => value <= 0.05)) any++;
    }
    expect(any / 4000).toBeLessThan(0.065);
    expect(any / 4000).toBeGreaterThan(0.035);
  });
});

describe('planning', () => {
  test.each(reference.power)(
    'rows and detectable difference by SciPy: $given',
    ({ given, rows, detectable: wanted }) => {
      expect(rowsNeeded(given)).toBe(rows);
      expectClose(detectable(given)!, wanted, 1e-12);
    },
  );

  test('the example of a 1-point margin and 10% disagreement needs about 6,180 rows', () => {
    const plan = { sigma: Math.sqrt(0.1), margin: -0.01, useful: 0, alpha: 0.05, power: 0.8 };
    expect(rowsNeeded(plan)).toBeGreaterThan(6150);
    expect(rowsNeeded(plan)).toBeLessThan(6200);
    expect(detectable({ ...plan, n: 500 })).toBeCloseTo(0.035 - 0.01, 3);
  });

  test('no answer where there is none', () => {
    const plan = { sigma: 1, margin: 0.1, useful: 0.1, alpha: 0.05, power: 0.8 };
    expect(rowsNeeded(plan)).toBeNull();
    expect(rowsNeeded({ ...plan, useful: 0.05 })).toBeNull();
    expect(rowsNeeded({ ...plan, useful: NaN })).toBeNull();
    expect(rowsNeeded({ ...plan, useful: 0.2, sigma: Infinity })).toBeNull();
    expect(rowsNeeded({ ...plan, useful: 0.1 + 1e-12 })).toBeNull();
    expect(rowsNeeded({ ...plan, useful: 0.2, sigma: 0 })).toBe(1);
    expect(detectable({ ...plan, n: 0 })).toBeNull();
    expect(detectable({ ...plan, n: 9, sigma: NaN })).toBeNull();
  });

  test('with the rows asked for, the planned power is nearly reached (2,000 replications, .74 to .87: exact McNemar costs a little)', () => {
    const random = rng('power');
    const [better, worse] = [0.1, 0.06];
    const sigma = Math.sqrt(better + worse - (better - worse) ** 2);
    const n = rowsNeeded({ sigma, margin: 0, useful: better - worse, alpha: 0.05, power: 0.8 })!;
    let found = 0;
    for (let i = 0; i < 2000; i++) {
      const b = binomialDraw(n, better, random);
      const c = binomialDraw(n - b, worse / (1 - better), random);
      if (pairedProportion(counts(n - b - c, b, c, 0)).lower(0.05) > 0) found++;
    }
    expect(found / 2000).toBeGreaterThan(0.74);
    expect(found / 2000).toBeLessThan(0.87);
  });
});
