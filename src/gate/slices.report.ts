import { count, figure, interval, signed } from '../render/number.js';
import type { Block, TableBlock } from '../render/section.js';
import { intervalLevel, neededOf } from './brief.js';
import { differenceFigure } from './difference.js';
import { isSlice, sliceSummary, stateOf } from './shown.js';
import { termOf, titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

/** The most slices in one figure: more are not told apart. */
const mostDrawn = 12;

/** All slices behind a click, with a summary that says what is in there; nothing where there are none. */
export function slicesBlock({ comparisons, confidence }: Verdict): Block[] {
  const slices = comparisons.filter(isSlice);
  if (slices.length === 0) return [];
  const watched = slices.filter(({ role }) => role === 'watched');
  const drawn = slices.filter(
    ({ against, difference, lower }) => against !== 'value' && difference !== null && lower !== null,
  );
  const metrics = [...new Set(drawn.map(({ metric }) => metric))];
  const figures = metrics.map((metric) => {
    const rows = drawn.filter((each) => each.metric === metric);
    return differenceFigure(
      `Improvement on ${termOf(metric)} by slice: above 0 is better`,
      mostTelling(rows),
      ({ slice, role }) => (role === 'watched' ? `${slice ?? ''} (watched)` : (slice ?? '')),
    );
  });
  const blocks: Block[] = [
    ...tables(
      slices.filter(({ role }) => role === 'slice'),
      confidence,
    ),
    ...tables(watched, confidence),
    ...(watched.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: 'Nothing is promised of a watched slice: it can only fail. “Found” is the loss that would be found with a chance of 80%, however many are watched.',
          } as const,
        ]),
    ...figures,
  ];
  return [{ kind: 'details', summary: sliceSummary(slices), blocks }];
}

/** Those that fail or are open first, then the lowest bounds. */
function mostTelling(rows: readonly Comparison[]): Comparison[] {
  const order = { fail: 0, open: 1, pass: 2, unavailable: 3 } as const;
  return rows
    .toSorted((a, b) => order[a.state] - order[b.state] || (a.lower ?? 0) - (b.lower ?? 0))
    .slice(0, mostDrawn);
}

/** One table a metric, so that it need not be named in each line. */
function tables(slices: readonly Comparison[], confidence: number): Block[] {
  const metrics = [...new Set(slices.map(({ metric }) => metric))];
  return metrics.flatMap((metric): Block[] => {
    const own = slices.filter((each) => each.metric === metric);
    const title = `${titleOf(metric)}, ${own[0]!.role === 'watched' ? 'watched' : 'required'} slices`;
    return [{ kind: 'paragraph', text: { strong: title } }, sliceTable(title, own, confidence)];
  });
}

function sliceTable(title: string, slices: readonly Comparison[], confidence: number): TableBlock {
  const watched = slices.some(({ role }) => role === 'watched');
  const interval90 = `${intervalLevel(confidence)} interval`;
  return {
    kind: 'table',
    title,
    head: [
      'Slice',
      'Rows',
      'Candidate',
      'Champion',
      'Difference',
      interval90,
      'Needed',
      ...(watched ? ['Found'] : []),
      'State',
    ],
    align: [
      'left',
      'right',
      'right',
      'right',
      'right',
      'right',
      'right',
      ...(watched ? (['right'] as const) : []),
      'left',
    ],
    rows: slices.map((each) => [
      each.slice ?? '',
      count(each.rows),
      figure(each.candidate),
      each.against === 'value' ? '' : figure(each.reference),
      each.against === 'value' ? '' : signed(each.difference),
      interval(each.lower, each.upper),
      neededOf(each),
      ...(watched ? [figure(each.detectable)] : []),
      stateOf(each).state,
    ]),
    remarks: slices.map((each) => stateOf(each).remark),
  };
}
