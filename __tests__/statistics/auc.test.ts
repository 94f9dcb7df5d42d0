import { describe, expect, test } from '@jest/globals';
import { aucBound, aucInterval } from '../../src/statistics/auc.js';
import { pairedAuc } from '../../src/statistics/delong.js';
import { normalQuantile } from '../../src/statistics/normal.js';
import { classShortfall, classVariances, placements, rankings } from '../../src/statistics/placement.js';
import { rng } from '../../src/statistics/rng.js';
import type { Rng } from '../../src/statistics/rng.js';
import { expectClose, reference } from './reference.js';

/** Positives first; scores are normal, shifted for the positives so that the AUC is as given. */
function drawn(random: Rng, positives: number, negatives: number): { y: Uint8Array; noise: Float64Array } {
  const y = new Uint8Array(positives + negatives).fill(1, 0, positives);
  return { y, noise: Float64Array.from(y, () => random.normal()) };
}

function shifted(noise: Float64Array, y: Uint8Array, auc: number): Float64Array {
  const shift = Math.SQRT2 * normalQuantile(auc);
  return noise.map((value, i) => value + shift * y[i]!);
}

describe.each(reference.delong.map((wanted, i) => ({ i, wanted })))(
  'case $i equals all pairs in NumPy',
  ({ wanted }) => {
    const y = Uint8Array.from(wanted.y);
    const a = Float64Array.from(wanted.a);
    const b = Float64Array.from(wanted.b);

    test('difference', () => {
      const found = pairedAuc(y, a, b);
      expectClose(found.candidate, wanted.candidate, 1e-13);
      expectClose(found.reference, wanted.reference, 1e-13);
      expectClose(found.lower(0.05), wanted.lower, 1e-10, 1e-12);
      expectClose(found.upper(0.05), wanted.upper, 1e-10, 1e-12);
      expectClose(found.sigma, wanted.sigma, 1e-11);
      for (const [value, p] of wanted.pBelow) expectClose(found.pBelow(value), p, 1e-9);
      expect(found.shortfall).toBeNull();
    });

    test('one model', () => {
      const found = aucInterval(y, a, 0.05)!;
      expectClose(found.lower, wanted.own[0], 1e-10);
      expectClose(found.upper, wanted.own[1], 1e-10);
    });

    test('order of rows, exchange of models and classes, and increasing changes of score', () => {
      const found = pairedAuc(y, a, b);
      const backward = pairedAuc(y.slice().reverse(), a.slice().reverse(), b.slice().reverse());
      expectClose(backward.lower(0.05), found.lower(0.05), 1e-11, 1e-14);
      const exchanged = pairedAuc(y, b, a);
      expectClose(exchanged.upper(0.05), -found.lower(0.05), 1e-11, 1e-14);
      const monotone = pairedAuc(
        y,
        a.map(Math.exp),
        b.map((value) => value ** 3),
      );
      expectClose(monotone.lower(0.05), found.lower(0.05), 1e-11, 1e-14);
      const negated = pairedAuc(
        y.map((label) => 1 - label),
        a.map((value) => -value),
        b.map((value) => -value),
      );
      expectClose(negated.lower(0.05), found.lower(0.05), 1e-11, 1e-14);
      expect(found.pBelow(found.upper(0.03) + 1e-9)).toBeLessThan(0.03);
      expect(found.pBelow(found.upper(0.03) - 1e-9)).toBeGreaterThan(0.03);
    });
  },
);

