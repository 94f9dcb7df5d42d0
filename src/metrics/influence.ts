import { moments } from '../statistics/mean.js';
import { lackOfMean } from '../statistics/paired-mean.js';
import type { Metric, Predictions, Shortfall } from './metric.js';
import { rareClassLack } from './rare-class.js';
import { effectiveOf, totalWeight } from './weight.js';

/** Influence values as bounds take them: their plain mean is 0, and their standard deviation / sqrt(n) the standard error. */
export interface Spread extends Shortfall {
  readonly values: Float64Array;
  /** Degrees of freedom of t. */
  readonly df: number;
  /** The smallest variance that is believed; 0: that of the values. */
  readonly floor: number;
  /** Whether the values can be so skewed that Hall's correction is needed. */
  readonly skewed: boolean;
  /** No bound of one model is closer than that of a share of so many rows; null: no such floor. */
  readonly trials: number | null;
}

/** Share of the largest possible variance below which a variance is none: what is left by rounding. */
const NOTHING = 1e-20;

/**
 * The influence of each row on a metric of one model, or on the difference of two on the same rows (oriented so that > 0 is better), times
 * weight x n / sum of weights; with what a bound by them rests on. null where the metric has no slope. O(n).
 */
export function spreadOf(
  metric: Metric,
  models: readonly [Predictions] | readonly [Predictions, Predictions],
): Spread | null {
  if (metric.influence === undefined) return null;
  const own = models.map((model) => metric.influence!(model));
  const values = difference(metric, models[0], own);
  if (!values.every(Number.isFinite)) return null;
  const support = metric.support?.(models);
  if (support === undefined) return ofLosses(metric, models[0], own, values);
  const { rows, unseen, shortfall, minimum, trials } = support;
  // The spread is estimated within the rows that carry the metric, so that is how many a sample variance divides by but one.
  const scale = rows > 1 ? Math.sqrt(rows / (rows - 1)) : 1;
  const scaled = values.map((value) => value * scale);
  const n = values.length;
  const added = (models.length === 1 ? unseen / 2 : unseen) / (n - 1);
  const floor = n < 2 ? 0 : moments(scaled).variance + added;
  return {
    values: scaled,
    df: rows - 1,
    floor: added > 0 ? floor : 0,
    skewed: false,
    trials: trials ?? n,
    shortfall,
    minimum,
  };
}

/** What a mean of losses, or a function of some, rests on: as the comparison of means, at the effective number of rows. */
function ofLosses(metric: Metric, model: Predictions, own: readonly Float64Array[], values: Float64Array): Spread {
  const bounded = isBounded(metric);
  const rows = Math.floor(effectiveOf(model) + 1e-9);
  const sample = { ...moments(values), n: rows };
  const largest = own.reduce((most, each) => each.reduce((max, value) => Math.max(max, Math.abs(value)), most), 0);
  const n = values.length;
  // Equal in all rows is no proof of equal: one row of n may have the largest influence that any has.
  const none = !(sample.variance > NOTHING * largest * largest);
  const lack = lackOfMean(sample, bounded, rareClassLack(model));
  const nothing = largest === 0 ? 'no row has an error that would tell how far the metric varies' : null;
  return {
    values,
    df: rows - 1,
    floor: none ? (largest * largest) / n : 0,
    skewed: true,
    trials: null,
    shortfall: lack.shortfall ?? nothing,
    minimum: nothing === null ? lack.minimum : null,
  };
}

/** Whether a metric has a smallest and a largest value. */
export function isBounded({ range }: Pick<Metric, 'range'>): boolean {
  return Number.isFinite(range[0]) && Number.isFinite(range[1]);
}

function difference(metric: Metric, model: Predictions, own: readonly Float64Array[]): Float64Array {
  const { weight, y } = model;
  const total = totalWeight(model);
  const sign = own.length > 1 && metric.better === 'lower' ? -1 : 1;
  const [first, second] = own;
  return first!.map((value, i) => {
    const gain = sign * (second === undefined ? value : value - second[i]!);
    return weight === undefined ? gain : (gain * weight[i]! * y.length) / total;
  });
}
