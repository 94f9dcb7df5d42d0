import { assertNever } from '../host/errors.js';
import type { ByteCells, Chunk } from './chunk.js';
import { checkUtf8 } from './decode.js';
import type { RowJob } from './row-job.js';
import type { CsvMessage, RowAnswer, RowMessage } from './row-message.js';
import { Scanner } from './scan.js';

/** What a pass over rows is in one thread: reads what it is handed, and gives it to the job chunk by chunk. */
export class RowThread {
  private scanner: { readonly file: string; readonly scanner: Scanner } | undefined;

  constructor(private readonly job: RowJob<unknown>) {}

  /** @throws UserError with file and line */
  async call(message: unknown): Promise<unknown> {
    const asked = message as RowMessage;
    switch (asked.kind) {
      case 'csv':
        return this.csv(asked);
      case 'result':
        return this.job.result();
      default:
        return assertNever(asked);
    }
  }

  private async csv(message: CsvMessage): Promise<RowAnswer> {
    const { file, length, line, width, order } = message;
    const bytes = Buffer.from(message.shared, 0, length + 1);
    checkUtf8(bytes.subarray(0, length), file, line);
    const scanner = this.scannerOf(message);
    scanner.line = line;
    scanner.blankLine = 0;
    scanner.scan(bytes, length, width, true);
    const { rows, cells, lines } = scanner;
    if (rows > 0) {
      const columns = order.map((at): ByteCells => ({ kind: 'bytes', bytes, cells, at, width }));
      const chunk: Chunk = { file, rows, columns, lines };
      await this.job.add(chunk);
    }
    return { rows, blank: scanner.blankLine };
  }

  private scannerOf({ file, delimiter }: CsvMessage): Scanner {
    if (this.scanner?.file !== file) this.scanner = { file, scanner: new Scanner(file, delimiter, 'bytes') };
    return this.scanner.scanner;
  }
}
