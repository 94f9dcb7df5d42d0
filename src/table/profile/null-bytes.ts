import { parseNumber } from '../number.js';

const longestQuick = 16;

/** As `NullTexts`, for cells as bytes of UTF-8: which of them mean a missing value. Made for a call per cell. */
export class NullBytes {
  /** 1 where some text of this length (up to 15 bytes) ends with this byte. */
  private readonly ends = new Uint8Array(longestQuick * 256);
  /** Whether some text is a number, such as -999. */
  readonly numeric: boolean;
  private readonly longer: boolean;
  private readonly texts: readonly Uint8Array[];

  constructor(texts: readonly string[]) {
    this.texts = texts.filter((text) => text !== '').map((text) => Buffer.from(text));
    for (const text of this.texts) {
      if (text.length < longestQuick) this.ends[text.length * 256 + text.at(-1)!] = 1;
    }
    this.numeric = texts.some((text) => parseNumber(text) !== undefined);
    this.longer = this.texts.some(({ length }) => length >= longestQuick);
  }

  /** Whether the bytes from `start` to `end` (not empty) mean a missing value. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length < longestQuick ? this.ends[length * 256 + bytes[end - 1]!] === 0 : !this.longer) return false;
    return this.texts.some((text) => {
      if (text.length !== length) return false;
      for (let at = 0; at < length; at++) if (text[at] !== bytes[start + at]) return false;
      return true;
    });
  }
}
