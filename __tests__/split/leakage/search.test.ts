import { describe, expect, it } from '@jest/globals';
import { equalTable, meetRow } from '../../../src/split/leakage/equal-table.js';
import { SearchJob, type SearchInputs, type SearchPart } from '../../../src/split/leakage/search-job.js';
import { sampledRows } from '../../../src/split/leakage/search-parts.js';
import { RowThread } from '../../../src/table/row-thread.js';
import { NodeFiles } from '../../../src/host/node-files.js';

const columns = [
  { name: 'x', type: 'number' },
  { name: 't', type: 'string' },
  { name: 'y', type: 'string' },
] as const;
const features = [
  { column: columns[0], place: 1 },
  { column: columns[1], place: 2 },
];
const inputs: SearchInputs = {
  features,
  share: 1,
  sample: { share: 1, columns: features, rows: 100, bytes: 1e6 },
  table: null,
};

/** What a thread answers that is handed these lines. */
async function through(lines: readonly string[], init: SearchInputs): Promise<SearchPart> {
  const thread = new RowThread(new SearchJob(init), new NodeFiles(), []);
  for (const line of lines) {
    const bytes = Buffer.from(`${line}\n`);
    const shared = new SharedArrayBuffer(bytes.length + 1);
    new Uint8Array(shared).set(bytes);
    const message = { kind: 'csv', file: 'f', delimiter: ',', width: 4, order: [0, 1, 2, 3], line: 2 } as const;
    await thread.call({ ...message, shared, length: bytes.length });
  }
  return (await thread.call({ kind: 'result' })) as SearchPart;
}

const held = ['3,1.0,"a, ""b""",u', '1,2,é,v', '2,,"",u', '4,2,,w', '7,1e0,"a, ""b""",z'];

describe('the search for equal rows', () => {
  it('finds those of other spelling and label, and tells a missing value from an empty text', async () => {
    const { ids, words, looked } = await through(held, inputs);
    expect([[...ids], looked]).toEqual([[3, 1, 2, 4, 7], 5]);
    const train = ['8,1,"a, ""b""",q', '9,2,e\u0301,v', '10,,"",u', '11,5,a,u'];
    const table = equalTable([words]);
    const part = await through(train, { ...inputs, table });
    expect(part.looked).toBe(4);
    // Row 4 has no text, the training row 10 no number and an empty text.
    expect([...table.matched]).toEqual([1, 1, 1, 0, 1]);
  });

  it('chooses equal rows together where it compares a sample', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `${at},${at % 100},t${at % 100},y`);
    const { ids } = await through(rows, { ...inputs, share: 0.5 });
    const chosen = new Set(ids);
    expect(chosen.size).toBeGreaterThan(100);
    expect(chosen.size).toBeLessThan(300);
    for (const id of chosen) for (let at = id % 100; at < 400; at += 100) expect(chosen.has(at)).toBe(true);
  });

  it('keeps the same lines of a sample, whichever threads see them', async () => {
    const one = await through(held, inputs);
    const two = [await through(held.slice(0, 2), inputs), await through(held.slice(2), inputs)];
    const rows = (lines: readonly SearchPart[], most: number) =>
      [
        ...sampledRows(
          lines.map(({ sampled }) => sampled),
          columns,
          most,
        ),
      ].flatMap(({ cells, rows: count }) =>
        Array.from({ length: count }, (_, row) => cells.map((column) => column[row])),
      );
    expect(rows([one], 100)).toEqual([
      ['1', '2', 'é', 'v'],
      ['2', null, '', 'u'],
      ['3', '1.0', 'a, "b"', 'u'],
      ['4', '2', null, 'w'],
      ['7', '1e0', 'a, "b"', 'z'],
    ]);
    expect(rows(two, 100)).toEqual(rows([one], 100));
    expect(rows(two, 2)).toEqual(rows([one], 2));
    expect(rows([], 2)).toEqual([]);
  });

  it('one table is met by hashes of its place as well', () => {
    const table = equalTable([Int32Array.from([1, 2, 1, 3]), Int32Array.from([-1, 5, 1, 2])]);
    meetRow(table, 1, 2);
    meetRow(table, -1, 6);
    expect([...table.matched]).toEqual([1, 0, 0, 1]);
  });
});
