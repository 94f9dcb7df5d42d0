import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CsvRowEnds, type RowEnd } from '../../src/table/row-ends.js';
import { lastRowEnd, lineEnds } from '../../src/table/row-ends-slowly.js';

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

function* textsOfSeven(): Generator<string> {
  const bytes = ['a', '"', '\n', '\r'];
  for (let number = 0; number < 4 ** 7; number++) {
    let text = '';
    for (let rest = number, at = 0; at < 7; at++, rest = Math.floor(rest / 4)) text += bytes[rest % 4]!;
    yield text;
  }
}

describe('lastRowEnd', () => {
  test('is what reading forward finds, in every text of seven bytes', () => {
    for (const text of textsOfSeven()) {
      expect([text, lastRowEnd(Buffer.from(`${text}""\n`), text.length)]).toEqual([text, forward(text)]);
    }
  });

  test('passes over the lines of a cell that is never closed at once', () => {
    const bytes = Buffer.from(`a,b\n1,"${'x\n'.repeat(8_000_000)}`);
    expect(lastRowEnd(bytes, bytes.length)).toBe(4);
  });
});

const ends = new CsvRowEnds();

/** Bytes as they come from a file: in the room, followed by others, or elsewhere. */
function arrived(piece: Buffer, inRoom: boolean): Uint8Array {
  if (!inRoom) return piece;
  const place = 5;
  const room = ends.room!;
  room.set(piece, place);
  room.fill(10, place + piece.length, place + piece.length + 70);
  return room.subarray(place, place + piece.length);
}

/** The line ends of a text that was read forward. */
function border(text: string): RowEnd {
  const end = forward(text);
  return { end, lines: text.slice(0, end).split(/\r\n|\r|\n/).length - 1 };
}

describe('CsvRowEnds', () => {
  test.each([0, 60])('finds the last end in every text of seven bytes after %i others', (before) => {
    let number = 0;
    for (const tail of textsOfSeven()) {
      const text = 'b'.repeat(before) + tail;
      const block = Buffer.from(text);
      const cut = number % (text.length + 1);
      ends.begin();
      for (const piece of [block.subarray(0, cut), block.subarray(cut)]) ends.look(arrived(piece, number % 3 > 0));
      number++;
      // A CR at the very end may be the first half of CRLF. The block itself is asked where CRs stand alone only.
      const alone = /\r(?!\n|$)/.test(text);
      const found = ends.take(alone ? block : Buffer.alloc(0), text.length);
      expect([text, found]).toEqual([text, border(text)]);
    }
  });

  test('goes on with what was behind the last end, however the file comes and blocks are cut', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', '"', '\n', '\r\n', '\r', '"a\n\n"', '""'),
      fc.integer({ min: 0, max: 150 }).map((length) => 'x'.repeat(length)),
    );
    const step = fc.record({ text: fc.array(piece, { maxLength: 12 }), inRoom: fc.boolean(), take: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, alone) => {
        ends.begin();
        let block = '';
        for (const { text, inRoom, take } of steps) {
          const bytes = text.filter((part) => alone || part !== '\r').join('');
          block += bytes;
          ends.look(arrived(Buffer.from(bytes), inRoom));
          if (!take) continue;
          // After a CR that stands alone the block is looked at as a whole.
          const buffer = Buffer.from(`${block}\0`);
          const slow = lastRowEnd(buffer, block.length);
          const found = ends.take(buffer, block.length);
          expect([block, found]).toEqual([block, { end: slow, lines: lineEnds(buffer, slow) }]);
          block = block.slice(found.end);
        }
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('finds them where there is no memory for the module, too', () => {
    const slow = new CsvRowEnds(null);
    expect(slow.room).toBeUndefined();
    slow.begin();
    const block = Buffer.from('a,"b\n"\nc,"\n');
    slow.look(block);
    expect(slow.take(block, block.length)).toEqual({ end: 7, lines: 2 });
  });

  test('copies what is longer than its memory piece by piece', () => {
    const row = `a,"b\n${'c'.repeat(1000)}"\r\n`;
    const block = Buffer.from(`${row.repeat(300)}a,"`);
    ends.begin();
    ends.look(block);
    expect(ends.take(block, block.length)).toEqual({ end: row.length * 300, lines: 600 });
  });
});
