import type { Metric } from '../metrics/metric.js';
import type { Check, Rule } from './criteria.js';
import { usefulOf, type Policy } from './policy.js';
import type { Situation } from './situation.js';
import { isDataOnly, type Line } from './special.js';
import { termOf } from './title.js';

/** What this verdict asks of the primary metric. */
export interface Ask {
  readonly rule: Rule;
  /** M >= 0. */
  readonly margin: number;
  /** G, or null where there is none. */
  readonly useful: number | null;
  /** Why the rule is not the policy's own, or why it cannot be applied. */
  readonly checks: readonly Check[];
}

/**
 * The rule for this candidate: the policy's; `on_new_data` where only the data changed; better than the naive baseline for a first model.
 * @param policyDigest digest of the policy that judges
 * @param reference a metric's value of whom the candidate is compared with, or null
 */
export function askOf(
  situation: Situation,
  line: Line,
  policy: Policy,
  policyDigest: string,
  reference: (metric: Metric) => number | null,
): Ask {
  const { metric, rule, margin, useful, relative } = policy.primary;
  const { candidate, champion, anchor, options } = situation;
  if (line !== 'continued' || champion === null) {
    const note = line === 'new_line' ? `a new line, judged as a first model: ${options.new_line ?? ''}` : null;
    const checks: Check[] = note === null ? [] : [{ name: 'target', state: 'ok', note }];
    return { rule: 'first', margin: 0, useful: useful ?? usefulOf(metric, reference), checks };
  }
  const dataOnly = isDataOnly(candidate, champion, policyDigest);
  const chosen = dataOnly ? policy.onNewData : rule;
  const checks: Check[] = [];
  if (dataOnly) checks.push({ name: 'change', state: 'ok', note: `only the data changed: ${chosen} decides` });
  const asked = relative || chosen === 'superiority' || dataOnly || anchor !== null;
  if (useful === null && reference(metric) === 0 && asked) {
    const part = relative ? 'a share' : '1%';
    const remedy = relative ? 'set gate.primary.relative to false' : 'set gate.primary.useful';
    const note = `${part} of the champion's ${termOf(metric.name)} is 0 and no improvement to ask for; ${remedy}`;
    checks.push({ name: 'useful improvement', state: 'unavailable', note });
  }
  if (!dataOnly) return { rule, margin, useful, checks };
  if (chosen === 'non_inferiority') return { rule: chosen, margin: useful ?? 0, useful, checks };
  return { rule: chosen, margin: rule === 'superiority' ? margin : 0, useful, checks };
}
