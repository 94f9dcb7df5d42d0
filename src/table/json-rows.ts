import { UserError } from '../host/errors.js';
import { decode } from './decode.js';
import type { NullTexts } from './nulls.js';
import type { Cell, ColumnType } from './table.js';

const isText = 1;
const isNumber = 2;
const isBoolean = 4;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,}]|$)/y;
const word = /(?:true|false|null)(?=[\s,}]|$)/y;
const control = /[^\u{20}-\u{10ffff}]/u;
const loneSurrogate = /\p{Surrogate}/u;

/** Rows of a block of whole lines. */
export interface JsonRows {
  readonly rows: number;
  /** cells[column][row] */
  readonly cells: readonly (readonly Cell[])[];
  /** What the rows say of each column. */
  readonly says: readonly (ColumnType | null)[];
  /** The line of each row. */
  readonly lines: Float64Array;
}

/**
 * Parses lines of JSON, each a flat object. A number stays as it is written, so it is exact whatever its size; a missing key and `null` are
 * missing values. Blank lines are left out.
 */
export class JsonParser {
  readonly names: string[];
  private readonly places: Map<string, number>;
  private cells: Cell[][] = [];
  private kinds: Uint8Array = new Uint8Array(0);
  private rows = 0;
  private text = '';
  private at = 0;
  private line = 1;

  /**
   * @param names of the columns that are known
   * @param open whether a key that is none of them is a new column, else an error
   */
  constructor(
    private readonly file: string,
    private readonly nulls: NullTexts,
    names: readonly string[],
    private readonly open: boolean,
  ) {
    this.names = [...names];
    this.places = new Map(names.map((name, at) => [name, at]));
  }

  /**
   * @param bytes whole lines; the last one may lack its line feed
   * @param line of the first of them
   * @throws UserError with the line: not UTF-8, no JSON, no flat object, a key twice, a key that is no column
   */
  parse(bytes: Uint8Array, line: number): JsonRows {
    this.text = decode(bytes, this.file, line);
    this.at = 0;
    this.line = line;
    this.rows = 0;
    this.cells = this.names.map(() => []);
    this.kinds = new Uint8Array(Math.max(16, this.names.length));
    const lines: number[] = [];
    while (this.at < this.text.length) {
      if (this.blank()) continue;
      this.object();
      lines.push(this.line);
      this.rows++;
      this.endOfLine();
    }
    for (const column of this.cells) while (column.length < this.rows) column.push(null);
    const says = this.cells.map((_, at) => typeOf(this.kinds[at]!));
    return { rows: this.rows, cells: this.cells, says, lines: Float64Array.from(lines) };
  }

  /** Goes over blanks; a line of nothing else is left behind. */
  private blank(): boolean {
    this.space();
    if (this.at < this.text.length && this.code() !== 10) return false;
    this.at++;
    this.line++;
    return true;
  }

  private object(): void {
    if (this.code() === 91) throw this.wrong('a JSON array; write one object a line (JSON Lines)');
    if (this.code() !== 123) throw this.wrong('expected an object { ... }');
    this.at++;
    this.space();
    if (this.code() === 125) {
      this.at++;
      return;
    }
    for (let expected = 0; ; expected++) {
      this.member(expected);
      this.space();
      const code = this.code();
      this.at++;
      if (code === 125) return;
      if (code !== 44) {
        this.at--;
        throw this.wrong('expected a comma or the end of the object');
      }
      this.space();
    }
  }

  /** @param expected the column that it is most likely of */
  private member(expected: number): void {
    if (this.code() !== 34) throw this.wrong('expected a key in double quotes');
    const start = this.at;
    const key = this.string();
    this.space();
    if (this.code() !== 58) throw this.wrong('expected a colon after the key');
    this.at++;
    this.space();
    const place = this.names[expected] === key ? expected : this.placeOf(key, start);
    const column = this.cells[place]!;
    if (column.length > this.rows) throw this.wrong(`the key ${JSON.stringify(key)} stands twice in the object`, start);
    while (column.length < this.rows) column.push(null);
    column.push(this.value(key, place));
  }

  private placeOf(key: string, start: number): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    if (!this.open)
      throw this.wrong(
        `the key ${JSON.stringify(key)} is no column of the first lines; all lines need the same keys`,
        start,
      );
    const place = this.names.push(key) - 1;
    this.places.set(key, place);
    this.cells.push([]);
    if (place >= this.kinds.length) {
      const larger = new Uint8Array(this.kinds.length * 2);
      larger.set(this.kinds);
      this.kinds = larger;
    }
    return place;
  }

  private value(key: string, place: number): Cell {
    const code = this.code();
    if (code === 34) {
      const text = this.string();
      if (text === '') return text;
      if (this.nulls.has(text, 0, text.length)) return null;
      this.kinds[place]! |= isText;
      return text;
    }
    if (code === 45 || (code >= 48 && code <= 57)) {
      this.kinds[place]! |= isNumber;
      return this.match(number) ?? this.fail('expected a number as JSON has it');
    }
    if (code === 123 || code === 91) {
      const what = code === 123 ? 'an object' : 'an array';
      throw this.wrong(
        `the value of ${JSON.stringify(key)} is ${what}; a table has one value a cell: flatten or drop it`,
      );
    }
    const found =
      this.match(word) ?? this.fail('expected a value as JSON has it (NaN and Infinity are none: write null)');
    if (found === 'null') return null;
    this.kinds[place]! |= isBoolean;
    return found;
  }

  /** From an opening quote to the character after the closing one. */
  private string(): string {
    const from = this.at + 1;
    const end = closingQuote(this.text, from);
    const raw = this.text.slice(from, end < 0 ? undefined : end);
    if (end < 0 || control.test(raw)) throw this.wrong('a text that is never closed, or has a control character in it');
    this.at = end + 1;
    return raw.includes('\\') ? this.unescaped(raw, from - 1) : raw;
  }

  private unescaped(raw: string, start: number): string {
    let text: string;
    try {
      // eslint-disable-next-line no-restricted-properties -- one text, without a level
      text = JSON.parse(`"${raw}"`) as string;
    } catch {
      throw this.wrong('a text with an escape that JSON has not', start);
    }
    if (text.includes('\0')) throw this.wrong('a text with a NUL character; remove it', start);
    if (loneSurrogate.test(text))
      throw this.wrong('a text with half a character (a lone surrogate); correct it', start);
    return text;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private endOfLine(): void {
    this.space();
    if (this.at < this.text.length && this.code() !== 10) throw this.wrong('something follows the object in its line');
    this.at++;
    this.line++;
  }

  private space(): void {
    for (;;) {
      const code = this.code();
      if (code !== 32 && code !== 9 && code !== 13) return;
      this.at++;
    }
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private fail(sentence: string): never {
    throw this.wrong(sentence);
  }

  private wrong(sentence: string, at = this.at): UserError {
    const character = at - (at === 0 ? -1 : this.text.lastIndexOf('\n', at - 1));
    return new UserError(`${this.file}:${String(this.line)}:${String(character)}: ${sentence}.`);
  }
}

function typeOf(kinds: number): ColumnType | null {
  if ((kinds & isText) > 0) return 'string';
  if (kinds === isNumber) return 'number';
  return kinds === isBoolean ? 'boolean' : null;
}

/** The next quote that no backslash takes away; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return at;
    let slashes = 0;
    while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 92) slashes++;
    if (slashes % 2 === 0) return at;
  }
}
