import type { Verdict } from './verdict.js';

/**
 * Validation proposes, the holdout confirms: whether a verdict on the validation rows is worth a look at the test rows.
 * A hold or a reject on validation is final and costs no look; neither does the artifact that is the champion already.
 */
export function opensTest(verdict: Pick<Verdict, 'verdict'>): boolean {
  return verdict.verdict === 'promote' || verdict.verdict === 'inconclusive';
}
