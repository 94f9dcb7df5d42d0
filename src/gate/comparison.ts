import { compare, type CompareOptions } from '../metrics/compare.js';
import type { Metric, Predictions } from '../metrics/metric.js';
import type { PairedComparison } from '../statistics/paired.js';
import { detectable, rowsNeeded } from '../statistics/power.js';
import { figure } from '../render/number.js';
import { rng } from '../statistics/rng.js';
import { beyondCap, capped, lackOf, type Lack } from './lack.js';
import { nameOf } from './name.js';
import type { Policy, Relative } from './policy.js';
import { valueOf } from './situation.js';
import { termOf } from './title.js';
import type { Comparison } from './verdict.js';

/** A comparison as recorded, and its bound at any level (null: unavailable, or too few rows). */
export interface Measured {
  /** For people: `Brier score against the champion`. */
  readonly name: string;
  readonly comparison: Comparison;
  /** The bound that has to clear the margin, at one-sided level alpha. */
  readonly bound: (alpha: number) => number | null;
  /** The change (< 0: a loss) that fails with the planned chance when tested at level alpha; null where that cannot be told. */
  readonly harm: (alpha: number) => number | null;
  /** What keeps it from a bound, where something is known to help; null where nothing is missing. */
  readonly lack: Lack | null;
}

/** What is compared with whom, and what the lower bound has to exceed. */
export interface Question {
  readonly role: Comparison['role'];
  readonly against: 'champion' | 'anchor' | 'baseline';
  readonly metric: Pick<Metric, 'name' | 'title'>;
  /** Name of the rows that are compared by themselves, or null. */
  readonly slice: string | null;
  /** M, -M or -m; or a share of the reference's value. */
  readonly margin: number | Relative;
  /** G, where a useful improvement is asked for. */
  readonly useful: number | null;
  /** Whether the bound decides, or the plain value. */
  readonly on: 'bound' | 'value';
  /** Whether "worse than the margin" is tested for a fail. */
  readonly family: boolean;
}

/** Levels and seed of all comparisons of one verdict. */
export interface Setting {
  readonly alpha: number;
  readonly alphaLook: number;
  /** Names the rows; each comparison adds its own name. */
  readonly seed: string;
  /** The largest loss that a row can have, as declared, or null. */
  readonly cap: number | null;
  /** Bounds that were asked for instead of a metric's own. */
  readonly tests: Policy['tests'];
}

/** The levels that a record depends on. */
export type Levels = Pick<Setting, 'alpha' | 'alphaLook'>;

/** What a paired question is answered with: a comparison with bounds, plain values, or the reason why there is none. */
export type Found =
  | { readonly paired: PairedComparison }
  | { readonly candidate: number; readonly reference: number; readonly better: Metric['better'] }
  | { readonly unavailable: string };

/** Chance to decide that rows are planned with, by custom. */
const power = 0.8;

/**
 * Compares the candidate with another model on the same rows: difference, bounds, p-value of "worse than the margin", rows needed.
 * What cannot be computed is `unavailable` with its reason, never a pass. Cost: that of the metric's paired comparison.
 * @param cluster cluster of each row, or null: rows are independent
 */
export function compareModels(
  question: Question & { readonly metric: Metric },
  candidate: Predictions,
  reference: Predictions,
  setting: Setting,
  cluster: Int32Array | null = null,
): Measured {
  const { metric } = question;
  const rows = candidate.y.length;
  if (rows === 0) return recordPaired(question, { unavailable: 'there is no row to compare on' }, 0, setting);
  if (question.on === 'value') return recordPaired(question, valuesOf(metric, candidate, reference), rows, setting);
  const beyond = beyondCap(metric, setting.cap, [candidate, reference]);
  if (beyond !== null)
    return { ...recordPaired(question, { unavailable: beyond.note }, rows, setting), lack: beyond.lack };
  const draws = resamplesTooMany((setting.tests[metric.name] ?? metric.bound) === 'bootstrap', setting);
  if (draws !== null) return recordPaired(question, { unavailable: draws }, rows, setting);
  const options: CompareOptions = {
    rng: rng(
      `${setting.seed}/${question.role}/${question.against}/${metric.name}${question.slice === null ? '' : `/${question.slice}`}`,
    ),
    alpha: Math.min(setting.alpha, setting.alphaLook),
    ...(cluster === null ? {} : { cluster }),
    ...(setting.tests[metric.name] === undefined ? {} : { test: setting.tests[metric.name] }),
  };
  const paired = compare(capped(metric, setting.cap), candidate, reference, options);
  const found = 'unavailable' in paired ? paired : { paired };
  const measured = recordPaired(question, found, rows, setting);
  return 'unavailable' in paired
    ? measured
    : { ...measured, lack: lackOf(measured.name, metric, paired, setting.cap, question.slice) };
}

/** The smallest level that rows are drawn again for: below it that takes more than 100,000 resamples. */
const leastBootstrap = 5e-4;

/** Why a bootstrap cannot be asked at this level; null where it can, or none is needed. */
export function resamplesTooMany(bootstrapped: boolean, { alpha, alphaLook }: Levels): string | null {
  const level = Math.min(alpha, alphaLook);
  return bootstrapped && level < leastBootstrap
    ? `it has no bound but a bootstrap's, which needs more than 100,000 resamples at alpha ${figure(level, 2)}; choose a metric with a bound of its own`
    : null;
}

