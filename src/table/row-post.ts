import type { Thread } from '../host/threads.js';
import { sharedBuffer } from './block-cutter.js';
import type { UserError } from '../host/errors.js';
import type { RowAnswer, RowMessage } from './row-message.js';
import { blankLine } from './scan.js';

/** Messages that a thread may have before it: one that it works on, one that waits. */
const ahead = 2;

interface Sent {
  readonly answer: Promise<unknown>;
  readonly file: FileCount;
  readonly buffer: Buffer | null;
  /** Where the file ends here: the mistake that it is where it had no rows. */
  readonly empty: (() => UserError) | null;
}

interface FileCount {
  readonly path: string;
  rows: number;
  blank: number;
}

/** Hands rows to threads in turn, and takes the answers in the order of the data, so that the first mistake of the data is the one told. */
export class RowPost {
  rows = 0;
  private readonly sent: Sent[] = [];
  private readonly free: Buffer[] = [];
  private turn = 0;
  private failed = false;
  private current: FileCount = { path: '', rows: 0, blank: 0 };

  constructor(
    private readonly threads: readonly Thread[],
    private readonly onRows: (rows: number) => void,
    private readonly blockSize: number,
  ) {}

  /** What is sent from here on is of this file. */
  file(path: string): void {
    this.current = { path, rows: 0, blank: 0 };
  }

  /** Waits for answers until few are open. */
  async ready(): Promise<void> {
    while (this.sent.length >= this.threads.length * ahead) await this.take();
  }

  /** A buffer that no thread reads: waits for it. */
  async buffer(): Promise<Buffer> {
    await this.ready();
    return this.free.pop() ?? sharedBuffer(this.blockSize);
  }

  /** Takes back a buffer that nobody reads. */
  release(buffer: Buffer): void {
    if (buffer.length === this.blockSize) this.free.push(buffer);
  }

  /** @param buffer of which the message tells, to be used again after the answer */
  send(message: RowMessage, buffer: Buffer | null): void {
    const answer = this.threads[this.turn]!.call(message);
    // It is awaited later; until then nobody else must take a failure for an unhandled one.
    answer.catch(() => undefined);
    this.turn = (this.turn + 1) % this.threads.length;
    this.sent.push({ answer, file: this.current, buffer, empty: null });
  }

  /** The current file has no more rows. @param empty the mistake that it is where it had none */
  end(empty: () => UserError): void {
    const answer = Promise.resolve({ rows: 0, blank: 0 } satisfies RowAnswer);
    this.sent.push({ answer, file: this.current, buffer: null, empty });
  }

  /**
   * Waits for all answers.
   * @throws what a thread found, the first in the order of the data
   */
  async drain(): Promise<void> {
    while (this.sent.length > 0 && !this.failed) await this.take();
  }

  private async take(): Promise<void> {
    this.failed = true;
    const { answer, file, buffer, empty } = this.sent.shift()!;
    const { rows, blank } = (await answer) as RowAnswer;
    if (buffer !== null) this.release(buffer);
    if (rows > 0 && file.blank > 0) throw blankLine(file.path, file.blank);
    file.rows += rows;
    if (blank > 0) file.blank = blank;
    this.rows += rows;
    this.onRows(this.rows);
    if (empty !== null && file.rows === 0) throw empty();
    this.failed = false;
  }
}
