import { count, signed } from '../render/number.js';
import type { SplitPolicy } from '../split/manifest.js';
import { titleOf } from './title.js';
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
      'The split changed since the champion, and only rows that both hold out count: go back to its mlops/split.yml, collect more rows, or let a person decide once (`mlops promote --version V --reason R`), after which all rows count.',
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

/** From the open comparisons: the rows with which all of them would be decided, or that rows are not what is missing. */
function remedyOfOpen({ comparisons, part }: Verdict, split: Pick<SplitPolicy, 'test' | 'folds'>): string {
  const open = comparisons.filter(({ state }) => state === 'open');
  const paired = open.filter(({ role }) => role !== 'threshold');
  const thresholds = open.filter(({ role }) => role === 'threshold').map(({ metric }) => titleOf(metric));
  const sentences: string[] = [];
  const short = paired.filter((each) => each.rowsNeeded !== null && each.rowsNeeded > each.rows);
  if (short.length > 0) sentences.push(rowsSentence(short, part, split));
  for (const each of paired.filter((other) => !short.includes(other))) sentences.push(enough(each, part));
  if (thresholds.length > 0) {
    sentences.push(
      `The limit on ${thresholds.join(' and ')} needs a better candidate, or more rows for a closer bound.`,
    );
  }
  return sentences.join(' ');
}

function rowsSentence(
  short: readonly Comparison[],
  part: Verdict['part'],
  split: Pick<SplitPolicy, 'test' | 'folds'>,
): string {
  const needed = Math.max(...short.map(({ rowsNeeded }) => rowsNeeded ?? 0));
  const total = Math.ceil(needed / shareOf(part, split));
  const now = Math.min(...short.map(({ rows }) => rows));
  const useful = short.find((each) => each.useful !== null)?.useful ?? null;
  const goal = useful === null ? 'if nothing was lost' : `if the improvement is ${signed(useful)}`;
  return `About ${count(needed)} ${part} rows (${count(total)} rows in all) would decide with a chance of 80%, ${goal}; there are ${count(now)} ${part} rows now.`;
}

function enough(each: Comparison, part: Verdict['part']): string {
  const what = `${titleOf(each.metric)} against the ${each.against}`;
  if (each.note !== null) return `${what}: ${each.note}.`;
  if (each.rowsNeeded === null)
    return `${what}: the rows that would decide follow from gate.primary.useful, which is not set.`;
  return `${what}: ${count(each.rows)} ${part} rows suffice for what the policy asks (they detect ${signed(each.detectable)}), so a better candidate decides sooner than more rows.`;
}
