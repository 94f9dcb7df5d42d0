import { figure, interval, percent, signed } from '../render/number.js';
import type { Block, TableBlock, Text } from '../render/section.js';
import { explainBriefly } from './explain.js';
import { isSlice, shownComparisons, sliceSummary } from './shown.js';
import { titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

const tones = { promote: 'good', hold: 'neutral', inconclusive: 'neutral', reject: 'bad' } as const;

/** What decides, in one look; the reasons in full stand in the section. */
export function briefOf(verdict: Verdict): Block[] {
  const { remedy, policy } = verdict;
  const shown = shownComparisons(verdict);
  const { changes, source } = policy;
  const remarks: Text[] = [
    ...(remedy === null ? [] : [[{ strong: 'What would change it' }, `: ${remedy}`]]),
    ...(changes.length === 0
      ? []
      : [[{ strong: 'This changes the gate' }, `: ${changes.join('; ')}. Judged by ${source}.`]]),
  ];
  return [
    headline(verdict, explainBriefly(verdict)),
    ...(shown.length > 0 ? [briefTable(verdict, shown)] : []),
    ...sliceLine(verdict),
    ...(remarks.length === 0 ? [] : [{ kind: 'list', items: remarks } as const]),
  ];
}

function briefTable({ champion, confidence }: Verdict, comparisons: readonly Comparison[]): TableBlock {
  const others = [...new Set(comparisons.map(({ against }) => against))].filter((against) => against !== 'value');
  const [only] = others.length === 1 ? others : [];
  const reference =
    only === 'champion' ? `Champion ${champion!.version}` : only === 'baseline' ? 'Baseline' : 'Reference';
  return {
    kind: 'table',
    title: 'Comparisons',
    head: ['', 'Candidate', reference, 'Better by', `${intervalLevel(confidence)} interval`, 'Needed', ''],
    align: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
    rows: comparisons.map((each) => [
      subjectOf(each),
      figure(each.candidate),
      each.against === 'value' ? '' : figure(each.reference),
      each.against === 'value' ? '' : signed(each.difference),
      interval(each.lower, each.upper),
      neededOf(each),
      markOf(each),
    ]),
  };
}

/** What a row of the brief table is about: the metric, of which rows, and why it is asked where that is not the champion. */
function subjectOf({ metric, slice, role }: Comparison): Text {
  if (role === 'fairness') return `${titleOf(metric)} across ${slice ?? ''} (fairness)`;
  if (role === 'behaviour') return `${titleOf(metric)} in the test ${slice ?? ''}`;
  const name = slice === null ? titleOf(metric) : `${titleOf(metric)} of ${slice}`;
  if (role === 'primary' || role === 'baseline') return { strong: name };
  return role === 'slice' || isOperating(role) ? name : `${name} (${role})`;
}

/** What is no metric says what it is by its title. */
function isOperating(role: Comparison['role']): boolean {
  return role === 'churn' || role === 'latency' || role === 'size';
}

/** How many slices stand behind the click, and how they ended. */
function sliceLine({ comparisons }: Verdict): Block[] {
  const slices = comparisons.filter(isSlice);
  if (slices.length === 0) return [];
  return [{ kind: 'paragraph', text: `${sliceSummary(slices)}.` }];
}

/** What the end of the interval that decides has to exceed, or stay below. */
export function neededOf({ side, inclusive, margin }: Comparison): string {
  return `${side === 'above' ? (inclusive ? '≥' : '>') : inclusive ? '≤' : '<'} ${figure(margin)}`;
}

const marks = {
  pass: '✓\u00A0pass',
  open: '○\u00A0undecided',
  fail: '✗\u00A0fail',
  unavailable: '–\u00A0unavailable',
} as const;

function markOf({ state }: Comparison): Text {
  return state === 'fail' ? { strong: marks.fail } : marks[state];
}

/** The verdict and why, as it stands out. */
export function headline(verdict: Verdict, text: string): Block {
  return { kind: 'callout', tone: tones[verdict.verdict], title: headingOf(verdict), text };
}

function headingOf({ verdict, part, decided }: Verdict): string {
  if (decided === 'sealed' && verdict === 'hold') return 'Not promoted';
  const word = verdict[0]!.toUpperCase() + verdict.slice(1);
  return part === 'validation' ? `${word} (on validation rows)` : word;
}

/** Two one-sided bounds at 95% enclose a 90% interval. */
export function intervalLevel(confidence: number): string {
  return percent(2 * confidence - 1, 0);
}
