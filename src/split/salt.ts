import { bucketCount, saltedBucket, testLimit } from './bucket.js';
import { SaltedText, saltBytes } from './salted-text.js';

/** How many salts are tried: `clamp(2e7 / rows, 1, 1000)`, so the work is bounded. */
export function saltTries(rows: number): number {
  return Math.min(1000, Math.max(1, Math.floor(2e7 / Math.max(1, rows))));
}

/** The salts among which one is chosen: `v1/0`, `v1/1`, ... */
export function saltCandidates(prefix: string, rows: number): string[] {
  return Array.from({ length: saltTries(rows) }, (_, number) => `${prefix}/${number}`);
}

/** Counts of one thread: a plain value. */
export interface BalanceState {
  /** By salt, then by stratum. */
  readonly tests: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Counts test rows by stratum, under one salt or under many at once; memory for one count a salt and stratum.
 * Choosing the best balanced of many random divisions is rerandomisation (Morgan & Rubin 2012, Annals of Statistics 40).
 */
export class BalanceCount {
  private readonly limit: number;
  private readonly bytes: readonly Uint8Array[];
  private readonly tests: Int32Array;
  private readonly rows: Int32Array;
  /** The canonical text of a row's key, for those who have it in bytes. */
  readonly key = new SaltedText();

  /** @param share of the test part; strata: their number */
  constructor(
    private readonly salts: readonly string[],
    share: number,
    private readonly strata: number,
  ) {
    this.limit = testLimit(share);
    this.bytes = salts.map(saltBytes);
    this.tests = new Int32Array(salts.length * strata);
    this.rows = new Int32Array(strata);
  }

  /** @param key canonical text of the row's key */
  add(key: string, stratum: number): void {
    this.key.set(key);
    this.count(stratum);
  }

  /** The same for the text that stands in `key`. */
  count(stratum: number): void {
    this.rows[stratum]!++;
    for (let salt = 0; salt < this.bytes.length; salt++) {
      if (saltedBucket(this.key, this.bytes[salt]!) < this.limit) this.tests[salt * this.strata + stratum]!++;
    }
  }

  state(): BalanceState {
    return { tests: this.tests, rows: this.rows };
  }

  /** Adds what another thread has counted under the same salts. */
  merge({ tests, rows }: BalanceState): void {
    for (const [at, count] of tests.entries()) this.tests[at]! += count;
    for (const [at, count] of rows.entries()) this.rows[at]! += count;
  }

  /** The salt with the smallest worst deviation; of equally good ones the first, that is the one with the lowest number. */
  best(): string {
    let best = 0;
    for (let salt = 1; salt < this.salts.length; salt++) {
      if (this.worst(salt) < this.worst(best)) best = salt;
    }
    return this.salts[best]!;
  }

  private worst(salt: number): number {
    const tests = this.tests.subarray(salt * this.strata, (salt + 1) * this.strata);
    return worstDeviation(tests, this.rows, this.limit);
  }
}

/**
 * By how much the worst stratum deviates from its share of test rows, in millionths of a row: whole numbers, so that equal deviations are
 * equal on every machine.
 * @param limit the bucket limit of test rows: the share in millionths
 */
export function worstDeviation(tests: Int32Array, rows: Int32Array, limit: number): number {
  let worst = 0;
  for (let stratum = 0; stratum < rows.length; stratum++) {
    worst = Math.max(worst, Math.abs(tests[stratum]! * bucketCount - limit * rows[stratum]!));
  }
  return worst;
}
