import { assertNever } from '../host/errors.js';
import { pairedBootstrap } from '../statistics/bootstrap.js';
import { pairedCluster } from '../statistics/cluster.js';
import { pairedAuc } from '../statistics/delong.js';
import { asChosen } from '../statistics/from-evidence.js';
import { pairedInfluence } from '../statistics/influence.js';
import type { PairedComparison } from '../statistics/paired.js';
import { pairedMean } from '../statistics/paired-mean.js';
import { pairedProportion } from '../statistics/proportion.js';
import type { Rng } from '../statistics/rng.js';
import { bootstrapOf } from './bootstrap.js';
import { flaw } from './flaw.js';
import { isBounded, spreadOf } from './influence.js';
import type { BinaryPredictions, Bound, Metric, MetricValue, Predictions } from './metric.js';
import { rareClassLack } from './rare-class.js';
import { take } from './select.js';
import { counting, rowsThatCount } from './weight.js';

/** What a comparison cannot be made without. */
export interface CompareOptions {
  /** Used by bootstrapped metrics only. */
  readonly rng: Rng;
  /** The smallest level that bounds will be asked at: it decides the number of replicates. */
  readonly alpha: number;
  /** Cluster of each row, an integer >= 0, where rows belong together (all of a customer): the cluster is then the unit. */
  readonly cluster?: Int32Array;
  /** A bound to use in place of the metric's own (`gate.test`): labelled, and without a promise where it is another one. */
  readonly test?: Bound;
}

/** Why there is no comparison. */
export interface Unavailable {
  readonly unavailable: string;
}

/** Two models' values and predictions on the same rows. */
interface Pair {
  readonly candidate: number;
  readonly reference: number;
  /** Oriented so that > 0 is better. */
  readonly difference: number;
  readonly a: Predictions;
  readonly b: Predictions;
}

/**
 * Compares two models on the same rows, with the bound that belongs to the metric: Tango with exact McNemar (accuracy, recall, specificity), DeLong
 * (ROC AUC), the more cautious of t and Hall (mean losses), t on influence values (other smooth metrics, and all weighted ones), else a paired
 * bootstrap that says so; cluster totals where rows belong together. Differences are oriented so that > 0 is better; `candidate` and `reference`
 * stay on the metric's own scale. `unavailable` when the metric is undefined for either, or the test is not one for it.
 * Throws when the predictions are of another task than the metric, or not of the same rows (a defect of the caller).
 */
export function compare(
  metric: Metric,
  candidate: Predictions,
  reference: Predictions,
  options: CompareOptions,
): PairedComparison | Unavailable {
  demandSameRows(metric, candidate, reference);
  const [a, b] = [counting(candidate), counting(reference)];
  const ofCandidate = valueOf(metric, candidate, a);
  if (ofCandidate.value === null) return { unavailable: `${metric.name} of the candidate: ${ofCandidate.reason}` };
  const ofReference = valueOf(metric, reference, b);
  if (ofReference.value === null) return { unavailable: `${metric.name} of the other model: ${ofReference.reason}` };
  const gain = ofCandidate.value - ofReference.value;
  const pair = {
    candidate: ofCandidate.value,
    reference: ofReference.value,
    difference: metric.better === 'higher' ? gain : 0 - gain,
    a,
    b,
  };
  const kept = rowsThatCount(candidate);
  const { cluster, test } = options;
  if (cluster !== undefined) {
    const codes = kept === null ? cluster : take(cluster, kept);
    return byCluster(metric, pair, codes, options);
  }
  const own = ownBound(metric, pair.a);
  if (test === undefined || test === own) return by(own, metric, pair, options);
  if (!testsOf(metric, pair.a).includes(test)) return { unavailable: noTest(metric, test, pair.a) };
  const found = by(test, metric, pair, options);
  return 'unavailable' in found ? found : asChosen(found);
}

/** A metric's value on the rows that count; what is wrong with any row is told all the same. */
export function valueOf(metric: Metric, predictions: Predictions, rows: Predictions): MetricValue {
  const reason = rows === predictions ? null : flaw(predictions);
  return reason === null ? metric.compute(rows) : { value: null, reason };
}

/** The bound that belongs to a metric on these rows: with weights a proportion, an area and a mean are ratios of sums. */
function ownBound({ bound }: Metric, { weight }: Predictions): Bound {
  return weight === undefined || bound === 'bootstrap' ? bound : 'influence';
}

/** The bounds that can be used for a metric, its own first; with weights fewer. */
export function testsOf(metric: Metric, { weight }: Pick<Predictions, 'weight'> = {}): readonly Bound[] {
  const { bound } = metric;
  const whole = weight === undefined;
  const possible: Bound[] = [
    ...(whole ? [bound] : []),
    ...(whole && bound === 'proportion' && metric.among === undefined ? (['mean_loss'] as const) : []),
    ...(metric.influence === undefined ? [] : (['influence'] as const)),
    'bootstrap',
  ];
  return [...new Set(possible)];
}

function noTest(metric: Metric, test: Bound, rows: Predictions): string {
  const possible = testsOf(metric, rows).join(', ');
  const weighted = rows.weight === undefined ? '' : ' on weighted rows';
  return `${test} is no test of ${metric.name}${weighted}; possible: ${possible}`;
}

