import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, type BigIntStats, type Dirent } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from './errors.js';
import type { Files, FileWriter, Stat } from './files.js';
import { globbed } from './node-glob.js';
import { guarded, openScratch, openWriter } from './node-writer.js';
import { processMark } from './process-mark.js';
import { scratchPrefix, sweepScratch } from './scratch.js';
import { settleName, syncFolder } from './settle.js';
import { describeSystemError, isSystemError } from './system-error.js';

/** Milliseconds after which a write gives a file another time: the coarsest clock of a file system that is in use ticks every two seconds. */
const settled = 2500;

/** What is read as one text: configuration, records, reports; never data. */
const longestText = 128 * 2 ** 20;
/** Bytes up to which a file is read at once. */
const small = 1n << 18n;

/** The file system of Node. */
export class NodeFiles implements Files {
  private readonly temporaries: string[] = [];
  private readonly digests = new Map<string, { readonly mark: string; readonly digest: string }>();

  /**
   * @param scratchFolder where temporary folders are made; the system's by default (on a runner: RUNNER_TEMP)
   * @param downloads where fetched files stay; by default a temporary folder
   */
  constructor(
    private readonly scratchFolder: string = tmpdir(),
    private downloads: string | null = null,
  ) {}

  async read(path: string): Promise<Uint8Array> {
    return guarded('read', path, () => fs.readFile(path));
  }

  async text(path: string): Promise<string> {
    return guarded('read', path, async () => {
      const stat = await fs.stat(path);
      // A device has no end, and a size of 0.
      if (!stat.isFile() && !stat.isDirectory())
        throw new UserError(`${path}: cannot read it: it is no ordinary file.`);
      if (stat.size > longestText)
        throw new UserError(
          `${path}: expected a text file of at most ${longestText >> 20} MiB, got ${stat.size} bytes.`,
        );
      return fs.readFile(path, 'utf8');
    });
  }

  async *stream(path: string, digest = false, room?: Uint8Array): AsyncIterable<Uint8Array> {
    if (digest && (await this.knownDigest(path)) === undefined) {
      yield* this.hashed(path, () => undefined, room);
      return;
    }
    try {
      if (room !== undefined) {
        yield* readInto(path, room);
        return;
      }
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array;
    } catch (cause) {
      throw describeSystemError(cause, 'read', path);
    }
  }

