import { describe, expect, test } from '@jest/globals';
import { ascending, scratchOf } from '../../src/statistics/order.js';
import { rng } from '../../src/statistics/rng.js';

const random = rng('ties');
const from = (length: number, value: (i: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, i) => value(i));

/** By comparison alone. */
function wanted(values: Float64Array): { order: number[]; tied: number[] } {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const equal = order.map((row, k) => Number(k > 0 && values[row] === values[order[k - 1]!]));
  return { order, tied: [...equal, 0] };
}

const found = ({ order, tied }: ReturnType<typeof ascending>): ReturnType<typeof wanted> => ({
  order: [...order],
  tied: [...tied],
});

/** Below 500 values are compared; runs up to 64 that agree in their first 22 bits are inserted, longer ones sorted by their bits. */
const cases: { name: string; values: Float64Array }[] = [
  ...[499, 500, 501].flatMap((n) => [
    { name: `${n} values`, values: from(n, () => random.normal()) },
    { name: `${n} values with ties`, values: from(n, () => random.int(40) - 20) },
    { name: `${n} equal values`, values: new Float64Array(n).fill(-2.5) },
  ]),
  ...[2, 63, 64, 65, 66].flatMap((run) => [
    { name: `runs of ${run} close values`, values: from(10 * run + 600, (i) => (i % 10) + random.next() * 1e-9) },
    {
      name: `runs of ${run} close values with ties`,
      values: from(10 * run + 600, (i) => (i % 10) + random.int(9) * 1e-12),
    },
    {
      name: `a run of ${run} close values among others`,
      values: from(700, (i) => (i < run ? 0.3 + random.int(run) * 1e-15 : random.next())),
    },
    { name: `a falling run of ${run} close values`, values: from(700, (i) => (i < run ? 0.3 - i * 1e-15 : i)) },
    {
      name: `a run of ${run} equal values among others`,
      values: from(700, (i) => (i % 2 && i < 2 * run ? 0.3 : random.next())),
    },
  ]),
  { name: 'falling values', values: from(3000, (i) => -i) },
  { name: 'rising values', values: from(3000, (i) => i) },
  {
    name: 'close values of both signs and zeros of both signs, beside a far one',
    values: from(900, (i) => (i === 3 ? 1e9 : [0, -0, 1e-200, -1e-200, 3e-5, -3e-5][random.int(6)]!)),
  },
  {
    name: 'close values whose bits differ in every digit, beside a far one',
    values: from(900, (i) => (i === 3 ? 1e300 : random.normal() * 2 ** (random.int(1800) - 900))),
  },
  {
    name: 'close negative values, beside a far one',
    values: from(900, (i) => (i === 3 ? 1e9 : -0.3 - random.int(500) * 1e-15)),
  },
  { name: 'two values', values: from(600, (i) => Number(i % 7 === 0)) },
  { name: 'equal but for the last one', values: from(600, (i) => Number(i === 599) * 1e-300) },
  { name: 'equal but for the first one', values: from(600, (i) => 5 + Number(i === 0) * 2 ** -50) },
];

describe('order and ties', () => {
  test.each(cases)('$name', ({ values }) => {
    expect(found(ascending(values))).toEqual(wanted(values));
  });

  test('do not depend on what was sorted in the same memory before', () => {
    for (const n of [40, 700]) {
      const scratch = scratchOf(n);
      for (const values of [
        new Float64Array(n).fill(7),
        from(n, () => random.normal()),
        from(n, () => random.int(5)),
        from(n, () => random.next() * 5e-324),
        from(n, () => random.normal()),
      ])
        expect(found(ascending(values, scratch))).toEqual(wanted(values));
    }
  });

  // Without keys that tell values apart all of them are one run, and each costs six passes more.
  test('keys are where values lie between the smallest and the largest, in 22 bits', () => {
    // 2^22 - 1 is 2047 times 2049: whole keys for 2050 values at equal distances.
    const even = from(2050, (i) => 6 * ((i * 1201) % 2050) - 5000);
    const scratch = scratchOf(2050);
    ascending(even, scratch);
    expect(scratch.keys).toEqual(Uint32Array.from({ length: 2050 }, (_, k) => 2047 * k));
    // As far apart as there are; in between at one half, and at a quarter.
    const far = from(2050, (i) => [-1, -0.5, 0, 1][i % 4]! * Number.MAX_VALUE);
    ascending(far, scratch);
    expect(new Set(scratch.keys)).toEqual(new Set([0, 2 ** 20 - 1, 2 ** 21 - 1, 2 ** 22 - 1]));
    ascending(new Float64Array(2050).fill(-3), scratch);
    expect(new Set(scratch.keys)).toEqual(new Set([0]));
  });

  test('memory for n values is of n values, and a mark more', () => {
    const { tied, ...others } = scratchOf(5);
    expect(tied.length).toBe(6);
    expect(Object.values(others).map(({ length }) => length)).toEqual([5, 5, 5, 5]);
  });

  test('lie in the memory that was handed over', () => {
    const scratch = scratchOf(600);
    const { order, tied } = ascending(
      from(600, (i) => -i),
      scratch,
    );
    expect(order).toBe(scratch.order);
    expect(tied).toBe(scratch.tied);
  });
});