function by(bound: Bound, metric: Metric, pair: Pair, options: CompareOptions): PairedComparison | Unavailable {
  switch (bound) {
    case 'proportion':
      return byProportion(metric, pair);
    case 'auc':
      return pairedAuc((pair.a as BinaryPredictions).y, scores(pair.a), scores(pair.b));
    case 'mean_loss':
      return byMean(metric, pair);
    case 'influence':
      return byInfluence(metric, pair);
    case 'bootstrap':
      return byBootstrap(metric, pair, options);
    default:
      return assertNever(bound);
  }
}

function demandSameRows(metric: Metric, candidate: Predictions, reference: Predictions): void {
  if (candidate.task !== metric.task || reference.task !== metric.task) {
    throw new Error(
      `${metric.name} takes predictions of task ${metric.task}, got ${candidate.task} and ${reference.task}`,
    );
  }
  const classesOf = (predictions: Predictions): number => (predictions.task === 'multiclass' ? predictions.classes : 0);
  if (classesOf(candidate) !== classesOf(reference)) throw new Error('the two models do not know the same classes');
  if (!equal(candidate.y, reference.y)) {
    throw new Error('the two models were not scored on the same rows: their observed values differ');
  }
  const [ofCandidate, ofReference] = [candidate.weight, reference.weight];
  const same =
    ofCandidate === ofReference ||
    (ofCandidate !== undefined && ofReference !== undefined && equal(ofCandidate, ofReference));
  if (!same) throw new Error('the two models were not scored on the same rows: their weights differ');
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // NaN is left for `flaw` to name.
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i]))) return false;
  return true;
}

function scores(predictions: Predictions): Float64Array {
  return (predictions as BinaryPredictions).score;
}

function losses(metric: Metric, predictions: Predictions): Float64Array {
  if (metric.losses === undefined) throw new Error(`${metric.name} names no loss of a row`);
  return metric.losses(predictions);
}

function byProportion(metric: Metric, { a, b }: Pair): PairedComparison {
  const wrong = losses(metric, a);
  const alsoWrong = losses(metric, b);
  const among = metric.among?.(a);
  const counts = { bothRight: 0, onlyCandidate: 0, onlyReference: 0, bothWrong: 0 };
  for (let i = 0; i < wrong.length; i++) {
    if (among?.[i] === 0) continue;
    if (wrong[i] === 0) counts[alsoWrong[i] === 0 ? 'bothRight' : 'onlyCandidate']++;
    else counts[alsoWrong[i] === 0 ? 'onlyReference' : 'bothWrong']++;
  }
  return pairedProportion(among === undefined ? counts : { ...counts, rows: wrong.length });
}

function byMean(metric: Metric, { candidate, reference, a, b }: Pair): PairedComparison {
  const ofCandidate = losses(metric, a);
  const gain = losses(metric, b).map((loss, i) => loss - ofCandidate[i]!);
  const largest = metric.range[1] - metric.range[0];
  return pairedMean(gain, { candidate, reference, largest, lack: rareClassLack(a) });
}

function byInfluence(metric: Metric, { candidate, reference, difference, a, b }: Pair): PairedComparison | Unavailable {
  const spread = spreadOf(metric, [a, b]);
  if (spread === null) return { unavailable: noSlope(metric) };
  const { values, df, floor, skewed, shortfall, minimum } = spread;
  return pairedInfluence(values, {
    candidate,
    reference,
    difference,
    df,
    floor,
    skewed,
    shortfall,
    minimum,
    limit: isBounded(metric) ? metric.range[1] - metric.range[0] : Infinity,
    guarantee: a.weight === undefined,
  });
}

/** Why there is no bound by influence values. */
export function noSlope({ name }: Metric): string {
  return `${name} has no slope on these rows, so that nothing tells how far it varies`;
}

function byBootstrap(metric: Metric, pair: Pair, options: CompareOptions, codes?: Int32Array): PairedComparison {
  const { candidate, reference, difference, a, b } = pair;
  const found = bootstrapOf(metric, [a, b], options, codes);
  return pairedBootstrap({ candidate, reference, difference, n: a.y.length, ...found });
}

function byCluster(
  metric: Metric,
  pair: Pair,
  codes: Int32Array,
  options: CompareOptions,
): PairedComparison | Unavailable {
  const { test } = options;
  const own: Bound = metric.influence === undefined ? 'bootstrap' : 'influence';
  if (test !== undefined && test !== 'bootstrap' && test !== metric.bound && test !== own) {
    return { unavailable: `${test} is no test of ${metric.name} on rows in clusters; possible: ${own}, bootstrap` };
  }
  if (own === 'bootstrap' || test === 'bootstrap') {
    const found = byBootstrap(metric, pair, options, codes);
    return own === 'bootstrap' ? found : asChosen(found);
  }
  const { candidate, reference, difference, a, b } = pair;
  const spread = spreadOf(metric, [a, b]);
  if (spread === null) return { unavailable: noSlope(metric) };
  const { values, floor, shortfall, minimum } = spread;
  return pairedCluster(values, codes, {
    candidate,
    reference,
    difference,
    floor,
    limit: isBounded(metric) ? metric.range[1] - metric.range[0] : Infinity,
    guarantee: a.weight === undefined,
    lack: { shortfall, minimum },
  });
}
