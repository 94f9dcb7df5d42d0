import { compare } from '../metrics/compare.js';
import type { Metric, Predictions } from '../metrics/metric.js';
import type { PairedComparison } from '../statistics/paired.js';
import { detectable, rowsNeeded } from '../statistics/power.js';
import { rng } from '../statistics/rng.js';
import { beyondCap, capped, lackOf, type Lack } from './lack.js';
import type { Comparison } from './verdict.js';

/** A comparison as recorded, and its bound at any level (null: unavailable, or too few rows). */
export interface Measured {
  /** For people: `Brier score against the champion`. */
  readonly name: string;
  readonly comparison: Comparison;
  /** The bound that has to clear the margin, at one-sided level alpha. */
  readonly bound: (alpha: number) => number | null;
  /** What keeps it from a bound, where something is known to help; null where nothing is missing. */
  readonly lack: Lack | null;
}

/** What is compared with whom, and what the lower bound has to exceed. */
export interface Question {
  readonly role: Comparison['role'];
  readonly against: 'champion' | 'anchor' | 'baseline';
  readonly metric: Metric;
  /** M, -M or -m. */
  readonly margin: number;
  /** G, where a useful improvement is asked for. */
  readonly useful: number | null;
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
}

/** Chance to decide that rows are planned with, by custom. */
const power = 0.8;

/**
 * Compares the candidate with another model on the same rows: difference, bounds, p-value of "worse than the margin", rows needed.
 * What cannot be computed is `unavailable` with its reason, never a pass. Cost: that of the metric's paired comparison.
 */
export function compareModels(
  question: Question,
  candidate: Predictions,
  reference: Predictions,
  setting: Setting,
): Measured {
  const { role, against, metric, margin } = question;
  const beyond = beyondCap(metric, setting.cap, [candidate, reference]);
  if (beyond !== null)
    return { ...unavailableComparison(question, candidate.y.length, beyond.note), lack: beyond.lack };
  const paired = compare(capped(metric, setting.cap), candidate, reference, {
    rng: rng(`${setting.seed}/${role}/${against}/${metric.name}`),
    alpha: Math.min(setting.alpha, setting.alphaLook),
  });
  if ('unavailable' in paired) return unavailableComparison(question, candidate.y.length, paired.unavailable);
  const lower = paired.lower(setting.alphaLook);
  const upper = paired.upper(setting.alpha);
  const p = paired.pBelow(margin);
  if ([paired.difference, lower, upper, p].some(Number.isNaN)) {
    return unavailableComparison(question, paired.n, 'its bounds are not numbers on these rows');
  }
  return {
    name: nameOf(question),
    comparison: {
      ...blank(question, paired.n),
      ...planned(paired, question, setting.alphaLook),
      candidate: paired.candidate,
      reference: paired.reference,
      difference: paired.difference,
      ...(paired.shortfall === null ? { lower: finite(lower), upper: finite(upper) } : {}),
      method: paired.method,
      guarantee: paired.guarantee,
      state: paired.shortfall === null && lower > margin ? 'pass' : 'open',
      p: question.family && paired.shortfall === null ? p : null,
      note: paired.shortfall,
    },
    bound: (alpha) => (paired.shortfall === null ? paired.lower(alpha) : null),
    lack: lackOf(nameOf(question), metric, paired, setting.cap),
  };
}

/** A comparison that cannot be made, with the reason. */
export function unavailableComparison(question: Question, rows: number, note: string): Measured {
  return { name: nameOf(question), comparison: { ...blank(question, rows), note }, bound: () => null, lack: null };
}

function nameOf({ metric, against }: Question): string {
  return `${metric.title} against the ${against}`;
}

function blank({ role, against, metric, margin, useful }: Question, rows: number): Comparison {
  return {
    role,
    against,
    metric: metric.name,
    slice: null,
    rows,
    candidate: null,
    reference: null,
    difference: null,
    lower: null,
    upper: null,
    margin,
    side: 'above',
    inclusive: false,
    useful,
    method: 'none',
    guarantee: false,
    state: 'unavailable',
    p: null,
    adjusted: null,
    detectable: null,
    rowsNeeded: null,
    note: null,
  };
}

/**
 * Rows are planned from the difference that matters, never from the observed one, and never below the metric's own minimum. Below that
 * minimum these rows find nothing, and neither bound nor p-value keeps its promise.
 */
function planned(
  { sigma, n, shortfall, minimum }: PairedComparison,
  { margin, useful }: Question,
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
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
