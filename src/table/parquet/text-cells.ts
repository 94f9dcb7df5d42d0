import { isUtf8 } from 'node:buffer';
import type { NullBytes } from '../profile/null-bytes.js';
import { TextList } from '../text-list.js';
import type { Cells } from './cells.js';
import { Refused } from './damage.js';
import type { Raw } from './raw.js';

/**
 * Stored texts as cells, without decoding them; those that mean a missing value are missing. Cost: a look at each byte.
 * @throws Refused for a text that is not UTF-8 or has a NUL character
 */
export function checkedTexts(
  { data, spans }: Extract<Raw, { form: 'bytes' }>,
  nulls: NullBytes,
  shared: boolean,
): Cells {
  const codes = new Int32Array(spans.length / 2);
  for (let at = 0; at < codes.length; at++) {
    const start = spans[at * 2]!;
    const end = spans[at * 2 + 1]!;
    check(data, start, end);
    codes[at] = end > start && nulls.has(data, start, end) ? -1 : at;
  }
  return { kind: 'codes', codes, list: new TextList(data, spans, shared) };
}

function check(data: Uint8Array, start: number, end: number): void {
  let seen = 0;
  for (let at = start; at < end; at++) {
    const byte = data[at]!;
    if (byte === 0) throw new Refused('holds a NUL character, which no text may have; remove it');
    seen |= byte;
  }
  if (seen > 127 && !isUtf8(data.subarray(start, end)))
    throw new Refused('holds bytes that are no text in UTF-8; decode them before, or drop the column');
}
