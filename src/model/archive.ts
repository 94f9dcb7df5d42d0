import { once } from 'node:events';
import { Readable, pipeline, type Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Gzip } from 'fflate';
import { pack, type Pack } from 'tar-stream';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { ArchiveNames, badName } from './archive-name.js';
import { ordinaryFile } from './ordinary.js';
import { tarEntries } from './tar.js';

/** What an archive may hold at most when it is unpacked. */
export interface ArchiveLimits {
  /** Entries, folders among them. */
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

export const archiveLimits: ArchiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };

/**
 * Packs a model's folder as a deterministic tar.gz: names sorted, times and owners 0, mode 0644, compressed by fflate, so that equal files
 * give equal bytes whatever the machine and the Node. Memory stays flat; about 30 MB/s.
 * @throws UserError on an empty folder, a link or anything else that is not an ordinary file, a name that would not unpack everywhere
 */
export async function packModel(files: Files, folder: string, to: string): Promise<void> {
  const names = await checkedNames(files, folder);
  const tar = pack();
  // Where it is destroyed before anybody reads it, nobody else would hear of the error, and the process would end.
  tar.on('error', () => undefined);
  // A failure of the producer ends both: whatever the reader then says of a broken stream, the producer's is the cause.
  const failures: unknown[] = [];
  const produced = addAll(files, folder, names, tar).catch((cause: unknown) => {
    failures.push(cause);
    tar.destroy(cause as Error);
  });
  try {
    await compress(files, tar as unknown as AsyncIterable<Uint8Array>, to);
  } catch (cause) {
    throw failures[0] ?? cause;
  }
  await produced;
  if (failures.length > 0) throw failures[0];
}

async function checkedNames(files: Files, folder: string): Promise<string[]> {
  const names = await files.list(folder);
  if (names.length === 0) throw new UserError(`${folder}: a model needs at least one file, the folder is empty.`);
  const known = new ArchiveNames();
  for (const name of names) {
    const bad = known.add(name);
    if (bad !== null)
      throw new UserError(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
  }
  return names;
}

async function addAll(files: Files, folder: string, names: readonly string[], tar: Pack): Promise<void> {
  for (const name of names) {
    const path = `${folder}/${name}`;
    const { size } = await ordinaryFile(files, path);
    const header = { name, size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' } as const;
    const entry = tar.entry(header) as unknown as Writable;
    const closed = once(entry, 'close');
    for await (const chunk of files.stream(path)) {
      if (!entry.write(chunk)) await Promise.race([once(entry, 'drain'), closed]);
    }
    entry.end();
    await closed;
  }
  tar.finalize();
}

async function compress(files: Files, tar: AsyncIterable<Uint8Array>, to: string): Promise<void> {
  const writer = await files.writer(to);
  try {
    let ready: Uint8Array[] = [];
    const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
    for await (const [block, last] of blocks(tar)) {
      gzip.push(block, last);
      for (const chunk of ready) await writer.write(chunk);
      ready = [];
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}

const blockSize = 1 << 16;

/** Blocks of one size, whatever the sizes of the chunks: the compressor's bytes depend on where its input is cut. */
async function* blocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<[Uint8Array, boolean]> {
  let block = new Uint8Array(blockSize);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const size = Math.min(blockSize - filled, chunk.length - at);
      block.set(chunk.subarray(at, at + size), filled);
      filled += size;
      at += size;
      if (filled < blockSize) continue;
      yield [block, false];
      block = new Uint8Array(blockSize);
      filled = 0;
    }
  }
  yield [block.subarray(0, filled), true];
}

/**
 * Unpacks a model's archive into a folder, whole or not at all; what was in the folder is replaced. Memory stays flat.
 * @throws UserError that names the archive: it is missing, truncated, corrupt, holds more than `limits`, or an entry that is not an
 * ordinary file with a plain relative name of its own (absolute, `..`, links, devices, duplicates, names of Windows' devices)
 */
export async function unpackModel(
  files: Files,
  archive: string,
  folder: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<void> {
  const partial = `${folder}.unpacking`;
  await files.remove(partial);
  try {
    await files.folder(partial);
    await extractAll(files, archive, partial, limits);
    await files.remove(folder);
    if (!(await files.move(partial, folder))) {
      throw new OutsideError(`${folder}: something else wrote there meanwhile; run again.`);
    }
  } catch (cause) {
    await files.remove(partial);
    throw cause;
  }
}

async function extractAll(files: Files, archive: string, folder: string, limits: ArchiveLimits): Promise<void> {
  const tar = createGunzip();
  // The callback is where a broken stream is reported; the loop below gets the same error.
  pipeline(Readable.from(files.stream(archive)), tar, () => undefined);
  const names = new ArchiveNames();
  let [bytes, count, found] = [0, 0, 0];
  try {
    for await (const { name, kind, size, content } of tarEntries(tar as AsyncIterable<Uint8Array>)) {
      const refuse = (why: string): UserError =>
        new UserError(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
      count += 1;
      if (count > limits.files) throw refuse(`the archive holds more than ${limits.files} files`);
      if (kind !== 'file' && kind !== 'directory') throw refuse(`a model holds ordinary files only, this is a ${kind}`);
      const bad = kind === 'directory' ? badName(name.replace(/\/$/, '')) : names.add(name);
      if (bad !== null) throw refuse(bad);
      if (kind === 'directory') continue;
      found += 1;
      bytes += size;
      if (bytes > limits.bytes) throw refuse(`the archive holds more than ${limits.bytes} bytes`);
      await writeEntry(files, content, `${folder}/${name}`);
    }
  } catch (cause) {
    if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
      cause,
    });
  }
  if (found === 0) throw new UserError(`${archive}: the archive holds no files; fetch or build it again.`);
}

async function writeEntry(files: Files, entry: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const writer = await files.writer(path);
  try {
    for await (const chunk of entry) await writer.write(chunk);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
