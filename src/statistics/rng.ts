/** A source of random numbers; the same seed gives the same numbers on every machine. */
export interface Rng {
  /** Uniform in [0, 1), 53 bits. */
  next(): number;
  /** Uniform integer in [0, bound). */
  int(bound: number): number;
  /** Draws as many of n places as there are, with replacement, and adds up how often each is drawn; of 32 random bits each: for n far below 2^32. */
  tally(counts: Uint8Array): void;
  /** Standard normal. */
  normal(): number;
}

/** Mixes any text into a 32-bit seed (FNV-1a with a final avalanche). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * sfc32 (Chris Doty-Humphrey's small fast counting generator, PractRand): 128 bits of state, passes PractRand and BigCrush.
 * Source: https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function rng(seed: number | string): Rng {
  const start = typeof seed === 'string' ? seedOf(seed) : seed >>> 0;
  let a = 0;
  let b = start;
  let c = Math.imul(start, 0x9e3779b9) >>> 0;
  let counter = 1;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 20; i++) word();
  const next = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
  const int = (bound: number): number => Math.floor(next() * bound);
  const tally = (counts: Uint8Array): void => {
    const n = counts.length;
    const scale = n / 4294967296;
    // The same steps as `word`, on local 32-bit integers: several times as fast.
    let s = a | 0;
    let t = b | 0;
    let u = c | 0;
    let v = counter | 0;
    for (let i = 0; i < n; i++) {
      const sum = (((s + t) | 0) + v) | 0;
      v = (v + 1) | 0;
      s = t ^ (t >>> 9);
      t = (u + (u << 3)) | 0;
      u = (((u << 21) | (u >>> 11)) + sum) | 0;
      counts[((sum >>> 0) * scale) >>> 0]!++;
    }
    a = s;
    b = t;
    c = u;
    counter = v;
  };
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    // Marsaglia's polar method.
    for (;;) {
      const u = 2 * next() - 1;
      const v = 2 * next() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    }
  };
  return { next, int, tally, normal };
}
