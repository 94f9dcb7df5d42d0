import { UserError } from '../host/errors.js';
import { metricOfAnyTask } from '../metrics/catalog.js';
import { costMetric } from '../metrics/cost.js';
import { centered } from '../metrics/mean-loss.js';
import type { Metric, Predictions } from '../metrics/metric.js';
import { weightedMean } from '../metrics/weight.js';
import type { Target } from '../split/manifest.js';
import type { Cost } from './cost.js';
import type { OwnMetricOptions, OwnOptions } from './own.options.js';

/** Among the further values of rows: one value of all rows, which is no mean of theirs. */
export function wholeName(name: string): string {
  return `value of ${name}`;
}

/**
 * The metrics that a configuration adds to the task's own: what decisions cost, by 1,000 of them, and the user's, in their order.
 * @throws UserError for a name that is taken
 */
export function addedMetrics(own: OwnOptions, cost: Cost | null, target: Target): readonly Metric[] {
  const { task, classes } = target;
  const users = Object.entries(own).map(([name, options]) => {
    if (name === 'cost' || metricOfAnyTask(name) !== undefined) {
      throw new UserError(`evaluate.own.${name}: a metric of this name is built in; choose another name.`);
    }
    const taken = [name, wholeName(name)].includes(cost?.perValue?.column ?? '');
    if (taken) throw new UserError(`evaluate.own.${name}: the column of money has this name; choose another name.`);
    return ownMetric(name, options, task);
  });
  if (cost === null || task === 'regression') return users;
  const { matrix, perValue } = cost;
  const money = costMetric({ task, classes: classes.length, matrix, ...(perValue === null ? {} : { perValue }) });
  return [money, ...users];
}

/**
 * A metric of the user's: the mean of a number that the user's program told of each row, or one value that it told of all rows, of which nothing says how
 * far it varies.
 */
function ownMetric(name: string, { better, range: [least, most] }: OwnMetricOptions, task: Target['task']): Metric {
  return {
    name,
    title: titleOf(name),
    task,
    better,
    range: [least ?? -Infinity, most ?? Infinity],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
      const rows = predictions.columns?.[name];
      const whole = predictions.columns?.[wholeName(name)];
      if (predictions.y.length === 0) return { value: null, reason: 'there are no rows' };
      if (rows === undefined && whole === undefined) return { value: null, reason: 'it was not told of these rows' };
      const value = rows === undefined ? whole![0]! : weightedMean(rows, predictions.weight);
      return Number.isFinite(value) ? { value } : { value: null, reason: 'the numbers are too large for arithmetic' };
    },
    influence: ({ columns, weight, y }: Predictions) => {
      const rows = columns?.[name];
      return rows === undefined ? new Float64Array(y.length).fill(NaN) : centered(rows, weight);
    },
  };
}

/** `net_profit` -> `Net profit`. */
function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
