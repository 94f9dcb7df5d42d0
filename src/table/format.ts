/** How rows are stored in a file. */
export type Format = 'csv' | 'jsonl' | 'parquet';

/** How the bytes of a whole file are compressed. */
export type Compression = 'gzip' | 'zstd' | null;

const formats: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  parquet: 'parquet',
};

/** The names that are recognised, for messages. */
export const knownNames =
  '.csv, .tsv, .txt, .jsonl, .ndjson, .json, .parquet; all but Parquet with .gz or .zst after it';

/**
 * Format and compression that a file's name says, in any case: `rows.csv.gz` is CSV in gzip.
 * @returns undefined for any other name, and for Parquet inside another compression (Parquet compresses its own pages)
 */
export function formatOf(path: string): { readonly format: Format; readonly compression: Compression } | undefined {
  const [, name, outer] = /\.([a-z]+?)(?:\.(gz|zst))?$/.exec(path.toLowerCase()) ?? [];
  const format = name === undefined ? undefined : formats[name];
  if (format === undefined || (format === 'parquet' && outer !== undefined)) return undefined;
  return { format, compression: outer === undefined ? null : outer === 'gz' ? 'gzip' : 'zstd' };
}

/** What the first bytes of a file say it is. */
export type Content = 'gzip' | 'zstd' | 'parquet' | 'zip' | 'other';

const beginnings: readonly (readonly [Content, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** @param bytes the file's beginning, at least 4 bytes of it where it has as many */
export function contentOf(bytes: Uint8Array): Content {
  // A frame that is skipped, as pzstd writes one first.
  if (bytes[0]! >>> 4 === 5 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18) return 'zstd';
  return beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0] ?? 'other';
}
