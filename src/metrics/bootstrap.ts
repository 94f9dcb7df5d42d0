import { replicatesFor } from '../statistics/bootstrap.js';
import { resampleWeights } from '../statistics/reweigh.js';
import type { Rng } from '../statistics/rng.js';
import { weightedCounts } from './class-counts.js';
import type { ClassPredictions, Metric, Predictions, Shortfall } from './metric.js';
import { resampleClasses } from './resample-classes.js';
import { effectiveOf } from './weight.js';

/** Rows, or clusters of them, below which a bootstrap shows nothing but itself. */
const UNITS = 30;

/**
 * Replicates of a metric of one model, or of its difference between two on the same rows (oriented so that > 0 is better), and what is missing to a
 * minimum. No error rate is promised, but where no resample differs from another nothing is known of how far the metric varies, and few rows are
 * not enough. `codes`: clusters to draw in place of rows.
 */
export function bootstrapOf(
  metric: Metric,
  models: readonly [Predictions] | readonly [Predictions, Predictions],
  { rng, alpha }: { readonly rng: Rng; readonly alpha: number },
  codes?: Int32Array,
): Shortfall & { readonly replicates: Float64Array } {
  const replicates = drawn(metric, models, replicatesFor(alpha), rng, codes);
  const defined = replicates.filter((value) => Number.isFinite(value));
  const lack = metric.support?.(models) ?? lackOf(models[0], codes);
  if (lack.shortfall !== null || defined.some((value) => value !== defined[0])) {
    return { replicates, shortfall: lack.shortfall, minimum: lack.minimum };
  }
  return {
    replicates,
    shortfall: 'no resample of the rows differs from another, so that nothing tells how far it varies',
    minimum: null,
  };
}

function drawn(
  metric: Metric,
  models: readonly [Predictions] | readonly [Predictions, Predictions],
  replicates: number,
  rng: Rng,
  codes: Int32Array | undefined,
): Float64Array {
  const [{ y, weight }] = models;
  const sign = models.length > 1 && metric.better === 'lower' ? -1 : 1;
  if (metric.fromClassCounts !== undefined && weight === undefined && codes === undefined) {
    const of = models as readonly [ClassPredictions] | readonly [ClassPredictions, ClassPredictions];
    return resampleClasses(metric.fromClassCounts, of, replicates, rng).map((value) => sign * value);
  }
  const [first, second] = models.map((model) => atWeights(metric, model));
  const statistic = (weights: Float64Array): number =>
    sign * (second === undefined ? first!(weights) : first!(weights) - second(weights));
  return resampleWeights(y.length, statistic, replicates, rng, { weight, cluster: codes });
}

/**
 * The metric at any weights of the rows: as it is, or to first order by its influence values (exact for a mean), so that rows need not be sorted for
 * each resample.
 */
function atWeights(metric: Metric, model: Predictions): (weight: Float64Array) => number {
  const { fromClassCounts } = metric;
  if (metric.reweighted !== undefined) return metric.reweighted(model);
  if (fromClassCounts !== undefined) {
    return (weight) => fromClassCounts.value(weightedCounts({ ...(model as ClassPredictions), weight }));
  }
  const { value } = metric.compute(model);
  if (metric.influence !== undefined && value !== null)
    return toFirstOrder(value, metric.influence(model), metric.range);
  return (weight) => metric.compute({ ...model, weight }).value ?? Number.NaN;
}

function toFirstOrder(
  value: number,
  influence: Float64Array,
  [low, high]: Metric['range'],
): (weight: Float64Array) => number {
  return (weight) => {
    let [sum, total] = [0, 0];
    for (let i = 0; i < weight.length; i++) {
      sum += weight[i]! * influence[i]!;
      total += weight[i]!;
    }
    // The first order may reach beyond what a value can be.
    return Math.min(high, Math.max(low, value + sum / total));
  };
}

function lackOf(model: Predictions, codes: Int32Array | undefined): Shortfall {
  const n = model.y.length;
  const units = codes === undefined ? effectiveOf(model) : new Set(codes).size;
  const minimum = units > 0 ? Math.ceil((UNITS * n) / units) : null;
  const what = codes === undefined ? 'rows' : 'clusters of rows';
  const shortfall =
    units >= UNITS ? null : `a bootstrap needs ${UNITS} ${what}; there are ${Math.floor(units * 10 + 1e-9) / 10}`;
  return { shortfall, minimum };
}
