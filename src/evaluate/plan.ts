import { UserError } from '../host/errors.js';
import { metricNamed, metricsOf } from '../metrics/catalog.js';
import type { Metric } from '../metrics/metric.js';
import { signatureOf } from '../model/signature.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { resolveBehaviour, type Behaviour } from './behaviour.js';
import { askedMoney, resolveCost, type Cost } from './cost.js';
import type { EvaluateOptions } from './evaluate.options.js';
import { checkNumbers, type AskedNumbers } from './part-numbers.js';
import { addedMetrics } from './row-metric.js';
import { checkSlices } from './slice.js';
import { parseChoice, type Choice } from './threshold-choice.js';
import { askedWeight } from './weight.js';

/** What is measured, checked against the rows that the split found. */
export interface Plan {
  /** In the order of reports: those of the task, then those that the configuration adds. */
  readonly metrics: readonly Metric[];
  readonly added: readonly Metric[];
  /** Those that are told of slices. */
  readonly ofSlices: readonly Metric[];
  readonly weight: string | null;
  readonly cost: Cost | null;
  /** Columns of numbers that metrics need. */
  readonly numbers: readonly AskedNumbers[];
  /** How the candidate decides; null: by its own predictions. */
  readonly threshold: number | Choice | null;
  /** Columns that slices are made from. */
  readonly sliced: readonly string[];
  readonly behaviour: readonly Behaviour[];
}

type Options = Omit<EvaluateOptions, 'part' | 'timeout_minutes'>;

/** Told of slices where nobody names metrics. */
const usual: Readonly<Record<Target['task'], readonly string[]>> = {
  binary: ['roc_auc', 'accuracy', 'brier'],
  multiclass: ['accuracy', 'log_loss'],
  regression: ['mae', 'rmse'],
};

/**
 * Checks what a user says of the evaluation. Pure.
 * @throws UserError with the key: a metric, class or column that is not there, a threshold for several classes, a condition that says nothing
 */
export function planOf(options: Options, split: SplitManifest): Plan {
  const { target, columns } = split;
  const cost = options.cost === null ? null : resolveCost(options.cost, split);
  const money = cost?.perValue ?? null;
  const added = addedMetrics(options.own, cost, target);
  const metrics = chooseMetrics(options.metrics, target, added);
  if (options.weight !== null) checkNumbers(columns, [askedWeight(options.weight)]);
  const names = usual[target.task];
  const ofSlices =
    options.metrics.length > 0 ? metrics : metrics.filter((each) => names.includes(each.name) || added.includes(each));
  return {
    ...{ metrics, added, ofSlices, cost, weight: options.weight },
    numbers: money === null ? [] : [askedMoney(money.column)],
    threshold: thresholdOf(options.threshold, split, cost),
    sliced: checkSlices(options.slices, columns, 'evaluate.slices'),
    behaviour: resolveBehaviour(options.behaviour, signatureOf(split).inputs, columns, target),
  };
}

/**
 * The metrics to compute: those that are named, in that order, or all of the task; and those that the configuration adds.
 * @throws UserError for a name that the task does not have
 */
export function chooseMetrics(
  names: readonly string[],
  { task }: Target,
  added: readonly Metric[] = [],
): readonly Metric[] {
  const named = [...new Set(names)].map(
    (name) => added.find((each) => each.name === name) ?? metricNamed(name, task, 'evaluate.metrics'),
  );
  const own = names.length === 0 ? metricsOf(task) : named;
  return [...own, ...added.filter((each) => !own.includes(each))];
}

function thresholdOf(
  options: Options['threshold'],
  { target, parts }: SplitManifest,
  cost: Cost | null,
): Plan['threshold'] {
  if (options === null) return null;
  if (target.task !== 'binary') {
    throw new UserError(
      `evaluate.threshold: only a binary target has a threshold, the task is ${target.task}; remove it.`,
    );
  }
  if (typeof options === 'number') return options;
  const choice = parseChoice(options.choose);
  const key = 'evaluate.threshold.choose';
  if ('wrong' in choice) throw new UserError(`${key}: ${choice.wrong}`);
  if (parts.validation.rows === 0) {
    throw new UserError(
      `${key}: a threshold is chosen on the validation rows, and there are none; set data.split.validation to a fold, or give a number.`,
    );
  }
  if (choice.value === null && cost === null) {
    throw new UserError(`${key}: expected evaluate.cost, which says what decisions cost; it is missing.`);
  }
  return choice;
}
