import { describe, expect, test } from '@jest/globals';
import { unseenSentence, unseenValues } from '../../src/split/unseen-values.js';
import { profileOf } from '../table/compare/profile-of.js';

type Columns = Parameters<typeof profileOf>[0];

const values = (count: number): string[] => Array.from({ length: count }, (_, at) => `v${at}`);

describe('values of the test part that no training row has', () => {
  test.each<{ name: string; train: Columns; test: Columns; features: string[]; found: [string, number][] }>([
    {
      name: 'counts their rows',
      train: { colour: ['red', 'green', 'red'] },
      test: { colour: ['red', 'teal', 'teal', 'grey', 'green'] },
      features: ['colour'],
      found: [['colour', 3]],
    },
    { name: 'finds none', train: { a: ['x', 'y'] }, test: { a: ['y', 'x', 'x'] }, features: ['a'], found: [] },
    {
      name: 'a value that only training rows have is none',
      train: { a: ['x', 'y'] },
      test: { a: ['x'] },
      features: ['a'],
      found: [],
    },
    {
      name: 'a missing value is none',
      train: { a: ['x', 'y'] },
      test: { a: [null, 'x'] },
      features: ['a'],
      found: [],
    },
    {
      name: 'leaves what is no feature',
      train: { a: ['x'], b: ['x'] },
      test: { a: ['y'], b: ['y'] },
      features: ['b'],
      found: [['b', 1]],
    },
    {
      name: 'looks at booleans and at codes of few numbers',
      train: { flag: [true, true], code: [1, 2] },
      test: { flag: [false, true], code: [3, 3] },
      features: ['flag', 'code'],
      found: [
        ['flag', 1],
        ['code', 2],
      ],
    },
    {
      name: 'passes over a column of many values, where some are always new',
      train: { few: values(50).concat('v1'), many: values(51) },
      test: { few: ['v1', 'w1'], many: ['v1', 'w1'] },
      features: ['few', 'many'],
      found: [['few', 1]],
    },
  ])('$name', ({ train, test: held, features, found }) => {
    expect(unseenValues(profileOf(train), profileOf(held), features)).toEqual(
      found.map(([column, rows]) => ({ column, rows })),
    );
  });

  test('six columns are five names and one more', () => {
    const found = [...'abcdef'].map((column) => ({ column, rows: 2 }));
    expect(unseenSentence(found, 40)).toMatch(
      /"d" \(2 of 40 test rows\), "e" \(2 of 40 test rows\) and 1 more column; /,
    );
    expect(unseenSentence(found.slice(0, 5), 40)).toMatch(/"e" \(2 of 40 test rows\); /);
    expect(unseenSentence([], 40)).toBeNull();
  });
});
