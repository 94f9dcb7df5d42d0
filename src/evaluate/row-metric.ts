import { UserError } from '../host/errors.js';
import { metricOfAnyTask } from '../metrics/catalog.js';
import type { Metric, Predictions } from '../metrics/metric.js';
import { mean } from '../statistics/mean.js';
import type { Target } from '../split/manifest.js';
import { limitsOf, type Cost } from './cost.js';
import type { OwnOptions } from './own.options.js';

/** What a metric is that is a mean of numbers which somebody told of the rows. */
interface RowMetric {
  readonly name: string;
  readonly title: string;
  readonly task: Target['task'];
  readonly better: 'higher' | 'lower';
  /** Of a row's number. */
  readonly range: readonly [number, number];
}

/** Under this name stands a value of all rows that is no mean. */
export function wholeName(name: string): string {
  return `value of ${name}`;
}

/** Decisions that money is told by. */
export const decisions = 1000;

/**
 * The metrics that a configuration adds to the task's own: what decisions cost, by 1,000 of them, and the user's, in their order.
 * @throws UserError for a name that is taken
 */
export function addedMetrics(own: OwnOptions, cost: Cost | null, task: Target['task']): readonly Metric[] {
  const limits = cost === null ? null : limitsOf(cost);
  const range: RowMetric['range'] =
    limits === null ? [-Infinity, Infinity] : [limits[0] * decisions, limits[1] * decisions];
  const money: RowMetric = { name: 'cost', title: 'Cost per 1,000', task, better: 'lower', range };
  const users = Object.entries(own).map(
    ([
      name,
      {
        better,
        range: [least, most],
      },
    ]): RowMetric => {
      if (name === money.name || metricOfAnyTask(name) !== undefined) {
        throw new UserError(`evaluate.own.${name}: a metric of this name is built in; choose another name.`);
      }
      return { name, title: titleOf(name), task, better, range: [least ?? -Infinity, most ?? Infinity] };
    },
  );
  return [...(cost === null ? [] : [money]), ...users].map((metric) => rowMetric(metric));
}

/** `net_profit` -> `Net profit`. */
function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function rowMetric(metric: RowMetric): Metric {
  const { name, better } = metric;
  return {
    ...metric,
    bound: 'mean_loss',
    ownBound: 'mean_loss',
    compute: (predictions) => {
      const rows = predictions.columns?.[name];
      const whole = predictions.columns?.[wholeName(name)];
      if (predictions.y.length === 0) return { value: null, reason: 'there are no rows' };
      if (rows === undefined && whole === undefined) return { value: null, reason: 'it was not told of these rows' };
      const value = rows === undefined ? whole![0]! : meanOf(rows, predictions.weight);
      return Number.isFinite(value) ? { value } : { value: null, reason: 'the numbers are too large for arithmetic' };
    },
    losses: (predictions) => {
      const rows = rowsOf(name, predictions);
      return better === 'lower' ? rows : rows.map((value) => -value);
    },
  };
}

function rowsOf(name: string, { columns }: Predictions): Float64Array {
  const rows = columns?.[name];
  if (rows === undefined) throw new Error(`${name}: asked for the rows of a metric that tells none`);
  return rows;
}

function meanOf(values: Float64Array, weight: Float64Array | undefined): number {
  if (weight === undefined) return mean(values);
  return mean(values.map((value, row) => value * weight[row]!)) / mean(weight);
}
