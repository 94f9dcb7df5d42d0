import { count, figure } from '../number.js';
import type { Figure } from '../section.js';
import { drawing, element, label } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { axes, fontSize, leftMargin } from './axes.js';
import { histogramMermaid } from './mermaid.js';
import { muted, tones } from './palette.js';
import { extent, linear, rounded, ticks } from './scale.js';

/** What a histogram shows: k + 1 ascending edges, k counts. */
export interface Histogram {
  readonly title: string;
  readonly xLabel: string;
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

const width = 440;
const top = 30;
const side = 220;

/** Bars of counts between edges; a line at 0 where the edges lie on both sides of it. Throws where edges and counts do not fit. */
export function histogramFigure(chart: Histogram): Figure {
  if (chart.edges.length !== chart.counts.length + 1) {
    throw new Error(`a histogram of ${chart.counts.length} counts has ${chart.edges.length} edges`);
  }
  const mermaid = chart.counts.length < 2 ? null : histogramMermaid(chart);
  return { kind: 'figure', title: chart.title, svg: draw(chart), mermaid };
}

function draw(chart: Histogram): string {
  const domain = extent(chart.edges);
  const yDomain = rounded([0, Math.max(1, ...chart.counts)], 5);
  const x = { domain, ticks: ticks(domain, 6), label: fitted(chart.xLabel, fontSize, width - 60) };
  const y = { domain: yDomain, ticks: ticks(yDomain, 5), label: 'rows' };
  const left = leftMargin(y.ticks.labels);
  const right = width - Math.max(8, textWidth(x.ticks.labels.at(-1) ?? '', fontSize) / 2);
  const plot = { left, right, top, bottom: top + side };
  const toX = linear(domain, [left, right]);
  const toY = linear(yDomain, [plot.bottom, top]);
  const bars = chart.counts.map((value, index) => {
    const from = toX(chart.edges[index]!);
    const to = toX(chart.edges[index + 1]!);
    const gap = to - from > 4 ? 1 : 0;
    const height = plot.bottom - toY(value);
    const bar = { x: from + gap / 2, y: toY(value), width: Math.max(0.5, to - from - gap), height };
    return element('rect', { ...bar, fill: tones.neutral });
  });
  const zero =
    domain[0] < 0 && domain[1] > 0
      ? [
          element('line', {
            x1: toX(0),
            x2: toX(0),
            y1: top,
            y2: plot.bottom,
            stroke: muted,
            'stroke-dasharray': '3 3',
          }),
        ]
      : [];
  const empty = chart.counts.length > 0 ? [] : [label(width / 2, top + side / 2, 'no rows')];
  return drawing(
    { width, height: plot.bottom + 44, title: chart.title, description: describe(chart) },
    ...axes(plot, x, y),
    ...bars,
    ...zero,
    ...empty,
  );
}

function describe(chart: Histogram): string {
  const total = chart.counts.reduce((sum, value) => sum + value, 0);
  const [low, high] = extent(chart.edges);
  const most = chart.counts.indexOf(Math.max(...chart.counts));
  const peak =
    most < 0
      ? ''
      : ` Most (${count(chart.counts[most])}) between ${figure(chart.edges[most])} and ${figure(chart.edges[most + 1])}.`;
  return `${count(total)} rows by ${chart.xLabel}, ${figure(low)} to ${figure(high)}.${peak}`;
}
