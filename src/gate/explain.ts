import { count, figure, percent, signed } from '../render/number.js';
import { termOf } from './title.js';
import type { Comparison, EpochState, Verdict } from './verdict.js';
import { withoutGuarantee } from './without-guarantee.js';

/**
 * The verdict in one paragraph for whoever owns the product: what was decided, the figure that carries it (the bound, not the point: a
 * promoted difference is biased upward), and what it does not say.
 */
export function explain(verdict: Verdict): string {
  return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict), stage(verdict));
}

/** The same without its history: what was decided, and the figure that carries it. */
export function explainBriefly(verdict: Verdict): string {
  return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict));
}

function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

function answer(verdict: Verdict): string {
  const { champion, rule } = verdict;
  const primary = primaryOf(verdict);
  const current = champion === null ? 'there is still no model in production' : `version ${champion.version} stays`;
  if (verdict.decided === 'sealed') return sealedAnswer(verdict, current);
  switch (verdict.verdict) {
    case 'promote':
      if (rule === 'first')
        return 'The candidate can become the first model of its line: it does better than a naive guess.';
      return rule === 'non_inferiority'
        ? `The candidate can replace version ${champion?.version ?? ''}: ${allowed(primary)}`
        : `The candidate can replace version ${champion?.version ?? ''}: it is better.`;
    case 'hold':
      return verdict.decided === 'identical'
        ? `The candidate is version ${champion?.version ?? ''} itself, so nothing changes.`
        : `The candidate is no useful improvement, so ${current}.`;
    case 'inconclusive':
      return verdict.decided === '3'
        ? `The candidate cannot be judged, so ${current}.`
        : `These rows cannot tell whether the candidate is good enough, so ${current}.`;
    case 'reject':
      if (verdict.decided === '1') return `The candidate is faulty, so ${current}.`;
      return verdict.decided === '2'
        ? `The candidate breaks a limit, so ${current}.`
        : `The candidate is worse, so ${current}.`;
  }
}

/** One bit, and what no label decides. */
function sealedAnswer({ verdict, rule, champion }: Verdict, current: string): string {
  if (verdict !== 'promote') return `The candidate is not promoted, so ${current}.`;
  return rule === 'first' || champion === null
    ? 'The candidate can become the first model of its line: what is asked was demonstrated on the frozen test rows.'
    : `The candidate can replace version ${champion.version}: what is asked was demonstrated on the frozen test rows.`;
}

function primaryOf({ comparisons }: Verdict): Comparison | undefined {
  return comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
}

/** What non-inferiority showed, with the loss that is just not allowed. */
function allowed(primary: Comparison | undefined): string {
  if (primary === undefined || primary.margin === null) return 'it is not worse by more than is allowed.';
  return `its ${termOf(primary.metric)} is not worse by ${figure(-primary.margin)} or more.`;
}

/** Why nothing could be compared: what is wrong with the candidate, or missing. */
function because({ decided, checks }: Verdict): string {
  const state = decided === '1' ? 'fault' : decided === '3' ? 'unavailable' : null;
  const notes = checks.filter((check) => check.state === state && check.note !== null);
  if (notes.length === 0) return '';
  const clauses = notes.map(({ name, note }) => `${name}: ${(note ?? '').replace(/\.$/, '')}`);
  return `Why: ${clauses.join('; ')}.`;
}

/** The primary comparison by its bounds; by its values alone where there is no bound, or where nothing may be concluded from it. */
function headline(verdict: Verdict): string {
  const { part, decided } = verdict;
  const primary = primaryOf(verdict);
  if (primary === undefined || primary.difference === null) return '';
  const { lower, upper, rows } = primary;
  const name = termOf(primary.metric);
  const who = primary.against === 'baseline' ? 'the naive baseline' : 'the champion';
  const values = `${figure(primary.candidate)} against ${figure(primary.reference)} of ${who} on ${count(rows)} ${part} rows`;
  if (decided === '3' || lower === null || upper === null) return `Its ${name} is ${values}.`;
  const weak = withoutGuarantee(verdict, primary);
  const between = `from ${signed(lower)} to ${signed(upper)} (above 0 is better)`;
  if (weak !== null) {
    const by = `by a bound without error guarantee (${weak})`;
    if (lower > 0) return `Its ${name} is better by at least ${figure(lower)} ${by}: ${values}.`;
    if (upper < 0) return `Its ${name} is worse by at least ${figure(-upper)} ${by}: ${values}.`;
    return `Its ${name} is ${values}; the difference is ${between}, ${by}.`;
  }
  const sure = `${percent(verdict.confidence, 0)} confidence`;
  if (lower > 0) return `With ${sure} its ${name} is better by at least ${figure(lower)}: ${values}.`;
  if (upper < 0) return `With ${sure} its ${name} is worse by at least ${figure(-upper)}: ${values}.`;
  return `Its ${name} is ${values}; the true difference can be anything ${between}, either end with ${sure}.`;
}

