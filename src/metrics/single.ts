import { assertNever } from '../host/errors.js';
import { aucBound } from '../statistics/auc.js';
import { bootstrapBound, replicatesFor } from '../statistics/bootstrap.js';
import { moments } from '../statistics/mean.js';
import { meanBound } from '../statistics/mean-bound.js';
import { meanMinimum, meanShortfall } from '../statistics/paired-mean.js';
import { resampleCells, resampleSums } from '../statistics/resample.js';
import type { SingleBound } from '../statistics/single.js';
import { proportionBound } from '../statistics/wilson.js';
import type { CompareOptions } from './compare.js';
import { confusion } from './confusion.js';
import type { BinaryPredictions, Metric, MulticlassPredictions, Predictions } from './metric.js';
import { resampleClassCounts } from './multiclass/compare-class-counts.js';

/**
 * One model's metric with its bounds: Wilson (accuracy, precision, recall), DeLong on the logit (ROC AUC), t (mean losses), else a
 * bootstrap that says so. Values and bounds are on the metric's own scale, whatever its direction; `alpha` is the smallest level that
 * bounds will be asked at. For thresholds and display. Throws when the predictions are of another task (a defect of the caller).
 */
export function bound(
  metric: Metric,
  predictions: Predictions,
  options: CompareOptions,
): SingleBound | { readonly unavailable: string } {
  if (predictions.task !== metric.task) {
    throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${predictions.task}`);
  }
  const computed = metric.compute(predictions);
  if (computed.value === null) return { unavailable: computed.reason };
  switch (metric.ownBound) {
    case 'wilson':
      return byShare(metric, predictions);
    case 'auc':
      return byAuc(predictions as BinaryPredictions);
    case 'mean_loss':
      return byMean(metric, predictions);
    case 'bootstrap':
      return byBootstrap(metric, predictions, computed.value, options);
    default:
      return assertNever(metric.ownBound);
  }
}

function byShare(metric: Metric, predictions: Predictions): SingleBound {
  if (metric.share === undefined) throw new Error(`${metric.name} names no share`);
  const { hits, of } = metric.share(predictions);
  return proportionBound(hits, of);
}

function byAuc({ y, score }: BinaryPredictions): SingleBound {
  const found = aucBound(y, score);
  if (found === null) throw new Error('an AUC was computed without both classes');
  return found;
}

/** Student's t, cut to the metric's range. */
function byMean(metric: Metric, predictions: Predictions): SingleBound {
  if (metric.losses === undefined) throw new Error(`${metric.name} names no loss of a row`);
  return meanBound(metric.losses(predictions), metric.range);
}

function byBootstrap(metric: Metric, predictions: Predictions, value: number, options: CompareOptions): SingleBound {
  const replicates = replicatesFor(options.alpha);
  const n = predictions.y.length;
  const { ofCounts, fromClassCounts, fromSums } = metric;
  if (ofCounts !== undefined) {
    const { tp, fp, fn, tn } = confusion(predictions as BinaryPredictions);
    const statistic = (cells: Float64Array): number =>
      ofCounts({ tp: cells[0]!, fp: cells[1]!, fn: cells[2]!, tn: cells[3]! });
    return bootstrapBound(value, n, resampleCells([tp, fp, fn, tn], statistic, replicates, options.rng), {
      shortfall: null,
      minimum: 1,
    });
  }
  if (fromClassCounts !== undefined) {
    const drawn = resampleClassCounts(fromClassCounts, predictions as MulticlassPredictions, replicates, options.rng);
    return bootstrapBound(value, n, drawn, { shortfall: null, minimum: 1 });
  }
  if (fromSums === undefined) throw new Error(`${metric.name} says neither counts nor sums to resample`);
  const drawn = resampleSums(fromSums.columns(predictions), (sums) => fromSums.value(sums), replicates, options.rng);
  if (metric.losses === undefined) {
    const lack = fromSums.shortfall?.(predictions) ?? { shortfall: null, minimum: 1 };
    return bootstrapBound(value, n, drawn, lack);
  }
  const sample = moments(metric.losses(predictions));
  return bootstrapBound(value, n, drawn, {
    shortfall: meanShortfall(sample, false),
    minimum: meanMinimum(sample, false),
  });
}