  async range(path: string, start: number, end: number): Promise<Uint8Array> {
    return guarded('read', path, async () => {
      const handle = await fs.open(path, 'r');
      try {
        const { size } = await handle.stat();
        const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - start));
        return bytes.subarray(0, await fill(handle, bytes, start));
      } finally {
        await handle.close();
      }
    });
  }

  async fill(path: string, target: Uint8Array): Promise<number> {
    return guarded('read', path, async () => {
      const handle = await fs.open(path, 'r');
      try {
        return await fill(handle, target, 0);
      } finally {
        await handle.close();
      }
    });
  }

  async fetched(url: string, sha256: string): Promise<string> {
    this.downloads ??= await this.temporary();
    const last = new URL(url).pathname.split('/').pop()!;
    const path = join(this.downloads, sha256, `data-${last.replace(/[^\w.-]/g, '_')}`);
    // A file that somebody changed meanwhile is fetched again.
    if ((await this.stat(path))?.kind === 'file' && (await this.digest(path)) === sha256) return path;
    const { download } = await import('./download.js');
    await download(url, sha256, await this.writer(path));
    return path;
  }

  async stat(path: string): Promise<Stat | undefined> {
    const stat = await this.look(path);
    if (stat === undefined) return undefined;
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: Number(stat.size), modified: Number(stat.mtimeNs) / 1e6, mark: markOf(stat) };
  }

  async real(path: string): Promise<string> {
    return guarded('resolve', path, () => fs.realpath(path));
  }

  async list(folder: string): Promise<string[]> {
    const found: string[] = [];
    const visit = async (relative: string): Promise<void> => {
      const entries: Dirent[] = await guarded('list', folder, () =>
        fs.readdir(join(folder, relative), { withFileTypes: true }),
      );
      for (const entry of entries) {
        const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) await visit(path);
        else found.push(path);
      }
    };
    await visit('');
    return found.sort(byCodeUnit);
  }

  async glob(pattern: string, folder: string): Promise<string[]> {
    return (await globbed(pattern, folder)).sort(byCodeUnit);
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const writer = await this.writer(path);
    try {
      await writer.write(content);
      await writer.close();
    } catch (cause) {
      await writer.abort();
      throw cause;
    }
  }

  async create(path: string, content: string | Uint8Array, durable = true): Promise<boolean> {
    const temporary = temporaryName(path);
    await this.folder(dirname(path));
    return guarded('write', path, async () => {
      try {
        await fs.writeFile(temporary, content, { flag: 'wx', flush: durable });
        // A hard link is created or refused in one step, and the file under its name is always whole.
        await fs.link(temporary, path);
        await settleName(path);
        return true;
      } catch (cause) {
        if (isSystemError(cause, 'EEXIST')) return false;
        if (isSystemError(cause, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP')) return await createWithoutLinks(path, content);
        throw cause;
      } finally {
        await fs.rm(temporary, { force: true }).catch(() => undefined);
      }
    });
  }

  async writer(path: string, durable = true, digest = false): Promise<FileWriter> {
    await this.folder(dirname(path));
    const writer = await openWriter(path, temporaryName(path), durable);
    return digest ? this.digesting(writer, path) : writer;
  }

  /** Remembers the digest of what is written, which is that of the file as long as nobody else touches it. */
  private digesting(writer: FileWriter, path: string): FileWriter {
    const hash = createHash('sha256');
    return {
      write: (chunk) => {
        const written = writer.write(chunk);
        // The file is written meanwhile.
        hash.update(chunk);
        return written;
      },
      close: async () => {
        await writer.close();
        const after = await this.look(path);
        if (after !== undefined) this.digests.set(path, { mark: markOf(after), digest: hash.digest('hex') });
      },
      abort: () => writer.abort(),
    };
  }

  scratch(path: string): Promise<FileWriter> {
    return openScratch(path);
  }

  async copy(from: string, to: string): Promise<void> {
    const temporary = temporaryName(to);
    await this.folder(dirname(to));
    await guarded('copy', from, async () => {
      try {
        await fs.copyFile(from, temporary);
        await fs.rename(temporary, to);
      } finally {
        await fs.rm(temporary, { force: true }).catch(() => undefined);
      }
    });
  }

  async move(from: string, to: string, durable = false): Promise<boolean> {
    await this.folder(dirname(to));
    if ((await this.stat(to)) !== undefined) return false;
    return guarded('move', from, async () => {
      try {
        // What is in it has to be on the disk before it has its name.
        if (durable) await syncFolder(from);
        await fs.rename(from, to);
        if (durable) await settleName(to);
        return true;
      } catch (cause) {
        // A folder that appeared meanwhile is never replaced: rename refuses one that is not empty.
        if (isSystemError(cause, 'ENOTEMPTY', 'EEXIST')) return false;
        throw cause;
      }
    });
  }

  async remove(path: string): Promise<void> {
    await guarded('remove', path, () => fs.rm(path, { recursive: true, force: true, maxRetries: 3 }));
  }

  async folder(path: string): Promise<void> {
    await guarded('make', path, async () => {
      try {
        await fs.mkdir(path, { recursive: true });
      } catch (cause) {
        if (!isSystemError(cause, 'ENOENT') || dirname(path) === path) throw cause;
        // On a disk that is read-only Node says that there is no such folder; without `recursive` it says why.
        await this.folder(dirname(path));
        await fs.mkdir(path);
      }
    });
  }

  async temporary(): Promise<string> {
    await this.folder(this.scratchFolder);
    const own = processMark(process.pid);
    if (this.temporaries.length === 0) await sweepScratch(this.scratchFolder, own);
    const path = await guarded('make a folder in', this.scratchFolder, () =>
      fs.mkdtemp(join(this.scratchFolder, scratchPrefix(process.pid, own))),
    );
    this.temporaries.push(path);
    return path;
  }

  /** Makes a folder of a person's own among the temporary ones: nobody removes it. */
  async lasting(name: string): Promise<string> {
    return guarded('make a folder in', this.scratchFolder, () =>
      fs.mkdtemp(join(this.scratchFolder, `mlops-${name}-`)),
    );
  }

  async digest(path: string): Promise<string> {
    const known = await this.knownDigest(path);
    if (known !== undefined) return known;
    let digest = '';
    const take = (taken: string): void => {
      digest = taken;
    };
    const chunks = this.hashed(path, take)[Symbol.asyncIterator]();
    while ((await chunks.next()).done !== true);
    return digest;
  }

  private async knownDigest(path: string): Promise<string | undefined> {
    const known = this.digests.get(path);
    if (known === undefined) return undefined;
    const now = await this.look(path);
    return now?.isFile() === true && known.mark === markOf(now) ? known.digest : undefined;
  }

  /** The bytes of a file; remembers their digest, where it did not change meanwhile, when all were taken. */
  private async *hashed(path: string, take: (digest: string) => void, room?: Uint8Array): AsyncIterable<Uint8Array> {
    const before = await this.look(path);
    const mark = before?.isFile() === true ? markOf(before) : null;
    const hash = createHash('sha256');
    // A stream of a few bytes costs more than they do.
    const few = room === undefined && before?.isFile() === true && before.size < small;
    for await (const chunk of few ? [await this.read(path)] : this.stream(path, false, room)) {
      hash.update(chunk);
      yield chunk;
    }
    const digest = hash.digest('hex');
    take(digest);
    const after = await this.look(path);
    if (mark !== null && after !== undefined && markOf(after) === mark && isSettled(after))
      this.digests.set(path, { mark, digest });
  }

  /** Removes the temporary folders; the door calls it when the work is done. */
  async close(): Promise<void> {
    for (const path of this.temporaries.splice(0)) await this.remove(path);
  }

  private async look(path: string): Promise<BigIntStats | undefined> {
    try {
      return await fs.lstat(path, { bigint: true });
    } catch (cause) {
      if (isSystemError(cause, 'ENOENT', 'ENOTDIR')) return undefined;
      throw describeSystemError(cause, 'look at', path);
    }
  }
}

/** Reads a file into the two halves of a room in turn: while one is looked at, the other is filled. */
async function* readInto(path: string, room: Uint8Array): AsyncIterable<Uint8Array> {
  const half = room.length >> 1;
  const handle = await fs.open(path, 'r');
  const readAt = (from: number): Promise<number> => {
    const read = handle.read(room, from, half, null).then(({ bytesRead }) => bytesRead);
    // It is awaited later; until then nobody else must take a failure for an unhandled one.
    read.catch(() => undefined);
    return read;
  };
  let from = 0;
  let reading = readAt(from);
  try {
    for (let length = await reading; length > 0; length = await reading) {
      const chunk = room.subarray(from, from + length);
      from = half - from;
      reading = readAt(from);
      yield chunk;
    }
  } finally {
    // It waits for what is being read: nothing may come into the room any more when it is another's.
    await handle.close();
  }
}

/** Reads until the target is full or the file ends. */
async function fill(handle: fs.FileHandle, target: Uint8Array, start: number): Promise<number> {
  let read = 0;
  while (read < target.length) {
    const { bytesRead } = await handle.read(target, read, target.length - read, start + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return read;
}

function markOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join('-');
}

/** Whether a write from now on would show in the file's times. */
function isSettled({ mtimeNs, ctimeNs }: BigIntStats): boolean {
  return Date.now() - Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6 > settled;
}

/** Without hard links: exclusive creation; a crash midway leaves a short file, which its reader refuses by its digest or form. */
async function createWithoutLinks(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await fs.writeFile(path, content, { flag: 'wx', flush: true });
    return true;
  } catch (cause) {
    if (isSystemError(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function temporaryName(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
