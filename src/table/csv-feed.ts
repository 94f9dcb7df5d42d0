import { Block } from './block.js';
import { BlockCutter, type CutBlock } from './block-cutter.js';
import { CsvHead, noRows, tooLong, type HeadSettings } from './csv-head.js';
import type { CsvRowEnds } from './row-ends.js';
import type { RowPost } from './row-post.js';

/** Takes the bytes of one file of CSV, and posts its rows in blocks. */
export class CsvFeed {
  private readonly before = new Block();
  private readonly head: CsvHead;
  private cutter: BlockCutter | undefined;

  constructor(
    private readonly settings: HeadSettings,
    private readonly post: RowPost,
    private readonly ends: CsvRowEnds,
  ) {
    this.head = new CsvHead(settings);
  }

  /** Columns in the order of the first file; empty until the header was read. */
  get names(): readonly string[] {
    return this.head.names;
  }

  /** @throws UserError with file and line */
  async push(chunk: Uint8Array): Promise<void> {
    if (this.cutter === undefined) await this.begin(chunk, false);
    else await this.cut(this.cutter, chunk);
  }

  /** The file ends here. @throws UserError as push, and for a file without rows */
  async finish(): Promise<void> {
    if (this.cutter === undefined) await this.begin(new Uint8Array(0), true);
    if (this.cutter === undefined) throw noRows(this.settings.file);
    const last = await this.cutter.finish();
    if (last !== undefined) this.send(last);
    this.post.end(() => noRows(this.settings.file));
    this.post.release(this.cutter.free);
  }

  private async begin(chunk: Uint8Array, final: boolean): Promise<void> {
    const { before, head, post } = this;
    before.append(chunk);
    if (!head.read(before, final)) return;
    post.file(this.settings.file);
    const { file } = this.settings;
    this.ends.begin();
    const cutting = { ends: this.ends, tooLong: (line: number) => tooLong(file, line) };
    this.cutter = new BlockCutter(cutting, await post.buffer(), head.line, () => post.buffer());
    await this.cut(this.cutter, before.bytes.subarray(0, before.length));
  }

  private async cut(cutter: BlockCutter, bytes: Uint8Array): Promise<void> {
    for await (const block of cutter.push(bytes)) this.send(block);
  }

  private send({ buffer, length, line }: CutBlock): void {
    const { delimiter, names, order } = this.head;
    const shared = buffer.buffer as unknown as SharedArrayBuffer;
    const { file } = this.settings;
    this.post.send({ kind: 'csv', file, delimiter, width: names.length, order, shared, length, line }, buffer);
  }
}
