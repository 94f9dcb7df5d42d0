import type { Evaluation } from '../evaluate/scores.js';
import type { Leakage } from '../split/leakage/leakage.js';
import { count } from '../render/number.js';
import type { Check } from './criteria.js';

/** The most findings that one note tells. */
const mostTold = 3;

/** What the split found that makes figures look better than they are. */
export function leakageCheck({ leaked, findings }: Leakage, part: 'validation' | 'test'): Check {
  const rows = leaked[part];
  const found = findings.filter(({ accepted }) => !accepted).map(({ sentence }) => sentence.replace(/\.$/, ''));
  const rest = found.length - mostTold;
  const notes = [
    ...(rows === 0 ? [] : [`${count(rows)} ${part} rows have the features of a training row`]),
    ...found.slice(0, mostTold),
    ...(rest > 0 ? [`${count(rest)} more findings`] : []),
  ];
  return { name: 'leakage', state: 'ok', note: notes.length === 0 ? null : notes.join('; ') };
}

/**
 * What the evaluation found: predictions that look odd, and rows that every candidate has to get right. One of those that is wrong is the
 * candidate's fault, however good its figures are.
 * @param mustPass the file that the policy names, or null
 */
export function evaluationChecks({ models, mustPass }: Evaluation, asked: string | null): Check[] {
  const odd = models.candidate.oddities ?? [];
  return [
    ...(odd.length === 0 ? [] : [{ name: 'predictions', state: 'ok', note: odd.join('; ') } as const]),
    ...(asked === null ? [] : [mustPassCheck(mustPass)]),
  ];
}

function mustPassCheck(found: Evaluation['mustPass']): Check {
  const name = 'rows that must be right';
  if (found === undefined)
    return { name, state: 'unavailable', note: 'they were not scored; run `mlops evaluate --force` again' };
  if ('failure' in found) return { name, state: 'unavailable', note: `${found.file}: ${found.failure}` };
  const { file, rows, wrong, lines } = found;
  if (rows === 0) return { name, state: 'unavailable', note: `${file} has no row` };
  if (wrong === 0) return { name, state: 'ok', note: `all ${count(rows)} of ${file}` };
  const more = wrong > lines.length ? ', ...' : '';
  const where = lines.length === 0 ? '' : `, line${wrong === 1 ? '' : 's'} ${lines.join(', ')}${more}`;
  return { name, state: 'fault', note: `${count(wrong)} of ${count(rows)} are wrong (${file}${where})` };
}
