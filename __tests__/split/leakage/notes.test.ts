import { describe, expect, test } from '@jest/globals';
import * as findings from '../../../src/split/leakage/findings.js';
import { HeldSearch } from '../../../src/split/leakage/held-search.js';
import { leakageSchema } from '../../../src/split/leakage/leakage.js';
import { leakageOptions } from '../../../src/split/leakage/leakage.options.js';
import { notesOf } from '../../../src/split/leakage/notes.js';

describe('what was not looked for', () => {
  const column = { name: 'note "a"', type: 'string' } as const;
  const text = (capped: boolean): Parameters<typeof notesOf>[1][number] => ({
    column,
    found: { looked: { held: 1500, train: 20 }, capped, similar: new Set() },
  });
  const notes = (
    looksNear: boolean,
    near: number,
    share: { equal: number; sample: number },
    capped = false,
  ): string[] => notesOf(new HeldSearch(looksNear ? 9 : 4, near, 1), [text(false), text(capped)], share, near, 3000);

  test('nothing is noted where all was looked at, or was not asked for', () => {
    expect(notes(true, 1, { equal: 1, sample: 1 })).toEqual([]);
    expect(notes(false, 0, { equal: 1, sample: 1 })).toEqual([]);
  });

  test('shares, too few features, texts', () => {
    expect(notes(true, 1, { equal: 0.5, sample: 1 })).toEqual([
      expect.stringMatching(/^Equal rows were looked for among 50\.0% of the rows, .* estimated without bias\.$/),
    ]);
    expect(notes(true, 1, { equal: 1, sample: 0.125 })).toEqual([
      expect.stringMatching(
        /^All but equal rows was looked for among 12\.5% of the rows, .* a few of them may be missed\.$/,
      ),
    ]);
    expect(notes(false, 1, { equal: 1, sample: 1 })).toEqual([
      'Near duplicates are not looked for, as there are 3,000 features only.',
    ]);
    expect(notes(true, 1, { equal: 1, sample: 1 }, true)).toEqual([
      'Texts of "note \\"a\\"": 1,500 of the held-out rows were compared with 20 training rows, not with all.',
    ]);
    expect(notes(false, 2, { equal: 0.1, sample: 0.1 }, true)).toHaveLength(4);
  });
});

describe('what a user may say of the search', () => {
  test('one column or several that are apart; findings by kind or by name; off', () => {
    expect(leakageOptions.parse(undefined)).toEqual({ near: 1, apart: [], accept: [] });
    expect(leakageOptions.parse({ apart: 'a', near: 8 })).toEqual({ near: 8, apart: ['a'], accept: [] });
    const accept = [
      'same_rows',
      'near_rows',
      'similar_text:a',
      'proxy:a:b',
      'identifier:a\nb',
      'row_order',
      'crossing:a+b',
      'missing_group',
    ];
    expect(leakageOptions.parse({ apart: ['a', 'b'], near: 0, accept })).toEqual({
      near: 0,
      apart: ['a', 'b'],
      accept,
    });
    expect(leakageOptions.parse('off')).toBe('off');
  });

  test.each<{ given: unknown }>([
    { given: { near: 9 } },
    { given: { near: -1 } },
    { given: { near: 0.5 } },
    { given: { apart: '' } },
    { given: { apart: ['a', ''] } },
    { given: { accept: ['proxies'] } },
    { given: { accept: ['proxy:'] } },
    { given: { accept: ['a proxy:b'] } },
    { given: { other: 1 } },
    { given: 'on' },
  ])('$given is refused', ({ given }) => {
    expect(leakageOptions.safeParse(given).success).toBe(false);
  });

  test('split/leakage.json holds what is described, and nothing else', () => {
    const rows = { train: 3, validation: 0, test: 1 };
    const finding = { name: 'proxy:a', ...findings.proxy('a', { measure: 'AUC', value: 1 }), accepted: false };
    const file = {
      format: 'mlops-leakage/1',
      share: 1,
      rows,
      leaked: { validation: 0, test: 0 },
      notes: ['a'],
      findings: [finding],
    };
    expect(leakageSchema.parse(file)).toEqual(file);
    const wrong = [
      { ...file, format: 'mlops-leakage/2' },
      { ...file, more: 1 },
      { ...file, rows: { ...rows, test: 0.5 } },
    ];
    for (const each of [
      ...wrong,
      { ...file, findings: [{ ...finding, severity: 'info' }] },
      { ...file, findings: [{ ...finding, value: 3 }] },
    ]) {
      expect(leakageSchema.safeParse(each).success).toBe(false);
    }
  });
});
