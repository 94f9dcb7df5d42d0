import { UserError } from '../../../src/host/errors.js';
import type { Files, FileWriter, Stat } from '../../../src/host/files.js';

/** Files in memory, for readers: what they ask for besides is refused. Streams come in chunks of a few hundred bytes. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytes = (path: string): Buffer => {
    const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
    if (content === undefined) throw new UserError(`${path}: cannot read it: no such file or folder.`);
    return Buffer.from(content as Uint8Array);
  };
  const files: Pick<Files, 'read' | 'text' | 'stream' | 'range' | 'stat' | 'list'> = {
    read: async (path) => Promise.resolve(bytes(path)),
    text: async (path) => Promise.resolve(bytes(path).toString('utf8')),
    async *stream(path) {
      const all = bytes(path);
      for (let at = 0; at < all.length; at += 333) yield await Promise.resolve(all.subarray(at, at + 333));
    },
    range: (path, start, end) => Promise.resolve(Uint8Array.prototype.slice.call(bytes(path), start, end)),
    stat: (path) => Promise.resolve(statOf(contents[path])),
    list: (folder) =>
      Promise.resolve(
        Object.keys(contents)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ),
  };
  return files as Files;
}

function statOf(content: string | Uint8Array | undefined): Stat | undefined {
  return content === undefined ? undefined : { kind: 'file', size: Buffer.byteLength(content), modified: 0, mark: '' };
}

/** A folder in memory that something is unpacked into: what stands there, and every path that was ever written. */
export class MemoryFolder {
  readonly written: string[] = [];
  private readonly contents = new Map<string, Buffer>();

  constructor(
    private readonly archive: string,
    private readonly bytes: Buffer,
  ) {}

  /** The files below a folder, by their path in it. */
  below(folder: string): Map<string, Buffer> {
    const inside = [...this.contents].filter(([path]) => path.startsWith(`${folder}/`));
    return new Map(inside.map(([path, content]) => [path.slice(folder.length + 1), content]));
  }

  /** All paths but the archive's. */
  paths(): string[] {
    return [...this.contents.keys()];
  }

  files(): Files {
    const files: Pick<Files, 'stream' | 'remove' | 'folder' | 'move' | 'writer'> = {
      stream: () => memoryFiles({ [this.archive]: this.bytes }).stream(this.archive),
      remove: (path) => {
        for (const each of this.contents.keys())
          if (each === path || each.startsWith(`${path}/`)) this.contents.delete(each);
        return Promise.resolve();
      },
      folder: () => Promise.resolve(),
      move: (from, to) => {
        for (const [path, content] of this.contents) {
          if (!path.startsWith(`${from}/`)) continue;
          this.contents.delete(path);
          this.contents.set(to + path.slice(from.length), content);
        }
        return Promise.resolve(true);
      },
      writer: (path) => Promise.resolve(this.writer(path)),
    };
    return files as Files;
  }

  private writer(path: string): FileWriter {
    this.written.push(path);
    const parts: Buffer[] = [];
    return {
      write: (chunk) => {
        parts.push(Buffer.from(chunk as Uint8Array));
        return Promise.resolve();
      },
      close: () => {
        this.contents.set(path, Buffer.concat(parts));
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    };
  }
}
