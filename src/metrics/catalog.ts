import type { Metric, Predictions } from './metric.js';

/** All metrics of a task, in the order of reports. */
export function metricsOf(_task: Predictions['task']): readonly Metric[] {
  throw new Error('under construction');
}

/** The metric of that name; throws UserError with the nearest known name. */
export function metricNamed(_name: string, _task: Predictions['task']): Metric {
  throw new Error('under construction');
}
