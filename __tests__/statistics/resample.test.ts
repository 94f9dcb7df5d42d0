import { describe, expect, test } from '@jest/globals';
import { dealGroups, LIMIT, resampleCells, resampleSums } from '../../src/statistics/resample.js';
import { resampleUnits, unitsOf } from '../../src/statistics/reweigh.js';
import { rng, type Rng } from '../../src/statistics/rng.js';

const never = (): never => {
  throw new Error('not asked for here');
};
const none: Rng = { next: never, int: never, tally: never, normal: never };

/** Gives the digits of 0, 1, 2 ... written with so many digits: all ways to draw from so many places, each once. */
function allDraws(digits: number): Rng {
  let at = 0;
  return {
    ...none,
    int: (bound) => {
      const [number, digit] = [Math.floor(at / digits), at % digits];
      at++;
      return Math.floor(number / bound ** digit) % bound;
    },
  };
}

const asTexts = (found: Iterable<ArrayLike<number>>): string[] =>
  Array.from(found, (each) => [...[each]].flatMap((a) => Array.from(a)).join()).sort();

describe('all 27 resamples of three rows', () => {
  const wanted = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => [a, b, c])));

  test('sums of columns are those of the rows drawn', () => {
    const columns = [Float64Array.of(1, 10, 100), Float64Array.of(5, 7, -2)];
    const seen: number[][] = [];
    const values = resampleSums(columns, (sums) => seen.push([...sums]), 27, allDraws(3));
    expect([...values]).toEqual(seen.map((_, at) => at + 1));
    const sum = (column: number, rows: number[]): number =>
      rows.reduce((total, row) => total + columns[column]![row]!, 0);
    expect(asTexts(seen)).toEqual(asTexts(wanted.map((rows) => [sum(0, rows), sum(1, rows)])));
  });

  test('counts of units are those of the rows drawn, begun anew each time', () => {
    const seen: number[][] = [];
    const values = resampleUnits(3, (counts) => seen.push([...counts]), 27, allDraws(3));
    expect([...values]).toEqual(seen.map((_, at) => at + 1));
    const counted = (rows: number[]): number[] => [0, 1, 2].map((unit) => rows.filter((row) => row === unit).length);
    expect(asTexts(seen)).toEqual(asTexts(wanted.map(counted)));
  });
});

describe('cells', () => {
  test('come as often as the multinomial says, by two uniform numbers on a grid of all that they decide', () => {
    // Cells of 1, 2, 1 and 0 of four rows: chances of the first are multiples of 1/256, those of the second among the rest of 1/81.
    const [first, second] = [256, 81];
    let [at, asked] = [0, 0];
    const grid: Rng = {
      ...none,
      next: () => (asked++ === 0 ? (Math.floor(at / second) + 0.5) / first : ((at % second) + 0.5) / second),
    };
    const found = new Map<string, number>();
    const statistic = (cells: Float64Array): number => {
      found.set(cells.join(), (found.get(cells.join()) ?? 0) + 1);
      asked = 0;
      return at++;
    };
    const values = resampleCells([1, 2, 1, 0], statistic, first * second, grid);
    expect([values.length, values[0], values[20_735]]).toEqual([20_736, 0, 20_735]);
    const factorial = [1, 1, 2, 6, 24];
    const wanted = new Map<string, number>();
    for (let a = 0; a <= 4; a++)
      for (let b = 0; a + b <= 4; b++) {
        const c = 4 - a - b;
        const ways = 24 / (factorial[a]! * factorial[b]! * factorial[c]!);
        wanted.set([a, b, c, 0].join(), (first * second * ways * 2 ** b) / 4 ** 4);
      }
    expect(found).toEqual(wanted);
  });

  test('all rows of one cell are there each time, and cost no random number', () => {
    const drawn = resampleCells([0, 7, 0], (cells) => cells[0]! + 10 * cells[1]! + 100 * cells[2]!, 3, none);
    expect([...drawn]).toEqual([70, 70, 70]);
  });
});

describe('rows in groups', () => {
  /** Always the last place: dealing changes nothing, and the last group is drawn. */
  const last: Rng = { ...none, int: (bound) => bound - 1 };
  /** Always the first place. */
  const first: Rng = { ...none, int: () => 0 };

  test('are dealt one after the other, each to a place that was drawn among those before it', () => {
    expect([...dealGroups(12_001, last)]).toEqual(Array.from({ length: 12_001 }, (_, row) => row % 5000));
    // With the first place each time the last row comes first, and all others one later.
    expect([...dealGroups(12_001, first)]).toEqual([2000, ...Array.from({ length: 12_000 }, (_, row) => row % 5000)]);
  });

  test('make 5,000 groups of equal size but for one row, in no order', () => {
    const groups = dealGroups(11_234, rng('deal'));
    const sizes = new Array<number>(5000).fill(0);
    for (const group of groups) sizes[group]!++;
    expect(new Set(sizes)).toEqual(new Set([2, 3]));
    // Rows and groups are as good as uncorrelated: the standard error of a correlation is 1 / sqrt(n).
    const correlation = groups.reduce((sum, group, row) => sum + (group - 2500) * (row - 5617), 0) / 11_234;
    expect(Math.abs(correlation / ((5000 * 11_234) / 12))).toBeLessThan(5 / Math.sqrt(11_234));
  });

  test('are made above 10,000 rows only', () => {
    const column = (rows: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => row + 1);
    const sumOf = (rows: number, source: Rng): number[] => [
      ...resampleSums([column(rows)], ([sum]) => sum!, 2, source),
    ];
    expect(LIMIT).toBe(10_000);
    expect(sumOf(10_000, last)).toEqual([10_000 ** 2, 10_000 ** 2]);
    // Values 5,000 and 10,000 are the last group; 1, 2 and 5,002 the first one. 5,000 groups are drawn.
    expect(sumOf(10_001, last)).toEqual([5000 * 15_000, 5000 * 15_000]);
    expect(sumOf(10_001, first)).toEqual([5000 * 5005, 5000 * 5005]);
  });

  test('nothing to resample', () => {
    expect([...resampleSums([], () => 3, 2, none)]).toEqual([3, 3]);
    expect([...resampleSums([new Float64Array()], ([sum]) => sum!, 2, none)]).toEqual([0, 0]);
    expect([...resampleUnits(0, (counts) => counts.length, 2, none)]).toEqual([0, 0]);
  });
});

describe('units of rows', () => {
  test('are clusters by the order of their first rows, however many', () => {
    expect(unitsOf(6, Int32Array.of(9, -4, 9, 0, -4, 7), none)).toEqual(Int32Array.of(0, 1, 0, 2, 1, 3));
    expect(unitsOf(20_000, new Int32Array(20_000).fill(8), none)).toEqual(new Int32Array(20_000));
  });

  test('are the rows themselves up to 10,000, groups above', () => {
    expect(unitsOf(10_000, undefined, none)).toBeNull();
    expect(unitsOf(10_001, undefined, rng(1))).toEqual(dealGroups(10_001, rng(1)));
  });
});
