import type { Check } from './criteria.js';
import { describeChecks } from './reason.js';
import { contentDigest, signed, type Unsigned } from './signature.js';
import type { Role, Verdict } from './verdict.js';

/** What is measured without a label. */
const labelFree: readonly Role[] = ['churn', 'latency', 'size', 'behaviour'];

/**
 * The verdict of a look with `gate.reuse: corrected`: promoted or not promoted, and no more. Every other figure would tell something of the frozen
 * test rows, and the promise counts one bit a look. The digest of the verdict with its figures stays on record; the figures are not written.
 *
 * What does not depend on the labels is said openly and costs no look: a candidate that cannot be scored (reject), no look left, or nobody to
 * compare with (inconclusive).
 * @param open checks that do not depend on the labels of the test rows
 */
export function seal(verdict: Unsigned, open: readonly Check[]): Verdict {
  const bad = open.find(({ state }) => state === 'fault') ?? open.find(({ state }) => state === 'unavailable');
  if (bad !== undefined) {
    const outcome =
      bad.state === 'fault'
        ? ({ verdict: 'reject', decided: '1' } as const)
        : ({ verdict: 'inconclusive', decided: '3' } as const);
    const reasons = describeChecks(open, bad.state);
    return signed({ ...bare(verdict, open), ...outcome, reasons, remedy: verdict.remedy });
  }
  const promoted = verdict.verdict === 'promote';
  const all = promoted ? 'Everything' : 'Not everything';
  return signed({
    ...bare(verdict, open),
    verdict: promoted ? 'promote' : 'hold',
    decided: 'sealed',
    reasons: [`${all} that is asked was demonstrated on the frozen test rows; the figures stay sealed.`],
    remedy: promoted
      ? null
      : 'The validation rows show all figures: a candidate that is clearly better there can be shown to be better here. More test rows help from the next epoch on.',
    sealed: contentDigest(verdict),
  });
}

/** Without what the labels of the test rows decide. */
function bare(verdict: Unsigned, open: readonly Check[]): Unsigned {
  const comparisons = verdict.comparisons.filter(({ role }) => labelFree.includes(role));
  return { ...verdict, comparisons, checks: [...open] };
}
