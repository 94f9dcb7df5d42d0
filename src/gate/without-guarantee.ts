import { thresholdCheckName } from './fitted-threshold.js';
import type { Comparison, Verdict } from './verdict.js';

/** Why a comparison's bounds promise nothing, in a few words; null where they do. */
export function withoutGuarantee(
  { checks }: Pick<Verdict, 'checks'>,
  { metric, guarantee, relative, evidence }: Comparison,
): string | null {
  if (checks.some(({ name }) => name === thresholdCheckName(metric))) return 'its threshold was chosen on these rows';
  if (guarantee) return null;
  const test = evidence !== null && 'chosen' in evidence && evidence.chosen === true ? ', asked for by gate.test' : '';
  if (evidence?.kind === 'bootstrap') return `bootstrap${test}`;
  if (test !== '') return 'asked for by gate.test';
  if (relative !== null) return "a share of the champion's value";
  return evidence?.kind === 'cluster' ? 'few or unequal clusters' : 'none is known for it';
}
