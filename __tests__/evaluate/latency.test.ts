import { expect, test } from '@jest/globals';
import { cautiousRows, rowsFor } from '../../src/evaluate/latency.js';

test.each([
  { name: 'a fast one', n: 100, milliseconds: 50, rows: 10_000 },
  { name: 'one that starts in three seconds, for all that is known', n: 65, milliseconds: 3000, rows: 216 },
  { name: 'one that takes a second a row', n: 100, milliseconds: 100_000, rows: 10 },
  { name: 'one that takes a minute a row', n: 1, milliseconds: 60_000, rows: 1 },
  { name: 'one of no time at all', n: 10, milliseconds: 0, rows: 10_000 },
])('a first run scores so many rows: $name', ({ n, milliseconds, rows }) => {
  expect(cautiousRows(n, milliseconds)).toBe(rows);
});

test.each([
  { name: 'the start was all of it', n: 65, milliseconds: 3000, more: 216, longer: 3010, rows: 10_000 },
  { name: 'the rows were all of it', n: 100, milliseconds: 1000, more: 1000, longer: 10_000, rows: 1000 },
  { name: 'half and half', n: 100, milliseconds: 1100, more: 900, longer: 1900, rows: 10_000 },
  { name: '5 ms a row', n: 100, milliseconds: 3500, more: 285, longer: 4425, rows: 2000 },
  { name: 'the second was faster', n: 100, milliseconds: 3500, more: 285, longer: 3000, rows: 10_000 },
  { name: 'it were as many', n: 100, milliseconds: 10_000, more: 100, longer: 10_000, rows: 100 },
  { name: 'there was no more to learn', n: 100, milliseconds: 100_000, more: 10, longer: 10_000, rows: 10 },
])('then so many: $name', ({ n, milliseconds, more, longer, rows }) => {
  expect(rowsFor(n, milliseconds, more, longer)).toBe(rows);
});
