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
  for await (const { name, kind, link, bytes } of readTarEntries(files, archive)) {
    if (kind === 'file') yield { name, bytes };
    else if (link !== null) yield { name, bytes: Buffer.from(`-> ${link}`) };
  }
}

/** What a tar.gz says of a member beside its bytes. */
export interface TarEntry extends Member {
  readonly kind: 'file' | 'directory' | 'symlink' | 'link';
  /** Where a link leads. */
  readonly link: string | null;
  /** Permissions. */
  readonly mode: number;
}

/** The members of a tar.gz in its order; devices and the like are passed over. Memory: one member. Throws the reader's own errors. */
export async function* readTarEntries(files: Files, archive: string): AsyncGenerator<TarEntry, void, undefined> {
  const { extract } = await import('tar-stream');
  const entries = extract();
  // The error of a broken archive comes out of the iteration; this callback only keeps it from being thrown a second time.
  pipeline(Readable.from(files.stream(archive)), createGunzip(), entries, (cause) => {
    if (cause instanceof Error) entries.destroy(cause);
  });
  for await (const entry of entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) chunks.push(chunk as Uint8Array);
    const { name, type, linkname, mode } = entry.header;
    const kind = type === 'contiguous-file' ? 'file' : type;
    if (kind === 'file' || kind === 'directory' || kind === 'symlink' || kind === 'link')
      yield {
        name,
        kind,
        link: kind === 'symlink' || kind === 'link' ? linkname : null,
        mode,
        bytes: Buffer.concat(chunks),
      };
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
