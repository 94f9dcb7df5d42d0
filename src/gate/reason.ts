import { figure, signed } from '../render/number.js';
import {
  clears,
  failuresOf,
  fallsShort,
  isComparable,
  isHeld,
  needed,
  requirementsOf,
  stateOf,
  type Check,
  type DecisionInput,
  type Primary,
  type Requirement,
  type RequirementState,
} from './criteria.js';

/** Every reason that holds, in the order of the decision table, one sentence each. */
export function describeReasons(input: DecisionInput): string[] {
  const { alpha, checks, primary } = input;
  const requirements = requirementsOf(input);
  const inState = (state: RequirementState): readonly Requirement[] =>
    requirements.filter((requirement) => stateOf(requirement, alpha) === state);
  return [
    ...describeChecks(checks, 'fault'),
    ...failuresOf(input).map(describeFail),
    ...describeChecks(checks, 'unavailable'),
    ...(isComparable(primary) ? [describePrimary(primary)] : []),
    ...inState('open').map(describeOpen),
    ...inState('pass').map(describePass),
  ];
}

/** The checks in a state, one sentence each. */
export function describeChecks(checks: readonly Check[], state: Check['state']): string[] {
  return checks
    .filter((check) => check.state === state)
    .map(({ name, note }) => `${name}: ${(note ?? state).replace(/\.$/, '')}.`);
}

/** Beyond four decimals a p-value says no more. */
function pValue(p: number): string {
  return p < 1e-4 ? 'below 0.0001' : figure(p, 3);
}

/** Without a p-value (on: value) the value itself misses its limit. */
function describeFail({ name, bound, limit, side, adjusted, allowed }: Requirement): string {
  if (allowed === true) return `${name}: ${figure(bound)}, but at most ${figure(limit)} is allowed.`;
  if (adjusted === null) return `${name}: ${figure(bound)} misses the limit ${figure(limit)}.`;
  const relation = side === 'above' ? 'below' : 'above';
  return `${name}: ${relation} the limit ${figure(limit)} (adjusted p ${pValue(adjusted)}).`;
}

function describeOpen({ name, bound, limit, side }: Requirement): string {
  if (bound === null || Number.isNaN(bound)) return `${name}: not demonstrated, these rows allow no bound.`;
  return side === 'above'
    ? `${name}: not demonstrated, the lower bound ${figure(bound)} does not exceed ${figure(limit)}.`
    : `${name}: not demonstrated, the upper bound ${figure(bound)} is not below ${figure(limit)}.`;
}

function describePass({ name, bound, limit, side, inclusive, allowed }: Requirement): string {
  if (allowed === true) return `${name}: ${figure(bound)}, at most ${figure(limit)} allowed.`;
  if (inclusive) {
    const relation = side === 'above' ? 'reaches' : 'is within';
    return `${name}: holds, ${figure(bound)} ${relation} ${figure(limit)} (plain value, no error guarantee).`;
  }
  return side === 'above'
    ? `${name}: holds, the lower bound ${figure(bound)} exceeds ${figure(limit)}.`
    : `${name}: holds, the upper bound ${figure(bound)} is below ${figure(limit)}.`;
}

function describePrimary(primary: Primary): string {
  const { name, lower, upper, useful, rule } = primary;
  const limit = signed(needed(primary));
  if (clears(primary)) return `${name}: the lower bound ${signed(lower)} exceeds ${limit}.`;
  const short = `${name}: the lower bound ${signed(lower)} does not exceed ${limit}`;
  const best = signed(upper);
  if (fallsShort(primary)) {
    const least = rule === 'non_inferiority' ? limit : '0';
    return `${short}, and even the upper bound ${best} is below ${least}: it is worse.`;
  }
  if (isHeld(primary)) {
    return `${short}, and the upper bound ${best} is within the useful improvement ${signed(useful)}.`;
  }
  return `${short}; the upper bound is ${best}.`;
}
