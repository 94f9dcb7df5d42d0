import { assertNever } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { ByteCells, Chunk } from './chunk.js';
import { CellFinder, type FoundCells } from './cell-finder.js';
import { checkUtf8 } from './decode.js';
import { jsonLinesChunk } from './json-lines.js';
import { NullTexts } from './nulls.js';
import { NullBytes } from './profile/null-bytes.js';
import type { RowJob } from './row-job.js';
import type { CsvMessage, JsonMessage, ParquetMessage, RowAnswer, RowMessage } from './row-message.js';
import { Scanner } from './scan.js';

/** What a pass over rows is in one thread: reads what it is handed, and gives it to the job chunk by chunk. */
export class RowThread {
  private finder: CellFinder | undefined;
  private scanner: { readonly file: string; readonly scanner: Scanner } | undefined;

  private readonly nulls: NullTexts;
  private readonly nullBytes: NullBytes;

  /** @param nulls texts that mean a missing value; for the formats that have texts only where they are CSV's */
  constructor(
    private readonly job: RowJob<unknown>,
    private readonly files: Files,
    nulls: readonly string[],
  ) {
    this.nulls = new NullTexts(nulls);
    this.nullBytes = new NullBytes(nulls);
  }

  /** @throws UserError with file and line */
  async call(message: unknown): Promise<unknown> {
    const asked = message as RowMessage;
    switch (asked.kind) {
      case 'csv':
        return this.csv(asked);
      case 'jsonl':
        return this.json(asked);
      case 'parquet':
        return this.parquet(asked);
      case 'result':
        return this.job.result();
      default:
        return assertNever(asked);
    }
  }

  private async csv(message: CsvMessage): Promise<RowAnswer> {
    const { file, shared, delimiter, length, line, width, order } = message;
    const block = Buffer.from(shared, 0, length);
    checkUtf8(block, file, line);
    this.finder ??= new CellFinder();
    const found = this.finder.find(block, delimiter, width, line) ?? this.scanned(message);
    const { rows, bytes, cells, lines, blank } = found;
    if (rows > 0) {
      const columns = order.map((at): ByteCells => ({ kind: 'bytes', bytes, cells, at, width }));
      const chunk: Chunk = { file, rows, columns, lines };
      await this.job.add(chunk);
    }
    return { rows, blank };
  }

  private scanned(message: CsvMessage): FoundCells {
    const { shared, length, line, width } = message;
    const bytes = Buffer.from(shared, 0, length + 1);
    const scanner = this.scannerOf(message);
    scanner.line = line;
    scanner.blankLine = 0;
    scanner.scan(bytes, length, width, true);
    const { rows, cells, lines, blankLine } = scanner;
    return { rows, bytes, cells, lines, blank: blankLine };
  }

  private async json({ file, names, shared, length, line }: JsonMessage): Promise<RowAnswer> {
    const chunk = jsonLinesChunk(Buffer.from(shared, 0, length), line, { file, names, nulls: this.nulls });
    if (chunk.rows > 0) await this.job.add(chunk);
    return { rows: chunk.rows, blank: 0 };
  }

  private async parquet({ open, order }: ParquetMessage): Promise<RowAnswer> {
    const { readRowGroup } = await import('./parquet/row-group.js');
    let rows = 0;
    for await (const chunk of readRowGroup(this.files, open, 0, order, this.nullBytes)) {
      await this.job.add(chunk);
      rows += chunk.rows;
    }
    return { rows, blank: 0 };
  }

  private scannerOf({ file, delimiter }: CsvMessage): Scanner {
    if (this.scanner?.file !== file) this.scanner = { file, scanner: new Scanner(file, delimiter, 'bytes') };
    return this.scanner.scanner;
  }
}
