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

/** Recognises the texts that mean a missing value; made for a call per cell: most cells are told apart by first character and length. */
export class NullTexts {
  /** Bit n of lengths[c]: some text starts with the ASCII character c and is n (< 32) characters long. */
  private readonly lengths = new Int32Array(128);
  private readonly texts: ReadonlySet<string>;
  private readonly unusual: boolean;

  constructor(texts: readonly string[]) {
    this.texts = new Set(texts.filter((text) => text !== ''));
    let unusual = false;
    for (const text of this.texts) {
      const first = text.charCodeAt(0);
      if (first < 128 && text.length < 32) this.lengths[first]! |= 1 << text.length;
      else unusual = true;
    }
    this.unusual = unusual;
  }

  /** Whether a cell, not empty, means a missing value. */
  has(cell: string): boolean {
    const first = cell.charCodeAt(0);
    if (first < 128 && cell.length < 32 && (this.lengths[first]! & (1 << cell.length)) !== 0)
      return this.texts.has(cell);
    return this.unusual && this.texts.has(cell);
  }
}
