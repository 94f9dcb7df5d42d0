import { describe, expect, test } from '@jest/globals';
import { aucBound, aucInterval, isConstantScore, ownAucBound } from '../../src/statistics/auc.js';
import { aucComparison } from '../../src/statistics/delong.js';
import type { EvidenceOf } from '../../src/statistics/evidence.js';
import { expectClose } from './reference.js';

const own = (given: Partial<EvidenceOf<'own_auc'>>): ReturnType<typeof ownAucBound> =>
  ownAucBound({ kind: 'own_auc', auc: 0.9, positives: 10, negatives: 30, ofPositives: 0, ofNegatives: 0, ...given });
const pair = (given: Partial<EvidenceOf<'auc'>>): ReturnType<typeof aucComparison> =>
  aucComparison({
    kind: 'auc',
    candidate: 0.9,
    reference: 0.8,
    positives: 10,
    negatives: 30,
    ofPositives: 0,
    ofNegatives: 0,
    ...given,
  });
/** The reach of Student's t with one degree of freedom, Cauchy's. */
const cauchy = (alpha: number): number => 1 / Math.tan(Math.PI * alpha);
const logit = (p: number): number => Math.log(p / (1 - p));

describe("the floor: 0.8 of Newcombe's variance, where DeLong's is 0", () => {
  // By SciPy: brentq of (auc - v) / sqrt(.8 v (1 - v) (1 + N (1 - v) / (2 - v) + N v / (1 + v)) / (m n)) -+ norm.ppf(.95), N = (m + n) / 2 - 1; its norm.cdf at .8.
  test.each([
    {
      auc: 0.9,
      positives: 10,
      negatives: 30,
      lower: 0.7726214924170072,
      upper: 0.957204208870488,
      below: 0.9135998438833715,
    },
    { auc: 1, positives: 10, negatives: 30, lower: 0.9235607496272202, upper: 1, below: 0.9967997130298979 },
    { auc: 0, positives: 10, negatives: 30, lower: 0, upper: 0.07643925037277984, below: 5.389861841105715e-28 },
    {
      auc: 0.5,
      positives: 2,
      negatives: 200,
      lower: 0.24677216861432102,
      upper: 0.753227831385679,
      below: 0.01667057463980861,
    },
  ])(
    '$auc of $positives and $negatives rows: $lower to $upper',
    ({ auc, positives, negatives, lower, upper, below }) => {
      const found = own({ auc, positives, negatives });
      expectClose(found.lower(0.05), lower, 1e-12);
      expectClose(found.upper(0.05), upper, 1e-12);
      expectClose(auc > 0.8 ? 1 - found.pAbove(0.8) : found.pBelow(0.8), below, 1e-10);
      // Without a variance DeLong's own answer is certain, and the floor's the larger.
      expect(auc > 0.8 ? found.pBelow(0.8) : found.pAbove(0.8)).toBe(1);
    },
  );

  test('at the AUC itself neither side is shown', () => {
    const found = own({});
    expect([found.pBelow(0.9), found.pAbove(0.9)]).toEqual([0.5, 0.5]);
  });
});

describe('two positives and very many negatives without spread: one degree of freedom on the logit scale', () => {
  // The variance .08 / 2 is an error of .2, and of .2 / (.7 .3) on the logit scale.
  const found = (): ReturnType<typeof ownAucBound> =>
    own({ auc: 0.7, positives: 2, negatives: 200, ofPositives: 0.08, ofNegatives: 0 });
  const at = (reach: number): number => 1 / (1 + Math.exp(-(logit(0.7) + (reach * 0.2) / 0.21)));

  test('the bounds are cot(pi alpha) errors away, and p-values invert them', () => {
    for (const alpha of [0.1, 0.05]) {
      expectClose(found().lower(alpha), at(-cauchy(alpha)), 1e-10);
      expectClose(found().upper(alpha), at(cauchy(alpha)), 1e-10);
      expectClose(found().pAbove(at(-cauchy(alpha))), alpha, 1e-9);
      expectClose(found().pBelow(at(cauchy(alpha))), alpha, 1e-9);
    }
  });
});

test('ends of the scale', () => {
  const ends = [-0.1, 0, 1, 1.1];
  for (const positives of [1, 10]) {
    const found = own({ positives });
    expect([ends.map((limit) => found.pBelow(limit)), ends.map((limit) => found.pAbove(limit))]).toEqual(
      positives === 1
        ? [
            [1, 1, 1, 0],
            [0, 1, 1, 1],
          ]
        : [
            [1, 1, 0, 0],
            [0, 0, 1, 1],
          ],
    );
  }
  // What is at an end is not shown to be away from it.
  expect([own({ auc: 1 }).pBelow(1), own({ auc: 0 }).pAbove(0)]).toEqual([0.5, 0.5]);
  // No AUC lies below 0 or above 1.
  expect([own({ auc: 0 }).pBelow(0), own({ auc: 1 }).pAbove(1)]).toEqual([1, 1]);
});

