import { metricOfAnyTask } from '../metrics/catalog.js';
import { percent } from '../render/number.js';
import type { Evaluation, Scored } from './scores.js';

/** Models that a reader is told of, in the order of columns. */
export const shownRoles = ['candidate', 'champion', 'baseline'] as const;

/** `champion 1.2.0`. */
export function nameOf(role: string, { version }: Pick<Scored, 'version'>): string {
  return version === null ? role : `${role} ${version}`;
}

/** `90% interval`: two one-sided bounds. */
export function levelOf(confidence: number | undefined): string {
  return confidence === undefined ? 'interval' : `${percent(2 * confidence - 1, 0)} interval`;
}

/** A sentence's beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `ROC AUC ↑`, on one line: the arrow says which way is better. */
export function titleOf(name: string, added: Evaluation['added'] = []): string {
  const metric = added.find((each) => each.name === name) ?? metricOfAnyTask(name);
  if (metric === undefined) return name;
  return `${metric.title.replaceAll(' ', '\u00A0')}\u00A0${metric.better === 'higher' ? '↑' : '↓'}`;
}
