import { describe, expect, test } from '@jest/globals';
import type { PartName } from '../../../src/split/manifest.js';
import { clean, column, copied, found, named, sentences } from './leaky.js';

const base = clean();

describe('what must not be in two parts', () => {
  const shop = column((row) => (row % 50 === 0 ? null : `s${row % 10}`));
  const street = column((row) => `street ${row % 7}`);

  describe('columns that are to be apart', () => {
    const given = { ...copied(base, { 0: 2 }), shop, street };
    const ignored = ['shop', 'street'];

    test('are errors, before all warnings', async () => {
      const result = await found(given, { checks: { apart: ['street', 'shop'] }, ignored });
      expect(result.leakage.findings.map(({ name, severity }) => [name, severity])).toEqual([
        ['crossing:street', 'error'],
        ['same_rows', 'warning'],
      ]);
      // Row and row + 7 are in other parts, whatever the street; shops go by fives, as parts do.
      expect(sentences(result)[0]).toBe('7 of 7 values of "street" are in more than one part.');
    });

    test.each([
      { accept: ['crossing:street'], accepted: [true, false] },
      { accept: ['crossing'], accepted: [true, false] },
      { accept: ['same_rows', 'crossing:shop'], accepted: [false, true] },
    ])('are accepted by name or by kind: $accept', async ({ accept, accepted }) => {
      const { leakage } = await found(given, { checks: { apart: ['street'], accept }, ignored });
      expect(leakage.findings.map((each) => each.accepted)).toEqual(accepted);
    });
  });

  describe('a group', () => {
    const key = [
      { name: 'street', type: 'string' as const },
      { name: 'colour', type: 'string' as const },
    ];

    test('rows without one', async () => {
      expect(
        sentences(await found({ ...base, shop }, { policy: { key: [{ name: 'shop', type: 'string' }], group: true } })),
      ).toEqual(['3 of 150 rows have no value of the group "shop"; those with the same values are one group.']);
    });

    test('several columns that cross together', async () => {
      const three = column((row) => `s${row % 3}`);
      const crossed = await found({ ...base, street: three }, { policy: { key, group: true } });
      expect(sentences(crossed)).toEqual(['9 of 9 values of "street+colour" are in more than one part.']);
    });

    test('where rows are not divided by one, the key may cross', async () => {
      expect(named(await found({ ...base, street }, { policy: { key } }))).toEqual([]);
    });
  });

  describe('times', () => {
    const day = column((row) => new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10));
    const policy = { key: [{ name: 'day', type: 'string' as const }], time: { test: '2024-05-01', validation: null } };

    test.each<{ name: string; part: (row: number) => PartName }>([
      { name: 'one part after the other', part: (row) => (row < 90 ? 'train' : row < 120 ? 'validation' : 'test') },
      { name: 'without a validation part', part: (row) => (row < 120 ? 'train' : 'test') },
    ])('$name: nothing is found', async ({ part }) => {
      expect(named(await found({ ...base, day }, { policy, partOf: part }))).toEqual([]);
    });

    test('a part that begins before the one before it has ended', async () => {
      const crossed = await found({ ...base, day }, { policy });
      expect(crossed.leakage.findings.map(({ name, severity }) => [name, severity])).toEqual([
        ['crossing:day', 'error'],
      ]);
      expect(sentences(crossed)).toEqual(['Times of "day" are in more than one part.']);
    });
  });
});
