import { describe, expect, test } from '@jest/globals';
import { rng, seedOf } from '../../src/statistics/rng.js';

const WORD = 2n ** 32n;

/** The generator as PractRand's sfc.cpp has it, in whole numbers of any size. */
function words(a: bigint, b: bigint, c: bigint): () => bigint {
  let counter = 1n;
  return () => {
    const sum = (a + b + counter++) % WORD;
    a = b ^ (b >> 9n);
    b = (c * 9n) % WORD;
    c = ((c * 2n ** 21n) % WORD) + (c >> 11n) + sum;
    c %= WORD;
    return sum;
  };
}

const skip = (word: () => bigint, count: number): (() => bigint) => {
  for (let i = 0; i < count; i++) word();
  return word;
};

/** What `rng` starts with: the seed, and the seed times 2^32 / the golden ratio; the first twenty words are left out. */
const seeded = (seed: bigint): (() => bigint) => skip(words(0n, seed, (seed * 0x9e3779b9n) % WORD), 20);

const uniform = (word: () => bigint): number => Number((word() >> 5n) * 2n ** 26n + (word() >> 6n)) / 2 ** 53;

test('the generator in whole numbers prints what others print', () => {
  // github.com/maloquacious/prng, sfc32_test.go: state 0, 12345, 0, counter 1; 12 words left out.
  const word = skip(words(0n, 12345n, 0n), 12);
  const printed = [
    235160590, 2967261163, 116171463, 2882324903, 362604721, 4227106926, 1933307004, 1608300071, 2256615412, 2701957640,
  ];
  for (const each of printed) expect(Number(word())).toBe(each);
});

describe.each([0, 1, 12345, 2 ** 31, 2 ** 32 - 1])('seed %d', (seed) => {
  test('gives the words of that generator, 53 bits at a time', () => {
    const [random, word] = [rng(seed), seeded(BigInt(seed))];
    for (let i = 0; i < 200; i++) expect(random.next()).toBe(uniform(word));
  });

  test('gives whole numbers below a bound by its uniform ones', () => {
    const [random, word] = [rng(seed), seeded(BigInt(seed))];
    for (let bound = 1; bound < 200; bound++) expect(random.int(bound)).toBe(Math.floor(uniform(word) * bound));
  });

  test('tallies a place for each word, and goes on behind them', () => {
    const [random, word] = [rng(seed), seeded(BigInt(seed))];
    for (const n of [1, 2, 7, 100, 1000]) {
      const counts = new Uint8Array(n).fill(3);
      const wanted = new Uint8Array(n).fill(3);
      random.tally(counts);
      for (let i = 0; i < n; i++) wanted[Number((word() * BigInt(n)) / WORD)]!++;
      expect(counts).toEqual(wanted);
      expect(random.next()).toBe(uniform(word));
    }
  });

  test('gives normal numbers in pairs, by the next point inside the unit circle', () => {
    const [random, plain] = [rng(seed), rng(seed)];
    for (let pair = 0; pair < 100; pair++) {
      let [u, v] = [1, 1];
      while (Math.hypot(u, v) >= 1) [u, v] = [2 * plain.next() - 1, 2 * plain.next() - 1];
      const [x, y] = [random.normal(), random.normal()];
      // The same direction, and a squared length that is exponential with mean 2: that of two normal numbers.
      expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(v, u), 12);
      expect(x * x + y * y).toBeCloseTo(-4 * Math.log(Math.hypot(u, v)), 10);
    }
  });
});

test('a seed is taken as 32 bits', () => {
  expect(rng(-1).next()).toBe(rng(2 ** 32 - 1).next());
  expect(rng(2 ** 32 + 5).next()).toBe(rng(5).next());
});

test.each([
  // FNV-1a as its authors print it (http://www.isthe.com/chongo/src/fnv/test_fnv.c).
  { text: '', fnv: 0x811c9dc5n },
  { text: 'a', fnv: 0xe40c292cn },
  { text: 'b', fnv: 0xe70c2de5n },
  { text: 'foobar', fnv: 0xbf9cf968n },
])('the seed of "$text" is its hash, mixed as MurmurHash3 does', ({ text, fnv }) => {
  const seed = mixed(fnv);
  expect(seedOf(text)).toBe(Number(seed));
  expect(rng(text).next()).toBe(uniform(seeded(seed)));
});

/** fmix32 of MurmurHash3. */
function mixed(hash: bigint): bigint {
  let h = hash ^ (hash >> 16n);
  h = (h * 0x85ebca6bn) % WORD;
  h ^= h >> 13n;
  h = (h * 0xc2b2ae35n) % WORD;
  return h ^ (h >> 16n);
}

test('the mixing prints what others print', () => {
  // https://stackoverflow.com/a/31929528: MurmurHash3 of no bytes is its mixed seed.
  expect([0n, 1n, WORD - 1n].map(mixed)).toEqual([0n, 0x514e28b7n, 0x81f16f39n]);
});
