import type { Occurring, Top } from './profile.js';

/** Up to this many values are all named; of more, the most frequent ones. */
const mostNamed = 1000;
const named = 20;

/** The most frequent of all values of a column. */
export function topOf(all: readonly Occurring[]): Top {
  const sorted = byCount(all);
  const complete = sorted.length <= mostNamed;
  return { values: complete ? sorted : sorted.slice(0, named), complete, error: 0, form: 'value' };
}

/** Most frequent first; equal counts by value, texts by their code units. */
export function byCount(values: readonly Occurring[]): Occurring[] {
  return [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
