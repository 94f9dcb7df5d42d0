import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Manifest } from '../model/manifest.js';
import type { Snapshot } from '../model/snapshot.js';
import { LineFile } from '../table/line-file.js';
import { readTable } from '../table/read.js';
import { csvRow } from '../table/write.js';
import { Fingerprint } from './fingerprint.js';

/** Brings a file of the snapshot to an absolute path, or all of them. What arrives is checked here once more. */
export type FetchSnapshot = (folder: string) => Promise<void>;

/** What was pulled. */
export interface PulledData {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly digest: string;
  /** Recomputed from the rows; it is the manifest's. */
  readonly fingerprint: string;
}

/**
 * Brings the rows of a version back, checks the digest and that the rows reproduce the fingerprint, and puts them into a folder as Parquet or
 * as CSV. Nothing is written unless all is right; files that are there already with the same content stay.
 * @param to absolute path of the folder; made where it is missing
 * @throws UserError where something does not match, or a file of the same name has other content; what fetching throws
 */
export async function pullSnapshot(
  files: Files,
  { name, version, data }: Manifest,
  snapshot: Snapshot,
  fetch: FetchSnapshot,
  { to, format }: { readonly to: string; readonly format: 'parquet' | 'csv' },
): Promise<PulledData> {
  const folder = await files.temporary();
  try {
    await fetch(folder);
    const what = `${name} ${version}: the snapshot ${snapshot.digest}`;
    await checkBytes(files, snapshot, folder, what);
    const csv = format === 'csv' ? join(folder, 'data.csv') : null;
    const fingerprint = await readBack(files, snapshot, folder, csv);
    if (fingerprint !== data.fingerprint)
      throw new UserError(
        `${what} holds other rows than the version was made from: their fingerprint is ${fingerprint}, on record is ${data.fingerprint}.`,
      );
    const names = csv === null ? snapshot.files.map((file) => file.name) : ['data.csv'];
    await place(files, folder, names, to);
    return { files: names.map((each) => join(to, each)), rows: snapshot.rows, digest: snapshot.digest, fingerprint };
  } finally {
    await files.remove(folder);
  }
}

/** Checks each file, and the digest over all of them. */
async function checkBytes(files: Files, snapshot: Snapshot, folder: string, what: string): Promise<void> {
  const all = createHash('sha256');
  for (const { name, sha256 } of snapshot.files) {
    const own = createHash('sha256');
    const path = join(folder, name);
    if ((await files.stat(path))?.kind !== 'file')
      throw new UserError(`${what}: ${name} did not come back; correct what fetches it (data.snapshot.pull).`);
    for await (const chunk of files.stream(path)) {
      own.update(chunk);
      all.update(chunk);
    }
    if (own.digest('hex') !== sha256)
      throw new UserError(
        `${what}: ${name} has another SHA-256 than is on record (${sha256}); it was touched, and is not used.`,
      );
  }
  if (all.digest('hex') !== snapshot.digest) throw new UserError(`${what}: its files together have another SHA-256.`);
}

/** Reads the rows, writes them as CSV where asked to. @returns their fingerprint */
async function readBack(files: Files, snapshot: Snapshot, folder: string, csv: string | null): Promise<string> {
  const { columns, digest } = snapshot;
  const fingerprint = new Fingerprint(columns);
  const sources = snapshot.files.map(({ name, size }) => {
    const full = join(folder, name);
    return { path: name, full, size, format: 'parquet' as const, compression: null };
  });
  const file = csv === null ? null : await LineFile.open(files, csv);
  try {
    await file?.add(`${csvRow(columns.map((column) => column.name))}\n`);
    for await (const batch of readTable(files, sources, { delimiter: null, nulls: [] })) {
      const same =
        batch.names.length === columns.length && columns.every((column, at) => column.name === batch.names[at]);
      const wrong = same ? fingerprint.add(batch) : '';
      if (wrong !== null)
        throw new UserError(
          `snapshot ${digest}: its columns are not those on record; it was not written by this tool.`,
        );
      for (let row = 0; file !== null && row < batch.rows; row++)
        await file.add(`${csvRow(batch.cells.map((cells) => cells[row]!))}\n`);
    }
    await file?.close();
    return fingerprint.digest();
  } catch (cause) {
    await file?.abort();
    throw cause;
  }
}

/** Puts files into the folder; all of them, or, where another one is there, none. */
async function place(files: Files, from: string, names: readonly string[], to: string): Promise<void> {
  const missing: string[] = [];
  for (const name of names) {
    const path = join(to, name);
    const stat = await files.stat(path);
    if (stat === undefined) missing.push(name);
    else if (stat.kind !== 'file' || (await files.digest(path)) !== (await files.digest(join(from, name))))
      throw new UserError(`${path}: another file is there already; choose another folder with --output.`);
  }
  for (const name of missing) await files.copy(join(from, name), join(to, name));
}