function valuesOf(metric: Metric, candidate: Predictions, reference: Predictions): Found {
  const [ofCandidate, ofReference] = [valueOf(metric, candidate), valueOf(metric, reference)];
  if (ofCandidate === null) return { unavailable: `${metric.name} of the candidate cannot be computed` };
  if (ofReference === null) return { unavailable: `${metric.name} of the other model cannot be computed` };
  return { candidate: ofCandidate, reference: ofReference, better: metric.better };
}

/** The record of a paired question: pure, so that a verdict is verified by the same code that made it. O(1). */
export function recordPaired(question: Question, found: Found, rows: number, levels: Levels): Measured {
  if ('unavailable' in found) return withoutBound(blank(question, rows, Number.NaN), found.unavailable);
  const values = 'paired' in found ? found.paired : found;
  const margin = marginOf(question, values.reference);
  if (margin === null) {
    const what = `a share of the other model's ${termOf(question.metric.name)}, which is 0, cannot be computed`;
    return withoutBound(
      { ...blank(question, rows, Number.NaN), candidate: values.candidate, reference: values.reference },
      what,
    );
  }
  const empty = blank(question, 'paired' in found ? found.paired.n : rows, margin);
  return 'paired' in found ? byBound(empty, question, found.paired, levels) : byValue(empty, found);
}

function byBound(
  empty: Comparison,
  question: Question,
  paired: PairedComparison,
  { alpha, alphaLook }: Levels,
): Measured {
  const margin = empty.margin!;
  const lower = paired.lower(alphaLook);
  const upper = paired.upper(alpha);
  const p = paired.pBelow(margin);
  if ([paired.difference, lower, upper, p].some(Number.isNaN)) {
    return withoutBound(empty, 'its bounds are not numbers on these rows');
  }
  const met = paired.shortfall === null;
  const comparison: Comparison = {
    ...empty,
    ...planned(paired, { margin, useful: question.useful }, alphaLook),
    candidate: paired.candidate,
    reference: paired.reference,
    difference: paired.difference,
    ...(met ? { lower: finite(lower), upper: finite(upper) } : {}),
    method: paired.method,
    guarantee: paired.guarantee && empty.relative === null,
    state: met && lower > margin ? 'pass' : 'open',
    p: question.family && met ? p : null,
    note: paired.shortfall,
    evidence: paired.evidence,
  };
  return {
    name: nameOf(comparison),
    comparison,
    bound: (level) => (met ? paired.lower(level) : null),
    harm: (level) => {
      const found = met ? detectable({ sigma: paired.sigma, margin: -margin, alpha: level, power, n: paired.n }) : null;
      return found === null ? null : -found;
    },
    lack: null,
  };
}

function byValue(empty: Comparison, { candidate, reference, better }: Extract<Found, { better: unknown }>): Measured {
  const difference = better === 'higher' ? candidate - reference : reference - candidate;
  const note = 'the plain difference, without an error guarantee';
  const comparison: Comparison = { ...empty, candidate, reference, difference, method: 'value', state: 'open', note };
  return { name: nameOf(comparison), comparison, bound: () => difference, harm: () => null, lack: null };
}

/** What cannot be computed never passes: unavailable, or, of a required slice, not demonstrated. */
function withoutBound(empty: Comparison, note: string): Measured {
  const comparison: Comparison = { ...empty, state: empty.role === 'slice' ? 'open' : 'unavailable', note };
  return { name: nameOf(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}

/** The margin in units of the metric; null where it is a share of nothing. */
function marginOf({ margin }: Question, reference: number): number | null {
  if (typeof margin === 'number') return margin;
  return reference === 0 || Number.isNaN(reference) ? null : margin.share * Math.abs(reference);
}

function blank(question: Question, rows: number, margin: number): Comparison {
  const { role, against, metric, slice, useful, on } = question;
  const known = typeof question.margin === 'number' ? question.margin : margin;
  return {
    role,
    against,
    metric: metric.name,
    slice,
    rows,
    candidate: null,
    reference: null,
    difference: null,
    lower: null,
    upper: null,
    margin: Number.isNaN(known) ? null : known,
    relative: typeof question.margin === 'number' ? null : question.margin.share,
    side: 'above',
    inclusive: on === 'value',
    useful,
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

/**
 * Rows are planned from the difference that matters, never from the observed one, and never below the metric's own minimum. Below that
 * minimum these rows find nothing, and neither bound nor p-value keeps its promise.
 */
function planned(
  { sigma, n, shortfall, minimum }: PairedComparison,
  { margin, useful }: { readonly margin: number; readonly useful: number | null },
  alpha: number,
): Pick<Comparison, 'detectable' | 'rowsNeeded'> {
  const plan = { sigma, margin, alpha, power };
  const needed = rowsNeeded({ ...plan, useful: useful ?? 0 });
  return {
    detectable: shortfall === null ? detectable({ ...plan, n }) : null,
    rowsNeeded: needed === null || minimum === null ? null : Math.max(needed, minimum),
  };
}

/** JSON has no infinity: an unbounded side is null. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
