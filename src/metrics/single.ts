import { assertNever } from '../host/errors.js';
import { aucBound } from '../statistics/auc.js';
import { bootstrapBound } from '../statistics/bootstrap.js';
import { clusterBound } from '../statistics/cluster.js';
import { influenceBound } from '../statistics/influence.js';
import { meanBound } from '../statistics/mean-bound.js';
import { moments } from '../statistics/mean.js';
import type { SingleBound } from '../statistics/single.js';
import { proportionBound } from '../statistics/share.js';
import { bootstrapOf } from './bootstrap.js';
import { noSlope, valueOf, type CompareOptions, type Unavailable } from './compare.js';
import { isBounded, spreadOf, type Spread } from './influence.js';
import type { BinaryPredictions, Metric, OwnBound, Predictions } from './metric.js';
import { rareClassLack } from './rare-class.js';
import { take } from './select.js';
import { counting, rowsThatCount } from './weight.js';

/**
 * One model's metric with its bounds: the exact binomial (accuracy, precision, recall, specificity), DeLong on the logit (ROC AUC), t (mean losses), t on
 * influence values with a floor (other smooth metrics, and all weighted ones), else a bootstrap that says so; cluster totals where rows belong
 * together. Values and bounds are on the metric's own scale, whatever its direction; `alpha` is the smallest level that bounds will be asked at.
 * For thresholds and display. Throws when the predictions are of another task (a defect of the caller).
 */
export function bound(metric: Metric, predictions: Predictions, options: CompareOptions): SingleBound | Unavailable {
  if (predictions.task !== metric.task) {
    throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${predictions.task}`);
  }
  const rows = counting(predictions);
  const computed = valueOf(metric, predictions, rows);
  if (computed.value === null) return { unavailable: computed.reason };
  const { value } = computed;
  if (options.cluster !== undefined) {
    const kept = rowsThatCount(predictions);
    const codes = kept === null ? options.cluster : take(options.cluster, kept);
    return byCluster(metric, rows, value, codes, options);
  }
  const own = ownBound(metric, rows);
  switch (own) {
    case 'share':
      return byShare(metric, rows);
    case 'auc':
      return byAuc(rows as BinaryPredictions);
    case 'mean_loss':
      return byMean(metric, rows);
    case 'influence':
      return byInfluence(metric, rows, value);
    case 'bootstrap':
      return byBootstrap(metric, rows, value, options);
    default:
      return assertNever(own);
  }
}

/** With weights a proportion, an area and a mean are ratios of sums. */
function ownBound({ ownBound }: Metric, { weight }: Predictions): OwnBound {
  return weight === undefined || ownBound === 'bootstrap' ? ownBound : 'influence';
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
  return meanBound(metric.losses(predictions), metric.range, rareClassLack(predictions));
}

function byInfluence(metric: Metric, predictions: Predictions, value: number): SingleBound | Unavailable {
  const spread = spreadOf(metric, [predictions]);
  if (spread === null) return { unavailable: noSlope(metric) };
  const { values, floor, df, shortfall, minimum } = spread;
  return influenceBound(values, {
    value,
    floor,
    range: metric.range,
    df,
    trials: trialsOf(metric, value, spread),
    guarantee: predictions.weight === undefined,
    shortfall,
    minimum,
  });
}

/**
 * Rows of which a share would vary as much: near an end of its range a metric varies as a share does, not as t, and Wilson's bound of so many is a
 * floor. The value is drawn a little to the middle, so that a perfect one has a spread. After Korn & Graubard (1998), Survey Methodology 24:193.
 */
function trialsOf(metric: Metric, value: number, { values, floor, df, trials }: Spread): number | null {
  if (trials === null || !isBounded(metric)) return null;
  const [low, high] = metric.range;
  const share = (value - low) / (high - low);
  const drawn = (share * (df + 1) + 2) / (df + 5);
  const variance = Math.max(floor, moments(values).variance) / values.length / (high - low) ** 2;
  return Math.max(1, Math.min(trials, (drawn * (1 - drawn)) / variance));
}

function byBootstrap(
  metric: Metric,
  predictions: Predictions,
  value: number,
  options: CompareOptions,
  codes?: Int32Array,
): SingleBound {
  const { replicates, shortfall, minimum } = bootstrapOf(metric, [predictions], options, codes);
  return bootstrapBound(value, predictions.y.length, replicates, { shortfall, minimum });
}

function byCluster(
  metric: Metric,
  predictions: Predictions,
  value: number,
  codes: Int32Array,
  options: CompareOptions,
): SingleBound | Unavailable {
  if (metric.influence === undefined) return byBootstrap(metric, predictions, value, options, codes);
  const spread = spreadOf(metric, [predictions]);
  if (spread === null) return { unavailable: noSlope(metric) };
  const { values, shortfall, minimum } = spread;
  return clusterBound(values, codes, {
    value,
    range: metric.range,
    guarantee: predictions.weight === undefined,
    lack: { shortfall, minimum },
  });
}