describe('special rankings', () => {
  const y = Uint8Array.from({ length: 60 }, (_, i) => (i < 20 ? 1 : 0));
  const perfect = Float64Array.from(y, (label, i) => label + i / 1000);
  const random = rng('special');
  const noisy = Float64Array.from(y, (label) => label + 2 * random.normal());

  test('identical curves: difference 0, bounds apart by less than .01', () => {
    const found = pairedAuc(y, noisy, noisy.map(Math.exp));
    expect(found.difference).toBe(0);
    expect(found.lower(0.05)).toBeLessThan(0);
    expect(found.lower(0.05)).toBeGreaterThan(-0.01);
    expect(found.upper(0.05)).toBe(-found.lower(0.05));
    expectClose(found.pBelow(0), 0.5, 1e-12);
    expect(found.pBelow(0.05)).toBeLessThan(1e-6);
    expect(found.sigma).toBeGreaterThan(0);
  });

  test('two perfect rankings prove little about few rows', () => {
    const found = pairedAuc(y, perfect, perfect.map(Math.sqrt));
    const square = normalQuantile(0.95) ** 2;
    expectClose(found.lower(0.05), -square / (20 + square), 1e-12);
    expectClose(found.pBelow(square / (20 + square)), 0.05, 1e-9);
    expectClose(found.pBelow(-square / (20 + square)), 0.95, 1e-9);
    expect(found.pBelow(0)).toBe(0.5);
  });

  test('a perfect model has a lower bound below 1', () => {
    const found = aucBound(y, perfect)!;
    expect(found.value).toBe(1);
    expect(found.upper(0.05)).toBe(1);
    expect(found.lower(0.05)).toBeGreaterThan(0.9);
    expect(found.lower(0.05)).toBeLessThan(0.99);
    const reversed = aucBound(
      y,
      perfect.map((value) => -value),
    )!;
    expectClose(reversed.upper(0.05), 1 - found.lower(0.05), 1e-12);
    expect(reversed.lower(0.05)).toBe(0);
  });

  test('a constant score is .5 with wide bounds for tests, and shown as exactly .5', () => {
    const found = aucBound(y, new Float64Array(60))!;
    expect(found.value).toBe(0.5);
    expect(found.lower(0.05)).toBeLessThan(0.42);
    expect(found.upper(0.05)).toBeGreaterThan(0.58);
    expect(aucInterval(y, new Float64Array(60), 0.05)).toEqual({ lower: 0.5, upper: 0.5 });
    expect(aucInterval(y, new Float64Array(60).fill(0.3, 1), 0.05)!.lower).toBeLessThan(0.5);
    expect(pairedAuc(y, new Float64Array(60), new Float64Array(60).fill(1)).difference).toBe(0);
  });

  test('too few rows of a class', () => {
    const few = Uint8Array.from({ length: 60 }, (_, i) => (i < 9 ? 1 : 0));
    expect(pairedAuc(few, noisy, perfect).shortfall).toBe(
      'DeLong needs 10 rows of each class; there are 9 positive and 51 negative ones',
    );
    // 9 of 60 rows: 10 of the class are expected among 66.7.
    expect(pairedAuc(few, noisy, perfect).minimum).toBe(67);
    expect(pairedAuc(y, noisy, perfect).minimum).toBe(30);
    const one = Uint8Array.from({ length: 60 }, (_, i) => (i < 1 ? 1 : 0));
    const found = pairedAuc(one, noisy, perfect);
    expect([found.lower(0.05), found.upper(0.05), found.pBelow(0.5)]).toEqual([-1, 1, 1]);
    expect(aucInterval(one, noisy, 0.05)).toEqual({ lower: 0, upper: 1 });
    expect(aucInterval(new Uint8Array(60), noisy, 0.05)).toBeNull();
    expect(() => pairedAuc(new Uint8Array(60), noisy, perfect)).toThrow('both classes');
    expect(() => pairedAuc(y, noisy, new Float64Array(3))).toThrow('expected 60 scores of either model, got 60 and 3');
    expect(() => pairedAuc(y, new Float64Array(61), noisy)).toThrow(
      'expected 60 scores of either model, got 61 and 60',
    );
  });

  test('p-values of one model agree with its bounds', () => {
    const found = aucBound(y, noisy)!;
    for (let i = 1; i < 100; i++) {
      expect(found.pBelow(i / 100) <= 0.05).toBe(found.upper(0.05) <= i / 100);
      expect(found.pAbove(i / 100) <= 0.05).toBe(found.lower(0.05) >= i / 100);
    }
    expect([found.pBelow(0), found.pBelow(1.01), found.pAbove(1), found.pAbove(-0.01)]).toEqual([1, 0, 1, 0]);
  });

  test('ties count half', () => {
    const { auc, share } = placements(Uint8Array.of(1, 0, 1, 0), Float64Array.of(0.5, 0.5, 0.9, 0.1));
    expect(auc).toBe(0.875);
    expect([...share]).toEqual([0.75, 0.75, 1, 1]);
  });

  test('shares are of the other class, however many rows each has', () => {
    // One positive between three negatives, one above all: pairs won 2 and 3 of 3; 0.9, 0.5 and 0.2 lose to 1, 2 and 2 of 2.
    const y = Uint8Array.of(0, 1, 0, 0, 1);
    const { auc, share, positives, negatives } = placements(y, Float64Array.of(0.9, 0.7, 0.5, 0.2, 1));
    expect([auc, positives, negatives]).toEqual([5 / 6, 2, 3]);
    expect([...share]).toEqual([0.5, 2 / 3, 1, 1, 1]);
  });

  test('ten rows of each class are enough for a verdict, nine of either are not', () => {
    const shortfall = (p: number, n: number): string | null => classShortfall({ positives: p, negatives: n });
    expect([shortfall(10, 10), shortfall(10, 1000), shortfall(1000, 10)]).toEqual([null, null, null]);
    expect(shortfall(10, 9)).toBe('DeLong needs 10 rows of each class; there are 10 positive and 9 negative ones');
    expect(shortfall(9, 10)).toBe('DeLong needs 10 rows of each class; there are 9 positive and 10 negative ones');
  });

  test('variances of placements by hand, two rows of a class and one', () => {
    // Positives win 1 and 2 of 2 negatives: shares 1/2 and 1; negatives lose to 2 and 1 of 2.
    const scores = Float64Array.of(0.3, 0.5, 0.6, 0.4);
    const four = rankings(Uint8Array.of(0, 0, 1, 1), scores);
    expect(classVariances(Uint8Array.of(0, 0, 1, 1), four, null)).toEqual({ ofPositives: 1 / 8, ofNegatives: 1 / 8 });
    const y = Uint8Array.of(0, 1, 0, 0);
    const { ofPositives, ofNegatives } = classVariances(y, rankings(y, scores), null);
    expect(ofPositives).toBeNaN();
    expect(ofNegatives).toBeCloseTo(1 / 3, 14);
    // The difference of two models is constant in each class: no variance at all.
    const [one, other] = [
      rankings(Uint8Array.of(0, 1, 1), Float64Array.of(1, 2, 3)),
      rankings(Uint8Array.of(0, 1, 1), Float64Array.of(3, 1, 2)),
    ];
    expect(classVariances(Uint8Array.of(0, 1, 1), one, other).ofPositives).toBe(0);
  });
});

