import type { Ask } from './ask.js';
import { checkMeasured } from './check.js';
import type { Measured } from './comparison.js';
import { fallsShort, type Check, type DecisionInput, type Primary } from './criteria.js';
import { decide, type Decision } from './decision.js';
import { adjustFamily, requirementOf } from './family.js';
import type { Verdict } from './verdict.js';

/** What is decided from, once everything is measured: a verdict carries all of it. */
export interface Basis {
  readonly alpha: number;
  /** The level of lower bounds. */
  readonly alphaLook: number;
  readonly ask: Pick<Ask, 'rule' | 'margin' | 'useful'>;
  /** Those that do not follow from the comparisons. */
  readonly checks: readonly Check[];
  readonly measured: readonly Measured[];
  readonly looks: Pick<Verdict['looks'], 'count' | 'reuse' | 'epoch'>;
}

/** What follows from it. */
export type Settled = Pick<Verdict, 'verdict' | 'decided' | 'reasons' | 'comparisons' | 'looks'> & {
  readonly checks: Verdict['checks'];
};

/** Adjusts, checks and decides: the same for the gate and for whoever verifies a verdict. Pure. O(comparisons log comparisons). */
export function settle({ alpha, alphaLook, ask, checks: given, measured: found, looks }: Basis): Settled {
  const measured = adjustFamily(found, alpha, alphaLook);
  const checks = [...given, ...checkMeasured(measured)];
  const at = (level: number): DecisionInput => inputOf(alpha, ask, measured, checks, level);
  const decision = decide(at(alphaLook));
  return {
    ...decision,
    reasons: [...decision.reasons],
    comparisons: settledStates(measured, at(alphaLook).primary),
    checks,
    looks: looksOf(looks, alpha, alphaLook, measured, (level) => decide(at(level))),
  };
}

function inputOf(
  alpha: number,
  ask: Basis['ask'],
  measured: readonly Measured[],
  checks: readonly Check[],
  alphaLook: number,
): DecisionInput {
  const of = (...roles: Measured['comparison']['role'][]): DecisionInput['guards'] =>
    measured
      .filter(({ comparison }) => roles.includes(comparison.role) && comparison.state !== 'unavailable')
      .map((each) => requirementOf(each, alphaLook));
  const decisive = measured.find(({ comparison }) => comparison.role === 'primary' || comparison.role === 'baseline');
  return {
    alpha,
    checks,
    primary: decisive === undefined ? null : primaryOf(decisive, ask, alphaLook),
    guards: of('guard'),
    anchors: of('anchor'),
    requiredSlices: of('slice'),
    thresholds: of('threshold', 'fairness', 'churn', 'latency', 'size', 'behaviour'),
    watchedSlices: of('watched'),
  };
}

/** null where the comparison is unavailable or below its minimum of rows. */
function primaryOf({ name, comparison, bound }: Measured, ask: Basis['ask'], alphaLook: number): Primary | null {
  const lower = bound(alphaLook);
  if (lower === null) return null;
  const { rule, margin, useful } = ask;
  return { name, rule, lower, upper: comparison.upper ?? Infinity, margin, useful };
}

/** The comparisons with the primary one's state: failed where it is shown to be worse. */
function settledStates(measured: readonly Measured[], primary: Primary | null): Verdict['comparisons'] {
  return measured.map(({ comparison }) =>
    primary !== null && (comparison.role === 'primary' || comparison.role === 'baseline') && fallsShort(primary)
      ? { ...comparison, state: 'fail' }
      : comparison,
  );
}

/**
 * Beside a verdict at alpha stands what Bonferroni's alpha / looks would have said (null where a bound without a promise is among the comparisons:
 * a bootstrap's resamples are not enough for that level).
 */
function looksOf(
  { count, reuse, epoch }: Basis['looks'],
  alpha: number,
  alphaLook: number,
  measured: readonly Measured[],
  at: (alphaLook: number) => Decision,
): Verdict['looks'] {
  const known = { count, reuse, alpha: alphaLook, epoch };
  if (count === 0 || reuse === 'corrected') return { ...known, corrected: null, verdict: null };
  const corrected = alpha / count;
  const promised = measured.every(({ comparison }) => comparison.guarantee || comparison.inclusive);
  return { ...known, corrected, verdict: promised ? at(corrected).verdict : null };
}
