import { UserError } from '../host/errors.js';
import { Block } from './block.js';
import { BlockCutter, type Cutting } from './block-cutter.js';
import { markLength } from './decode.js';
import { jsonColumns, jsonHeadIsWhole, type JsonLinesSettings } from './json-lines.js';
import { lineEnds } from './row-ends-slowly.js';
import type { RowPost } from './row-post.js';

/** Takes the bytes of one file of JSON Lines, and posts its rows in blocks. */
export class JsonFeed {
  /** Columns in the order of the first file; empty until the first lines were read. */
  names: readonly string[] = [];
  private readonly before = new Block();
  private begun = false;
  private cutter: BlockCutter | undefined;

  constructor(
    private readonly settings: JsonLinesSettings,
    private readonly post: RowPost,
  ) {}

  /** @throws UserError with file and line */
  async push(chunk: Uint8Array): Promise<void> {
    if (this.cutter === undefined) await this.begin(chunk, false);
    else await this.cut(this.cutter, chunk);
  }

  /** The file ends here. @throws UserError as push, and for a file without rows */
  async finish(): Promise<void> {
    if (this.cutter === undefined) await this.begin(new Uint8Array(0), true);
    const last = await this.cutter!.finish();
    if (last !== undefined) this.send(last);
    const { file } = this.settings;
    this.post.end(() => new UserError(`${file}:1: the file has no rows; give it at least one.`));
    this.post.release(this.cutter!.free);
  }

  private async begin(chunk: Uint8Array, final: boolean): Promise<void> {
    const { before, post } = this;
    const { file } = this.settings;
    before.append(chunk);
    if (!this.begun) {
      if (before.length < 3 && !final) return;
      before.drop(markLength(before.bytes.subarray(0, before.length), file));
      this.begun = true;
    }
    const bytes = before.bytes.subarray(0, before.length);
    if (!jsonHeadIsWhole(bytes, final, this.settings)) return;
    this.names = jsonColumns(bytes, this.settings);
    post.file(file);
    this.cutter = new BlockCutter(cutting(file), await post.buffer(), 1, () => post.buffer());
    await this.cut(this.cutter, bytes);
  }

  private async cut(cutter: BlockCutter, bytes: Uint8Array): Promise<void> {
    for await (const block of cutter.push(bytes)) this.send(block);
  }

  private send({ buffer, length, line }: { buffer: Buffer; length: number; line: number }): void {
    const shared = buffer.buffer as unknown as SharedArrayBuffer;
    const { file } = this.settings;
    this.post.send({ kind: 'jsonl', file, names: this.names, shared, length, line }, buffer);
  }
}

function cutting(file: string): Cutting {
  return {
    ends: {
      look: () => undefined,
      take: (block, length) => {
        const end = block.subarray(0, length).lastIndexOf(10) + 1;
        return { end, lines: lineEnds(block, end) };
      },
    },
    tooLong: (line) =>
      new UserError(`${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`),
  };
}
