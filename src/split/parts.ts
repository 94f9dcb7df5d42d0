import type { Files } from '../host/files.js';
import { csvRow } from '../table/write.js';
import type { PartName } from './manifest.js';
import { LineFile, RowsDigest } from './part-file.js';
import type { RowSpool } from './row-spool.js';

const parts = ['train', 'validation', 'test'] as const satisfies readonly PartName[];
const held = ['validation', 'test'] as const;

/** What a row carries from its division to its file: its part, and whether other policies hold it out in the same part. */
export interface Mark {
  readonly part: PartName;
  readonly champion: boolean;
  readonly anchor: boolean;
}

/** A mark as a small number. */
export function encodeMark({ part, champion, anchor }: Mark): number {
  return parts.indexOf(part) + (champion ? 4 : 0) + (anchor ? 8 : 0);
}

function decodeMark(mark: number): Mark {
  return { part: parts[mark & 3]!, champion: (mark & 4) > 0, anchor: (mark & 8) > 0 };
}

/** Digests of what was written. */
export interface WrittenParts {
  readonly fingerprint: string;
  readonly digests: Readonly<Record<PartName, string>>;
}

/**
 * Writes split/train.csv, validation.csv and test.csv: row_id first, then all columns; rows in canonical order, whose position over all
 * parts is the row's id. With `comparable`, validation.comparable.csv and test.comparable.csv beside them.
 * @param folder absolute; names: columns of the data. Each file appears under its name when it is whole.
 */
export async function writeParts(
  files: Files,
  folder: string,
  names: readonly string[],
  spool: RowSpool,
  comparable: boolean,
): Promise<WrittenParts> {
  const open: LineFile[] = [];
  const create = async (name: string, header: string): Promise<LineFile> => {
    const file = await LineFile.open(files, `${folder}/${name}.csv`);
    open.push(file);
    await file.add(`${header}\n`);
    return file;
  };
  try {
    const rows = new Map<PartName, LineFile>();
    const marks = new Map<PartName, LineFile>();
    for (const part of parts) rows.set(part, await create(part, csvRow(['row_id', ...names])));
    for (const part of comparable ? held : []) {
      marks.set(part, await create(`${part}.comparable`, 'row_id,champion,anchor'));
    }
    const written = await distribute(spool, rows, marks);
    for (const file of open) await file.close();
    return written;
  } catch (cause) {
    for (const file of open) await file.abort();
    throw cause;
  }
}

async function distribute(
  spool: RowSpool,
  rows: ReadonlyMap<PartName, LineFile>,
  marks: ReadonlyMap<PartName, LineFile>,
): Promise<WrittenParts> {
  const all = new RowsDigest();
  const digests = { train: new RowsDigest(), validation: new RowsDigest(), test: new RowsDigest() };
  for await (const { mark, text, line } of spool.inOrder()) {
    const { part, champion, anchor } = decodeMark(mark);
    const id = all.rows;
    all.add(text);
    digests[part].add(text);
    const full = rows.get(part)!.add(`${id},`, line);
    if (full !== undefined) await full;
    await marks.get(part)?.add(`${id},${champion ? 1 : 0},${anchor ? 1 : 0}\n`);
  }
  const { train, validation, test } = digests;
  return {
    fingerprint: all.digest(),
    digests: { train: train.digest(), validation: validation.digest(), test: test.digest() },
  };
}
