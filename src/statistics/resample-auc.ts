import { ascending } from './order.js';
import type { Rng } from './rng.js';

/** Below this many rows sums of one block fit into 32 bits. */
const SMALL = 1 << 20;
const FLUSH = 1 << 29;

/** One model's ranking: the k-th smallest score is that of row `rows[k] >>> 1`, which is positive where the last bit is 1. */
interface Ranking {
  readonly rows: Uint32Array;
  /** 1 where the score equals the one before it; one longer. */
  readonly tied: Uint8Array;
  readonly ties: boolean;
}

/**
 * Bootstrap of the difference of two models' ROC AUC on the same rows (candidate - reference): rows are drawn with replacement, and each
 * model's order is sorted once, not once a resample. NaN where a resample lacks a class. O(n + B n), about 5 ns a row and resample.
 */
export function resampleAuc(
  y: Uint8Array,
  candidate: Float64Array,
  reference: Float64Array,
  replicates: number,
  rng: Rng,
): Float64Array {
  const a = rankingOf(y, candidate);
  const b = rankingOf(y, reference);
  // Rows are renamed by the first model's order, so that one of the two walks reads its weights in sequence.
  const place = new Uint32Array(y.length);
  for (let k = 0; k < place.length; k++) place[a.rows[k]! >>> 1] = k;
  for (const { rows } of [b, a]) {
    for (let k = 0; k < rows.length; k++) rows[k] = 2 * place[rows[k]! >>> 1]! + (rows[k]! & 1);
  }
  // No row is drawn more than 255 times: that would happen in fewer than one of 10^500 resamples, at any number of rows.
  const weights = new Uint8Array(y.length);
  const drawn = new Float64Array(replicates);
  for (let at = 0; at < replicates; at++) {
    weights.fill(0);
    rng.tally(weights);
    const difference = concordant(a, weights) - concordant(b, weights);
    const positives = weightOfPositives(a, weights);
    drawn[at] = difference / (positives * (y.length - positives));
  }
  return drawn;
}

function rankingOf(y: Uint8Array, score: Float64Array): Ranking {
  const { order, tied } = ascending(score);
  return { rows: order.map((row) => 2 * row + y[row]!), tied, ties: tied.includes(1) };
}

function weightOfPositives({ rows }: Ranking, weights: Uint8Array): number {
  let positives = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    positives += weights[row >>> 1]! * (row & 1);
  }
  return positives;
}

/** Pairs of a positive and a negative row, weighted, the positive one ranked higher; ties half. */
function concordant({ rows, tied, ties }: Ranking, weights: Uint8Array): number {
  return ties || rows.length >= SMALL ? walkTied(rows, tied, weights) : walk(rows, weights);
}

/** Without ties; a sum in 32 bits at a time, because doubles would wait for one another. */
function walk(rows: Uint32Array, weights: Uint8Array): number {
  const n = rows.length;
  let negatives = 0;
  let found = 0;
  let part = 0;
  for (let k = 0; k < n; k++) {
    const row = rows[k]!;
    const weight = weights[row >>> 1]!;
    // All bits where the row is positive: without a branch on the label, which no processor can predict.
    const mask = -(row & 1);
    part = (part + Math.imul(weight & mask, negatives)) | 0;
    negatives = (negatives + (weight & ~mask)) | 0;
    if (part > FLUSH) {
      found += part;
      part = 0;
    }
  }
  return found + part;
}

function walkTied(rows: Uint32Array, tied: Uint8Array, weights: Uint8Array): number {
  let negatives = 0;
  let found = 0;
  let tiedPositives = 0;
  let tiedNegatives = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const weight = weights[row >>> 1]!;
    if ((row & 1) === 0) tiedNegatives += weight;
    else tiedPositives += weight;
    if (tied[k + 1] === 1) continue;
    found += tiedPositives * (negatives + tiedNegatives / 2);
    negatives += tiedNegatives;
    tiedPositives = 0;
    tiedNegatives = 0;
  }
  return found;
}
