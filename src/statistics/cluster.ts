import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { cautiousBounds, steepnessOf } from './hall.js';
import type { Range } from './mean-bound.js';
import { ownBounds } from './own-bounds.js';
import type { PairedComparison } from './paired.js';
import type { SingleBound } from './single.js';

/** Clusters without which there is no bound, and those from which on it is promised. */
const MINIMUM = 30;
const PROMISED = 50;
/** Largest share of one cluster in the spread. */
const DOMINANCE = 0.25;

/** Totals over clusters of rows that belong together. */
export interface ClusterTotals {
  readonly clusters: number;
  /** Clusters of equal size that would tell as much: (sum of sizes)^2 / sum of squared sizes. */
  readonly effective: number;
  /** Sum of the squared totals, and the largest share of one of them. */
  readonly squares: number;
  readonly dominance: number;
  /** Skewness of the totals about 0; 0 where they do not spread. */
  readonly skewness: number;
}

/**
 * Sums per-row influence values within clusters; `codes` names each row's cluster by an integer >= 0. Throws RangeError where the lengths
 * differ or a code is negative. O(n + largest code).
 */
export function clusterTotals(values: Float64Array, codes: Int32Array): ClusterTotals {
  if (values.length !== codes.length) {
    throw new RangeError(`expected a cluster for each of ${values.length} rows, got ${codes.length}`);
  }
  let last = -1;
  for (const code of codes) {
    if (code < 0) throw new RangeError(`expected cluster codes >= 0, got ${code}`);
    if (code > last) last = code;
  }
  const totals = new Float64Array(last + 1);
  const sizes = new Float64Array(last + 1);
  for (let i = 0; i < values.length; i++) {
    totals[codes[i]!]! += values[i]!;
    sizes[codes[i]!]!++;
  }
  let [clusters, squares, cubes, largest, squaredSizes] = [0, 0, 0, 0, 0];
  for (let code = 0; code <= last; code++) {
    const square = totals[code]! * totals[code]!;
    if (sizes[code]! > 0) clusters++;
    squares += square;
    cubes += square * totals[code]!;
    squaredSizes += sizes[code]! * sizes[code]!;
    if (square > largest) largest = square;
  }
  return {
    clusters,
    effective: (values.length * values.length) / squaredSizes,
    squares,
    dominance: squares === 0 ? 0 : largest / squares,
    skewness: squares === 0 ? 0 : (cubes / squares) * Math.sqrt(clusters / squares),
  };
}

/** What a clustered comparison starts from, besides influence values and clusters. */
export interface PairedClusterInput {
  readonly candidate: number;
  readonly reference: number;
  /** The difference of the two, oriented so that > 0 is better. */
  readonly difference: number;
  /** The smallest variance of one row that is believed. */
  readonly floor: number;
  /** Largest possible size of a difference; Infinity: none. */
  readonly limit: number;
  /** Whether the metric's bound is promised when there are clusters enough. */
  readonly guarantee: boolean;
  /** What the metric itself lacks, as rows of a class. */
  readonly lack?: Lack;
}

type Lack = Pick<PairedComparison, 'shortfall' | 'minimum'>;

/**
 * Difference of two models' metric on rows that belong together in clusters: as by influence values (oriented so that > 0 is better, mean 0),
 * but the cluster is the unit. The variance is G / (G - 1) times the sum of squared cluster totals / n^2, the bounds are Student's t with
 * G - 1 degrees of freedom. Source: Liang & Zeger (1986), Biometrika 73:13; for few clusters Cameron & Miller (2015), Journal of Human
 * Resources 50:317. Below 30 clusters there is no bound, from 50 on it is promised. O(n).
 */
export function pairedCluster(values: Float64Array, codes: Int32Array, input: PairedClusterInput): PairedComparison {
  const { candidate, reference, difference, floor, limit, guarantee, lack } = input;
  return clusterComparison({
    kind: 'cluster',
    candidate: toReal(candidate),
    reference: toReal(reference),
    difference: toReal(difference),
    n: values.length,
    ...totalsEvidence(clusterTotals(values, codes)),
    floor,
    limit: toReal(limit),
    guarantee,
    ...lack,
  });
}

type TotalsEvidence = Pick<EvidenceOf<'cluster'>, 'clusters' | 'effective' | 'squares' | 'dominance' | 'skewness'>;

function totalsEvidence({ clusters, effective, squares, dominance, skewness }: ClusterTotals): TotalsEvidence {
  return {
    clusters,
    effective: toReal(effective),
    squares: toReal(squares),
    dominance: toReal(dominance),
    skewness: toReal(skewness),
  };
}

