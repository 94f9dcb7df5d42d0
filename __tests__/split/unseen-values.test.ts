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

  test('a column that the test part lacks or has not counted is passed over', () => {
    const train = profileOf({ a: ['x'], b: ['x'] });
    const held = profileOf({ a: ['y', 'y'], b: ['y', 'y'] });
    const [a, b] = held.columns;
    expect(unseenValues(train, { ...held, columns: [b!] }, ['a', 'b'])).toEqual([{ column: 'b', rows: 2 }]);
    const uncounted = { ...a!, texts: { ...a!.texts!, top: null } };
    expect(unseenValues(train, { ...held, columns: [uncounted, b!] }, ['a', 'b'])).toEqual([{ column: 'b', rows: 2 }]);
  });

  test('counts that are estimated: those of the training part say nothing, of those of the test part the error is taken off', () => {
    const estimated = (values: string[], error: number): ReturnType<typeof profileOf> => {
      const profile = profileOf({ a: values });
      const [column] = profile.columns;
      return {
        ...profile,
        columns: [{ ...column!, texts: { ...column!.texts!, top: { ...column!.texts!.top!, error } } }],
      };
    };
    const held = ['y', 'y', 'y', 'z', 'x'];
    expect(unseenValues(estimated(['x'], 1), estimated(held, 0), ['a'])).toEqual([]);
    // y: 3 rows, of which one may be too many; z: one row, which may be none.
    expect(unseenValues(estimated(['x'], 0), estimated(held, 1), ['a'])).toEqual([{ column: 'a', rows: 2 }]);
  });

  test('six columns are five names and one more', () => {
    const found = ['a', 'b', 'c', 'd', 'e', 'f'].map((column) => ({ column, rows: 2 }));
    expect(unseenSentence(found, 40)).toMatch(
      /"d" \(2 of 40 test rows\), "e" \(2 of 40 test rows\) and 1 more column; /,
    );
    expect(unseenSentence([...found, { column: 'g', rows: 1 }], 40)).toMatch(/\) and 2 more columns; /);
    expect(unseenSentence(found.slice(0, 5), 40)).toMatch(/"e" \(2 of 40 test rows\); /);
    expect(unseenSentence([], 40)).toBeNull();
  });
});
