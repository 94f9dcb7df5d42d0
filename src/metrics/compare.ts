import { assertNever } from '../host/errors.js';
import { pairedAuc } from '../statistics/delong.js';
import { moments } from '../statistics/mean.js';
import type { PairedComparison } from '../statistics/paired.js';
import { meanMinimum, meanShortfall, pairedMean } from '../statistics/paired-mean.js';
import { pairedProportion } from '../statistics/proportion.js';
import { pairedBootstrap, replicatesFor } from '../statistics/bootstrap.js';
import { resampleSums } from '../statistics/resample.js';
import type { Rng } from '../statistics/rng.js';
import { compareCounts } from './compare-counts.js';
import type { BinaryPredictions, Metric, MulticlassPredictions, Predictions, Shortfall } from './metric.js';
import { compareClassCounts } from './multiclass/compare-class-counts.js';

/** What a comparison cannot be made without. */
export interface CompareOptions {
  /** Used by bootstrapped metrics only. */
  readonly rng: Rng;
  /** The smallest level that bounds will be asked at: it decides the number of replicates. */
  readonly alpha: number;
}

/** Two models' values and predictions on the same rows. */
interface Pair {
  readonly candidate: number;
  readonly reference: number;
  readonly a: Predictions;
  readonly b: Predictions;
}

/**
 * Compares two models on the same rows, with the bound that belongs to the metric: Tango with exact McNemar (accuracy), DeLong (ROC AUC),
 * the more cautious of t and Hall (mean losses), else a paired bootstrap that says so. Differences are oriented so that > 0 is better;
 * `candidate` and `reference` stay on the metric's own scale. `unavailable` when the metric is undefined for either.
 * Throws when the predictions are of another task than the metric, or not of the same rows (a defect of the caller).
 */
export function compare(
  metric: Metric,
  candidate: Predictions,
  reference: Predictions,
  options: CompareOptions,
): PairedComparison | { readonly unavailable: string } {
  demandSameRows(metric, candidate, reference);
  const ofCandidate = metric.compute(candidate);
  if (ofCandidate.value === null) return { unavailable: `${metric.name} of the candidate: ${ofCandidate.reason}` };
  const ofReference = metric.compute(reference);
  if (ofReference.value === null) return { unavailable: `${metric.name} of the other model: ${ofReference.reason}` };
  const pair = { candidate: ofCandidate.value, reference: ofReference.value, a: candidate, b: reference };
  switch (metric.bound) {
    case 'proportion':
      return byProportion(metric, pair);
    case 'auc':
      return pairedAuc((candidate as BinaryPredictions).y, scores(candidate), scores(reference));
    case 'mean_loss':
      return byMean(metric, pair);
    case 'bootstrap':
      return byBootstrap(metric, pair, options);
    default:
      return assertNever(metric.bound);
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
  const same = candidate.y.length === reference.y.length && candidate.y.every((label, i) => label === reference.y[i]);
  if (!same) throw new Error('the two models were not scored on the same rows: their observed values differ');
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
  const counts = { bothRight: 0, onlyCandidate: 0, onlyReference: 0, bothWrong: 0 };
  for (let i = 0; i < wrong.length; i++) {
    if (wrong[i] === 0) counts[alsoWrong[i] === 0 ? 'bothRight' : 'onlyCandidate']++;
    else counts[alsoWrong[i] === 0 ? 'onlyReference' : 'bothWrong']++;
  }
  return pairedProportion(counts);
}

function lossDifference(metric: Metric, { a, b }: Pair): Float64Array {
  const ofCandidate = losses(metric, a);
  return losses(metric, b).map((loss, i) => loss - ofCandidate[i]!);
}

function byMean(metric: Metric, pair: Pair): PairedComparison {
  const { candidate, reference } = pair;
  return pairedMean(lossDifference(metric, pair), { candidate, reference, largest: metric.range[1] - metric.range[0] });
}

function byBootstrap(metric: Metric, pair: Pair, { rng, alpha }: CompareOptions): PairedComparison {
  const { candidate, reference, a, b } = pair;
  const gain = (better: number, than: number): number => (metric.better === 'higher' ? better - than : than - better);
  const difference = gain(candidate, reference);
  const replicates = replicatesFor(alpha);
  const known = { candidate, reference, difference, n: a.y.length };
  const { ofCounts, fromClassCounts, fromSums } = metric;
  if (ofCounts !== undefined) {
    const counted = compareCounts(ofCounts, a as BinaryPredictions, b as BinaryPredictions, replicates, rng);
    return pairedBootstrap({ ...known, ...counted });
  }
  if (fromClassCounts !== undefined) {
    const [ofA, ofB] = [a as MulticlassPredictions, b as MulticlassPredictions];
    return pairedBootstrap({ ...known, ...compareClassCounts(fromClassCounts, ofA, ofB, replicates, rng) });
  }
  if (fromSums === undefined) throw new Error(`${metric.name} says neither counts nor sums to resample`);
  const first = fromSums.columns(a);
  const ofSums = (sums: Float64Array): number =>
    gain(fromSums.value(sums.subarray(0, first.length)), fromSums.value(sums.subarray(first.length)));
  return pairedBootstrap({
    ...known,
    replicates: resampleSums([...first, ...fromSums.columns(b)], ofSums, replicates, rng),
    ...(fromSums.shortfall?.(a) ?? shortfallOfLosses(metric, pair)),
  });
}

function shortfallOfLosses(metric: Metric, pair: Pair): Shortfall {
  const sample = moments(lossDifference(metric, pair));
  return { shortfall: meanShortfall(sample, false), minimum: meanMinimum(sample, false) };
}
