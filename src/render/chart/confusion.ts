import { count, percent } from '../number.js';
import type { Figure, TableBlock } from '../section.js';
import { drawing, element, label, type Markup } from '../svg.js';
import { fitted } from '../width.js';
import { ink, tones } from './palette.js';

/** What a confusion matrix shows. */
export interface ConfusionMatrix {
  readonly title: string;
  /** [negative class, positive class]. */
  readonly labels: readonly [string, string];
  readonly counts: { readonly tp: number; readonly fp: number; readonly fn: number; readonly tn: number };
}

interface Quarter {
  readonly row: 0 | 1;
  readonly column: 0 | 1;
  readonly value: number;
  readonly share: number | null;
  readonly right: boolean;
}

const width = 440;
const left = 118;
const top = 48;
const gap = 4;
const cellWidth = (width - left - gap) / 2;
const cellHeight = 92;

/** The confusion matrix: rows are the observed class, columns the predicted one; shares are of the row. The stronger the colour, the larger the share. */
export function confusionFigure(chart: ConfusionMatrix): Figure {
  const quarters = quartersOf(chart.counts);
  return {
    kind: 'figure',
    title: chart.title,
    svg: draw(chart, quarters),
    mermaid: null,
    table: table(chart, quarters),
  };
}

function quartersOf({ tp, fp, fn, tn }: ConfusionMatrix['counts']): readonly Quarter[] {
  const share = (value: number, total: number): number | null => (total === 0 ? null : value / total);
  return [
    { row: 0, column: 0, value: tn, share: share(tn, tn + fp), right: true },
    { row: 0, column: 1, value: fp, share: share(fp, tn + fp), right: false },
    { row: 1, column: 0, value: fn, share: share(fn, fn + tp), right: false },
    { row: 1, column: 1, value: tp, share: share(tp, fn + tp), right: true },
  ];
}

function draw(chart: ConfusionMatrix, quarters: readonly Quarter[]): string {
  const names = chart.labels.flatMap((name, index) => [
    label(left + index * (cellWidth + gap) + cellWidth / 2, top - 10, fitted(name, 13, cellWidth - 8), {
      'text-anchor': 'middle',
      'font-size': 13,
      fill: ink,
    }),
    label(left - 12, top + index * (cellHeight + gap) + cellHeight / 2 + 5, fitted(name, 13, left - 16), {
      'text-anchor': 'end',
      'font-size': 13,
      fill: ink,
    }),
  ]);
  const height = top + 2 * cellHeight + gap + 2;
  return drawing(
    { width, height, title: chart.title, description: describe(chart, quarters) },
    label(left + cellWidth + gap / 2, 14, 'predicted', { 'text-anchor': 'middle' }),
    label(left - 12, top - 10, 'observed', { 'text-anchor': 'end' }),
    ...names,
    ...quarters.flatMap(drawQuarter),
  );
}

function drawQuarter({ row, column, value, share, right }: Quarter): Markup[] {
  const x = left + column * (cellWidth + gap);
  const y = top + row * (cellHeight + gap);
  const middle = x + cellWidth / 2;
  const tone = right ? tones.good : tones.bad;
  const fill = { x, y, width: cellWidth, height: cellHeight, rx: 6, fill: tone };
  return [
    // Never so strong that the text on it, which has the page's own colour, would not read.
    element('rect', { ...fill, 'fill-opacity': 0.08 + 0.3 * (share ?? 0), stroke: tone, 'stroke-opacity': 0.35 }),
    label(middle, y + 46, count(value), { 'text-anchor': 'middle', 'font-size': 22, 'font-weight': 600, fill: ink }),
    label(middle, y + 66, share === null ? 'no rows' : percent(share), { 'text-anchor': 'middle', fill: ink }),
  ];
}

function table({ title, labels }: ConfusionMatrix, quarters: readonly Quarter[]): TableBlock {
  const cell = (index: number): string => {
    const { value, share } = quarters[index]!;
    return share === null ? count(value) : `${count(value)} (${percent(share)})`;
  };
  return {
    kind: 'table',
    title,
    head: ['observed', `predicted ${labels[0]}`, `predicted ${labels[1]}`],
    align: ['left', 'right', 'right'],
    rows: [
      [labels[0], cell(0), cell(1)],
      [labels[1], cell(2), cell(3)],
    ],
  };
}

function describe({ labels }: ConfusionMatrix, quarters: readonly Quarter[]): string {
  return quarters
    .map(({ row, column, value }) => `Observed ${labels[row]}, predicted ${labels[column]}: ${count(value)}.`)
    .join(' ');
}
