import type { Files, FileWriter } from '../host/files.js';

const flushAt = 1 << 16;

/** A file that is written line by line, in large chunks. */
export class LineFile {
  private bytes = Buffer.alloc(flushAt);
  private size = 0;

  private constructor(private readonly writer: FileWriter) {}

  /** Opens a file that appears under its name when it is closed. */
  static async open(files: Files, path: string): Promise<LineFile> {
    return new LineFile(await files.writer(path));
  }

  /** Adds a text and bytes after it. Resolves at once but where a chunk is written. */
  add(text: string, rest: Uint8Array | null = null): Promise<void> | undefined {
    const needed = text.length * 3 + (rest?.length ?? 0);
    if (this.size + needed > this.bytes.length) {
      const larger = Buffer.alloc(this.size + needed + flushAt);
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }
    this.size += this.bytes.write(text, this.size);
    if (rest !== null) {
      this.bytes.set(rest, this.size);
      this.size += rest.length;
    }
    return this.size >= flushAt ? this.flush() : undefined;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.writer.close();
  }

  /** Leaves nothing behind. */
  async abort(): Promise<void> {
    await this.writer.abort();
  }

  private async flush(): Promise<void> {
    const chunk = this.bytes.subarray(0, this.size);
    this.bytes = Buffer.alloc(flushAt);
    this.size = 0;
    await this.writer.write(chunk);
  }
}
