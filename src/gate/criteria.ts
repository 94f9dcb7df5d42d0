/** Something that has to be so before figures mean anything: `fault` is the candidate's, `unavailable` the comparison's. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'fault' | 'unavailable';
  readonly note: string | null;
}

export type Rule = 'superiority' | 'non_inferiority' | 'first';

/** The comparison that decides; differences are oriented so that > 0 is better. */
export interface Primary {
  readonly name: string;
  readonly rule: Rule;
  /** Lower bound at alpha_look, upper bound at alpha. */
  readonly lower: number;
  readonly upper: number;
  /** M >= 0: superiority has to exceed it, non-inferiority must not lose it. 0 for a first model. */
  readonly margin: number;
  /** G: the smallest useful improvement; only superiority needs it. */
  readonly useful: number | null;
}

/** Something that has to hold besides: a guard, a required slice, a threshold, the anchor. */
export interface Requirement {
  readonly name: string;
  /** The bound that has to clear the limit (inclusive: the value itself); null where there is none, or too few rows for one. */
  readonly bound: number | null;
  /** -m, or the threshold. */
  readonly limit: number;
  /** On which side of the limit the bound has to lie. */
  readonly side: 'above' | 'below';
  /** `on: value`: reaching the limit is enough, and missing it fails. */
  readonly inclusive: boolean;
  /** Holm-adjusted p-value of "worse than the limit"; null where it is outside the family. */
  readonly adjusted: number | null;
  /** A test of behaviour: its limit is the share of rows that is allowed, and its name does not tell it. */
  readonly allowed?: boolean;
}

/** All that the decision depends on. */
export interface DecisionInput {
  readonly alpha: number;
  readonly checks: readonly Check[];
  /** null where the comparison cannot be made. */
  readonly primary: Primary | null;
  readonly guards: readonly Requirement[];
  readonly anchors: readonly Requirement[];
  readonly requiredSlices: readonly Requirement[];
  /** Limits that hold whatever the champion does: thresholds, fairness, churn, prediction time, size. */
  readonly thresholds: readonly Requirement[];
  /** Without a promise: they can fail a candidate, never hold one up. */
  readonly watchedSlices: readonly Requirement[];
}

/** Equality of decimal fractions such as .1 + .2 and .3 must not depend on their last bit. */
const tolerance = 1e-12;

export type RequirementState = 'pass' | 'open' | 'fail';

/** Whether a requirement holds, fails, or is not shown either way. What cannot be computed is open, never passed. */
export function stateOf(requirement: Requirement, alpha: number): RequirementState {
  const { bound, limit, side, inclusive, adjusted } = requirement;
  if (adjusted !== null && adjusted <= alpha) return 'fail';
  if (bound === null || Number.isNaN(bound) || Number.isNaN(adjusted ?? 1)) return 'open';
  const excess = side === 'above' ? bound - limit : limit - bound;
  if (inclusive) return excess >= -tolerance ? 'pass' : 'fail';
  return excess > 0 ? 'pass' : 'open';
}

/** All that has to hold besides the primary comparison, in the order in which it is told. */
export function requirementsOf(input: DecisionInput): readonly Requirement[] {
  return [...input.guards, ...input.anchors, ...input.requiredSlices, ...input.thresholds];
}

/** All that is shown to be worse than allowed, in the order in which it is told. */
export function failuresOf(input: DecisionInput): readonly Requirement[] {
  return [...requirementsOf(input), ...input.watchedSlices].filter((each) => stateOf(each, input.alpha) === 'fail');
}

/** Whether the primary comparison exists with bounds that are numbers. */
export function isComparable(primary: Primary | null): primary is Primary {
  return primary !== null && !Number.isNaN(primary.lower) && !Number.isNaN(primary.upper);
}

/** What L has to exceed: M, -M, or 0 for a first model. */
export function needed(primary: Primary): number {
  return primary.rule === 'non_inferiority' ? -primary.margin : primary.margin;
}

/** L clears what the rule asks for. */
export function clears(primary: Primary): boolean {
  return primary.lower > needed(primary);
}

/** Demonstrably worse than what the rule allows. */
export function fallsShort(primary: Primary): boolean {
  return primary.upper < (primary.rule === 'non_inferiority' ? -primary.margin : 0);
}

/** Not shown to be better, and demonstrably without a useful improvement. */
export function isHeld(primary: Primary): boolean {
  const { rule, lower, upper, margin, useful } = primary;
  return rule === 'superiority' && useful !== null && lower <= margin && upper <= useful;
}
