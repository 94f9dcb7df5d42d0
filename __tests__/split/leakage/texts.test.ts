import { describe, expect, test } from '@jest/globals';
import { jaccard, MinHash, shinglesOf } from '../../../src/split/leakage/min-hash.js';
import { isText, SimilarTexts } from '../../../src/split/leakage/similar-texts.js';
import { TextSearch } from '../../../src/split/leakage/text-search.js';
import { TextsJob } from '../../../src/split/leakage/texts-job.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Batch, Cell, Column } from '../../../src/table/table.js';
import type { Thread, Threads } from '../../../src/host/threads.js';

/** The same set as texts: five characters each, in lower case, single blanks. */
function shingles(text: string): Set<string> {
  const plain = text
    .slice(0, 2000)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
  return new Set(Array.from({ length: Math.max(0, plain.length - 4) }, (_, at) => plain.slice(at, at + 5)));
}

/** Of two such sets: shared ones among all. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
}
const similarity = (one: string, other: string): number => shareOf(shingles(one), shingles(other));

const random = rng('texts');
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.int(26))).join('');
const sentence = (): string => Array.from({ length: 12 }, () => letters(2 + random.int(8))).join(' ');

describe('shingles', () => {
  test.each([
    ['', ''],
    ['abcd', 'abcde'],
    ['abcde', 'abcde'],
    ['aaaaaaaaaaaa', 'aaaaa b'],
    ['The  Printer\tdoes\n\nnot print', ' the printer does not print\n'],
    ['caf\u00e9 au lait', 'cafe\u0301 AU LAIT'],
    ['abcabcabcabc', 'abcabcabd'],
  ])('%j and %j are as similar as their sets are', (one, other) => {
    expect([shinglesOf(one).length, shinglesOf(other).length]).toEqual([shingles(one).size, shingles(other).size]);
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBeCloseTo(similarity(one, other), 12);
    const sorted = [...shinglesOf(one)];
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  test('of a long text the first 2000 characters count', () => {
    const long = letters(2000);
    expect(shinglesOf(`${long}and more of it`)).toEqual(shinglesOf(long));
    const other = `${long.slice(300)}${letters(300)}`;
    expect(jaccard(shinglesOf(long), shinglesOf(other))).toBeCloseTo(similarity(long, other), 12);
    expect(shinglesOf(long.slice(0, 1999)).length).toBeLessThan(shinglesOf(long).length);
  });

  test('similarity by hand', () => {
    const of = (...members: number[]): Uint32Array => Uint32Array.from(members);
    expect(jaccard(of(1, 2, 3, 9), of(2, 3, 4))).toBeCloseTo(2 / 5, 12);
    expect(jaccard(of(1, 5), of(2, 3, 4, 5))).toBeCloseTo(1 / 5, 12);
    expect([jaccard(of(), of(1)), jaccard(of(7), of(7)), jaccard(of(1), of(2)), jaccard(of(), of())]).toEqual([
      0, 1, 0, 0,
    ]);
  });
});

test('a band is shared where the smallest hashes are: by equal sets all, by others few, whoever counts', () => {
  const members = (count: number): Uint32Array => Uint32Array.from({ length: count }, () => random.int(2 ** 32)).sort();
  for (const minHash of [new MinHash(), new MinHash(null)]) {
    const [one, other] = [members(40), members(40)];
    const keys = minHash.bandKeys(one);
    expect(keys).toHaveLength(16);
    expect(minHash.bandKeys(other).some((key, band) => key === keys[band])).toBe(false);
    expect(minHash.bandKeys(one)).toEqual(keys);
    // The memory is used again: what a larger set left behind does not count.
    expect(minHash.bandKeys(one.slice(0, 3))).toEqual(new MinHash(null).bandKeys(one.slice(0, 3)));
    for (const key of keys) expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
    // A member changes a band where it is the smallest of one of its eight hashes: of 40 others mostly.
    const without = minHash.bandKeys(one.slice(1));
    expect(without.filter((key, band) => key === keys[band]).length).toBeGreaterThan(8);
  }
});

test('small sets of a similarity of .8 share a band as often as 1 - (1 - .8^8)^16 = .947', () => {
  const minHash = new MinHash();
  const times = 2000;
  let hits = 0;
  for (let time = 0; time < times; time++) {
    const all = Array.from({ length: 10 }, () => random.int(2 ** 32));
    const [one, other] = [Uint32Array.from(all.slice(1)).sort(), Uint32Array.from(all.slice(0, 9)).sort()];
    const keys = minHash.bandKeys(other);
    if (minHash.bandKeys(one).some((key, band) => key === keys[band])) hits++;
  }
  // Four standard errors of a proportion; bands of nine hashes share one as often as .900, of seven .977.
  expect(Math.abs(hits / times - 0.947)).toBeLessThan(4 * Math.sqrt((0.947 * 0.053) / times));
});

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

describe('the search beside all others', () => {
  const columns: Column[] = [
    { name: 'note', type: 'string' },
    { name: 'title', type: 'string' },
  ];
  const batchOf = (notes: readonly Cell[], titles: readonly Cell[]): Batch => ({
    file: 'a',
    names: ['row_id', 'title', 'x', 'note'],
    rows: notes.length,
    cells: [notes.map(() => '1'), titles, titles, notes],
    lines: new Float64Array(notes.length),
  });
  const [note, title] = [sentence(), sentence()];

  /** Crews that tell which of them was asked, and for how many columns. */
  function asked(count: number): { threads: Threads; here: Threads; said: string[] } {
    const said: string[] = [];
    const crew = (name: string, size: number): Threads => ({
      count: size,
      open: (job, init) => {
        said.push(`${name}: ${job} of ${String(init)}`);
        const texts = new TextsJob(init as number);
        const thread: Thread = {
          call: (message) => Promise.resolve(texts.call(message)),
          close: () => Promise.resolve(void said.push('closed')),
        };
        return Promise.resolve(thread);
      },
    });
    return { threads: crew('threads', count), here: crew('here', 1), said };
  }

  test('each column is searched on its own', async () => {
    const crews = asked(1);
    const search = await TextSearch.open(columns, 10, crews);
    search.add(batchOf([note, null, sentence()], [sentence(), title, note]), 'held');
    search.add(batchOf([note, title], [sentence(), title]), 'train');
    const looked = { held: 3, train: 2 };
    expect(await search.result()).toEqual([
      { column: columns[0], found: { looked, capped: false, similar: new Set([0]) } },
      { column: columns[1], found: { looked, capped: false, similar: new Set([1]) } },
    ]);
    await search.close();
    expect(crews.said).toEqual(['here: texts of 2', 'closed']);
  });

  test.each([
    { rows: 19_999, count: 2, who: 'here' },
    { rows: 20_000, count: 2, who: 'threads' },
    { rows: 20_000, count: 1, who: 'here' },
  ])('$rows rows and $count threads: $who', async ({ rows, count, who }) => {
    const crews = asked(count);
    await TextSearch.open(columns, rows, crews);
    expect(crews.said).toEqual([`${who}: texts of 2`]);
  });

  test('without columns of texts no thread is started', async () => {
    const crews = asked(2);
    const search = await TextSearch.open([], 1e6, crews);
    search.add(batchOf([note], [title]), 'held');
    expect(await search.result()).toEqual([]);
    await search.close();
    expect(crews.said).toEqual([]);
  });

  test('what a thread met is told with the result, and not before', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const broken: Thread = {
      call: (message) =>
        (message as { kind: string }).kind === 'held'
          ? Promise.reject(new Error('out of memory'))
          : Promise.resolve([]),
      close: () => Promise.resolve(),
    };
    const crew: Threads = { count: 1, open: () => Promise.resolve(broken) };
    const search = await TextSearch.open(columns, 1, { threads: crew, here: crew });
    search.add(batchOf([note], [title]), 'held');
    await new Promise((resolve) => setImmediate(resolve));
    await expect(search.result()).rejects.toThrow('out of memory');
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});
