import { describe, expect, test } from '@jest/globals';
import { chooseKey } from '../../src/init/key-choice.js';
import { cells, factsOf } from './columns.js';

const target = cells(100, (row) => row % 2);
const size = cells(100, (row) => ((row * 37) % 83) / 10);
const id = cells(100, (row) => `K${row}`);
const dates = cells(100, (row) => `2026-03-${10 + (row % 20)} 08:0${row % 10}`);

describe('key and ignored columns', () => {
  test.each<{
    name: string;
    given: Record<string, (string | null)[]>;
    said?: string[];
    key: string[] | null;
    ignore: string[] | null;
    hint?: string;
  }>([
    { name: 'measures only', given: { size, y: target }, key: null, ignore: null },
    { name: 'an identifier', given: { order_id: id, size, y: target }, key: ['order_id'], ignore: ['order_id'] },
    { name: 'in camel case', given: { size, customerId: id, y: target }, key: ['customerId'], ignore: ['customerId'] },
    {
      name: 'a counter of any name',
      given: { n: cells(100, (row) => row), size, y: target },
      key: ['n'],
      ignore: ['n'],
    },
    { name: 'dates', given: { created: dates, size, y: target }, key: null, ignore: ['created'] },
    { name: 'identifier and dates', given: { id, at: dates, size, y: target }, key: ['id'], ignore: ['id', 'at'] },
    {
      name: 'seconds since 1970',
      given: { created_at: cells(100, (row) => 1767225600 + 60 * (row % 50)), size, y: target },
      key: null,
      ignore: ['created_at'],
    },
    {
      name: 'a customer with two rows each',
      given: { customer_id: cells(100, (row) => `C${row % 50}`), size, y: target },
      key: ['customer_id'],
      ignore: ['customer_id'],
    },
    {
      name: 'few shops are a feature',
      given: { shop_id: cells(100, (row) => row % 5), size, y: target },
      key: null,
      ignore: null,
    },
    {
      name: 'unique without a name is asked',
      given: { kunde: id, size, y: target },
      key: null,
      ignore: null,
      hint: 'kunde',
    },
    {
      name: 'free text is not asked',
      given: { note: cells(100, (row) => `about ${row}`), size, y: target },
      key: null,
      ignore: null,
    },
    {
      name: 'what was said',
      given: { id, kunde: id, y: target, size },
      said: ['kunde'],
      key: ['kunde'],
      ignore: ['kunde', 'id'],
    },
    { name: 'some feature is left', given: { id, y: target }, key: ['id'], ignore: null },
  ])('$name', async ({ given, said, key, ignore, hint }) => {
    const found = chooseKey(await factsOf(given), 'y', said ?? []);
    expect({ key: found.key?.value ?? null, ignore: found.ignore?.value ?? null, hint: found.hint }).toEqual({
      key,
      ignore,
      hint: hint ?? null,
    });
  });

  test('a date that the training program names is a feature of its', async () => {
    const given = { created: dates, seen: dates, size, y: target };
    expect(chooseKey(await factsOf(given), 'y', [], new Set(['created', 'size'])).ignore?.value).toEqual(['seen']);
  });
});
