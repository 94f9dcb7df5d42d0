import { intervalFigure } from '../render/chart/interval.js';
import { count, figure, interval, percent, signed } from '../render/number.js';
import type { Block, Figure, Section, TableBlock, Text } from '../render/section.js';
import { explain } from './explain.js';
import { titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

const tones = { promote: 'good', hold: 'neutral', inconclusive: 'neutral', reject: 'bad' } as const;

/** The verdict as the report's first section: what was decided and why, the comparisons, what would change it, what it does not say. */
export function gateSection(verdict: Verdict): Section {
  const { comparisons, reasons, remedy } = verdict;
  const paired = comparisons.filter(({ against, difference }) => against !== 'value' && difference !== null);
  const figures = intervals(paired);
  const blocks: Block[] = [
    { kind: 'callout', tone: tones[verdict.verdict], title: headingOf(verdict), text: explain(verdict) },
    ...(comparisons.length > 0 ? [comparisonTable(comparisons, verdict.confidence)] : []),
    ...figures.slice(0, 1),
    ...(figures.length > 1
      ? [{ kind: 'details', summary: 'Differences on the other metrics', blocks: figures.slice(1) } as const]
      : []),
    ...labelled('Why', reasons),
    ...labelled('Noted', notes(verdict)),
    ...(remedy === null ? [] : labelled('What would change it', [remedy])),
    { kind: 'details', summary: 'How this was decided', blocks: [{ kind: 'list', items: basis(verdict) }] },
  ];
  return { title: 'Verdict', order: 0, blocks };
}

function headingOf({ verdict, part }: Verdict): string {
  return part === 'validation' ? `${verdict} (on validation rows)` : verdict;
}

function labelled(title: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: { strong: title } },
        { kind: 'list', items },
      ];
}

function comparisonTable(comparisons: readonly Comparison[], confidence: number): TableBlock {
  // Two one-sided bounds at 95% enclose a 90% interval.
  const level = percent(2 * confidence - 1, 0);
  return {
    kind: 'table',
    title: 'Comparisons',
    head: ['Role', 'Metric', 'Candidate', 'Reference', 'Difference', `${level} interval`, 'Needed', 'State'],
    align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    rows: comparisons.map((each) => [
      each.role,
      each.slice === null ? each.metric : `${each.metric}, ${each.slice}`,
      figure(each.candidate),
      each.against === 'value' ? '' : figure(each.reference),
      each.against === 'value' ? '' : signed(each.difference),
      interval(each.lower, each.upper),
      `${each.side === 'above' ? (each.inclusive ? '≥' : '>') : each.inclusive ? '≤' : '<'} ${figure(each.margin)}`,
      stateOf(each),
    ]),
  };
}

/** What is not shown says why; a bound without an error guarantee says that. */
function stateOf({ state, note, guarantee, inclusive }: Comparison): string {
  if (state !== 'pass' && note !== null && !inclusive) return `${state}: ${note}`;
  return guarantee || state === 'unavailable' ? state : `${state}, no error guarantee`;
}

function roleOf({ role, against }: Comparison): string {
  return role === 'primary' ? `primary, against the ${against}` : role;
}

/**
 * The paired differences against what they have to exceed: one figure a metric, because differences of two metrics have no common scale.
 */
function intervals(paired: readonly Comparison[]): Figure[] {
  const metrics = [...new Set(paired.map(({ metric }) => metric))];
  return metrics.map((metric) => {
    const rows = paired.filter((each) => each.metric === metric);
    const marks = new Map([[0, 'no difference']]);
    for (const { margin, role } of rows) {
      if (margin !== null && margin !== 0) marks.set(margin, `needed (${role})`);
    }
    for (const { useful } of rows) if (useful !== null) marks.set(useful, 'useful');
    return intervalFigure({
      title: `Improvement on ${titleOf(metric)}: above 0 is better`,
      rows: rows.map((each) => ({
        label: roleOf(each),
        value: each.difference,
        lower: each.lower,
        upper: each.upper,
        tone: each.state === 'pass' ? 'good' : each.state === 'fail' ? 'bad' : 'neutral',
      })),
      marks: [...marks].map(([at, label]) => ({ at, label })),
    });
  });
}

/** Checks that passed with a remark, and keys of the policy that this change touches. */
function notes({ checks, policy }: Verdict): string[] {
  return [
    ...checks
      .filter(({ state, note }) => state === 'ok' && note !== null)
      .map(({ name, note }) => `${name}: ${note ?? ''}.`),
    ...policy.changes.map((change) => `gate: ${change}`),
  ];
}

function basis(verdict: Verdict): Text[] {
  const { alpha, confidence, rows, rowsDigest, looks, policy, decided, part } = verdict;
  const corrected =
    looks.corrected === null || looks.count === 1
      ? ''
      : `; corrected for that, alpha would be ${figure(looks.corrected, 3)}${looks.verdict === null ? '' : ` and the verdict ${looks.verdict}`}`;
  return [
    verdict.estimand,
    `Each bound is one-sided at ${percent(confidence, 0)} (alpha ${figure(alpha)}).`,
    [`${count(rows)} ${part} rows, digest `, { code: rowsDigest.slice(0, 12) }, '.'],
    decided === 'identical' ? 'Decided by: the same model as the champion.' : `Decided by row ${decided} of the table.`,
    part === 'validation' || decided === 'identical'
      ? 'This was no look at the test rows.'
      : `Looks at the test rows, this one included: ${looks.count}${corrected}.`,
    ['Policy ', { code: policy.digest.slice(0, 12) }, ` of ${policy.source}.`],
    ...verdict.comparisons
      .filter(({ method }) => method !== 'none')
      .map(({ metric, role, method }) => `${titleOf(metric)} (${role}): ${method}.`),
    ...verdict.comparisons.filter(({ rowsNeeded }) => rowsNeeded !== null).map(planOf),
    ...(verdict.comparisons.some(({ adjusted }) => adjusted !== null)
      ? ['Failures are tested as one family (Holm); a promotion needs every part to pass by itself.']
      : []),
  ];
}

/** What these rows can show, and what would be enough. */
function planOf({ metric, against, detectable, rowsNeeded, useful }: Comparison): string {
  const goal = useful === null ? 'if nothing was lost' : `for an improvement of ${signed(useful)}`;
  return `${titleOf(metric)} against the ${against}: a true difference of ${signed(detectable)} is found with a chance of 80%; ${count(rowsNeeded)} rows are enough ${goal}.`;
}
