import {
  clears,
  failuresOf,
  fallsShort,
  isComparable,
  isHeld,
  requirementsOf,
  stateOf,
  type DecisionInput,
} from './criteria.js';
import { describeReasons } from './reason.js';
import type { VerdictName } from './verdict.js';

export interface Decision {
  readonly verdict: VerdictName;
  /** The row of the decision table that matched first. */
  readonly decided: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** Every reason that holds, in the order of the table. */
  readonly reasons: readonly string[];
}

/**
 * The gate's decision table: the first row that matches decides, every reason is listed. Total: any input has exactly one answer, and what
 * is not a number never promotes. Promotion is an intersection-union test, so each part of it is tested without correction.
 * Source: R. L. Berger, Multiparameter hypothesis testing and acceptance sampling, Technometrics 24 (1982). Cost: O(requirements).
 */
export function decide(input: DecisionInput): Decision {
  return { ...matchingRow(input), reasons: describeReasons(input) };
}

function matchingRow(input: DecisionInput): Omit<Decision, 'reasons'> {
  const { primary, alpha } = input;
  const states = requirementsOf(input).map((requirement) => stateOf(requirement, alpha));
  const fails = failuresOf(input).length > 0;
  if (input.checks.some(({ state }) => state === 'fault')) return { verdict: 'reject', decided: '1' };
  if (fails) return { verdict: 'reject', decided: '2' };
  if (input.checks.some(({ state }) => state === 'unavailable') || !isComparable(primary)) {
    return { verdict: 'inconclusive', decided: '3' };
  }
  if (states.every((state) => state === 'pass') && clears(primary)) return { verdict: 'promote', decided: '4' };
  if (fallsShort(primary)) return { verdict: 'reject', decided: '5' };
  if (isHeld(primary)) return { verdict: 'hold', decided: '6' };
  return { verdict: 'inconclusive', decided: '7' };
}
