import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import type { Target } from './manifest.js';
import { labelOf, placeText, type TargetValues } from './target-values.js';

/** What mlops.yml says of the target. */
export interface TargetOptions {
  readonly task: Target['task'] | null;
  readonly positive: string | null;
}

/** The target, and what a person should know of how it was understood. */
export interface ResolvedTarget {
  readonly target: Target;
  readonly notices: readonly string[];
}

/**
 * What is predicted, from the target's values where mlops.yml does not say: two different values are binary classification, more numbers
 * regression, more texts multiclass. Classes are sorted by code unit. The positive class is `data.positive`, else `1` of 0 and 1, `true` of
 * false and true, else the last one, with a notice.
 * @throws UserError where a row has no target, there is one class only, the task does not fit the values, or `data.positive` is no class
 */
export function resolveTarget(values: TargetValues, options: TargetOptions): ResolvedTarget {
  values.check();
  const name = JSON.stringify(values.column);
  if (values.labels.size < 2) {
    throw new UserError(
      `data.target: expected at least two different values of ${name}, all ${values.rows} rows have the same one; choose another target or add data.`,
    );
  }
  const task = options.task ?? taskOf(values);
  switch (task) {
    case 'binary':
      return binary(values, options);
    case 'multiclass':
      checkNoPositive(options, task);
      if (values.many)
        throw new UserError(`task: expected at most 1,000 classes of ${name}, got more; is it a regression?`);
      return { target: { column: values.column, task, classes: classes(values), positive: null }, notices: [] };
    case 'regression':
      return regression(values, options);
  }
}

function taskOf({ labels, type }: TargetValues): Target['task'] {
  if (labels.size === 2) return 'binary';
  return type === 'number' ? 'regression' : 'multiclass';
}

function classes({ labels }: TargetValues): string[] {
  // The default order compares code units.
  return [...labels.keys()].sort();
}

function binary(values: TargetValues, { positive }: TargetOptions): ResolvedTarget {
  const found = classes(values);
  const name = JSON.stringify(values.column);
  if (found.length !== 2) {
    const count = values.many ? 'over 1,000' : String(found.length);
    throw new UserError(
      `task: binary expects two different values of ${name}, got ${count}; correct the data, or set task to what it is.`,
    );
  }
  const chosen = positive === null ? undefined : (labelOf(positive, values.type) ?? positive);
  if (chosen !== undefined && !found.includes(chosen)) {
    throw new UserError(
      `data.positive: expected one of the classes ${found.map((label) => JSON.stringify(label)).join(' and ')} of ${name}, got ${JSON.stringify(positive)}.`,
    );
  }
  const last = found[1]!;
  const obvious = found.join() === '0,1' || found.join() === 'false,true';
  const notices =
    chosen === undefined && !obvious
      ? [
          `The positive class of ${name} is ${JSON.stringify(last)}, the last in sorted order; say which one it is by data.positive.`,
        ]
      : [];
  return { target: { column: values.column, task: 'binary', classes: found, positive: chosen ?? last }, notices };
}

function regression(values: TargetValues, options: TargetOptions): ResolvedTarget {
  checkNoPositive(options, 'regression');
  if (values.type !== 'number') {
    const place = values.texts.first[0];
    const where = place === undefined ? '' : placeText(place);
    throw new UserError(
      `${where}: task: regression expects numbers in the target ${JSON.stringify(values.column)}, got a cell that is none (${values.texts.count} such rows); correct the cells, their type in the schema, or the task.`,
    );
  }
  return { target: { column: values.column, task: 'regression', classes: [], positive: null }, notices: [] };
}

function checkNoPositive({ positive }: TargetOptions, task: string): void {
  if (positive !== null)
    throw new UserError(`data.positive: only a binary target has a positive class, the task is ${task}; remove it.`);
}

/** Understands the target, and tells what was assumed. @throws UserError as resolveTarget */
export function understandTarget(
  { data, task }: { readonly task: Target['task'] | null; readonly data: { positive: string | null } },
  values: TargetValues,
  log: Log,
): Target {
  const { target, notices } = resolveTarget(values, { task, positive: data.positive });
  for (const notice of notices) log.notice(notice);
  return target;
}
