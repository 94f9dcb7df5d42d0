import { percent, signed } from '../render/number.js';
import { metricOfAnyTask } from '../metrics/catalog.js';
import { mustPassName } from './found-checks.js';
import type { Lack } from './lack.js';
import { lackSentence, openSentences, type Holdout } from './plan.js';
import { termOf } from './title.js';
import type { Unsigned } from './signature.js';
import type { Comparison, Verdict } from './verdict.js';
import { withoutGuarantee } from './without-guarantee.js';

/**
 * What would change the verdict, in words; null where nothing needs to.
 * @param lacks what kept comparisons and limits from a bound
 */
export function remedyOf(verdict: Unsigned, holdout: Holdout, lacks: readonly Lack[] = []): string | null {
  switch (verdict.decided) {
    case '1':
      return remedyOfFault(verdict);
    case '2':
      return 'Improve the candidate where it failed, or change the limit in a reviewed commit of its own.';
    case '3':
      return remedyOfUnavailable(verdict, holdout, lacks);
    case '5':
      return 'A better candidate is needed: more rows could only show more closely by how much this one is worse.';
    case '6':
      return remedyOfHold(verdict);
    case '7':
      return remedyOfOpen(verdict, holdout, lacks);
    default:
      return null;
  }
}

/** What is wrong with the candidate: rows that must be right, or predictions that cannot be used. */
function remedyOfFault({ checks }: Unsigned): string {
  const faults = checks.filter(({ state }) => state === 'fault');
  const golden = faults.find(({ name }) => name === mustPassName);
  const sentences = [
    ...(faults.some((each) => each !== golden)
      ? ['Mend the candidate: it has to give a usable prediction for every row.']
      : []),
    ...(golden === undefined
      ? []
      : [
          `Mend the candidate where it is wrong on rows that must be right, or correct ${goldenFile(golden.note)} where its targets are.`,
        ]),
  ];
  return sentences.join(' ');
}

/** `data/golden.csv`, as the note of the check names it. */
function goldenFile(note: string | null): string {
  return / are wrong \((.+?)(?:, lines? [\d, .]+)?\)$/.exec(note ?? '')?.[1] ?? 'the file of gate.must_pass';
}

/** U <= G: more rows may still bring L above M, but then for less than what is worth a release. */
function remedyOfHold({ comparisons, confidence, checks }: Unsigned): string {
  const primary = comparisons.find(({ role }) => role === 'primary');
  const useful = primary?.useful ?? null;
  const weak = primary === undefined ? null : withoutGuarantee({ checks }, primary);
  const sure =
    weak === null
      ? `with ${percent(confidence, 0)} confidence it is`
      : `by a bound without error guarantee (${weak}) it is`;
  const limit = useful === null ? 'useful improvement' : `useful ${signed(useful)}`;
  return `Whatever the true difference is, ${sure} below the ${limit}: more rows could only confirm a smaller one. A candidate with a larger improvement is needed.`;
}

function remedyOfUnavailable(
  { checks, champion, comparisons }: Unsigned,
  holdout: Holdout,
  lacks: readonly Lack[],
): string {
  const missing = new Map(checks.filter(({ state }) => state === 'unavailable').map(({ name, note }) => [name, note]));
  const sentences: string[] = [];
  if (missing.has('fresh rows needed')) {
    sentences.push(
      'Collect new rows: later test rows wait in reserve and open the next epoch; gate.fresh_rows says how many that takes. Until then a person may decide (`mlops promote --version V --reason R`, recorded as forced).',
    );
  }
  if (missing.has('policy')) sentences.push('Make the base readable: fetch its revision, or mend its mlops.yml.');
  const tooFew = champion !== null && narrowed(checks) && lacks.some(({ kind }) => kind === 'rows');
  if (missing.has('rows') || missing.has('rows of the anchor') || tooFew) {
    sentences.push(
      'The split changed since the champion, and only rows that both hold out count: go back to its mlops/split.yml, collect more rows, or let a person decide once (`mlops promote --version V --reason R`), after which all rows count.',
    );
  }
  if (missing.has('test part') || missing.has('validation part')) {
    sentences.push(
      'Restore the files of the data that are missing; where the data are meant to be that much smaller, let a person decide once (`mlops promote --version V --reason R`, recorded as forced).',
    );
  }
  sentences.push(...wholeValues(comparisons));
  if (missing.has('champion') || missing.has('anchor')) {
    sentences.push(
      'Make it scorable again, or let a person decide: `mlops promote --version V --reason R` is recorded as forced.',
    );
  }
  if (missing.has('baseline')) sentences.push('Run `mlops evaluate --force` again: the naive baseline is missing.');
  if (missing.has('useful improvement')) sentences.push('Set gate.primary.useful in mlops.yml.');
  sentences.push(...lacks.map((lack) => lackSentence(lack, holdout)));
  if (sentences.length === 0) {
    sentences.push('More rows, or another metric in mlops.yml, are needed for this comparison.');
  }
  return [...new Set(sentences)].join(' ');
}

/** Metrics of the user's own that are one value of all rows: nothing says how far it varies, so no number of rows helps. */
function wholeValues(comparisons: readonly Comparison[]): string[] {
  return comparisons
    .filter(
      ({ state, note, metric }) =>
        state === 'unavailable' && note?.includes(' has no slope on these rows') === true && isOwn(metric),
    )
    .map(
      ({ metric, role }) =>
        `evaluate.own.${metric}: let its program write a number for each row, so that a bound can be made; one value of all rows can only be asked ${role === 'guard' || role === 'threshold' ? `with gate.${role}s.${metric}.on: value` : `by gate.thresholds.${metric} with on: value, beside another gate.primary.metric`}.`,
    );
}

function isOwn(metric: string): boolean {
  return metric !== 'cost' && metricOfAnyTask(metric) === undefined;
}

/** Whether some rows of the part do not count because the split changed. */
function narrowed(checks: Verdict['checks']): boolean {
  return checks.some(({ name, note }) => (name === 'rows' || name === 'rows of the anchor') && note !== null);
}

/** From the open comparisons: what they lack, the rows with which they would be decided, or that rows are not what is missing. */
function remedyOfOpen({ comparisons }: Unsigned, holdout: Holdout, lacks: readonly Lack[]): string {
  const open = comparisons.filter(
    ({ state, note, role, rows }) =>
      state === 'open' && role !== 'watched' && (note === null || (role === 'slice' && rows === 0)),
  );
  const isLimit = ({ against }: Comparison): boolean => against === 'value';
  const limits = [...new Set(open.filter(isLimit).map(({ metric }) => termOf(metric)))];
  const sentences = [
    ...lacks.map((lack) => lackSentence(lack, holdout)),
    ...openSentences(
      open.filter((each) => !isLimit(each)),
      holdout,
    ),
    ...(limits.length > 0
      ? [`The limit on ${limits.join(' and ')} needs a better candidate, or more rows for a closer bound.`]
      : []),
  ];
  if (sentences.length === 0) {
    sentences.push('More rows, another metric or another limit in mlops.yml are needed for what is not demonstrated.');
  }
  return [...new Set(sentences)].join(' ');
}
