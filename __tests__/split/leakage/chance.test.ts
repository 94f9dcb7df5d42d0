import { describe, expect, test } from '@jest/globals';
import { agreement, beyondChance, chanceOfPair, expectedByChance } from '../../../src/split/leakage/chance.js';
import { correlation } from '../../../src/split/leakage/correlation.js';
import { midranks, rankAuc, spearman } from '../../../src/split/leakage/ranks.js';
import { rng } from '../../../src/statistics/rng.js';

describe('how often two rows agree by chance', () => {
  test('by column, as all pairs of rows say', () => {
    const random = rng('agreement');
    for (const rows of [2, 3, 12]) {
      // Two words a column, of which the second is not looked at.
      const cells = Int32Array.from({ length: rows * 6 }, (_, at) => (at % 2 === 1 ? at : random.int(3) - 1));
      const share = (column: number): number => {
        let [same, pairs] = [0, 0];
        for (let one = 0; one < rows; one++) {
          for (let other = one + 1; other < rows; other++) {
            pairs++;
            if (cells[one * 6 + column * 2] === cells[other * 6 + column * 2]) same++;
          }
        }
        return same / pairs;
      };
      const found = agreement(cells, 6, rows);
      expect(found).toHaveLength(3);
      for (const [column, value] of found.entries()) expect(value).toBeCloseTo(share(column), 12);
    }
  });

  test('of one row, or of none, nothing is known', () => {
    expect(agreement(Int32Array.of(5, 1, 5, 2), 2, 2)).toEqual([1]);
    expect(agreement(Int32Array.of(5, 5, 7, 7), 4, 1)).toEqual([0, 0]);
    expect(agreement(new Int32Array(4), 4, 0)).toEqual([0, 0]);
  });

  test('of coins: binomial', () => {
    // C(4, k) / 16.
    expect([0, 1, 2, 3, 4].map((most) => chanceOfPair([0.5, 0.5, 0.5, 0.5], most) * 16)).toEqual([1, 5, 11, 15, 16]);
    expect([chanceOfPair([], 0), chanceOfPair([0.25], 0), chanceOfPair([0.25], 1)]).toEqual([1, 0.25, 1]);
  });

  test('rows that have a partner: 1 - (1 - p)^n of them', () => {
    expect(expectedByChance(80, 3, 0.5)).toBeCloseTo(70, 12);
    expect(expectedByChance(1000, 2, 0.1)).toBeCloseTo(190, 9);
    expect(expectedByChance(80, 0, 1)).toBe(0);
    expect(expectedByChance(80, 2, 1)).toBeCloseTo(80, 9);
  });

  test('one row is more than chance makes where three times the chance is below one of a thousand', () => {
    // P(X >= 1) = 1 - exp(-3 m) is .001 at m = .00033350.
    expect([0.000333, 0.000334].map((expected) => beyondChance(1, expected))).toEqual([true, false]);
    expect([beyondChance(0, 0), beyondChance(0, 1e-9), beyondChance(1, 0)]).toEqual([false, false, true]);
  });
});

describe('correlations of small tables', () => {
  test('that of Pearson: the first and the fourth of the quartet of Anscombe (1973) have .816', () => {
    const x = Float64Array.of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
    const y = Float64Array.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
    expect(correlation(x, y)).toBeCloseTo(0.816, 3);
    const x4 = Float64Array.of(8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8);
    const y4 = Float64Array.of(6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89);
    expect(correlation(x4, y4)).toBeCloseTo(0.817, 3);
    // Deviations -1 0 1 and 1 -2 1: 0; and 2 * 1.5 of the roots of 2 and 4.5 downwards.
    expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(4, 1, 4))).toBe(0);
    expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(9, 7.5, 6))).toBeCloseTo(-1, 12);
    expect(correlation(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNull();
    expect(correlation(Float64Array.of(1, 2), Float64Array.of(1, 1))).toBeNull();
  });

  test('ranks with ties, and 1 - 6 sum(d^2) / (n (n^2 - 1)) without', () => {
    expect([...midranks(Float64Array.of(3, 1, 3, -2, 3, 1))]).toEqual([5, 2.5, 5, 1, 5, 2.5]);
    expect([...midranks(new Float64Array(0))]).toEqual([]);
    // Ranks 1 2 3 4 5 and 2 1 4 3 5: d^2 sums up to 4.
    const order = spearman(Float64Array.of(0.1, 2, 30, 31, 99), Float64Array.of(7, -8, 9, 8, 1e9));
    expect(order).toBeCloseTo(1 - 24 / 120, 12);
  });

  test('AUC is the share of pairs in which the positive row is above, ties half', () => {
    // Positives 3, 1 and negatives 2, 1: above in 3 > 2, 3 > 1, half in 1 = 1.
    expect(rankAuc(midranks(Float64Array.of(3, 2, 1, 1)), Uint8Array.of(1, 0, 1, 0))).toBeCloseTo(2.5 / 4, 12);
    expect(rankAuc(midranks(Float64Array.of(1, 2)), Uint8Array.of(1, 1))).toBeNull();
    expect(rankAuc(midranks(Float64Array.of(1, 2)), Uint8Array.of(0, 0))).toBeNull();
  });
});