test.each([
  { positives: 50, negatives: 50, auc: 0.8 },
  { positives: 10, negatives: 190, auc: 0.9 },
  { positives: 100, negatives: 20, auc: 0.7 },
])('error rate of two equal models, $positives:$negatives: at most 5% (.07 with 2,000 replications)', (given) => {
  const random = rng(`delong ${given.positives}`);
  let low = 0;
  let high = 0;
  for (let i = 0; i < 2000; i++) {
    const { y, noise } = drawn(random, given.positives, given.negatives);
    const model = (): Float64Array =>
      shifted(
        noise.map((value) => (value + random.normal()) / Math.SQRT2),
        y,
        given.auc,
      );
    const found = pairedAuc(y, model(), model());
    if (found.lower(0.05) > 0) low++;
    if (found.upper(0.05) < 0) high++;
  }
  expect(Math.max(low, high) / 2000).toBeLessThan(0.07);
  expect(low + high).toBeGreaterThan(60);
});

test.each([
  { positives: 42, negatives: 72, auc: 0.98 },
  { positives: 10, negatives: 190, auc: 0.9 },
  { positives: 60, negatives: 60, auc: 0.75 },
])('one model, $positives:$negatives at $auc: bounds miss at most 5% (.075 with 2,000 replications)', (given) => {
  const random = rng(`auc ${given.positives}`);
  let low = 0;
  let high = 0;
  for (let i = 0; i < 2000; i++) {
    const { y, noise } = drawn(random, given.positives, given.negatives);
    const found = aucInterval(y, shifted(noise, y, given.auc), 0.05)!;
    if (found.lower > given.auc) low++;
    if (found.upper < given.auc) high++;
  }
  expect(Math.max(low, high) / 2000).toBeLessThan(0.075);
});
