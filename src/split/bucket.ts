import type { SaltedText } from './salted-text.js';
import { saltBytes, type SaltBytes } from './salted-text.js';

/** How many buckets the fingerprints fall into. */
export const bucketCount = 1_000_000;

/**
 * ABS(MOD(fingerprint, 1000000)) of a signed 64-bit fingerprint given in halves, exactly as BigQuery computes it: the remainder takes the
 * sign of the fingerprint, then the sign is dropped. -2^63 gives 775808; nothing overflows, as the remainder is taken first.
 */
export function bucketOf(high: number, low: number): number {
  let upper = high >>> 0;
  let lower = low >>> 0;
  if (high < 0) {
    lower = -low >>> 0;
    upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
  }
  // 2^32 mod 1000000 = 967296; both products stay far below 2^53.
  const sum = (upper % bucketCount) * 967296 + lower;
  // `sum % bucketCount` is slow where the sum does not fit into 32 bits. The quotient may be rounded up to the next whole number.
  const rest = sum - Math.floor(sum / bucketCount) * bucketCount;
  return rest < 0 ? rest + bucketCount : rest;
}

/** The test rows' bucket limit: a row is a test row when its bucket is below it. A whole number, so that no rounding of `share * 1000000` moves a row. */
export function testLimit(share: number): number {
  return Math.round(share * bucketCount);
}

/** The fold of a row, 0 to folds - 1, from its bucket under the second salt. */
export function foldOf(bucket: number, folds: number): number {
  return Math.floor((bucket * folds) / bucketCount);
}

/** The second salt, which decides folds: independent of the first one, so test rows do not empty a fold. */
export function foldSalt(salt: string): SaltBytes {
  return saltBytes(`${salt}/fold`);
}

/** The bucket of the text that was set last, under a salt. */
export function saltedBucket(text: SaltedText, salt: SaltBytes): number {
  text.hash(salt);
  return bucketOf(text.high, text.low);
}
