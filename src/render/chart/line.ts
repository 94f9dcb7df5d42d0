import { shorten } from '../escape.js';
import { figure } from '../number.js';
import type { Figure } from '../section.js';
import { drawing, coordinate, element, label, type Markup } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { axes, fontSize, leftMargin, type Plot } from './axes.js';
import { lineMermaid } from './mermaid.js';
import { ink, muted, seriesStyle, type SeriesStyle } from './palette.js';
import { extent, linear, rounded, ticks, type Domain } from './scale.js';

/** A named curve: [x, y] in ascending x. Points that are not finite are left out. */
export interface LineSeries {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** A line across a chart whose axes are shares: what curves are compared with. */
export interface Reference {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The line across a chart whose axes are shares; undefined where they are not. */
export function referenceOf({ reference, diagonal }: LineChart): Reference | undefined {
  return reference ?? (diagonal === true ? { name: 'chance', from: 0, to: 1 } : undefined);
}

/** What a line chart shows. */
export interface LineChart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly LineSeries[];
  /** Draws the diagonal from (0, 0) to (1, 1) and keeps both axes on [0, 1]: for ROC curves. */
  readonly diagonal?: boolean;
  /** Keeps both axes on [0, 1], and draws a dotted line across, from its height at 0 to its height at 1. */
  readonly reference?: Reference;
  /** Draws each point besides: where they are few, and tell what the curve rests on. */
  readonly dots?: boolean;
  /** The y axis starts at 0, whatever the values. */
  readonly yFrom0?: boolean;
}

const width = 440;
const legendRow = 20;
const referenceStyle: SeriesStyle = { stroke: muted, dash: '2 4', mermaid: '#8b949e', name: 'grey' };

/** Curves over a common pair of axes: up to five look different, the first lies on top. SVG, and a Mermaid chart on an even grid of x. */
export function lineFigure(given: LineChart): Figure {
  const chart = { ...given, series: given.series.map(finite).filter((series) => series.points.length > 0) };
  const svg = draw(chart);
  return { kind: 'figure', title: chart.title, svg, mermaid: chart.series.length === 0 ? null : lineMermaid(chart) };
}

function draw(chart: LineChart): string {
  const [xDomain, yDomain] = domains(chart);
  const x = { domain: xDomain, ticks: ticks(xDomain, 5), label: fitted(chart.xLabel, fontSize, width - 60) };
  const y = { domain: yDomain, ticks: ticks(yDomain, 5), label: fitted(chart.yLabel, fontSize, width - 60) };
  const entries = legendEntries(chart);
  const top = entries.height + 40;
  const left = leftMargin(y.ticks.labels);
  const right = width - Math.max(8, textWidth(x.ticks.labels.at(-1) ?? '', fontSize) / 2);
  const reference = referenceOf(chart);
  const side = reference === undefined ? 220 : right - left;
  const plot = { left, right, top, bottom: top + side };
  const content = [...entries.drawn, ...axes(plot, x, y)];
  if (reference !== undefined) {
    const { from, to } = reference;
    const across = [
      [0, from],
      [1, to],
    ] as const;
    content.push(curve(across, referenceStyle, plot, xDomain, yDomain, 1.25));
  }
  const curves = chart.series.map((series, index) => [
    curve(series.points, seriesStyle(index), plot, xDomain, yDomain, 2),
    ...(chart.dots === true && series.points.length > 1
      ? dots(series.points, seriesStyle(index), plot, xDomain, yDomain)
      : []),
  ]);
  const empty = label((left + right) / 2, top + side / 2, 'no points', { 'text-anchor': 'middle' });
  return drawing(
    { width, height: plot.bottom + 44, title: chart.title, description: describe(chart) },
    ...content,
    ...(curves.length === 0 ? [empty] : curves.reverse().flat()),
  );
}

function domains(chart: LineChart): [Domain, Domain] {
  if (referenceOf(chart) !== undefined)
    return [
      [0, 1],
      [0, 1],
    ];
  const points = chart.series.flatMap((series) => series.points);
  const x = extent(points.map((point) => point[0]));
  const values = points.map((point) => point[1]);
  return [x, rounded(extent(chart.yFrom0 === true ? [0, ...values] : values), 5)];
}

function curve(
  points: LineSeries['points'],
  style: SeriesStyle,
  plot: Plot,
  xDomain: Domain,
  yDomain: Domain,
  strokeWidth: number,
): Markup {
  const toX = linear(xDomain, [plot.left, plot.right]);
  const toY = linear(yDomain, [plot.bottom, plot.top]);
  const [first] = points;
  if (points.length === 1 && first !== undefined) {
    return element('circle', { cx: toX(first[0]), cy: toY(first[1]), r: 3.5, fill: style.stroke });
  }
  const path = points.map(([px, py]) => `${coordinate(toX(px))},${coordinate(toY(py))}`).join('L');
  return element('path', {
    d: `M${path}`,
    fill: 'none',
    stroke: style.stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': style.dash,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'butt',
  });
}

function dots(
  points: LineSeries['points'],
  style: SeriesStyle,
  plot: Plot,
  xDomain: Domain,
  yDomain: Domain,
): Markup[] {
  const toX = linear(xDomain, [plot.left, plot.right]);
  const toY = linear(yDomain, [plot.bottom, plot.top]);
  return points.map(([px, py]) => element('circle', { cx: toX(px), cy: toY(py), r: 3.5, fill: style.stroke }));
}

/** Names beside a piece of their line, from left to right, as many rows as they need. One curve alone needs none: the axis names it. */
function legendEntries(chart: LineChart): { readonly drawn: Markup[]; readonly height: number } {
  const entries = chart.series.map((series, index) => ({ name: series.name, style: seriesStyle(index) }));
  const reference = referenceOf(chart);
  if (reference !== undefined) entries.push({ name: reference.name, style: referenceStyle });
  if (entries.length < 2) return { drawn: [], height: -12 };
  const drawn: Markup[] = [];
  let x = 0;
  let y = 14;
  for (const { name, style } of entries) {
    const text = fitted(name, fontSize, width - 40);
    const needed = 28 + textWidth(text, fontSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += legendRow;
    }
    const swatch = { x1: x, x2: x + 22, y1: y - 4, y2: y - 4, stroke: style.stroke, 'stroke-width': 2 };
    drawn.push(element('line', { ...swatch, 'stroke-dasharray': style.dash }), label(x + 28, y, text, { fill: ink }));
    x += needed + 18;
  }
  return { drawn, height: y + 4 };
}

function describe(chart: LineChart): string {
  const curves = chart.series.map((series) => {
    const [low, high] = extent(series.points.map((point) => point[1]));
    const [, last] = series.points.at(-1)!;
    return `${shorten(series.name, 60)}: ${series.points.length} points, ${figure(low)} to ${figure(high)}, last ${figure(last)}.`;
  });
  return [`${chart.yLabel} by ${chart.xLabel}.`, ...curves].join(' ');
}

function finite(series: LineSeries): LineSeries {
  return { ...series, points: series.points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) };
}
