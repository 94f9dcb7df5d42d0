import { figure, interval } from '../number.js';
import type { Figure } from '../section.js';
import { drawing, element, label, type Markup } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { fontSize } from './axes.js';
import { drawMarks, placeMarks, type Mark } from './marks.js';
import { axis, ink, rule, tones } from './palette.js';
import { extent, linear, ticks, type Domain } from './scale.js';

/** One line of a forest plot; null bounds are open ends, a null value is not drawn. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tone?: 'good' | 'bad' | 'neutral';
}

/** What a forest plot shows: intervals, and vertical lines at `marks`. */
export interface IntervalChart {
  readonly title: string;
  readonly xLabel?: string;
  readonly rows: readonly IntervalRow[];
  readonly marks: readonly Mark[];
}

type Scale = (value: number) => number;

const width = 440;
const edge = 14;
const rowHeight = 46;

/** Values with their intervals, one below the other, against marked lines (margin, useful gain). The label stands above its line, so long ones fit on a phone. */
export function intervalFigure(chart: IntervalChart): Figure {
  const rows = chart.rows.map((row) => [row.label, figure(row.value), interval(row.lower, row.upper)]);
  return {
    kind: 'figure',
    title: chart.title,
    svg: draw(chart),
    mermaid: null,
    table: {
      kind: 'table',
      title: chart.title,
      head: ['', 'value', 'interval'],
      align: ['left', 'right', 'right'],
      rows,
    },
  };
}

function draw(chart: IntervalChart): string {
  const domain = padded(
    extent(
      chart.rows
        .flatMap((row) => [row.value, row.lower, row.upper])
        .concat(chart.marks.map(({ at }) => at))
        .map((value) => value ?? Number.NaN),
    ),
  );
  const toX = linear(domain, [edge, width - edge]);
  const marks = placeMarks(chart.marks, toX, width);
  const top = marks.height + 10;
  const bottom = top + chart.rows.length * rowHeight + 2;
  // Broken where a row's text stands, so that no line crosses it.
  const gaps = chart.rows.map((_, index): Domain => [top + index * rowHeight + 1, top + index * rowHeight + 20]);
  return drawing(
    {
      width,
      height: bottom + (chart.xLabel === undefined ? 26 : 44),
      title: chart.title,
      description: describe(chart),
    },
    ...drawMarks(marks, gaps, bottom),
    ...chart.rows.flatMap((row, index) => drawRow(row, top + index * rowHeight, toX)),
    ...scale(domain, toX, bottom, chart.xLabel),
  );
}

function drawRow(row: IntervalRow, top: number, toX: Scale): Markup[] {
  const colour = tones[row.tone ?? 'neutral'];
  const said = row.value === null ? 'no value' : `${figure(row.value)} ${interval(row.lower, row.upper)}`;
  const room = width - textWidth(said, fontSize) - 16;
  const drawn = [
    label(0, top + 14, fitted(row.label, 13, room), { fill: ink, 'font-size': 13 }),
    label(width, top + 14, said, { 'text-anchor': 'end' }),
  ];
  if (row.value === null) return drawn;
  const y = top + 29;
  const from = row.lower === null ? 0 : toX(row.lower);
  const to = row.upper === null ? width : toX(row.upper);
  drawn.push(element('line', { x1: from, x2: to, y1: y, y2: y, stroke: colour, 'stroke-width': 2 }));
  if (row.lower !== null) drawn.push(cap(from, y, colour));
  if (row.upper !== null) drawn.push(cap(to, y, colour));
  drawn.push(element('circle', { cx: toX(row.value), cy: y, r: 4.5, fill: colour }));
  return drawn;
}

function cap(x: number, y: number, stroke: string): Markup {
  return element('line', { x1: x, x2: x, y1: y - 5, y2: y + 5, stroke, 'stroke-width': 2 });
}

function scale(domain: Domain, toX: Scale, y: number, name: string | undefined): Markup[] {
  const marks = ticks(domain, 5);
  const drawn = [element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: rule })];
  marks.values.forEach((value, index) => {
    const x = toX(value);
    drawn.push(element('line', { x1: x, x2: x, y1: y, y2: y + 4, stroke: axis }));
    drawn.push(label(x, y + 18, marks.labels[index]!, { 'text-anchor': 'middle' }));
  });
  if (name !== undefined) drawn.push(label(width, y + 36, fitted(name, fontSize, width), { 'text-anchor': 'end' }));
  return drawn;
}

function padded([low, high]: Domain): Domain {
  const space = (high - low) * 0.06;
  return [low - space, high + space];
}

function describe(chart: IntervalChart): string {
  const rows = chart.rows.map((row) => `${row.label}: ${figure(row.value)} ${interval(row.lower, row.upper)}.`);
  const marks = chart.marks.map((mark) => `${mark.label} at ${figure(mark.at)}.`);
  return [...rows, ...marks].join(' ');
}
