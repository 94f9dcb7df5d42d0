import { basename } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** A file in a package. */
export interface Member {
  /** As the archive says, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a package: an npm tarball, a Python source distribution (both tar.gz) or a wheel (zip), in the archive's order.
 * Memory: one member of a tarball, a whole wheel.
 * @throws UserError for an archive that cannot be read
 */
export async function* readMembers(files: Files, archive: string): AsyncGenerator<Member, void, undefined> {
  try {
    yield* archive.endsWith('.whl') ? readWheel(files, archive) : readTarball(files, archive);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${basename(archive)}: not a package that can be read; build it again.`, { cause });
  }
}

async function* readTarball(files: Files, archive: string): AsyncGenerator<Member, void, undefined> {
  const { extract } = await import('tar-stream');
  const entries = extract();
  // The error of a broken archive comes out of the iteration; this callback only keeps it from being thrown a second time.
  pipeline(Readable.from(files.stream(archive)), createGunzip(), entries, (cause) => {
    if (cause instanceof Error) entries.destroy(cause);
  });
  for await (const entry of entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) chunks.push(chunk as Uint8Array);
    const { name, type, linkname } = entry.header;
    if (type === 'file' || type === 'contiguous-file') yield { name, bytes: Buffer.concat(chunks) };
    else if (type === 'symlink' || type === 'link') yield { name, bytes: Buffer.from(`-> ${linkname}`) };
  }
}

async function* readWheel(files: Files, archive: string): AsyncGenerator<Member, void, undefined> {
  const { unzipSync } = await import('fflate');
  const members: Member[] = [];
  const names: string[] = [];
  const unzipped = unzipSync(await files.read(archive), {
    filter: ({ name }) => {
      // The library keeps members in an object, where this name would be lost.
      if (name === '__proto__') throw new Error('a member is named __proto__');
      names.push(name);
      return true;
    },
  });
  for (const name of names) if (!name.endsWith('/')) members.push({ name, bytes: unzipped[name]! });
  yield* members;
}
