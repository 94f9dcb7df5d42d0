import type { SingleBound } from '../statistics/single.js';
import { finite, type Levels, type Measured } from './comparison.js';
import { nameOf } from './name.js';
import type { Comparison } from './verdict.js';

/** A limit that holds whatever the champion does. */
export interface LimitQuestion {
  readonly role: Comparison['role'];
  /** A metric's name, or what is measured: `latency`, `size`, `churn`. */
  readonly metric: string;
  readonly slice: string | null;
  readonly side: 'above' | 'below';
  readonly limit: number;
  readonly on: 'bound' | 'value';
}

/** What a limit is tested with: a bound, the plain value, or the reason why there is neither. */
export type LimitFound =
  | { readonly single: Omit<SingleBound, 'evidence'>; readonly evidence: Comparison['evidence'] }
  | { readonly value: number; readonly note?: string | undefined }
  | { readonly unavailable: string };

/**
 * The record of a limit. `on: bound`: the value's own one-sided bound has to clear it; `on: value`: the plain value has to reach it, labelled as
 * without an error guarantee. What cannot be computed never passes. Pure: a verdict is verified by the same code that made it. O(1).
 */
export function recordLimit(question: LimitQuestion, found: LimitFound, rows: number, levels: Levels): Measured {
  const empty = blank(question, rows);
  if ('unavailable' in found) return withoutBound(empty, found.unavailable);
  return 'single' in found ? byBound(question, empty, found, levels) : byValue(question, empty, found);
}

function byValue(question: LimitQuestion, empty: Comparison, found: Extract<LimitFound, { value: number }>): Measured {
  const { value, note } = found;
  if (!Number.isFinite(value)) return withoutBound(empty, 'its value is not a number');
  const comparison: Comparison = {
    ...empty,
    candidate: value,
    difference: excess(question, value),
    method: 'value',
    state: 'open',
    note: note ?? 'the plain value, without an error guarantee',
  };
  return { name: nameOf(comparison), comparison, bound: () => value, harm: () => null, lack: null };
}

function byBound(
  question: LimitQuestion,
  empty: Comparison,
  { single, evidence }: Extract<LimitFound, { single: unknown }>,
  { alpha, alphaLook }: Levels,
): Measured {
  const above = question.side === 'above';
  const lower = single.lower(above ? alphaLook : alpha);
  const upper = single.upper(above ? alpha : alphaLook);
  const p = above ? single.pBelow(question.limit) : single.pAbove(question.limit);
  if ([single.value, lower, upper, p].some(Number.isNaN)) {
    return withoutBound(empty, 'its bounds are not numbers on these rows');
  }
  const note = single.shortfall;
  const comparison: Comparison = {
    ...empty,
    candidate: single.value,
    difference: excess(question, single.value),
    lower: note === null ? finite(lower) : null,
    upper: note === null ? finite(upper) : null,
    method: single.method,
    guarantee: single.guarantee,
    state: 'open',
    p: note === null ? p : null,
    note,
    evidence,
  };
  const bound = (level: number): number | null =>
    note !== null ? null : above ? single.lower(level) : single.upper(level);
  return { name: nameOf(comparison), comparison, bound, harm: () => null, lack: null };
}

/** What cannot be computed never passes: unavailable, or, of a required slice, not demonstrated. */
function withoutBound(empty: Comparison, note: string): Measured {
  const comparison: Comparison = { ...empty, state: empty.role === 'slice' ? 'open' : 'unavailable', note };
  return { name: nameOf(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}

/** How far a value lies on the right side of the limit. */
function excess({ side, limit }: LimitQuestion, value: number): number {
  return side === 'above' ? value - limit : limit - value;
}

function blank({ role, metric, slice, side, limit, on }: LimitQuestion, rows: number): Comparison {
  return {
    role,
    against: 'value',
    metric,
    slice,
    rows,
    candidate: null,
    reference: limit,
    difference: null,
    lower: null,
    upper: null,
    margin: limit,
    relative: null,
    side,
    inclusive: on === 'value',
    useful: null,
    method: 'none',
    guarantee: false,
    state: 'unavailable',
    p: null,
    adjusted: null,
    detectable: null,
    rowsNeeded: null,
    note: null,
    evidence: null,
  };
}
