import type { ColumnProfile, Histogram, Top } from '../table/profile/profile.js';
import { categoryDigest } from '../table/profile/without-values.js';

/** How far a column's distribution is from that of the reference; null: the profiles do not say. */
export interface Drift {
  /** Largest difference between the shares of a value, from 0 to 1. Columns of texts and booleans only. */
  readonly lInfinity: number | null;
  /** Jensen-Shannon divergence to base 2, from 0 (equal) to 1 (nothing in common). */
  readonly jensenShannon: number | null;
}

/** A column of a profile. */
export interface ProfiledColumn {
  readonly column: ColumnProfile;
  /** Of the whole table. */
  readonly rows: number;
}

/** Weights of the parts of two distributions, part by part. */
type Pairs = readonly (readonly [number, number])[];

/**
 * Compares a column with that of a reference by their profiles, as TensorFlow Data Validation does: missing values do not count; histograms are cut at
 * the edges of both, their values spread evenly within a part; NaN and infinite values are parts of their own.
 * Where a profile does not list all values of a column, what it does not list is one part: the true divergence may then be larger.
 */
export function driftOf(current: ProfiledColumn, reference: ProfiledColumn): Drift {
  const [a, b] = [current.column.numbers, reference.column.numbers];
  if (a !== null && b !== null) {
    const pairs = [...histogramPairs(a.histogram, b.histogram), [a.nan, b.nan], [a.infinite, b.infinite]] as const;
    return { lInfinity: null, jensenShannon: jensenShannon(pairs) };
  }
  const [mine, theirs] = [shares(current), shares(reference)];
  if (mine === null || theirs === null) return { lInfinity: null, jensenShannon: null };
  const pairs = categoryPairs(mine, theirs);
  return { lInfinity: lInfinity(pairs.slice(0, -1), pairs), jensenShannon: jensenShannon(pairs) };
}

/** The divergence of two distributions; null where one of them is empty. */
export function jensenShannon(pairs: Pairs): number | null {
  const [first, second] = totals(pairs);
  if (first === 0 || second === 0) return null;
  let sum = 0;
  for (const [a, b] of pairs) {
    const [p, q] = [a / first, b / second];
    const middle = (p + q) / 2;
    if (p > 0) sum += (p * Math.log2(p / middle)) / 2;
    if (q > 0) sum += (q * Math.log2(q / middle)) / 2;
  }
  return Math.min(1, Math.max(0, sum));
}

function lInfinity(listed: Pairs, all: Pairs): number | null {
  const [first, second] = totals(all);
  if (first === 0 || second === 0) return null;
  return listed.reduce((most, [a, b]) => Math.max(most, Math.abs(a / first - b / second)), 0);
}

function totals(pairs: Pairs): [number, number] {
  return pairs.reduce<[number, number]>(([first, second], [a, b]) => [first + a, second + b], [0, 0]);
}

/** Both histograms, cut at the edges of both. */
export function histogramPairs(first: Histogram | null, second: Histogram | null): Pairs {
  const edges = [...new Set([...(first?.edges ?? []), ...(second?.edges ?? [])])].sort((a, b) => a - b);
  return edges.slice(1).map((to, at) => [within(first, edges[at]!, to), within(second, edges[at]!, to)]);
}

/** How many values of a histogram lie between two edges, if they are spread evenly within each part. */
function within(histogram: Histogram | null, from: number, to: number): number {
  let sum = 0;
  for (const [at, count] of (histogram?.counts ?? []).entries()) {
    const [low, high] = [histogram!.edges[at]!, histogram!.edges[at + 1]!];
    const common = Math.min(high, to) - Math.max(low, from);
    if (common > 0) sum += count * (common / (high - low));
  }
  return sum;
}

interface Shares {
  readonly counts: ReadonlyMap<string, number>;
  /** Present rows with a value that is not listed. */
  readonly others: number;
  readonly form: Top['form'];
}

function shares({ column: { texts, booleans, nulls, unfit }, rows }: ProfiledColumn): Shares | null {
  if (booleans !== null) {
    const counts = new Map([
      ['true', booleans.true],
      ['false', booleans.false],
    ]);
    return { counts, others: 0, form: 'value' };
  }
  const top = texts?.top ?? null;
  if (top === null) return null;
  const listed = top.values.reduce((sum, { count }) => sum + count, 0);
  const others = top.complete ? 0 : Math.max(0, rows - nulls - unfit - listed);
  return { counts: new Map(top.values.map(({ value, count }) => [String(value), count])), others, form: top.form };
}

/** Value by value; what is not listed comes last. */
function categoryPairs(first: Shares, second: Shares): Pairs {
  const [a, b] = first.form === second.form ? [first, second] : [digested(first), digested(second)];
  const names = new Set([...a.counts.keys(), ...b.counts.keys()]);
  return [...[...names].map((name) => [a.counts.get(name) ?? 0, b.counts.get(name) ?? 0] as const), [a.others, b.others]];
}

function digested(shares: Shares): Shares {
  if (shares.form === 'digest') return shares;
  return { ...shares, counts: new Map([...shares.counts].map(([value, count]) => [categoryDigest(value), count])) };
}
