import { dirname, join } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { ArchiveNames } from '../model/archive-name.js';
import { shorten } from '../render/escape.js';

/** What an artifact may hold at most. */
export interface UnpackLimits {
  /** Bytes of the archive. */
  readonly archive: number;
  /** Bytes of all files together that are unpacked. */
  readonly bytes: number;
  readonly files: number;
}

/** For artifacts of one's own run, which hold a model. */
export const ownLimits: UnpackLimits = { archive: 8 * 2 ** 30, bytes: 8 * 2 ** 30, files: 10_000 };

/** For artifacts of somebody else's run: they hold a model as well, of which nothing is unpacked, and the report is small. */
export const foreignLimits: UnpackLimits = { archive: 2 ** 30, bytes: 50 * 2 ** 20, files: 10_000 };

/** What of an archive is unpacked, and how much of it. */
export interface Unpacking {
  /** The artifact as a sentence names it. */
  readonly name: string;
  readonly limits: UnpackLimits;
  /** Whether a file is written; the others are passed over, but may not break a rule either. Default: all. */
  readonly wanted?: (path: string) => boolean;
}

/**
 * Unpacks a zip whose bytes may be anybody's below a folder, whole or not at all. Its directory is checked before a byte is inflated, and no
 * file may inflate to more than it declares, so a bomb costs nothing. Memory stays flat.
 * @throws UserError for an archive that is broken, too large, or holds anything but ordinary files with plain relative names of their own
 * (absolute, `..`, backslashes, links, devices, duplicates), and where a link stands in the folder where a file has to go
 */
export async function unpackArtifact(files: Files, archive: string, to: string, what: Unpacking): Promise<void> {
  const partial = `${to}.unpacking`;
  await files.remove(partial);
  try {
    const names = await inflate(files, archive, partial, what);
    for (const name of names) await checkWay(files, to, name);
    for (const name of names) await place(files, join(partial, name), join(to, name));
  } finally {
    await files.remove(partial);
  }
}

async function inflate(files: Files, archive: string, partial: string, what: Unpacking): Promise<string[]> {
  const { openPromise } = await import('yauzl');
  const { limits, name } = what;
  const size = (await files.stat(archive))?.size ?? 0;
  if (size > limits.archive) throw tooMuch(name, `it has ${size} bytes, ${limits.archive} are allowed`);
  try {
    const zip = await openPromise(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
    try {
      if (zip.entryCount > limits.files)
        throw tooMuch(name, `it holds ${zip.entryCount} files, ${limits.files} are allowed`);
      const chosen = await chosenEntries(zip, what);
      for (const entry of chosen)
        await writeStream(files, () => zip.openReadStreamPromise(entry), join(partial, entry.fileName));
      return chosen.map((entry) => entry.fileName);
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
    throw new UserError(
      `artifact ${name}: its archive is damaged or not to be trusted (${reason(cause)}); nothing was unpacked.`,
      { cause },
    );
  }
}

/** Checks every entry and keeps those that are wanted: each may bring 200 kB of names and fields. */
async function chosenEntries(zip: ZipFile, { name, limits, wanted = () => true }: Unpacking): Promise<Entry[]> {
  const names = new ArchiveNames();
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const refuse = (why: string): UserError =>
      new UserError(`artifact ${name}: refused to unpack ${shown(entry.fileName)}: ${why}; nothing was unpacked.`);
    const kind = (entry.externalFileAttributes >>> 16) & fileKind.mask;
    if (entry.fileName.endsWith('/') && (kind === fileKind.none || kind === fileKind.folder)) continue;
    if (kind !== fileKind.none && kind !== fileKind.ordinary) throw refuse('it is not an ordinary file');
    const bad = names.add(entry.fileName);
    if (bad !== null) throw refuse(bad);
    if (!wanted(entry.fileName)) continue;
    bytes += entry.uncompressedSize;
    if (!(bytes <= limits.bytes)) throw tooMuch(name, `it unpacks to more than ${limits.bytes} bytes`);
    entries.push(entry);
  }
  return entries;
}

/** Kinds of files in the upper half of an entry's attributes, as Unix systems write them (stat.h); other systems leave 0. */
const fileKind = { mask: 0o170000, none: 0, ordinary: 0o100000, folder: 0o040000 } as const;

async function writeStream(files: Files, open: () => Promise<AsyncIterable<unknown>>, path: string): Promise<void> {
  const writer = await files.writer(path);
  try {
    // Nothing may come between: an error of a stream that nobody listens to yet would end the process.
    for await (const chunk of await open()) await writer.write(chunk as Uint8Array);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}

/** A link in the target would lead a file elsewhere. */
async function checkWay(files: Files, to: string, name: string): Promise<void> {
  const parts = name.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const above = join(to, ...parts.slice(0, depth));
    const kind = (await files.stat(above))?.kind;
    if (kind !== undefined && kind !== 'folder')
      throw new UserError(`${above}: expected a folder to unpack into, found a ${kind}; remove it.`);
  }
  if ((await files.stat(join(to, name)))?.kind === 'folder')
    throw new UserError(`${join(to, name)}: expected a file to replace or nothing, found a folder; remove it.`);
}

async function place(files: Files, from: string, to: string): Promise<void> {
  await files.folder(dirname(to));
  await files.remove(to);
  if (!(await files.move(from, to))) throw new OutsideError(`${to}: something else wrote there meanwhile; run again.`);
}

function tooMuch(name: string, why: string): UserError {
  return new UserError(`artifact ${name}: ${why}; nothing was unpacked.`);
}

function shown(name: string): string {
  return shorten(JSON.stringify(name), 200);
}

function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return shorten(JSON.stringify(message).slice(1, -1), 200);
}
