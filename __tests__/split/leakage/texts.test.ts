import { describe, expect, test } from '@jest/globals';
import { isText, SimilarTexts } from '../../../src/split/leakage/similar-texts.js';
import { rng } from '../../../src/statistics/rng.js';
import { shareOf, shingles } from './shingles.js';

const random = rng('texts');
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.int(26))).join('');
const sentence = (): string => Array.from({ length: 12 }, () => letters(2 + random.int(8))).join(' ');

describe('similar texts', () => {
  test('as all pairs say: nearly equal ones are found, and none below .8', () => {
    const train = Array.from({ length: 25 }, sentence);
    const held = Array.from({ length: 50 }, (_, at) => {
      const words = train[at % 25]!.split(' ');
      for (let change = 0; change < at % 5; change++) words[random.int(words.length)] = letters(1 + (at % 7));
      return words.join(' ');
    });
    const texts = new SimilarTexts();
    for (const text of held) texts.add(text);
    for (const text of train) texts.meet(text);
    const { similar } = texts.found();
    const sets = train.map(shingles);
    const best = held.map((text) => {
      const own = shingles(text);
      return Math.max(...sets.map((other) => shareOf(own, other)));
    });
    for (const [at, value] of best.entries()) {
      // Sets of a similarity of .95 share no band with a chance of (1 - .95^8)^16 < 1e-7.
      if (value >= 0.95) expect(similar.has(at)).toBe(true);
      if (value < 0.8) expect(similar.has(at)).toBe(false);
    }
    expect(best.filter((value) => value >= 0.95).length).toBeGreaterThan(9);
    expect(best.filter((value) => value < 0.8).length).toBeGreaterThan(9);
  });

  test('four of five shingles are enough, four of six and three of five are not', () => {
    let enough = 0;
    for (let round = 0; round < 20; round++) {
      const text = letters(9);
      const texts = new SimilarTexts();
      for (const held of [text.slice(0, 8), `${text.slice(0, 8)}!`, text.slice(2, 9)]) texts.add(held);
      texts.meet(text);
      const { similar } = texts.found();
      if (similar.has(0)) enough++;
      expect([similar.has(1), similar.has(2)]).toEqual([false, false]);
    }
    // Each is found with a chance of .947: fewer than 14 of 20 in less than one of ten thousand cases.
    expect(enough).toBeGreaterThan(13);
  });

  test('of equal texts 32 are compared with one training text', () => {
    const text = sentence();
    const texts = new SimilarTexts();
    for (let at = 0; at < 40; at++) texts.add(text);
    texts.meet(text);
    expect([...texts.found().similar]).toEqual(Array.from({ length: 32 }, (_, at) => at));
  });

  test('texts too short for a shingle, and missing ones, are similar to none', () => {
    const texts = new SimilarTexts();
    for (const text of ['', 'abcd', null]) texts.add(text);
    for (const text of ['', 'abcd', null]) texts.meet(text);
    expect(texts.found()).toEqual({ looked: { held: 3, train: 3 }, capped: false, similar: new Set() });
  });

  test('100,000 held-out rows are looked at, and none beyond', () => {
    const texts = new SimilarTexts();
    for (let at = 0; at < 100_000; at++) texts.add(null);
    expect(texts.found()).toMatchObject({ looked: { held: 100_000 }, capped: false });
    const text = sentence();
    for (const each of [text, null]) texts.add(each);
    texts.meet(text);
    expect(texts.found()).toEqual({ looked: { held: 100_000, train: 1 }, capped: true, similar: new Set() });
  });

  test('200,000 rows are looked at in all', () => {
    const texts = new SimilarTexts();
    texts.add(null);
    for (let at = 0; at < 199_999; at++) texts.meet(null);
    expect(texts.found()).toMatchObject({ looked: { held: 1, train: 199_999 }, capped: false });
    texts.meet(null);
    expect(texts.found()).toMatchObject({ looked: { held: 1, train: 199_999 }, capped: true });
  });

  // 1996 shingles each: 334 texts have less than a third of two million, 335 more; 1002 have less than two million.
  const long = letters(2000);

  test('a third of two million shingles may be those of held-out rows', () => {
    const texts = new SimilarTexts();
    for (let at = 0; at < 335; at++) texts.add(long);
    expect(texts.found()).toMatchObject({ looked: { held: 335 }, capped: false });
    texts.add(long);
    expect(texts.found()).toMatchObject({ looked: { held: 335 }, capped: true });
  });

  test('two million shingles are looked at in all', () => {
    const texts = new SimilarTexts();
    texts.add(long);
    for (let at = 0; at < 1002; at++) texts.meet(long);
    expect(texts.found()).toMatchObject({ looked: { train: 1002 }, capped: false });
    texts.meet(long);
    expect(texts.found()).toMatchObject({ looked: { train: 1002 }, capped: true });
  });
});

describe('which columns hold texts', () => {
  const thirty = (at: number): string => `ab ${at}`.padEnd(30, 'x');
  const cells = (count: number, cell: (at: number) => string | null = thirty): (string | null)[] =>
    Array.from({ length: count }, (_, at) => cell(at));

  test.each<{ name: string; given: readonly (string | null)[]; expected: boolean }>([
    { name: 'twenty of thirty characters', given: cells(20), expected: true },
    { name: 'nineteen', given: cells(19), expected: false },
    { name: 'nineteen and missing ones', given: cells(30, (at) => (at < 19 ? thirty(at) : null)), expected: false },
    { name: 'twenty and missing ones', given: cells(60, (at) => (at < 20 ? thirty(at) : null)), expected: true },
    {
      name: 'one character less in one of them',
      given: cells(20, (at) => (at === 5 ? thirty(at).slice(1) : thirty(at))),
      expected: false,
    },
    { name: 'one word', given: cells(20, (at) => thirty(at).replace(' ', '_')), expected: false },
    {
      name: 'one word in half of them',
      given: cells(20, (at) => (at < 10 ? thirty(at) : thirty(at).replace(' ', '_'))),
      expected: false,
    },
    {
      name: 'two words in eleven of them',
      given: cells(20, (at) => (at < 11 ? thirty(at) : thirty(at).replace(' ', '_'))),
      expected: true,
    },
    { name: 'a blank at the end only', given: cells(20, (at) => `${thirty(at).replace(' ', '_')} `), expected: false },
    { name: 'two blanks between words', given: cells(20, (at) => thirty(at).replace(' ', '  ')), expected: true },
    { name: 'half of them equal', given: cells(20, (at) => thirty(Math.max(9, at)).padEnd(31)), expected: true },
    { name: 'more than half of them equal', given: cells(20, (at) => thirty(Math.max(10, at))), expected: false },
  ])('$name: $expected', ({ given, expected }) => {
    expect(isText(given)).toBe(expected);
  });
});
