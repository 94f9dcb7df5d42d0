import { describe, expect, test } from '@jest/globals';
import { checkTogether, dividerOf, namedKey, type PolicyOptions } from '../../src/split/divider.js';
import { checkColumns } from '../../src/split/columns.js';
import { wantedKey } from '../../src/split/policy.js';
import { splitOptions, type SplitOptions } from '../../src/split/split.options.js';
import type { Column } from '../../src/table/table.js';

const columns: Column[] = [
  { name: 'id', type: 'number' },
  { name: 'clinic', type: 'string' },
  { name: 'day', type: 'string' },
  { name: 'ok', type: 'boolean' },
  { name: 'y', type: 'string' },
];
const options = (split: Partial<SplitOptions>, key: string[] | null = null): PolicyOptions => ({
  target: 'y',
  key,
  split: { ...splitOptions.parse({}), ...split },
});

test('what decides a row’s part', () => {
  const time = { test: 1, validation: null };
  expect([{}, { group: null, time: null }, { group: undefined }].map(dividerOf)).toEqual(['key', 'key', 'key']);
  expect([{ group: true }, { group: ['clinic'], time: null }].map(dividerOf)).toEqual(['group', 'group']);
  expect([{ time }, { time: 'day', group: null }].map(dividerOf)).toEqual(['time', 'time']);
});

test('the columns that mlops.yml names for it: those of time or group before the key', () => {
  expect(namedKey(options({}))).toBeNull();
  expect(namedKey(options({}, ['id']))).toEqual(['id']);
  expect(namedKey(options({ group: ['clinic'] }, ['id']))).toEqual(['clinic']);
  expect(namedKey(options({ time: 'day' }, ['id']))).toEqual(['day']);
});

describe('the key with today’s types', () => {
  test.each([
    { name: 'all columns but the target', given: options({}), wanted: ['id', 'clinic', 'day', 'ok'] },
    { name: 'those that are named, in their order', given: options({}, ['ok', 'id']), wanted: ['ok', 'id'] },
    { name: 'a group', given: options({ group: ['clinic', 'id'] }), wanted: ['clinic', 'id'] },
    { name: 'a time', given: options({ time: 'day', validation: null }), wanted: ['day'] },
    { name: 'a time as a number', given: options({ time: 'id', stratify: false }), wanted: ['id'] },
    { name: 'the last fold', given: options({ validation: 4 }, ['id']), wanted: ['id'] },
    { name: 'a share of a millionth', given: options({ test: 1e-6 }, ['id']), wanted: ['id'] },
    { name: 'of the target, where it is said', given: options({}, ['y']), wanted: ['y'] },
  ])('$name', ({ given, wanted }) => {
    expect(wantedKey(given, columns)).toEqual(wanted.map((name) => columns.find((column) => column.name === name)));
  });

  test.each<{ name: string; given: PolicyOptions; of?: Column[]; said: RegExp }>([
    {
      name: 'group and time',
      given: options({ group: ['clinic'], time: 'day' }),
      said: /^data\.split: expected `group` or `time`, got both/,
    },
    {
      name: 'time and classes that are balanced',
      given: options({ time: 'day', stratify: true }),
      said: /^data\.split\.stratify: with data\.split\.time/,
    },
    {
      name: 'a group with the target',
      given: options({ group: ['clinic', 'y'] }),
      said: /^data\.split\.group: expected another column than the target "y"/,
    },
    { name: 'the target as time', given: options({ time: 'y' }), said: /^data\.split\.time: expected another column/ },
    {
      name: 'another fold than the latest rows',
      given: options({ time: 'day', validation: 1 }),
      said: /^data\.split\.validation: with data\.split\.time .* expected 0 or null, got 1\.$/,
    },
    {
      name: 'true and false as time',
      given: options({ time: 'ok' }),
      said: /^data\.split\.time: expected a column of dates \(ISO 8601\) or numbers, "ok" has true and false\.$/,
    },
    {
      name: 'a fold that is none',
      given: options({ validation: 5 }),
      said: /^data\.split\.validation: expected a fold from 0 to 4 \(data\.split\.folds is 5\), got 5\.$/,
    },
    ...[1e-7, 0.9999999].map((test) => ({
      name: `a share of ${test}`,
      given: options({ test }),
      said: /^data\.split\.test: expected a share from 0\.000001 to 0\.999999/,
    })),
    {
      name: 'nothing but the target',
      given: options({}),
      of: columns.slice(4),
      said: /^data: expected columns besides the target "y"/,
    },
    { name: 'a column twice', given: options({}, ['id', 'ok', 'id']), said: /^data\.key: it names "id" twice/ },
    {
      name: 'a column of a group twice',
      given: options({ group: ['ok', 'ok'] }),
      said: /^data\.split\.group: it names "ok" twice/,
    },
  ])('not: $name', ({ given, of = columns, said }) => {
    expect(() => wantedKey(given, of)).toThrow(said);
  });

  test('a time that the data do not have is told elsewhere', () => {
    expect(() => {
      checkTogether(options({ time: 'soon' }), columns);
    }).not.toThrow();
  });
});

describe('columns that a model may see', () => {
  const data = { target: 'y', key: null, ignore: ['day', 'id'] };

  test('all but the target and the ignored ones, in their order', () => {
    expect(checkColumns(columns, data, 'a.csv')).toEqual(['clinic', 'ok']);
    expect(checkColumns(columns, { ...data, ignore: [] }, 'a.csv')).toEqual(['id', 'clinic', 'day', 'ok']);
  });

  test.each([
    {
      name: 'a column that is not there',
      given: { ...data, key: ['dya'] },
      said: /^data\.key: no column "dya" in a\.csv/,
    },
    {
      name: 'none is left',
      given: { ...data, ignore: ['id', 'clinic', 'day', 'ok'] },
      said: /^data: expected features besides the target "y" and the ignored columns, found none/,
    },
  ])('$name', ({ given, said }) => {
    expect(() => checkColumns(columns, given, 'a.csv')).toThrow(said);
  });

  test('none is called row_id', () => {
    const more: Column[] = [...columns, { name: 'row_id', type: 'number' }];
    expect(() => checkColumns(more, data, 'a.csv')).toThrow(/^a\.csv:1: a column is called "row_id"/);
  });
});
