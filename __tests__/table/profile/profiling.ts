import type { ByteCells, Chunk } from '../../../src/table/chunk.js';
import { defaultNulls } from '../../../src/table/nulls.js';
import type { ProfileColumn, ProfilePart } from '../../../src/table/profile/part.js';
import type { ColumnProfile } from '../../../src/table/profile/profile.js';
import { mergeParts, ProfileJob } from '../../../src/table/profile/profile-job.js';
import { toProfile } from '../../../src/table/profile/to-profile.js';
import { doubled, plain, quoted } from '../../../src/table/scan.js';
import type { ColumnType } from '../../../src/table/table.js';

/** A cell as it stands in a file: null is an empty cell without quotes; `"..."` is in quotes. */
export type Written = string | null;

/** Rows as a chunk of CSV. */
export function chunkOf(rows: readonly (readonly Written[])[]): Chunk {
  const width = rows[0]?.length ?? 0;
  const pieces: Buffer[] = [];
  const cells: number[] = [];
  let at = 0;
  for (const cell of rows.flat()) {
    const inQuotes = cell !== null && cell.length > 1 && cell.startsWith('"');
    const content = Buffer.from(inQuotes ? cell.slice(1, -1) : (cell ?? ''));
    const form = !inQuotes ? plain : content.includes('""') ? doubled : quoted;
    pieces.push(Buffer.from(inQuotes ? '"' : ''), content, Buffer.from(inQuotes ? '",' : ','));
    at += inQuotes ? 1 : 0;
    cells.push(at, (at + content.length) * 4 + form);
    at += content.length + (inQuotes ? 2 : 1);
  }
  const bytes = Buffer.concat([...pieces, Buffer.alloc(1)]);
  const columns = Array.from({ length: width }, (_, column): ByteCells => ({
    kind: 'bytes',
    bytes,
    cells: Int32Array.from(cells),
    at: column,
    width,
  }));
  return { file: 'a.csv', rows: rows.length, columns, lines: Float64Array.from(rows, (_, row) => row + 2) };
}

export interface Asked {
  readonly target?: string;
  readonly guessed?: boolean;
  readonly nulls?: readonly string[];
}

/** The part of rows whose columns are named a, b, c... */
export function partOfRows(
  rows: readonly (readonly Written[])[],
  types: readonly ColumnType[],
  asked: Asked = {},
): ProfilePart {
  const columns = types.map((type, at): ProfileColumn => ({
    name: String.fromCharCode(97 + at),
    type,
    guessed: asked.guessed ?? false,
  }));
  const job = new ProfileJob({ columns, target: asked.target ?? null, nulls: asked.nulls ?? defaultNulls });
  for (let from = 0; from < rows.length; from += 1000) job.add(chunkOf(rows.slice(from, from + 1000)));
  return job.result();
}

/** The figures of one column. */
export function profileOf(cells: readonly Written[], type: ColumnType, asked: Asked = {}): ColumnProfile {
  return toProfile(
    mergeParts([
      partOfRows(
        cells.map((cell) => [cell]),
        [type],
        asked,
      ),
    ]),
  ).columns[0]!;
}
