import { describe, expect, test } from '@jest/globals';
import { RowHash } from '../../src/split/row-hash.js';
import {
  hashBoolean,
  hashCell,
  hashHalves,
  hashIfNormal,
  hashMissing,
  hashNumber,
  hashNumberText,
  hashText,
  isExact,
} from '../../src/split/value-hash.js';
import type { Cell, ColumnType } from '../../src/table/table.js';

/** The words that something adds to a hash, which has one already. */
function wordsOf<Answer>(add: (hash: RowHash) => Answer): { words: number[]; answer: Answer } {
  const hash = new RowHash();
  hash.word(-7);
  const answer = add(hash);
  expect(hash.words[0]).toBe(-7);
  return { words: [...hash.words.subarray(1, hash.size)], answer };
}

/** Bytes as words: their number, then little-endian words, the last one filled with zeros. */
function bytesAsWords(text: string): number[] {
  const bytes = Buffer.from(text);
  const filled = Buffer.concat([bytes, Buffer.alloc(3)]);
  return [bytes.length, ...Array.from({ length: Math.ceil(bytes.length / 4) }, (_, at) => filled.readInt32LE(at * 4))];
}

/** A double as its words: the kind, the lower half, the upper half. */
function doubleAsWords(value: number): number[] {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return [1, bytes.readInt32LE(0), bytes.readInt32LE(4)];
}

const doubles = [0, 1, -1, 0.1, -2.5e-300, 1e300, 2 ** 53 - 1, 5e-324, -(2 ** 31), Infinity, 2 ** -1022];

describe('a value as words', () => {
  test('numbers are the halves of their double, by value or by halves', () => {
    for (const value of doubles) {
      const [, low, high] = doubleAsWords(value);
      expect(wordsOf((hash) => hashNumber(hash, value)).words).toEqual(doubleAsWords(value));
      expect(wordsOf((hash) => hashHalves(hash, low!, high!)).words).toEqual(doubleAsWords(value));
    }
    const upperOfMinusZero = doubleAsWords(-0)[2]!;
    expect(upperOfMinusZero).toBe(-(2 ** 31));
    expect(wordsOf((hash) => hashHalves(hash, 0, upperOfMinusZero)).words).toEqual([1, 0, 0]);
    expect(wordsOf((hash) => hashNumber(hash, -0)).words).toEqual([1, 0, 0]);
    // The smallest number below zero, and a number whose lower half is nothing.
    expect(wordsOf((hash) => hashHalves(hash, 1, upperOfMinusZero)).words).toEqual(doubleAsWords(-5e-324));
    expect(wordsOf((hash) => hashHalves(hash, 0, 1)).words).toEqual([1, 0, 1]);
  });

  test('kinds: missing, false, true', () => {
    expect(wordsOf((hash) => hashMissing(hash)).words).toEqual([0]);
    expect([true, false].map((value) => wordsOf((hash) => hashBoolean(hash, value)).words)).toEqual([[5], [4]]);
  });

  test('a double holds every number below 2^53 in size', () => {
    const edge = 2 ** 53;
    expect([edge - 1, -edge + 1, 0.5, edge, -edge, edge + 2, -Infinity, Infinity].map(isExact)).toEqual([
      ...[true, true, true],
      ...[false, false, false, false, false],
    ]);
  });

  test.each([
    { text: '1', words: doubleAsWords(1) },
    { text: ' +01.50e1', words: doubleAsWords(15) },
    { text: '-9007199254740991', words: doubleAsWords(-(2 ** 53 - 1)) },
    { text: '-0.0', words: [1, 0, 0] },
    { text: '9007199254740992', words: [3, ...bytesAsWords('9007199254740992')] },
    { text: '-9007199254740993.0', words: [3, ...bytesAsWords('"-9007199254740993"')] },
    { text: '-inf', words: [3, ...bytesAsWords('"-Infinity"')] },
  ])('the number $text', ({ text, words }) => {
    expect(wordsOf((hash) => hashNumberText(hash, text))).toEqual({ words, answer: true });
    expect(wordsOf((hash) => hashCell(hash, text, 'number'))).toEqual({ words, answer: true });
  });

  test.each<{ cell: Cell; type: ColumnType; words: number[]; answer?: boolean }>([
    { cell: null, type: 'string', words: [0] },
    { cell: null, type: 'number', words: [0] },
    { cell: '', type: 'number', words: [0] },
    { cell: '', type: 'boolean', words: [0] },
    { cell: '', type: 'string', words: [2, 0] },
    { cell: 're\u0301d', type: 'string', words: [2, ...bytesAsWords('r\u00e9d')] },
    { cell: '1.0', type: 'string', words: [2, ...bytesAsWords('1.0')] },
    { cell: 'TRUE', type: 'boolean', words: [5] },
    { cell: 'False', type: 'boolean', words: [4] },
    { cell: 'yes', type: 'boolean', words: [], answer: false },
    { cell: 'one', type: 'number', words: [], answer: false },
  ])('a cell $cell of $type', ({ cell, type, words, answer = true }) => {
    expect(wordsOf((hash) => hashCell(hash, cell, type))).toEqual({ words, answer });
  });

  test('texts of every length, from bytes and from a view, that start anywhere', () => {
    const bytes = Buffer.from('0123456789abcdefghi');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let length = 0; length < 14; length++) {
      const words = [2, ...bytesAsWords(bytes.toString('utf8', 5, 5 + length))];
      expect(wordsOf((hash) => hashText(hash, bytes, 5, 5 + length)).words).toEqual(words);
      expect(wordsOf((hash) => hashIfNormal(hash, view, 5, 5 + length))).toEqual({ words, answer: true });
    }
  });

  test.each([
    { text: 'plain', sure: true },
    { text: 'caf\u00e9 \u02ff', sure: true },
    { text: '\u00e9', sure: true },
    // The first character from U+0300 on, a mark; at each end.
    { text: 'e\u0301llo', sure: false },
    { text: 'hello e\u0300', sure: false },
    { text: '\u4e2d', sure: false },
    { text: 'abcd\u{1f642}', sure: false },
  ])('whether "$text" is surely in the normal form C: $sure', ({ text, sure }) => {
    // Around it is what is not.
    const bytes = Buffer.from(`\u0301${text}\u0301`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const words = sure ? [2, ...bytesAsWords(text)] : [];
    expect(wordsOf((hash) => hashIfNormal(hash, view, 2, bytes.length - 2))).toEqual({ words, answer: sure });
  });
});

