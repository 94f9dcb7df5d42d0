/** What is known of a path without reading it. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** When its content was last written: milliseconds since 1970, with a fraction. */
  readonly modified: number;
  /** Another text whenever the content is written or something else takes its place: file, size, times. Says nothing across machines. */
  readonly mark: string;
}

/** A file that is being written: it appears under its name only after `close`. */
export interface FileWriter {
  write(chunk: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Removes what was written; the target stays as it was. */
  abort(): Promise<void>;
}

/**
 * The file system. Every write is atomic: a temporary name beside the target, then a rename.
 * Paths are absolute. Errors of the system (missing file, full disk, no permission) come as UserError or OutsideError with the path.
 */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** A whole file as text; one that is no ordinary file, or has more than 128 MiB, is refused. */
  text(path: string): Promise<string>;
  /**
   * Chunks of the file in order; memory stays flat.
   * @param digest whether `digest` will be asked for: it is taken on the way
   * @param room where chunks may be put, instead of new memory for each: then a chunk is good until the next one is asked for
   */
  stream(path: string, digest?: boolean, room?: Uint8Array): AsyncIterable<Uint8Array>;
  /** Bytes from `start` up to `end` (not included); fewer where the file ends before. */
  range(path: string, start: number, end: number): Promise<Uint8Array>;
  /** Reads a file into memory that is there already, as much of it as has place; the number of bytes. */
  fill(path: string, target: Uint8Array): Promise<number>;
  /** Absolute path of a file with what an https address answers, if it has this SHA-256; see `download`. Fetched once. */
  fetched(url: string, sha256: string): Promise<string>;
  /** undefined where nothing is. Does not follow a link at the end of the path. */
  stat(path: string): Promise<Stat | undefined>;
  /** The path with all links resolved. */
  real(path: string): Promise<string>;
  /** Paths of all files below a folder, relative to it, with `/`, sorted by code unit. Links are listed, not followed. */
  list(folder: string): Promise<string[]>;
  /** Files that a glob matches below `folder`, relative to it, sorted by code unit. */
  glob(pattern: string, folder: string): Promise<string[]>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Writes only if nothing has that name: false, and nothing changed, where something has. One of two racers wins.
   * @param durable as for `writer`
   */
  create(path: string, content: string | Uint8Array, durable?: boolean): Promise<boolean>;
  /**
   * @param durable whether the file has to outlive a machine that stops; large files of one run need not, and waiting for the disk is slow
   * @param digest whether `digest` will be asked for: that of what is written is taken on the way
   */
  writer(path: string, durable?: boolean, digest?: boolean): Promise<FileWriter>;
  /** A file for this run only: it appears at once, and is not made to outlive a machine that stops. */
  scratch(path: string): Promise<FileWriter>;
  copy(from: string, to: string): Promise<void>;
  /**
   * Renames a file or a folder; false, and nothing changed, where the target exists.
   * @param durable whether the new name has to outlive a machine that stops
   */
  move(from: string, to: string, durable?: boolean): Promise<boolean>;
  remove(path: string): Promise<void>;
  folder(path: string): Promise<void>;
  /** A new, empty folder that goes when the process ends. */
  temporary(): Promise<string>;
  /** SHA-256 of a file's bytes, hexadecimal. A file that has not changed since it was asked for last is not read again. */
  digest(path: string): Promise<string>;
}
