import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import { accuracy } from './accuracy.js';
import { brier } from './brier.js';
import { f1 } from './f1.js';
import { logLoss } from './log-loss.js';
import { mae } from './mae.js';
import type { BinaryPredictions, Metric, Predictions, RegressionPredictions } from './metric.js';
import { precision } from './precision.js';
import { r2 } from './r2.js';
import { recall } from './recall.js';
import { rmse } from './rmse.js';
import { rocAuc } from './roc-auc.js';

const binary: readonly Metric<BinaryPredictions>[] = [rocAuc, logLoss, brier, accuracy, precision, recall, f1];
const regression: readonly Metric<RegressionPredictions>[] = [rmse, mae, r2];

/** All metrics of a task, in the order of reports. */
export function metricsOf(task: Predictions['task']): readonly Metric[] {
  return task === 'binary' ? binary : regression;
}

/**
 * The metric of that name. Throws UserError with the nearest known name and the list; `where` says where the name stands
 * (`gate.primary.metric`).
 */
export function metricNamed(name: string, task: Predictions['task'], where = 'metric'): Metric {
  const known = metricsOf(task);
  const found = known.find((metric) => metric.name === name);
  if (found !== undefined) return found;
  const names = known.map((metric) => metric.name);
  const shown = JSON.stringify(name.slice(0, 80));
  const near = nearest(name, names);
  const hint = near === undefined ? '' : ` did you mean "${near}"?`;
  throw new UserError(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${names.join(', ')}.`);
}
