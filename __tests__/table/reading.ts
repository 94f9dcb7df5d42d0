import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { CsvReader } from '../../src/table/csv.js';
import { NullTexts } from '../../src/table/nulls.js';
import { readTable, type ReadOptions } from '../../src/table/read.js';
import { resolveSources } from '../../src/table/source.js';
import type { Batch, Cell } from '../../src/table/table.js';

/** A table as rows, for comparison. */
export interface Rows {
  readonly names: readonly string[];
  readonly rows: Cell[][];
  readonly lines: number[];
}

export function toRows(batches: readonly Batch[]): Rows {
  const rows: Cell[][] = [];
  const lines: number[] = [];
  for (const batch of batches) {
    for (let row = 0; row < batch.rows; row++) {
      rows.push(batch.cells.map((column) => column[row]!));
      lines.push(batch.lines[row]!);
    }
  }
  return { names: batches[0]?.names ?? [], rows, lines };
}

/** Parses bytes that arrive in pieces of these sizes (the last piece: the rest). */
export function parse(
  bytes: Uint8Array,
  sizes: readonly number[],
  options: { delimiter?: string; nulls?: readonly string[] } = {},
): Rows {
  const nulls = new NullTexts(options.nulls ?? []);
  const reader = new CsvReader({ file: 'data.csv', delimiter: options.delimiter ?? null, nulls, expected: null });
  const batches: Batch[] = [];
  let at = 0;
  for (const size of sizes) {
    batches.push(...reader.push(bytes.subarray(at, at + size), false));
    at = Math.min(bytes.length, at + size);
  }
  batches.push(...reader.push(bytes.subarray(at), false));
  batches.push(...reader.push(new Uint8Array(0), true));
  return toRows(batches);
}

export const ones = (length: number): number[] => new Array<number>(length).fill(1);

/** Writes files into a new folder and reads them through `resolveSources` and `readTable`. */
export async function readFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  patterns: readonly string[],
  options: ReadOptions = { delimiter: null, nulls: [] },
): Promise<Rows> {
  const files = new NodeFiles();
  const folder = await files.temporary();
  try {
    for (const [name, content] of Object.entries(contents)) await files.write(join(folder, name), content);
    const sources = await resolveSources(files, folder, patterns);
    const batches: Batch[] = [];
    for await (const batch of readTable(files, sources, options)) batches.push(batch);
    return toRows(batches);
  } finally {
    await files.close();
  }
}
