import { basename } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { readTarEntries, type TarEntry } from './members.js';

/** How a tarball is packed again. */
export interface Repacking {
  /** Seconds since 1970 that every member gets. */
  readonly time: number;
  /** What becomes of a member; null: it is left out. */
  readonly change: (entry: TarEntry) => TarEntry | null;
}

/**
 * Packs a tar.gz again: its members by name, with one time and no owner, compressed by code of our own, so that the bytes depend on what it
 * holds and on nothing else: neither on the clock, the machine, nor the version of Node. Links and permissions stay.
 * @throws UserError for an archive that cannot be read. Memory: the whole of it, unpacked.
 */
export async function repackTarball(
  files: Files,
  from: string,
  to: string,
  { time, change }: Repacking,
): Promise<void> {
  const [{ pack }, { gzipSync }] = await Promise.all([import('tar-stream'), import('fflate')]);
  const entries: TarEntry[] = [];
  try {
    for await (const entry of readTarEntries(files, from)) {
      const changed = change(entry);
      if (changed !== null) entries.push(changed);
    }
  } catch (cause) {
    throw new UserError(`${basename(from)}: not a package that can be read; build it again.`, { cause });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const tar = pack();
  for (const { name, kind, link, mode, bytes } of entries) {
    const executable = kind === 'directory' || (mode & 0o111) !== 0;
    const header = { name, mode: executable ? 0o755 : 0o644, mtime: new Date(time * 1000), uid: 0, gid: 0, type: kind };
    if (kind === 'file') tar.entry(header, Buffer.from(bytes));
    else tar.entry(link === null ? header : { ...header, linkname: link });
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  await files.write(to, gzipSync(Buffer.concat(chunks), { level: 9, mtime: 0 }));
}
