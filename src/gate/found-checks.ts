import type { Evaluation } from '../evaluate/scores.js';
import type { Candidate, Manifest } from '../model/manifest.js';
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
    ...(rest > 0 ? [`${count(rest)} more ${rest === 1 ? 'finding' : 'findings'}`] : []),
  ];
  return { name: 'leakage', state: 'ok', note: notes.length === 0 ? null : notes.join('; ') };
}

/** Below this share of the champion's rows a part is no smaller sample but an incomplete one. */
const leastShare = 0.5;

/**
 * Whether the part has become smaller since the champion, under the same split: a rolling window makes it so, and so does a file that is missing.
 * @param champion null where there is none to compare with
 */
export function sizeCheck(part: 'validation' | 'test', candidate: Candidate, champion: Manifest | null): Check[] {
  if (champion === null || champion.data.split.digest !== candidate.data.split.digest) return [];
  const before = champion.data.split.parts[part].rows;
  const now = candidate.data.split.parts[part].rows;
  if (now >= before) return [];
  const name = `${part} part`;
  const note = `it has ${count(now)} rows, and had ${count(before)} when ${champion.version} was trained`;
  return now < leastShare * before
    ? [{ name, state: 'unavailable', note: `${note}; files of the data may be missing` }]
    : [{ name, state: 'ok', note }];
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

/** Name of the check of gate.must_pass. */
export const mustPassName = 'rows that must be right';

function mustPassCheck(found: Evaluation['mustPass']): Check {
  const name = mustPassName;
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
