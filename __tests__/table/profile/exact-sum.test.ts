import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactly } from '../../../src/table/profile/exact.js';
import { ExactSum, ProductSum } from '../../../src/table/profile/exact-sum.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Of like size, so that bins are shared and signs cancel. */
const near = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const lists = fc.array(fc.oneof(finite, near), { maxLength: 60 });

test('an exact sum is the sum of what each double is, in BigInt', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 3000 }), (values, times) => {
      const sum = new ExactSum();
      const doubles = Float64Array.from(values);
      for (let time = 0; time < times; time++) sum.add(new Uint32Array(doubles.buffer), doubles.length);
      const expected = values.reduce((total, value) => total + exactly(value), 0n) * BigInt(times);
      expect(sum.value()).toBe(expected);
      expect(sum.value()).toBe(expected);
    }),
    {
      examples: [
        [[Number.MAX_VALUE, Number.MAX_VALUE], 3000],
        [[-5e-324, 2.2250738585072014e-308], 3],
        [[-0, 0], 1],
        [[], 1],
      ],
    },
  );
});

test('an exact sum of products is that of the exact factors', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(finite, near), near), { maxLength: 40 }), (pairs) => {
      const sum = new ProductSum();
      const [x, y] = [0, 1].map((side) => Float64Array.from(pairs, (pair) => pair[side]!));
      sum.add(x!, y!, pairs.length);
      expect(sum.value()).toBe(pairs.reduce((total, [a, b]) => total + exactly(a) * exactly(b), 0n));
    }),
  );
});
