import { confusion } from '../metrics/confusion.js';
import { residualHistogram, rocCurve } from '../metrics/curve.js';
import { estimate } from '../metrics/estimate.js';
import { metricNamed, metricsOf } from '../metrics/catalog.js';
import type { Metric, MulticlassPredictions, Predictions } from '../metrics/metric.js';
import { classCounts } from '../metrics/class-counts.js';
import { confusedPairs } from '../metrics/multiclass/confused-pairs.js';
import { rng } from '../statistics/rng.js';
import type { Target } from '../split/manifest.js';
import type { Scored } from './scores.js';

/** What is measured of one model. */
export type Measured = Pick<Scored, 'metrics' | 'roc' | 'confusion' | 'classes' | 'residuals'>;

/** Nothing measured: of a model without predictions. */
export const unmeasured: Measured = { metrics: {}, roc: null, confusion: null, residuals: null };

const bins = 20;

/** All pairs of ten classes. */
const mostPairs = 90;

/**
 * The metrics to compute: those that are named, in that order, or all of the task.
 * @throws UserError for a name that the task does not have
 */
export function chooseMetrics(names: readonly string[], { task }: Target): readonly Metric[] {
  if (names.length === 0) return metricsOf(task);
  return [...new Set(names)].map((name) => metricNamed(name, task, 'evaluate.metrics'));
}

/**
 * Metrics with display intervals, and what their figures are drawn from.
 * @param level alpha: one-sided level of each bound; seed: the same for all models, so that equal predictions get equal intervals
 */
export function measure(
  predictions: Predictions,
  metrics: readonly Metric[],
  level: { readonly alpha: number; readonly seed: string },
): Measured {
  const estimates = metrics.map((metric) => {
    const options = { alpha: level.alpha, rng: rng(`${level.seed}/${metric.name}`) };
    return [metric.name, estimate(metric, predictions, options)] as const;
  });
  const measured = { ...unmeasured, metrics: Object.fromEntries(estimates) };
  switch (predictions.task) {
    case 'binary':
      return { ...measured, roc: rocCurve(predictions.y, predictions.score), confusion: confusion(predictions) };
    case 'multiclass':
      return { ...measured, classes: classesOf(predictions) };
    case 'regression':
      return { ...measured, residuals: residualHistogram(predictions, bins) };
  }
}

function classesOf(predictions: MulticlassPredictions): Measured['classes'] {
  const { hits, observed, predicted } = classCounts(predictions);
  return {
    hits: [...hits],
    observed: [...observed],
    predicted: [...predicted],
    confused: confusedPairs(predictions, mostPairs),
  };
}
