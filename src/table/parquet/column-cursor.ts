import type { PageHeader } from 'hyparquet';
import type { Files } from '../../host/files.js';
import { sizeOf, type Cells } from './cells.js';
import { Damage, Refused } from './damage.js';
import type { ColumnPlace } from './footer.js';
import { dataOf, dictionaryOf, type PageContext } from './page.js';
import { checkStruct } from './thrift.js';
import { joined, part } from './pieces.js';

const longestHeader = 1 << 22;

/** Parses the header of a page that `checkStruct` found whole. */
export type HeaderParser = (reader: { view: DataView; offset: number }) => PageHeader;

/** Reads one column of one row group, page by page. Memory: a window of the file, a page and what `take` was asked for. */
export class ColumnCursor {
  private window: Uint8Array = new Uint8Array(0);
  /** Where the window begins in the file. */
  private at: number;
  private dictionary: Cells | null = null;
  private page: Cells = { kind: 'numbers', values: new Float64Array(0), present: null };
  private used = 0;

  /** @param step bytes that are read at once */
  constructor(
    private readonly files: Files,
    private readonly full: string,
    private readonly place: ColumnPlace,
    private readonly context: PageContext,
    private readonly parse: HeaderParser,
    private readonly step: number,
  ) {
    this.at = place.start;
  }

  /** The next cells. @throws Damage where the pages end before */
  async take(count: number): Promise<Cells> {
    const parts: Cells[] = [];
    for (let missing = count; missing > 0;) {
      const size = sizeOf(this.page);
      if (this.used === size) {
        await this.nextPage();
        continue;
      }
      const end = Math.min(size, this.used + missing);
      missing -= end - this.used;
      parts.push(part(this.page, this.used, end));
      this.used = end;
    }
    return joined(parts, count);
  }

  /** @throws Damage where there are more values than were taken */
  async finish(): Promise<void> {
    while (this.used === sizeOf(this.page) && this.at < this.place.end) await this.nextPage();
    if (this.used < sizeOf(this.page)) throw new Damage('a column has more values than its row group has rows');
  }

  private async nextPage(): Promise<void> {
    const header = await this.header();
    const size: unknown = header.compressed_page_size;
    if (typeof size !== 'number' || !(size >= 0 && this.at + size <= this.place.end))
      throw new Damage('a page reaches beyond its column');
    await this.need(size);
    const bytes = this.window.subarray(0, size);
    try {
      this.read(header, bytes);
    } catch (cause) {
      if (cause instanceof Damage) throw cause;
      if (cause instanceof Refused)
        throw new Refused(`column ${JSON.stringify(this.context.column.name)} ${cause.message}`);
      throw new Damage('a page is damaged', { cause });
    }
    this.drop(size);
  }

  private read(header: PageHeader, bytes: Uint8Array): void {
    switch (header.type) {
      case 'DICTIONARY_PAGE':
        this.dictionary = dictionaryOf(header, bytes, this.context);
        return;
      case 'DATA_PAGE':
      case 'DATA_PAGE_V2':
        this.page = dataOf(header, bytes, this.dictionary, this.context);
        this.used = 0;
        return;
      case 'INDEX_PAGE':
        return;
      default:
        throw new Damage('a page is of no known type');
    }
  }

  private async header(): Promise<PageHeader> {
    if (this.at >= this.place.end) throw new Damage('a column ends before its rows');
    for (let size = 1 << 8; ; size *= 8) {
      await this.need(Math.min(size, this.place.end - this.at));
      const length = this.headerLength(size);
      if (length === null) continue;
      const { buffer, byteOffset } = this.window;
      let header: PageHeader;
      try {
        header = this.parse({ view: new DataView(buffer, byteOffset, length), offset: 0 });
      } catch (cause) {
        throw new Damage('the header of a page is damaged', { cause });
      }
      this.drop(length);
      return header;
    }
  }

  /** null where more bytes have to be looked at */
  private headerLength(size: number): number | null {
    try {
      return checkStruct(this.window, 0);
    } catch (cause) {
      if (this.at + this.window.length >= this.place.end || size > longestHeader) throw cause;
      return null;
    }
  }

  private async need(count: number): Promise<void> {
    if (this.window.length >= count) return;
    const start = this.at + this.window.length;
    const end = Math.min(this.place.end, Math.max(this.at + count, start + this.step));
    const more = await this.files.range(this.full, start, end);
    this.window = this.window.length === 0 ? more : Buffer.concat([this.window, more]);
    if (this.window.length < count) throw new Damage('it is cut off');
  }

  private drop(count: number): void {
    this.window = this.window.subarray(count);
    this.at += count;
  }
}
