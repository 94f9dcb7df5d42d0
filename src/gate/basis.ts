import { count, figure, signed } from '../render/number.js';
import type { Block, Text } from '../render/section.js';
import { boundReason } from './bound-reason.js';
import { nameOf } from './name.js';
import { isSlice } from './shown.js';
import { titleOf } from './title.js';
import type { Comparison, EpochState, Verdict } from './verdict.js';

/** How a verdict was decided: what it is about, on which rows, by which policy, which bounds and why, what these rows can show. */
export function basisOf(verdict: Verdict): Block[] {
  const { rows, rowsDigest, policy, decided, part, comparisons } = verdict;
  const items: Text[] = [
    verdict.estimand,
    [`${count(rows)} ${part} rows, digest `, { code: rowsDigest.slice(0, 12) }, '.'],
    decidedBy(decided),
    looksOf(verdict),
    [
      'Policy ',
      { code: policy.digest.slice(0, 12) },
      ` of ${policy.source.replace(/\b([0-9a-f]{10})[0-9a-f]{30,54}\b/, '$1')}.`,
    ],
    ...comparisons.filter((each) => !isSlice(each)).flatMap(boundOf),
    ...sliceBounds(comparisons.filter(isSlice)),
    ...comparisons.filter((each) => !isSlice(each) && isPlanned(each)).map(planOf),
    ...(comparisons.some(({ adjusted }) => adjusted !== null)
      ? ['Failures are tested as one family (Holm); a promotion needs every part to pass by itself.']
      : []),
    ['Anybody can decide again from the figures in verdict.json: ', { code: 'mlops gate --verify verdict.json' }, '.'],
  ];
  return [...checksTable(verdict), { kind: 'list', items }];
}

function decidedBy(decided: string): string {
  if (decided === 'identical') return 'Decided by: the same model as the champion.';
  return decided === 'sealed'
    ? 'Decided by the decision table; which row of it, and the figures, stay sealed until the epoch closes.'
    : `Decided by row ${decided} of the decision table.`;
}

function looksOf({ alpha, looks, decided, part }: Verdict): string {
  if (part === 'validation' || decided === 'identical') return 'This was no look at the test rows.';
  if (looks.epoch !== null) return epochSentence(looks.epoch, alpha, looks.alpha, decided === 'sealed');
  const corrected =
    looks.corrected === null || looks.count === 1
      ? ''
      : ` Each is tested at alpha ${figure(alpha)}; Bonferroni's correction for all of them would take ${figure(looks.corrected, 3)}${looks.verdict === null ? '' : ` and say ${looks.verdict}`}.`;
  return `Candidates of releases that were judged on these test rows, this one included: ${looks.count}.${corrected}`;
}

/** The frozen rows, and what is left of their looks. */
function epochSentence(epoch: EpochState, alpha: number, level: number, taken: boolean): string {
  const { number, spent, looks, promotions, frozen, present, reserve } = epoch;
  const there = present === frozen ? '' : `, of which ${count(present)} are still there`;
  const rows = `Epoch ${number}: ${count(frozen)} test rows are frozen${there}; ${count(reserve)} later ones wait in reserve.`;
  if (!taken) return `${rows} No look was taken.`;
  const before = `${promotions} ${promotions === 1 ? 'promotion' : 'promotions'}`;
  return `${rows} Look ${spent} of ${looks}, after ${before}, tested at alpha ${figure(level, 3)}, so that all looks together promote falsely with at most ${figure(alpha)}.`;
}

/** Which bound was used, and why. */
function boundOf(comparison: Comparison): string[] {
  const { metric, role, method, note, inclusive } = comparison;
  if (method === 'none' || (note !== null && !inclusive)) return [];
  const reason = boundReason(comparison);
  return [`${titleOf(metric)} (${role}): ${method}${reason === null ? '' : `; ${reason}`}.`];
}

/** The bounds of slices by metric: of twenty slices the same is not said twenty times. */
function sliceBounds(slices: readonly Comparison[]): string[] {
  const kinds = new Map<string, Comparison>();
  for (const each of slices) {
    const kind = `${each.metric}/${each.evidence?.kind ?? 'none'}/${String(each.inclusive)}`;
    if (each.method !== 'none' && !kinds.has(kind)) kinds.set(kind, each);
  }
  return [...kinds.values()].flatMap((each) => {
    const reason = boundReason(each);
    return reason === null ? [] : [`${titleOf(each.metric)} of slices: as for all rows; ${reason}.`];
  });
}

/** A first model that is far from the naive baseline was never in want of rows. */
function isPlanned({ role, state, rowsNeeded }: Comparison): boolean {
  return rowsNeeded !== null && (role !== 'baseline' || state === 'open');
}

/** What these rows can show, and whether they are enough for what the policy asks. */
function planOf(comparison: Comparison): string {
  const { rows, detectable, rowsNeeded, useful, note } = comparison;
  const what = nameOf(comparison);
  const goal = useful === null ? ', if nothing was lost' : ` to find ${signed(useful)}`;
  const needed = `about ${count(rowsNeeded)} rows are needed${goal}`;
  if (note !== null || detectable === null) return `${what}: ${needed}.`;
  return (rowsNeeded ?? Infinity) <= rows
    ? `${what}: these rows are enough${goal} (with a chance of 80%).`
    : `${what}: a true difference of ${signed(detectable)} is found with a chance of 80%; ${needed}.`;
}

const words = { ok: '✓\u00A0ok', fault: '✗\u00A0fault', unavailable: '–\u00A0unavailable' } as const;

/** What has to be so before figures mean anything. */
function checksTable({ checks }: Verdict): Block[] {
  if (checks.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Checks of the comparison',
      head: ['Check', '', ''],
      rows: checks.map(({ name, state, note }) => [name, words[state], note ?? '']),
    },
  ];
}
