import { count, figure, percent, signed } from '../render/number.js';
import type { Comparison, Verdict } from './verdict.js';

/**
 * The verdict in one paragraph for whoever owns the product: what was decided, the figure that carries it (the bound, not the point: a
 * promoted difference is biased upward), and what it does not say.
 */
export function explain(verdict: Verdict): string {
  return [answer(verdict), headline(verdict), others(verdict), stage(verdict)].filter((each) => each !== '').join(' ');
}

function answer(verdict: Verdict): string {
  const { champion, rule } = verdict;
  const current = champion === null ? 'there is no model in production yet' : `version ${champion.version} stays`;
  switch (verdict.verdict) {
    case 'promote':
      if (rule === 'first')
        return 'The candidate can become the first model of its line: it does better than a naive guess.';
      return rule === 'non_inferiority'
        ? `The candidate can replace version ${champion?.version ?? ''}: it is not worse by more than is allowed.`
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
      return verdict.decided === '1'
        ? `The candidate is faulty, so ${current}.`
        : `The candidate is worse than allowed, so ${current}.`;
  }
}

/** The primary comparison by its bounds. */
function headline({ comparisons, confidence, part }: Verdict): string {
  const primary = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
  if (primary === undefined || primary.difference === null) return '';
  const sure = `with ${percent(confidence, 0)} confidence`;
  const who = primary.against === 'baseline' ? 'the naive baseline' : 'the champion';
  return `On ${count(primary.rows)} ${part} rows its ${primary.metric} is ${figure(primary.candidate)} and that of ${who} ${figure(primary.reference)}; the improvement is at least ${signed(primary.lower)} and at most ${signed(primary.upper)}, each ${sure}.`;
}

function others({ comparisons }: Verdict): string {
  const named = (state: Comparison['state']): string[] =>
    comparisons
      .filter((each) => each.state === state && each.role !== 'primary' && each.role !== 'baseline')
      .map(({ metric, role, against }) =>
        role === 'anchor' ? `${metric} against the ${against}` : `${metric} (${role})`,
      );
  const failed = named('fail');
  const open = [...named('open'), ...named('unavailable')];
  const parts = [
    ...(failed.length > 0 ? [`It fails on ${failed.join(', ')}.`] : []),
    ...(open.length > 0 ? [`Not shown: ${open.join(', ')}.`] : []),
  ];
  return parts.join(' ');
}

function stage({ part, looks, decided, verdict }: Verdict): string {
  if (decided === 'identical') return '';
  if (part === 'validation') {
    return verdict === 'promote' || verdict === 'inconclusive'
      ? 'This was decided on the validation rows: a release asks the test rows before anything ships.'
      : 'This was decided on the validation rows; the test rows stay unseen.';
  }
  if (looks.count === 0) return '';
  const would = looks.verdict === null ? '' : `, at which the verdict would be ${looks.verdict}`;
  const correction =
    looks.corrected === null ? '' : `; corrected for that, alpha would be ${figure(looks.corrected, 3)}${would}`;
  return `Candidates judged on these test rows so far: ${looks.count}${correction}.`;
}
