import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import { accuracy } from './accuracy.js';
import { brier } from './brier.js';
import { f1 } from './f1.js';
import { logLoss } from './log-loss.js';
import { mae } from './mae.js';
import type { BinaryPredictions, Metric, MulticlassPredictions, Predictions, RegressionPredictions } from './metric.js';
import { accuracy as classAccuracy } from './multiclass/accuracy.js';
import { balancedAccuracy } from './multiclass/balanced-accuracy.js';
import { brier as classBrier } from './multiclass/brier.js';
import { f1Macro } from './multiclass/f1-macro.js';
import { f1Weighted } from './multiclass/f1-weighted.js';
import { logLoss as classLogLoss } from './multiclass/log-loss.js';
import { mcc } from './multiclass/mcc.js';
import { precisionMacro } from './multiclass/precision-macro.js';
import { recallMacro } from './multiclass/recall-macro.js';
import { rocAucOvr } from './multiclass/roc-auc-ovr.js';
import { precision } from './precision.js';
import { r2 } from './r2.js';
import { recall } from './recall.js';
import { rmse } from './rmse.js';
import { rocAuc } from './roc-auc.js';

const binary: readonly Metric<BinaryPredictions>[] = [rocAuc, logLoss, brier, accuracy, precision, recall, f1];
const multiclass: readonly Metric<MulticlassPredictions>[] = [
  classAccuracy,
  classLogLoss,
  classBrier,
  balancedAccuracy,
  f1Macro,
  f1Weighted,
  precisionMacro,
  recallMacro,
  mcc,
  rocAucOvr,
];
const regression: readonly Metric<RegressionPredictions>[] = [rmse, mae, r2];
const known: Readonly<Record<Predictions['task'], readonly Metric[]>> = { binary, multiclass, regression };

/** All metrics of a task, in the order of reports. */
export function metricsOf(task: Predictions['task']): readonly Metric[] {
  return known[task];
}

/** A metric's title for people, whatever the task; undefined for a name that is nowhere known. */
export function metricOfAnyTask(name: string): Metric | undefined {
  return Object.values(known)
    .flat()
    .find((metric) => metric.name === name);
}

/**
 * The metric of that name. Throws UserError with the nearest known name and the list; `where` says where the name stands
 * (`gate.primary.metric`).
 */
export function metricNamed(name: string, task: Predictions['task'], where = 'metric'): Metric {
  const ofTask = metricsOf(task);
  const found = ofTask.find((metric) => metric.name === name);
  if (found !== undefined) return found;
  const names = ofTask.map((metric) => metric.name);
  const shown = JSON.stringify(name.slice(0, 80));
  const near = nearest(name, names);
  const hint = near === undefined ? '' : ` did you mean "${near}"?`;
  throw new UserError(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${names.join(', ')}.`);
}
