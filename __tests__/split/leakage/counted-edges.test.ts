import { describe, expect, test } from '@jest/globals';
import { isCountedOut } from '../../../src/split/leakage/counted-out.js';
import { rng } from '../../../src/statistics/rng.js';

/** Blocks of ten numbers whose nine gaps sum up to `width`: 5 * 8 / (width - 1) repeats are expected of each; far apart, and ever farther. */
function blocks(count: number, width: number, repeats = 0): Float64Array {
  const values = Array.from({ length: count * 10 }, (_, at) => {
    const place = at % 10;
    return Math.floor(at / 10) ** 3 * 1e6 + (place === 9 ? width : place);
  });
  return Float64Array.from([...values, ...values.slice(0, repeats)].reverse());
}

describe('fewer repeats than one of a thousand random draws has', () => {
  // A Poisson variable of mean m is at most k with a chance of .001 where 2 m is the quantile .999 of chi-square with 2 (k + 1) degrees of
  // freedom, of which tables say 13.816, 18.467, 22.458.
  test.each([
    { repeats: 0, blocked: 6, inside: 35, outside: 36 }, // 240 / 34 = 7.06, 240 / 35 = 6.86; 6.91
    { repeats: 1, blocked: 6, inside: 26, outside: 27 }, // 9.6, 9.231; 9.2335
    { repeats: 2, blocked: 12, inside: 43, outside: 44 }, // 11.43, 11.16; 11.229
  ])('$repeats of them', ({ repeats, blocked, inside, outside }) => {
    expect(isCountedOut(blocks(blocked, inside, repeats))).toBe(true);
    expect(isCountedOut(blocks(blocked, outside, repeats))).toBe(false);
  });

  test('numbers that fill no ten do not count', () => {
    const more = Array.from({ length: 9 }, (_, at) => 1e12 + at);
    expect(isCountedOut(Float64Array.from([...blocks(6, 36), ...more]))).toBe(false);
    expect(isCountedOut(Float64Array.from([...blocks(6, 36), ...more, 1e12 + 9]))).toBe(true);
  });

  test('many of them', () => {
    // scipy.stats.poisson.cdf(k, 500): .00087 at 431, .00102 at 432. scipy.stats.norm.cdf((k + .5 - 505) / sqrt(505)): .00099 at 435, .00115 at 436.
    const said = (blocked: number, repeats: number): boolean => isCountedOut(blocks(blocked, 9, repeats));
    expect([said(100, 431), said(100, 432), said(101, 435), said(101, 436)]).toEqual([true, false, true, false]);
  });
});

describe('spread evenly', () => {
  /** The largest distance between the share of numbers up to a place and the place's own share of the range, by counting, at each number and below it. */
  function distance(values: readonly number[]): number {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const distances = values.map((place) => {
      const [below, upTo] = [values.filter((v) => v < place).length, values.filter((v) => v <= place).length];
      const share = (place - least + 0.5) / (most - least + 1);
      return Math.max(Math.abs(share - below / values.length), Math.abs(share - upTo / values.length));
    });
    return Math.max(...distances);
  }

  // The limit's quantile .95 is 1.3581 (Kolmogorov's table). Of numbers below 300 a third repeat, as chance has it.
  test.each([0.5, 0.8, 0.9, 1, 1.1, 1.2, 1.5].flatMap((power) => [1e8, 300].map((below) => ({ power, below }))))(
    'drawn below $below, to a power of $power',
    ({ power, below }) => {
      const random = rng(`even ${power} ${below}`);
      for (let round = 0; round < 12; round++) {
        const exponent = power + round / 100;
        const values = Array.from({ length: 200 }, () => Math.floor(below * random.next() ** exponent));
        expect(isCountedOut(Float64Array.from(values))).toBe(Math.sqrt(200) * distance(values) < 1.3581);
      }
    },
  );

  test('of fewer than 200 numbers nobody can tell', () => {
    const even = (rows: number): Float64Array => Float64Array.from({ length: rows }, (_, at) => at * 1e6);
    expect([199, 200].map((rows) => isCountedOut(even(rows)))).toEqual([false, true]);
  });
});
