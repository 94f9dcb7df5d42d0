import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Distinct } from '../../src/schema/distinct.js';
import { distinctOf, Seen } from '../../src/schema/seen.js';

test('a million similar texts are all told apart, and known again', () => {
  const seen = new Seen();
  let fresh = 0;
  const texts = (row: number): string[] => [String(row), `id-${String(row).padStart(9, '0')}`, `${String(row)}:x-3:abc`, `x${String(row)}`];
  for (let row = 0; row < 250_000; row++) for (const text of texts(row)) if (seen.add(text)) fresh++;
  expect(fresh).toBe(1_000_000);
  expect(seen.size).toBe(1_000_000);
  for (let row = 0; row < 250_000; row += 997) for (const text of texts(row)) expect(seen.add(text)).toBe(false);
});

test('agrees with a Set', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 60 }), (texts) => {
      const seen = new Seen();
      const set = new Set<string>();
      const answers = texts.map((text) => seen.add(text));
      const expected = texts.map((text) => {
        const fresh = !set.has(text);
        set.add(text);
        return fresh;
      });
      expect(answers).toEqual(expected);
      expect(seen.size).toBe(set.size);
    }),
    { numRuns: 500, seed: 8 },
  );
});

test('Distinct gives up beyond 1000 values and at texts of more than 1000 characters', () => {
  const many = new Distinct();
  for (let value = 0; value < 1000; value++) many.add(value);
  many.add(5);
  expect([many.size, many.counts.get(5)]).toEqual([1000, 2]);
  many.add(1000);
  many.add(5);
  expect([many.size, many.counts.size]).toEqual([Infinity, 0]);
  const long = new Distinct();
  long.add('x'.repeat(1000));
  expect(long.size).toBe(1);
  long.add('x'.repeat(1001));
  expect(long.size).toBe(Infinity);
});

test('different hashes of several lists are counted once, whatever their words', () => {
  const words = (pairs: readonly (readonly [number, number])[]): Int32Array => Int32Array.from(pairs.flat());
  const one = words([[1, 2], [2, 1], [-1, -1], [0, 5]]);
  const two = words([[2, 1], [1, 2], [5, 0], [0, -5]]);
  expect(distinctOf([one, two])).toBe(new Set(['1,2', '2,1', '-1,-1', '0,5', '5,0', '0,-5']).size);
  expect(distinctOf([one])).toBe(4);
  expect(distinctOf([])).toBe(0);
});
