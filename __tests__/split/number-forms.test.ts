import { expect, test } from '@jest/globals';
import { numberText } from '../../src/split/number-text.js';
import { valueText } from '../../src/split/row-text.js';
import { rng } from '../../src/statistics/rng.js';

// Whole numbers by their digits; other numbers as C prints them by %.15g, or %.17g with the shortest digits where 15 are too few.
test.each([
  { given: '-1', wanted: '-1' },
  { given: '999999999999999', wanted: '999999999999999' },
  { given: '1000000000000000', wanted: '1000000000000000' },
  { given: '-0', wanted: '0' },
  { given: '00', wanted: '0' },
  { given: '1e-4', wanted: '0.0001' },
  { given: '-1e-4', wanted: '-0.0001' },
  { given: '9.99999e-5', wanted: '9.99999e-05' },
  { given: '0.000012345678901234567', wanted: '1.2345678901234568e-05' },
  { given: '1e-10', wanted: '1e-10' },
  { given: '-1e-100', wanted: '-1e-100' },
  { given: '-inf', wanted: '"-Infinity"' },
  { given: ' +Infinity ', wanted: '"Infinity"' },
  // 2^53, its neighbours, and numbers that end as it does.
  { given: '9007199254740992.0', wanted: '9007199254740992' },
  { given: '-9007199254740992', wanted: '-9007199254740992' },
  { given: '29007199254740992', wanted: '"29007199254740992"' },
  { given: '09007199254740992', wanted: '9007199254740992' },
  { given: '9007199254740994', wanted: '"9007199254740994"' },
  { given: '9.007199254740992e15', wanted: '9007199254740992' },
  { given: '90071992547409920', wanted: '"90071992547409920"' },
  { given: '9007199254740992e1', wanted: '"90071992547409920"' },
  // 38 digits, and one more.
  { given: '1e37', wanted: `"1${'0'.repeat(37)}"` },
  { given: '9'.repeat(38), wanted: `"${'9'.repeat(38)}"` },
  { given: '-12e36', wanted: `"-12${'0'.repeat(36)}"` },
  { given: '1e38', wanted: '1e+38' },
  { given: '-1.5e38', wanted: '-1.5e+38' },
  { given: `1${'0'.repeat(38)}`, wanted: '1e+38' },
  { given: `0.${'0'.repeat(5)}12e30`, wanted: '"1200000000000000000000000"' },
  // Beyond 2^53 with a fraction: a double.
  { given: '10000000000000000.5', wanted: '1e+16' },
  { given: '12345678901234567.5', wanted: '12345678901234568' },
  { given: '-98765432109876543.5', wanted: '-98765432109876540' },
  { given: '123456789012345678.5', wanted: '1.2345678901234568e+17' },
  { given: '100000000000000000000.5', wanted: '1e+20' },
  { given: '12345678901234500.5', wanted: '1.23456789012345e+16' },
  { given: '-15000000000000000.5', wanted: '-1.5e+16' },
  { given: '9007199254740992.5', wanted: '9007199254740992' },
])('the number $given', ({ given, wanted }) => {
  expect(numberText(given)).toBe(wanted);
});

test('a number between 1e-4 and 2^53 is printed as JavaScript prints it', () => {
  const random = rng('numbers');
  for (let round = 0; round < 500; round++) {
    const value = (random.next() - 0.5) * 10 ** (random.int(18) - 2);
    if (Math.abs(value) < 1e-4) continue;
    expect(numberText(value.toExponential())).toBe(String(value));
  }
});

test('cells of every type as JSON', () => {
  expect(['TRUE', 'False', 'f', ''].map((cell) => valueText(cell, 'boolean'))).toEqual([
    'true',
    'false',
    undefined,
    'null',
  ]);
  expect(['TRUE', 'é"', ''].map((cell) => valueText(cell, 'string'))).toEqual(['"TRUE"', '"é\\""', '""']);
});