test.each([
  { positives: 1, negatives: 30 },
  { positives: 30, negatives: 1 },
])('a single row of a class: nothing is known ($positives and $negatives)', (rows) => {
  const one = own({ ...rows, ofPositives: null });
  expect([one.lower(0.05), one.upper(0.05), one.pBelow(0.99), one.pAbove(0.01)]).toEqual([0, 1, 1, 1]);
  expect(one).toMatchObject({ value: 0.9, n: 31, minimum: 310, guarantee: true, method: 'delong, logit' });
  expect(one.shortfall).toContain(`${rows.positives} positive and ${rows.negatives} negative`);
  const two = pair({ ...rows, ofPositives: null });
  expect([two.lower(0.05), two.upper(0.05), two.pBelow(0.9), two.pBelow(1), two.pBelow(1.01), two.sigma]).toEqual([
    -1,
    1,
    1,
    1,
    0,
    Infinity,
  ]);
  expect(two.method).toBe('DeLong');
});

test('rows enough, and a class missing', () => {
  expect(own({})).toMatchObject({ n: 40, minimum: 40, shortfall: null });
  expect([
    aucBound(Uint8Array.of(1, 1), Float64Array.of(1, 2)),
    aucBound(Uint8Array.of(0, 0), Float64Array.of(1, 2)),
  ]).toEqual([null, null]);
  expect(aucInterval(Uint8Array.of(1), Float64Array.of(3), 0.05)).toBeNull();
  expect([[], [3], [3, 3], [3, 4], [4, 3, 3]].map((scores) => isConstantScore(Float64Array.from(scores)))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

describe('two models', () => {
  test('one degree of freedom: cot(pi alpha) errors away, within [-1, 1]', () => {
    // .0002 / 2 is an error of .01; Welch and Satterthwaite: (p + 0)^2 / (p^2 / 1).
    const found = pair({ positives: 2, negatives: 200, ofPositives: 0.0002 });
    for (const alpha of [0.1, 0.05]) {
      expectClose(found.lower(alpha), 0.1 - 0.01 * cauchy(alpha), 1e-10);
      expectClose(found.upper(alpha), 0.1 + 0.01 * cauchy(alpha), 1e-10);
      expectClose(found.pBelow(0.1 + 0.01 * cauchy(alpha)), alpha, 1e-10);
    }
    expect([found.lower(0.001), found.upper(0.001), found.pBelow(-1), found.pBelow(1.001)]).toEqual([-1, 1, 1, 0]);
    expectClose(found.pBelow(1), Math.atan(1 / 90) / Math.PI, 1e-9);
    expectClose(found.pBelow(-0.999), 1 - Math.atan(1 / 109.9) / Math.PI, 1e-9);
    expectClose(found.sigma, 0.01 * Math.sqrt(202), 1e-12);
    expect(found).toMatchObject({
      candidate: 0.9,
      reference: 0.8,
      n: 202,
      minimum: 1010,
      method: 'DeLong t(1.0)',
      guarantee: true,
    });
    // Both terms: (.01 + .03)^2 / (.01^2 / 1 + .03^2 / 3) = 4.
    expect(pair({ positives: 2, negatives: 4, ofPositives: 0.02, ofNegatives: 0.12 }).method).toBe('DeLong t(4.0)');
  });

  test('equal rankings keep the variance of one discordant pair', () => {
    const floor = 2 / 6 ** 2;
    for (const ofPositives of [0, 1.9 * floor * 1e-6]) {
      const found = pair({ candidate: 0.8, positives: 2, negatives: 3, ofPositives });
      expectClose(found.upper(0.1), Math.sqrt(floor) * cauchy(0.1), 1e-10);
      expect(found.method).toBe('DeLong t(1), identical rankings');
    }
    expect(pair({ candidate: 0.8, positives: 2, negatives: 3, ofPositives: 2.1 * floor * 1e-6 }).method).toBe(
      'DeLong t(1.0)',
    );
    expect(pair({ candidate: 0.8, positives: 4, negatives: 3 }).method).toBe('DeLong t(2), identical rankings');
  });

  test.each([0, 1])('both at %d: the score bounds of so many pairs without a difference', (value) => {
    const found = pair({ candidate: value, reference: value });
    const square = 1.6448536269514722 ** 2;
    expectClose(found.lower(0.05), -square / (10 + square), 1e-12);
    expectClose(found.upper(0.05), square / (10 + square), 1e-12);
    // The score of a difference d is sqrt(10 d / (1 - d)): at 1/11 it is 1, and P(Z < -1) = 0.15865525393145707 by SciPy's norm.cdf.
    expectClose(found.pBelow(1 / 11), 0.15865525393145707, 1e-12);
    expectClose(found.pBelow(-1 / 11), 1 - 0.15865525393145707, 1e-12);
    expect([found.pBelow(0), found.pBelow(1), found.pBelow(1.5), found.pBelow(-1), found.pBelow(-2)]).toEqual([
      0.5, 0, 0, 1, 1,
    ]);
    expectClose(found.sigma, Math.sqrt(40) / 10, 1e-14);
    expect(found).toMatchObject({ method: 'Tango score, both perfect', n: 40, minimum: 40, shortfall: null });
    // One of them perfect only, or both at another value: DeLong.
    expect(pair({ candidate: value, reference: 0.5 }).method).not.toContain('Tango');
    expect(pair({ candidate: 0.5, reference: 0.5 }).method).not.toContain('Tango');
  });
});
