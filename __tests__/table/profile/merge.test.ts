import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { rng } from '../../../src/statistics/rng.js';
import { documentOf, partOf } from '../../../src/table/profile/document.js';
import { mergeParts } from '../../../src/table/profile/profile-job.js';
import type { ProfilePart } from '../../../src/table/profile/part.js';
import { toProfile } from '../../../src/table/profile/to-profile.js';
import type { ColumnType } from '../../../src/table/table.js';
import { partOfRows, type Written } from './profiling.js';

const random = rng('merge');

/** Fewer different values than are counted each, and more; dates, ids, missing cells, values far out. */
function row(at: number, many: boolean): Written[] {
  const missing = random.int(20) === 0;
  const number = many ? String(random.normal() * 10 ** random.int(6)) : String(random.int(300) / 4);
  return [
    missing ? null : number,
    String(random.int(2)),
    random.int(10) === 0 ? 'NA' : `city ${Math.floor(8 / (1 + random.int(8)))}`,
    many ? `id ${random.int(1e9)}` : `"say ""${random.int(400)}"""`,
    many ? new Date(1.6e12 + random.int(1e9) * 1000).toISOString() : `2024-0${1 + random.int(9)}-1${random.int(10)}`,
    ['true', 'FALSE', null][random.int(3)]!,
    random.int(30) === 0 ? `often` : `${at} é ${random.int(1e9)}`,
  ];
}

const types: readonly ColumnType[] = ['number', 'number', 'string', 'string', 'string', 'boolean', 'string'];

function rowsOf(count: number, many: boolean): Written[][] {
  return Array.from({ length: count }, (_, at) => row(at, many));
}

const few = rowsOf(1500, false);
const much = rowsOf(20_000, true);

/** The rows dealt to parts at random, in another order. */
function dealt(rows: readonly Written[][], parts: number, seed: number, target: string): ProfilePart[] {
  const own = rng(seed);
  const keyed = rows.map((cells) => ({ cells, key: own.next() })).sort((a, b) => a.key - b.key);
  const piles: Written[][][] = Array.from({ length: parts }, () => []);
  // Piles of very different sizes, some of them empty.
  for (const { cells } of keyed) piles[Math.floor(own.next() ** 4 * parts)]!.push([...cells]);
  return piles.map((pile) => partOfRows(pile, types, { target }));
}

describe('parts', () => {
  test.each([
    ['few values', few, 'a'],
    ['few values, categories as target', few, 'c'],
    ['few values, a boolean as target', few, 'f'],
    ['many values', much, 'b'],
    ['many values, categories as target', much, 'c'],
  ] as const)('merge to the whole, bit for bit: %s', (_, rows, target) => {
    const whole = toProfile(mergeParts([partOfRows(rows, types, { target })]));
    expect(whole).toEqual(toProfile(partOfRows(rows, types, { target })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer(), (parts, seed) => {
        const merged = mergeParts(dealt(rows, parts, seed, target));
        expect(toProfile(merged)).toEqual(whole);
        // In another grouping, and through a file.
        const [head, ...tail] = dealt(rows, 3, seed, target);
        const file = JSON.stringify(documentOf(mergeParts(tail)));
        expect(toProfile(mergeParts([partOf(file, 'a.json'), head!]))).toEqual(whole);
      }),
      { numRuns: rows.length > 10_000 ? 1 : 6 },
    );
  });

  test('of a target with more classes than are compared say nothing of it', () => {
    const rows = Array.from({ length: 4000 }, (_, at) => [String(at % 7), `c${at % 1500}`, `k${at % 3}`]);
    const whole = toProfile(partOfRows(rows, ['number', 'string', 'string'], { target: 'b' }));
    expect(whole.columns.map(({ target }) => target)).toEqual([null, null, null]);
    const halves = [rows.slice(0, 1400), rows.slice(1400)];
    expect(
      toProfile(mergeParts(halves.map((half) => partOfRows(half, ['number', 'string', 'string'], { target: 'b' })))),
    ).toEqual(whole);
  });
});

describe('a document', () => {
  const part = partOfRows(few.slice(0, 300), types, { target: 'a' });
  const text = JSON.stringify(documentOf(part));

  test('holds what it was made of', () => {
    expect(partOf(text, 'a.json')).toEqual(part);
  });

  test.each([
    ['no JSON', '{'],
    ['other JSON', '{"format": "mlops-profile/1"}'],
    ['no part', JSON.stringify({ ...JSON.parse(text), part: '' })],
    [
      'a part cut off',
      JSON.stringify({ ...JSON.parse(text), part: (JSON.parse(text) as { part: string }).part.slice(0, 400) }),
    ],
    ['another version', text.replace('mlops-profile/1', 'mlops-profile/2')],
  ])('is refused: %s', (_, given) => {
    expect(() => partOf(given, 'a.json')).toThrow(
      'a.json: expected a profile as `mlops profile FILE --json` prints it',
    );
  });
});