/** What else failed or stayed open. Where a limit rejects, the primary comparison is one of those that failed. */
function others(verdict: Verdict): string {
  const primary = primaryOf(verdict);
  const of = (state: Comparison['state'], without?: Comparison): string[] =>
    named(
      verdict.comparisons.filter(
        (each) => each.state === state && each !== without && (each.role !== 'watched' || state === 'fail'),
      ),
    );
  const failed = of('fail', verdict.decided === '2' ? undefined : primary);
  const open = [...of('open', primary), ...of('unavailable', primary)];
  const parts = [
    ...(failed.length > 0 ? [`It fails on ${listed(failed)}.`] : []),
    ...(open.length > 0 ? [`Not demonstrated: ${listed(open)}.`] : []),
  ];
  return parts.join(' ');
}

/** Comparisons in words: `recall of region = north (slice)`, `accuracy across sex (fairness)`. */
function named(comparisons: readonly Comparison[]): string[] {
  return comparisons.map(({ metric, slice, role }) => {
    if (role === 'behaviour') return `the test of behaviour ${slice ?? ''}`;
    const where = slice === null ? '' : role === 'fairness' ? ` across ${slice}` : ` of ${slice}`;
    return operating[role] ?? `${termOf(metric)}${where} (${role})`;
  });
}

/** What is no metric, by its role. */
const operating: Readonly<Partial<Record<Comparison['role'], string>>> = {
  churn: 'how many predictions change',
  latency: 'the time that a prediction takes',
  size: 'the size of the model',
};

/** The first few of them: a paragraph is no table. */
function listed(names: readonly string[]): string {
  const most = 4;
  const unique = [...new Set(names)];
  const rest = unique.length - most;
  return rest <= 1 ? unique.join(', ') : `${unique.slice(0, most).join(', ')} and ${count(rest)} more`;
}

function stage({ part, looks, decided, verdict, alpha }: Verdict): string {
  if (decided === 'identical') return '';
  if (part === 'validation') {
    return verdict === 'promote' || verdict === 'inconclusive'
      ? 'This was decided on the validation rows: a release asks the test rows before anything ships.'
      : 'This was decided on the validation rows; the test rows stay unseen.';
  }
  if (looks.epoch !== null) return sealedStage(looks.epoch, looks.alpha, decided);
  if (looks.count === 0) return '';
  if (looks.count === 1) return 'No other candidate of a release was judged on these test rows before.';
  const tried = `${looks.count} candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck.`;
  if (looks.corrected === null || looks.verdict === null) return `${tried} The verdict does not correct for that.`;
  const stricter = `a stricter reading that allows for it (alpha ${figure(looks.corrected, 3)} instead of ${figure(alpha, 3)})`;
  return looks.verdict === verdict
    ? `${tried} The verdict stands, and ${stricter} says the same.`
    : `${tried} The verdict stands; ${stricter} would say ${looks.verdict}.`;
}

/** What a reader of a sealed verdict has to know: how many looks are left, and why there is no figure. */
function sealedStage({ number, spent, looks }: EpochState, level: number, decided: string): string {
  if (decided !== 'sealed') return 'No look was taken, and nothing is known of its figures on the test rows.';
  return `This was look ${count(spent)} of ${count(looks)} at the test rows of epoch ${count(number)}, tested at alpha ${figure(level, 3)}; the figures stay sealed, so that later candidates are judged as fairly.`;
}
