import { confusion } from '../metrics/confusion.js';
import { calibrationCurve } from '../metrics/calibration.js';
import { residualHistogram, rocCurve } from '../metrics/curve.js';
import { precisionRecallCurve } from '../metrics/precision-recall.js';
import { residualsByPrediction } from '../metrics/residuals.js';
import { estimate } from '../metrics/estimate.js';
import type { Estimate } from '../metrics/estimate-schema.js';
import type { Metric, MulticlassPredictions, Predictions } from '../metrics/metric.js';
import { classCounts } from '../metrics/class-counts.js';
import { confusedPairs } from '../metrics/multiclass/confused-pairs.js';
import { rng } from '../statistics/rng.js';
import { odditiesOf } from './oddities.js';
import { wholeName } from './row-metric.js';
import type { Scored } from './scores.js';

/** What is measured of one model. */
export type Measured = Pick<
  Scored,
  | 'metrics'
  | 'roc'
  | 'confusion'
  | 'classes'
  | 'residuals'
  | 'precisionRecall'
  | 'calibration'
  | 'residualsByPrediction'
  | 'oddities'
>;

/** Nothing measured: of a model without predictions. */
export const unmeasured: Measured = { metrics: {}, roc: null, confusion: null, residuals: null };

const bins = 20;

/** Rows of similar prediction that a curve is made of: at most so many groups, of at least so many rows. */
const mostGroups = 10;
const leastRows = 20;

/** All pairs of ten classes. */
const mostPairs = 90;

/**
 * Metrics with display intervals, and what their figures are drawn from.
 * @param level alpha: one-sided level of each bound; seed: the same for all models, so that equal predictions get equal intervals
 */
export function measure(
  predictions: Predictions,
  metrics: readonly Metric[],
  level: { readonly alpha: number; readonly seed: string },
): Measured {
  const measured = {
    ...unmeasured,
    metrics: estimatesOf(predictions, metrics, level),
    oddities: odditiesOf(predictions),
  };
  const groups = Math.max(3, Math.min(mostGroups, Math.floor(predictions.y.length / leastRows)));
  switch (predictions.task) {
    case 'binary': {
      const { weight, ...rows } = predictions;
      return {
        ...measured,
        roc: rocCurve(rows.y, rows.score, 200, weight),
        // Counts are of rows, whatever they weigh.
        confusion: confusion(rows),
        precisionRecall: precisionRecallCurve(predictions),
        calibration: calibrationCurve(rows, groups, level.alpha),
      };
    }
    case 'multiclass':
      return {
        ...measured,
        classes: classesOf(predictions),
        calibration: calibrationCurve(predictions, groups, level.alpha),
      };
    case 'regression':
      return {
        ...measured,
        residuals: residualHistogram(predictions, bins),
        residualsByPrediction: residualsByPrediction(predictions, groups),
      };
  }
}

/** Metrics with display intervals, by name. */
export function estimatesOf(
  predictions: Predictions,
  metrics: readonly Metric[],
  { alpha, seed }: { readonly alpha: number; readonly seed: string },
): Record<string, Estimate> {
  const entries = metrics.map((metric): [string, Estimate] => {
    const whole = predictions.columns?.[wholeName(metric.name)]?.[0];
    if (whole !== undefined) return [metric.name, { value: whole, lower: null, upper: null, method: 'one value' }];
    return [metric.name, estimate(metric, predictions, { alpha, rng: rng(`${seed}/${metric.name}`) })];
  });
  return Object.fromEntries(entries);
}

/** Counts are of rows, whatever they weigh. */
function classesOf({ task, classes, y, predicted: labels, score }: MulticlassPredictions): Measured['classes'] {
  const predictions = { task, classes, y, predicted: labels, score };
  const { hits, observed, predicted } = classCounts(predictions);
  return {
    hits: [...hits],
    observed: [...observed],
    predicted: [...predicted],
    confused: confusedPairs(predictions, mostPairs),
  };
}
