import { replicatesFor } from '../statistics/bootstrap.js';
import { resampleUnits, unitsOf } from '../statistics/reweigh.js';
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
  const units = unitsOf(y.length, codes, rng);
  const [first, second] = models.map((model) => byCounts(metric, model, units ?? undefined));
  const statistic = (counts: Float64Array): number =>
    sign * (second === undefined ? first!(counts) : first!(counts) - second(counts));
  const number = units === null ? y.length : units.reduce((most, unit) => Math.max(most, unit), -1) + 1;
  return resampleUnits(number, statistic, replicates, rng);
}

/**
 * The metric by how often units of rows count: as it is, or to first order by its influence values (exact for a mean), so that rows need not be
 * sorted for each resample.
 */
function byCounts(metric: Metric, model: Predictions, units: Int32Array | undefined): (counts: Float64Array) => number {
  if (metric.reweighted !== undefined) return metric.reweighted(model, units);
  const { fromClassCounts } = metric;
  if (fromClassCounts !== undefined) {
    const of = model as ClassPredictions;
    return (counts) => fromClassCounts.value(weightedCounts({ ...of, weight: spread(model, units, counts) }));
  }
  const { value } = metric.compute(model);
  if (metric.influence !== undefined && value !== null) {
    return toFirstOrder(value, totalsOf(metric.influence(model), model, units), metric.range);
  }
  return (counts) => metric.compute({ ...model, weight: spread(model, units, counts) }).value ?? Number.NaN;
}

/** Weights of the rows by how often their units count. */
function spread({ y, weight }: Predictions, units: Int32Array | undefined, counts: Float64Array): Float64Array {
  return Float64Array.from({ length: y.length }, (_, i) => counts[units?.[i] ?? i]! * (weight?.[i] ?? 1));
}

/** Sums over each unit of the weights, and of weight x influence. */
function totalsOf(
  influence: Float64Array,
  { weight }: Predictions,
  units: Int32Array | undefined,
): { readonly sums: Float64Array; readonly weights: Float64Array } {
  const number = units === undefined ? influence.length : units.reduce((most, unit) => Math.max(most, unit), -1) + 1;
  const [sums, weights] = [new Float64Array(number), new Float64Array(number)];
  for (let i = 0; i < influence.length; i++) {
    const [unit, own] = [units === undefined ? i : units[i]!, weight === undefined ? 1 : weight[i]!];
    sums[unit]! += own * influence[i]!;
    weights[unit]! += own;
  }
  return { sums, weights };
}

function toFirstOrder(
  value: number,
  { sums, weights }: ReturnType<typeof totalsOf>,
  [low, high]: Metric['range'],
): (counts: Float64Array) => number {
  return (counts) => {
    let [sum, total] = [0, 0];
    for (let unit = 0; unit < counts.length; unit++) {
      sum += counts[unit]! * sums[unit]!;
      total += counts[unit]! * weights[unit]!;
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
