import { describe, expect, test } from '@jest/globals';
import { chooseSource } from '../../src/init/source-choice.js';

const file = (path: string, columns = 'a b', size = 10): { path: string; columns: string[]; size: number } => ({
  path,
  columns: columns.split(' '),
  size,
});

describe('data.source', () => {
  test.each([
    { name: 'one file', given: [file('data/a.csv')], value: 'data/a.csv', why: /^the only data file here$/ },
    {
      name: 'files of one folder',
      given: [file('data/a.csv'), file('data/b.csv', 'b a')],
      value: 'data/*.csv',
      why: /^2 data files with the same columns$/,
    },
    { name: 'of the root', given: [file('a.csv'), file('b.csv')], value: '*.csv', why: /^2 data/ },
    {
      name: 'the largest',
      given: [file('data/codes.csv', 'x y', 5), file('data/a.csv')],
      value: 'data/a.csv',
      why: /^the largest .* "data\/codes\.csv" have other columns$/,
    },
    {
      name: 'a glob that takes others too is none',
      given: [file('data/a.csv'), file('data/b.csv'), file('data/c.csv', 'x y')],
      value: ['data/a.csv', 'data/b.csv'],
      why: /^the largest/,
    },
    {
      name: 'several folders',
      given: [file('data/a.csv'), file('data/new/b.csv')],
      value: ['data/a.csv', 'data/new/b.csv'],
      why: /^2 data/,
    },
    {
      name: 'parts together are larger',
      given: [file('a.csv', 'x y', 15), file('b.csv'), file('c.csv')],
      value: ['b.csv', 'c.csv'],
      why: /^the largest/,
    },
  ])('$name', ({ given, value, why }) => {
    const found = chooseSource(given);
    expect(found.value).toEqual(value);
    expect(found.why).toMatch(why);
  });

  test('none', () => expect(() => chooseSource([])).toThrow(/found no data file .*mlops init --data/));
});
