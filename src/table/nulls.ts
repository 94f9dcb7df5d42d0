/** Texts that mean a missing value by default, as in pandas' `read_csv`. An empty cell without quotes always does. */
export const defaultNulls: readonly string[] = [
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
];

/** Recognises the texts that mean a missing value; made for a call per cell: nearly all others are told apart by their last character. */
export class NullTexts {
  /** 1 where some text ends with this ASCII character. */
  private readonly ends = new Uint8Array(128);
  private readonly texts: ReadonlySet<string>;
  private readonly lengths: ReadonlySet<number>;
  private readonly unusual: boolean;

  constructor(texts: readonly string[]) {
    this.texts = new Set(texts.filter((text) => text !== ''));
    this.lengths = new Set([...this.texts].map((text) => text.length));
    let unusual = false;
    for (const text of this.texts) {
      const last = text.charCodeAt(text.length - 1);
      if (last < 128) this.ends[last] = 1;
      else unusual = true;
    }
    this.unusual = unusual;
  }

  /** Whether the part of `text` from `start` to `end` (not empty) means a missing value. */
  has(text: string, start: number, end: number): boolean {
    const last = text.charCodeAt(end - 1);
    if (last < 128 ? this.ends[last] === 0 : !this.unusual) return false;
    return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
  }
}
