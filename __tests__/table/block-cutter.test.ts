import { describe, expect, test } from '@jest/globals';
import { lastRowEnd } from '../../src/table/block-cutter.js';

/** The same by reading forward: the byte after the last line end with an even number of quotes before it. */
function forward(text: string): number {
  const feeds = text.includes('\n');
  let quoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (quoted) continue;
    if (feeds ? text[at] === '\n' : text[at] === '\r' && at < text.length - 1) end = at + 1;
  }
  return end;
}

describe('lastRowEnd', () => {
  test('is what reading forward finds, in every text of seven bytes', () => {
    const bytes = ['a', '"', '\n', '\r'];
    for (let number = 0; number < 4 ** 7; number++) {
      let text = '';
      for (let rest = number, at = 0; at < 7; at++, rest = Math.floor(rest / 4)) text += bytes[rest % 4]!;
      expect([text, lastRowEnd(Buffer.from(`${text}""\n`), text.length)]).toEqual([text, forward(text)]);
    }
  });

  test('passes over the lines of a cell that is never closed at once', () => {
    const bytes = Buffer.from(`a,b\n1,"${'x\n'.repeat(8_000_000)}`);
    expect(lastRowEnd(bytes, bytes.length)).toBe(4);
  });
});
