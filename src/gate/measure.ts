import type { Predictions } from '../metrics/metric.js';
import type { Ask } from './ask.js';
import { compareModels, unavailableComparison, type Measured, type Question, type Setting } from './comparison.js';
import type { Policy } from './policy.js';
import { testThreshold } from './threshold.js';

/** Both sides of a comparison, on the same rows; null where the other has no predictions on any. */
export interface Pair {
  readonly candidate: Predictions;
  readonly reference: Predictions;
}

/** All comparisons of one verdict: the primary one first. */
export function measureAll(
  policy: Policy,
  ask: Ask,
  candidate: Predictions,
  pairs: { readonly opponent: Pair | null; readonly anchor: Pair | null },
  setting: Setting,
): Measured[] {
  const measure = (question: Question, pair: Pair): Measured =>
    pair.candidate.y.length === 0
      ? unavailableComparison(question, 0, 'there is no row to compare on')
      : compareModels(question, pair.candidate, pair.reference, setting);
  const { opponent, anchor } = pairs;
  return [
    ...(opponent === null ? [] : [measure(primaryQuestion(policy, ask), opponent)]),
    ...(opponent === null || ask.rule === 'first' ? [] : guardQuestions(policy, 'champion')).map((question) =>
      measure(question, opponent!),
    ),
    ...(anchor === null ? [] : anchorQuestions(policy)).map((question) => measure(question, anchor!)),
    ...policy.thresholds.map((threshold) => testThreshold(threshold, candidate, setting)),
  ];
}

function primaryQuestion({ primary }: Policy, { rule, margin, useful }: Ask): Question {
  return {
    role: rule === 'first' ? 'baseline' : 'primary',
    against: rule === 'first' ? 'baseline' : 'champion',
    metric: primary.metric,
    margin: rule === 'non_inferiority' ? -margin : margin,
    useful: rule === 'non_inferiority' ? null : useful,
    family: false,
  };
}

function guardQuestions({ guards }: Policy, against: 'champion' | 'anchor'): Question[] {
  const role = against === 'anchor' ? 'anchor' : 'guard';
  return guards.map(({ metric, margin }) => ({ role, against, metric, margin: -margin, useful: null, family: true }));
}

/**
 * Against the anchor everything is non-inferiority: the primary metric at the useful improvement, a guard at its own margin (the useful
 * improvement is in the primary metric's units). So ten small losses in a row cannot add up.
 */
function anchorQuestions(policy: Policy): Question[] {
  const { metric, useful } = policy.primary;
  const guards = guardQuestions(policy, 'anchor').filter((guard) => guard.metric.name !== metric.name);
  return useful === null
    ? guards
    : [{ role: 'anchor', against: 'anchor', metric, margin: -useful, useful: null, family: true }, ...guards];
}