describe('the hash of many words', () => {
  const numbers = Array.from({ length: 1300 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  const hashOf = (words: readonly number[], hash = new RowHash()): number[] => {
    hash.begin();
    for (const word of words) hash.word(word);
    hash.finish();
    return [hash.h1, hash.h2, hash.h3, hash.h4];
  };

  test('does not depend on what was hashed before', () => {
    const used = new RowHash();
    hashOf(numbers, used);
    for (const length of [0, 1, 2, 3, 4, 5, 6, 7, 255, 256, 257, 600]) {
      const words = numbers.slice(0, length);
      expect(hashOf(words, used)).toEqual(hashOf(words));
    }
  });

  test('keeps words where more place is needed: word by word, by bytes and by a copy', () => {
    for (const before of [0, 250, 254, 255, 256, 257]) {
      const given = numbers.slice(0, before);
      const text = 'some more than a few bytes';
      const added = Int32Array.from([...numbers.slice(0, 5), ...bytesAsWords(text)]);
      const hash = new RowHash();
      const start = (): void => {
        hash.begin();
        for (const word of given) hash.word(word);
      };
      start();
      for (const word of added) hash.word(word);
      expect([...hash.words.subarray(0, hash.size)]).toEqual([...given, ...added]);
      const copied = new RowHash();
      for (const word of given) copied.word(word);
      copied.copy(added, 1, 9);
      expect([...copied.words.subarray(0, copied.size)]).toEqual([...given, ...added.subarray(1, 9)]);
      const other = new RowHash();
      for (const word of given) other.word(word);
      const bytes = Buffer.from(`xyz${text}`);
      other.bytes(bytes, 3, bytes.length);
      expect([...other.words.subarray(0, other.size)]).toEqual([...given, ...bytesAsWords(text)]);
    }
    const long = 'long '.repeat(1000);
    const hash = new RowHash();
    hash.bytes(Buffer.from(long), 0, long.length);
    expect([...hash.words.subarray(0, hash.size)]).toEqual(bytesAsWords(long));
  });

  test('tells which bits any of the bytes has', () => {
    const bytes = Buffer.from([1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 1, 0x80, 0x40]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const any = (start: number, end: number): number => new RowHash().view(view, start, end) >>> 0;
    expect(any(0, 4)).toBe(0x08040201);
    expect(any(0, 8)).toBe(0x88442211);
    expect(any(8, 15)).toBe(0x408001);
    expect(any(12, 13)).toBe(1);
    expect(any(3, 3)).toBe(0);
    expect(any(0, 15)).toBe((0x88442211 | 0x408001) >>> 0);
  });
});
