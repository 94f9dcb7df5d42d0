import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import { families, further, usual, type Family } from './known.js';
import type { Metric, Predictions } from './metric.js';
import { otherNames } from './other-names.js';

type Task = Predictions['task'];

/** The metrics of a task that are computed where nobody names any, in the order of reports. */
export function metricsOf(task: Task): readonly Metric[] {
  return usual[task];
}

/** All metrics of a task that have no number of their own, the usual ones first. */
export function allMetricsOf(task: Task): readonly Metric[] {
  return [...usual[task], ...further[task]];
}

/** A metric's title for people, whatever the task; undefined for a name that is nowhere known. */
export function metricOfAnyTask(name: string): Metric | undefined {
  for (const task of ['binary', 'multiclass', 'regression'] as const) {
    const found = lookUp(name, task);
    if (typeof found === 'object') return found;
  }
  return undefined;
}

/**
 * The metric of that name; `name@value` is one with a number of its own. Throws UserError with the nearest known name and the list, or with what
 * the number has to be; `where` says where the name stands (`gate.primary.metric`).
 */
export function metricNamed(name: string, task: Task, where = 'metric'): Metric {
  const found = lookUp(name, task);
  if (typeof found === 'object') return found;
  const shown = JSON.stringify(name.slice(0, 80));
  if (found !== undefined) throw new UserError(`${where}: ${found}, got ${shown}.`);
  const near = nearName(name, task);
  const hint = near === undefined ? '' : ` did you mean "${near}"?`;
  const known = [...allMetricsOf(task).map((metric) => metric.name), ...families[task].map(shownName)].join(', ');
  throw new UserError(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${known}.`);
}

/** The metric; or what its number has to be, where that is wrong; undefined where the name is not known. */
function lookUp(name: string, task: Task): Metric | string | undefined {
  const plain = allMetricsOf(task).find((metric) => metric.name === name);
  if (plain !== undefined) return plain;
  const at = name.indexOf('@');
  const stem = at < 0 ? name : name.slice(0, at);
  const family = families[task].find((each) => each.name === stem);
  if (family === undefined) return undefined;
  const value = at < 0 ? family.usual : numberOf(name.slice(at + 1));
  if (value === undefined || !family.accepts(value)) {
    return `expected ${family.expects} after "${family.name}@", as in ${family.name}@${family.example}`;
  }
  return family.make(value, value === family.usual ? family.name : `${family.name}@${value}`);
}

/** Only plain decimals: a name is also a key and a column. */
function numberOf(text: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
}

function shownName({ name, usual, example }: Family): string {
  return usual === undefined ? `${name}@${example}` : name;
}

function nearName(name: string, task: Task): string | undefined {
  const others = otherNames[task];
  const at = name.indexOf('@');
  const stem = (at < 0 ? name : name.slice(0, at)).toLowerCase();
  if (Object.hasOwn(others, stem)) return others[stem];
  const known = [...allMetricsOf(task).map((metric) => metric.name), ...families[task].map((family) => family.name)];
  const near = nearest(stem, known);
  const family = families[task].find((each) => each.name === near);
  if (family === undefined) return near;
  const value = at < 0 ? undefined : numberOf(name.slice(at + 1));
  return value !== undefined && family.accepts(value) ? `${family.name}@${value}` : shownName(family);
}
