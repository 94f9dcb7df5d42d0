import { describe, expect, test } from '@jest/globals';
import { equalTable } from '../../../src/split/leakage/equal-table.js';
import { SearchJob, type SearchInputs, type SearchPart } from '../../../src/split/leakage/search-job.js';
import { RowThread } from '../../../src/table/row-thread.js';
import { testFiles } from '../../support/folders.js';
import { columns, features, hashOf, isBelow, lineOf, spelledRows, type Spelled } from './sampled-lines.js';

const sample = { share: 1, columns: features, rows: 1e6, bytes: 1e6 };
const inputs: SearchInputs = { features, share: 1, sample, table: null };

/** What a thread answers that is handed these rows, so many at once. */
async function through(rows: readonly Spelled[][], init: SearchInputs, size = 40): Promise<SearchPart> {
  const thread = new RowThread(new SearchJob(init), testFiles(), []);
  for (let from = 0; from < rows.length; from += size) {
    const lines = rows.slice(from, from + size).map((row, at) => `${from + at + 7},${lineOf(row)}\n`);
    const bytes = Buffer.from(lines.join(''));
    const shared = new SharedArrayBuffer(bytes.length + 1);
    new Uint8Array(shared).set(bytes);
    const message = { kind: 'csv', file: 'f', delimiter: ',', width: 5, order: [0, 1, 2, 3, 4], line: 2 } as const;
    await thread.call({ ...message, shared, length: bytes.length });
  }
  return (await thread.call({ kind: 'result' })) as SearchPart;
}

describe('a pass over a part', () => {
  const rows = spelledRows(150, 'pass');
  const ids = rows.map((_, at) => at + 7);

  test.each([1, 0.5, 0])(
    'compares a share of %s of the rows, by the third word of the hash of their features',
    async (share) => {
      const { looked, ids: found, words } = await through(rows, { ...inputs, share });
      const wanted = rows.map((row) => hashOf(row, features));
      const chosen = wanted.flatMap(({ h3 }, at) => (isBelow(h3, share) ? [at] : []));
      expect([looked, [...found]]).toEqual([chosen.length, chosen.map((at) => ids[at])]);
      expect([...words]).toEqual(chosen.flatMap((at) => [wanted[at]!.h1, wanted[at]!.h2]));
    },
  );

  test('of training rows it keeps nothing, but marks the held-out rows that they equal', async () => {
    const held = await through(rows.slice(0, 50), inputs);
    const table = equalTable([held.words]);
    const train = await through(rows.slice(50), { ...inputs, table });
    expect([train.looked, train.ids.length, train.words.length]).toEqual([100, 0, 0]);
    const key = (row: readonly Spelled[]): string =>
      JSON.stringify([Number(row[0]![1] ?? NaN), row[1]![1], row[3]![1]?.toLowerCase()]);
    const known = new Set(rows.slice(50).map(key));
    const wanted = rows.slice(0, 50).map((row) => Number(known.has(key(row))));
    expect([...table.matched]).toEqual(wanted);
    expect(wanted.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(3);
  });

  test('the sample is full where as many bytes are kept', async () => {
    const kept = async (bytes: number): Promise<number> =>
      (await through(rows, { ...inputs, sample: { ...sample, bytes } })).sampled.ids.length;
    const two = Buffer.byteLength(
      rows
        .slice(0, 2)
        .map((row, at) => `${ids[at]!},${lineOf(row)}\n`)
        .join(''),
    );
    expect([await kept(two), await kept(two + 1)]).toEqual([2, 3]);
  });

  test.each<{ name: string; given: Partial<SearchInputs['sample']> }>([
    { name: 'all', given: {} },
    { name: 'half of them', given: { share: 0.5 } },
    { name: 'some, by the third column', given: { share: 0.6, columns: [{ column: columns[2]!, place: 3 }] } },
    { name: 'as many as there may be', given: { rows: 60 } },
    { name: 'as many bytes as there may be', given: { bytes: 700 } },
    { name: 'as many bytes as there may be, of half of them', given: { share: 0.5, bytes: 700 } },
  ])('keeps lines as they stand in the file: $name', async ({ given }) => {
    const wanted = { ...sample, ...given };
    const { sampled, looked } = await through(rows, { ...inputs, sample: wanted });
    const lines: string[] = [];
    const kept: number[] = [];
    for (const [at, row] of rows.entries()) {
      if (wanted.share < 1 && !isBelow(hashOf(row, wanted.columns).h1, wanted.share)) continue;
      if (lines.length >= wanted.rows || Buffer.byteLength(lines.join('')) >= wanted.bytes) continue;
      lines.push(`${ids[at]!},${lineOf(row)}\n`);
      kept.push(ids[at]!);
    }
    expect(Buffer.from(sampled.bytes).toString()).toBe(lines.join(''));
    expect([...sampled.ids]).toEqual(kept);
    expect([...sampled.ends]).toEqual(lines.map((_, at) => Buffer.byteLength(lines.slice(0, at + 1).join(''))));
    expect(looked).toBe(150);
  });
});
