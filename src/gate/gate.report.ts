import { figure, interval, percent, signed } from '../render/number.js';
import type { Block, Figure, Section, TableBlock } from '../render/section.js';
import { basisOf } from './basis.js';
import { briefOf, headline, intervalLevel, neededOf } from './brief.js';
import { explain } from './explain.js';
import { differenceFigure } from './difference.js';
import { isSlice, shownComparisons, stateOf } from './shown.js';
import { slicesBlock } from './slices.report.js';
import { termOf, titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

/** Reasons beyond these are behind a click: those that decide come first. */
const mostReasons = 8;

/** The verdict as the report's first section: what was decided and why, the comparisons, what would change it, what it does not say. */
export function gateSection(verdict: Verdict): Section {
  const { reasons, remedy } = verdict;
  const shown = shownComparisons(verdict);
  const paired = verdict.comparisons.filter((each) => isPaired(each) && !isSlice(each));
  const figures = intervals(paired);
  const folded = reasons.slice(mostReasons);
  const blocks: Block[] = [
    headline(verdict, explain(verdict)),
    ...(shown.length > 0 ? [comparisonTable(shown, verdict.confidence)] : []),
    ...(shown.some(({ lower, upper }) => lower !== null || upper !== null) ? [intervalNote(verdict)] : []),
    ...figures.slice(0, 1),
    ...(figures.length > 1
      ? [{ kind: 'details', summary: 'Differences on the other metrics', blocks: figures.slice(1) } as const]
      : []),
    ...slicesBlock(verdict),
    ...labelled('Why', reasons.slice(0, mostReasons)),
    ...(folded.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: `${folded.length} more ${folded.length === 1 ? 'reason' : 'reasons'}`,
            blocks: [{ kind: 'list', items: folded }],
          } as const,
        ]),
    ...labelled('Noted', notes(verdict)),
    ...(remedy === null ? [] : labelled('What would change it', [remedy])),
    { kind: 'details', summary: 'How this was decided', blocks: basisOf(verdict) },
  ];
  return { title: 'Verdict', order: 0, blocks, brief: briefOf(verdict) };
}

function isPaired({ against, difference }: Comparison): boolean {
  return against !== 'value' && difference !== null;
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
      metricOf(each),
      figure(each.candidate),
      each.against === 'value' ? '' : figure(each.reference),
      each.against === 'value' ? '' : signed(each.difference),
      interval(each.lower, each.upper),
      neededOf(each),
      stateOf(each).state,
    ]),
    remarks: comparisons.map((each) => stateOf(each).remark),
  };
}

function metricOf({ role, metric, slice }: Comparison): string {
  const title = titleOf(metric);
  if (slice === null) return title;
  return role === 'fairness' ? `${title} across ${slice}` : `${title} of ${slice}`;
}

function intervalNote({ confidence, alpha, looks }: Verdict): Block {
  if (looks.alpha !== alpha) {
    const text = `The end of each interval that decides is a bound at alpha ${figure(looks.alpha, 3)}, the other one at ${figure(alpha)}.`;
    return { kind: 'paragraph', text };
  }
  return {
    kind: 'paragraph',
    text: `The ${intervalLevel(confidence)} interval is two one-sided bounds: each end holds with ${percent(confidence, 0)} confidence (alpha ${figure(alpha)}).`,
  };
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
    return differenceFigure(`Improvement on ${termOf(metric)}: above 0 is better`, rows, roleOf);
  });
}

/** Checks that passed with a remark, margins that follow from the champion, and keys of the policy that this change touches. */
function notes({ checks, comparisons, policy }: Verdict): string[] {
  return [
    ...checks
      .filter(({ state, note }) => state === 'ok' && note !== null)
      .map(({ name, note }) => `${name}: ${note ?? ''}.`),
    ...comparisons
      .filter(({ relative, margin }) => relative !== null && margin !== null)
      .map(
        ({ metric, relative, margin }) =>
          `${titleOf(metric)}: ${percent(Math.abs(relative!), 1)} of the champion's value are ${figure(Math.abs(margin!))} on these rows, which is taken as known.`,
      ),
    ...policy.changes.map((change) => `gate: ${change}`),
  ];
}
