import { intervalFigure } from '../render/chart/interval.js';
import { count, figure, interval, percent, signed } from '../render/number.js';
import type { Block, Figure, Section, TableBlock, Text } from '../render/section.js';
import { briefOf, headline, intervalLevel, neededOf } from './brief.js';
import { explain } from './explain.js';
import { termOf, titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

/** The verdict as the report's first section: what was decided and why, the comparisons, what would change it, what it does not say. */
export function gateSection(verdict: Verdict): Section {
  const { comparisons, reasons, remedy } = verdict;
  const paired = comparisons.filter(({ against, difference }) => against !== 'value' && difference !== null);
  const figures = intervals(paired);
  const blocks: Block[] = [
    headline(verdict, explain(verdict)),
    ...(comparisons.length > 0 ? [comparisonTable(comparisons, verdict.confidence)] : []),
    ...(comparisons.some(({ lower, upper }) => lower !== null || upper !== null) ? [intervalNote(verdict)] : []),
    ...figures.slice(0, 1),
    ...(figures.length > 1
      ? [{ kind: 'details', summary: 'Differences on the other metrics', blocks: figures.slice(1) } as const]
      : []),
    ...labelled('Why', reasons),
    ...labelled('Noted', notes(verdict)),
    ...(remedy === null ? [] : labelled('What would change it', [remedy])),
    { kind: 'details', summary: 'How this was decided', blocks: [{ kind: 'list', items: basis(verdict) }] },
  ];
  return { title: 'Verdict', order: 0, blocks, brief: briefOf(verdict) };
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
  const level = intervalLevel(confidence);
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
      neededOf(each),
      stateOf(each),
    ]),
  };
}

function intervalNote({ confidence, alpha }: Verdict): Block {
  return {
    kind: 'paragraph',
    text: `The ${intervalLevel(confidence)} interval is two one-sided bounds: each end holds with ${percent(confidence, 0)} confidence (alpha ${figure(alpha)}).`,
  };
}

/** What is not shown says why; a bound without an error guarantee says that. */
function stateOf({ state: known, note, guarantee, inclusive }: Comparison): string {
  const state = known === 'open' ? 'undecided' : known;
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
      title: `Improvement on ${termOf(metric)}: above 0 is better`,
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
  const { alpha, rows, rowsDigest, looks, policy, decided, part } = verdict;
  const corrected =
    looks.corrected === null || looks.count === 1
      ? ''
      : ` Each is tested at alpha ${figure(alpha)}; Bonferroni's correction for all of them would take ${figure(looks.corrected, 3)}${looks.verdict === null ? '' : ` and say ${looks.verdict}`}.`;
  return [
    verdict.estimand,
    [`${count(rows)} ${part} rows, digest `, { code: rowsDigest.slice(0, 12) }, '.'],
    decided === 'identical'
      ? 'Decided by: the same model as the champion.'
      : `Decided by row ${decided} of the decision table.`,
    part === 'validation' || decided === 'identical'
      ? 'This was no look at the test rows.'
      : `Candidates of releases that were judged on these test rows, this one included: ${looks.count}.${corrected}`,
    [
      'Policy ',
      { code: policy.digest.slice(0, 12) },
      ` of ${policy.source.replace(/\b([0-9a-f]{10})[0-9a-f]{30,54}\b/, '$1')}.`,
    ],
    ...verdict.comparisons
      .filter(({ method, note, inclusive }) => method !== 'none' && (note === null || inclusive))
      .map(({ metric, role, method }) => `${titleOf(metric)} (${role}): ${method}.`),
    ...verdict.comparisons.filter(isPlanned).map(planOf),
    ...(verdict.comparisons.some(({ adjusted }) => adjusted !== null)
      ? ['Failures are tested as one family (Holm); a promotion needs every part to pass by itself.']
      : []),
  ];
}

/** A first model that is far from the naive baseline was never in want of rows. */
function isPlanned({ role, state, rowsNeeded }: Comparison): boolean {
  return rowsNeeded !== null && (role !== 'baseline' || state === 'open');
}

/** What these rows can show, and whether they are enough for what the policy asks. */
function planOf({ metric, against, rows, detectable, rowsNeeded, useful, note }: Comparison): string {
  const what = `${titleOf(metric)} against the ${against}`;
  const goal = useful === null ? ', if nothing was lost' : ` to find ${signed(useful)}`;
  const needed = `about ${count(rowsNeeded)} rows are needed${goal}`;
  if (note !== null || detectable === null) return `${what}: ${needed}.`;
  return (rowsNeeded ?? Infinity) <= rows
    ? `${what}: these rows are enough${goal} (with a chance of 80%).`
    : `${what}: a true difference of ${signed(detectable)} is found with a chance of 80%; ${needed}.`;
}