/** The comparison that cluster totals make. */
export function clusterComparison(evidence: EvidenceOf<'cluster'>): PairedComparison {
  const { n, floor, clusters } = evidence;
  const difference = fromReal(evidence.difference);
  const error = Math.sqrt(Math.max(varianceOf(evidence), floor / n));
  return {
    candidate: fromReal(evidence.candidate),
    reference: fromReal(evidence.reference),
    difference,
    ...cautiousBounds({
      value: difference,
      error,
      df: clusters - 1,
      steepness: 0,
      limit: fromReal(evidence.limit, Infinity),
    }),
    sigma: Number.isNaN(error) ? Infinity : error * Math.sqrt(n),
    n,
    method: methodOf(clusters),
    guarantee: evidence.guarantee && isPromised(evidence),
    shortfall: shortfallOf(evidence),
    minimum: minimumOf(evidence),
    evidence,
  };
}

/** What one model's clustered bound starts from, besides influence values and clusters. */
export interface ClusterBoundInput {
  readonly value: number;
  readonly range: Range;
  readonly guarantee: boolean;
  /** What the metric itself lacks, as rows of a class. */
  readonly lack?: Lack;
}

/**
 * One model's metric on clustered rows: t bounds of cluster totals, cut to the metric's range. A range with two ends gives a floor as well:
 * Wilson's bounds of one row a cluster where the totals do not spread at all, else of all rows. O(n).
 */
export function clusterBound(values: Float64Array, codes: Int32Array, input: ClusterBoundInput): SingleBound {
  const { value, range, guarantee, lack } = input;
  return ownClusterBound({
    kind: 'own_cluster',
    value: toReal(value),
    n: values.length,
    ...totalsEvidence(clusterTotals(values, codes)),
    range: [toReal(range[0]), toReal(range[1])],
    guarantee,
    ...lack,
  });
}

/** The bounds that cluster totals make; of one value they can be skewed, so Hall's correction counts where it is the more cautious. */
export function ownClusterBound(evidence: EvidenceOf<'own_cluster'>): SingleBound {
  const { n, clusters, range } = evidence;
  const value = fromReal(evidence.value);
  const error = Math.sqrt(varianceOf(evidence));
  const closed = range[0] !== null && range[1] !== null;
  return {
    value,
    ...ownBounds({
      value,
      error,
      df: clusters - 1,
      steepness: steepnessOf(fromReal(evidence.skewness), clusters),
      range: [fromReal(range[0], -Infinity), fromReal(range[1], Infinity)],
      trials: closed ? (error > 0 ? n : clusters) : null,
    }),
    n,
    method: methodOf(clusters),
    guarantee: evidence.guarantee && isPromised(evidence),
    shortfall: shortfallOf(evidence),
    minimum: minimumOf(evidence),
    evidence,
  };
}

type Spread = Pick<
  EvidenceOf<'cluster'>,
  'n' | 'clusters' | 'effective' | 'squares' | 'dominance' | 'shortfall' | 'minimum'
>;

/** Variance of the mean over the rows; NaN below two clusters. */
function varianceOf({ n, clusters, squares }: Spread): number {
  return clusters < 2 ? Number.NaN : ((clusters / (clusters - 1)) * fromReal(squares)) / (n * n);
}

function methodOf(clusters: number): string {
  return `cluster totals (${clusters} clusters), t(${Math.max(0, clusters - 1)})`;
}

function isPromised({ clusters }: Spread): boolean {
  return clusters >= PROMISED;
}

function shortfallOf({ clusters, dominance, shortfall }: Spread): string | null {
  if (typeof shortfall === 'string') return shortfall;
  if (clusters < MINIMUM) return `rows in clusters need ${MINIMUM} clusters; there are ${clusters}`;
  if (fromReal(dominance, 1) <= DOMINANCE) return null;
  const percent = Math.round(fromReal(dominance, 1) * 100);
  return `one cluster makes up ${percent}% of the spread (at most ${DOMINANCE * 100}%): the figure rests on it`;
}

/**
 * Rows that hold the minimum of clusters at today's rows a cluster, and the metric's own; null where one cluster outweighs the rest: more may not
 * change that.
 */
function minimumOf({ n, clusters, dominance, minimum = 1 }: Spread): number | null {
  if (minimum === null || clusters === 0) return null;
  if (clusters >= MINIMUM && fromReal(dominance, 1) > DOMINANCE) return null;
  return Math.max(minimum, Math.ceil((MINIMUM * n) / clusters));
}
