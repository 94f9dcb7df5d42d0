import { count, percent, signed } from '../render/number.js';
import type { SplitPolicy } from '../split/manifest.js';
import type { Comparison, Verdict } from './verdict.js';

/** Share of all rows that a part holds under a split policy. */
export function shareOf(part: Verdict['part'], { test, folds }: Pick<SplitPolicy, 'test' | 'folds'>): number {
  return part === 'test' ? test : (1 - test) / folds;
}

/** What would change the verdict, in words; null where nothing needs to. */
export function remedyOf(verdict: Verdict, split: Pick<SplitPolicy, 'test' | 'folds'>): string | null {
  switch (verdict.decided) {
    case '1':
      return 'Mend the candidate: it has to predict every row with a number.';
    case '2':
      return 'Improve the candidate where it failed, or change the limit in a reviewed commit of its own.';
    case '3':
      return remedyOfUnavailable(verdict);
    case '5':
      return 'Only a better candidate can change this; more rows would not.';
    case '6':
      return 'Only a candidate with a larger improvement can change this; more rows would not.';
    case '7':
      return remedyOfOpen(verdict, split);
    default:
      return null;
  }
}

function remedyOfUnavailable({ checks, rows, champion }: Verdict): string {
  const missing = new Map(checks.filter(({ state }) => state === 'unavailable').map(({ name, note }) => [name, note]));
  const sentences: string[] = [];
  if (missing.has('policy')) sentences.push('Make the base readable: fetch its revision, or mend its mlops.yml.');
  const disjoint =
    missing.has('rows') || missing.has('rows of the anchor') || (champion !== null && narrowed(checks) && rows < 200);
  if (disjoint) {
    sentences.push(
      'The split changed since the champion: `mlops release --rebase` retrains its package on the new split, so that all rows count.',
    );
  }
  if (missing.has('champion') || missing.has('anchor')) {
    sentences.push(
      'Make it scorable again, or let a person decide: `mlops promote --version V --reason R` is recorded as forced.',
    );
  }
  if (missing.has('baseline')) sentences.push('Run `mlops evaluate --force` again: the naive baseline is missing.');
  if (missing.has('useful improvement')) sentences.push('Set gate.primary.useful in mlops.yml.');
  if (sentences.length === 0)
    sentences.push('More rows, or another metric in mlops.yml, are needed for this comparison.');
  return sentences.join(' ');
}

/** Whether some rows of the part do not count because the split changed. */
function narrowed(checks: Verdict['checks']): boolean {
  return checks.some(({ name, note }) => (name === 'rows' || name === 'rows of the anchor') && note !== null);
}

function remedyOfOpen({ comparisons, part, rule, confidence }: Verdict, split: Parameters<typeof remedyOf>[1]): string {
  const open = comparisons.filter(({ state }) => state === 'open');
  const sentences = open.filter(({ role }) => role !== 'threshold').map((each) => rowsSentence(each, part, split));
  const thresholds = open.filter(({ role }) => role === 'threshold').map(({ metric }) => metric);
  if (thresholds.length > 0) {
    sentences.push(
      `The limit on ${thresholds.join(' and ')} needs a better candidate, or more rows for a closer bound.`,
    );
  }
  const planned = open.some(({ rowsNeeded }) => rowsNeeded !== null);
  if (planned) {
    const asked = rule === 'non_inferiority' ? 'no true loss' : 'the useful improvement';
    sentences.push(`Planned at ${percent(confidence, 0)} confidence with an 80% chance to decide, given ${asked}.`);
  }
  return sentences.join(' ');
}

function rowsSentence(
  { metric, against, rows, rowsNeeded, useful, margin, detectable }: Comparison,
  part: Verdict['part'],
  split: Parameters<typeof remedyOf>[1],
): string {
  const what = `${metric} against the ${against}`;
  if (rowsNeeded === null) return `${what}: the rows that would decide cannot be planned without gate.primary.useful.`;
  if (rowsNeeded > rows) {
    const total = Math.ceil(rowsNeeded / shareOf(part, split));
    return `${what}: about ${count(rowsNeeded)} ${part} rows would decide, ${count(total)} rows in all; there are ${count(rows)} ${part} rows now.`;
  }
  const goal = useful === null ? `the margin ${signed(margin)}` : `an improvement of ${signed(useful)}`;
  return `${what}: ${count(rows)} ${part} rows are enough for ${goal} (detectable: ${signed(detectable)}), so the true difference is likely smaller: a better candidate decides sooner than more rows.`;
}
