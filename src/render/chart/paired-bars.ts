import { percent } from '../number.js';
import type { Figure } from '../section.js';
import { drawing, element, label, type Markup } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { fontSize } from './axes.js';
import { axis, ink, muted, tones } from './palette.js';

/** Two distributions over the same bins. */
export interface BarPanel {
  readonly name: string;
  /** Shares of either side, bin by bin. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What stands below the bins: one text each, or two below the ends. */
  readonly below: readonly string[];
}

/** Pairs of histograms, one panel below the other. */
export interface PairedBars {
  readonly title: string;
  /** What the two sides are. */
  readonly sides: readonly [string, string];
  readonly panels: readonly BarPanel[];
}

const width = 440;
const head = 28;
const tall = 72;
const panelHeight = 22 + tall + 26;
const before = muted;
const after = tones.neutral;

/** Two histograms side by side, bin by bin, for each panel. Each panel has its own scale, which ends at its tallest bar. */
export function pairedBarsFigure(chart: PairedBars): Figure {
  const drawn = drawing(
    { width, height: head + chart.panels.length * panelHeight, title: chart.title, description: describe(chart) },
    ...legend(chart.sides),
    ...chart.panels.flatMap((panel, at) => drawPanel(panel, head + at * panelHeight)),
  );
  return { kind: 'figure', title: chart.title, svg: drawn, mermaid: null };
}

function legend([from, to]: PairedBars['sides']): Markup[] {
  const first = fitted(from, fontSize, width / 2 - 24);
  const second = 24 + textWidth(first, fontSize) + 18;
  return [
    element('rect', { x: 0, y: 2, width: 12, height: 12, fill: before }),
    label(18, 12, first, { fill: ink }),
    element('rect', { x: second, y: 2, width: 12, height: 12, fill: after }),
    label(second + 18, 12, fitted(to, fontSize, width - second - 18), { fill: ink }),
  ];
}

function drawPanel({ name, from, to, below }: BarPanel, top: number): Markup[] {
  const tallest = Math.max(1e-12, ...from, ...to);
  const most = `highest bar ${percent(tallest)}`;
  const base = top + 22 + tall;
  const step = width / Math.max(1, from.length);
  const bar = (share: number, x: number, fill: string): Markup[] => {
    const height = (share / tallest) * tall;
    return share === 0
      ? []
      : [element('rect', { x, y: base - height, width: Math.max(0.5, 0.42 * step), height, fill })];
  };
  return [
    label(0, top + 13, fitted(name, 13, width - textWidth(most, fontSize) - 12), { fill: ink, 'font-size': 13 }),
    label(width, top + 13, most, { 'text-anchor': 'end' }),
    ...from.flatMap((share, at) => [
      ...bar(share, (at + 0.06) * step, before),
      ...bar(to[at]!, (at + 0.52) * step, after),
    ]),
    element('line', { x1: 0, x2: width, y1: base, y2: base, stroke: axis }),
    ...belowBars(below, from.length, base + 15),
  ];
}

function belowBars(below: readonly string[], bins: number, y: number): Markup[] {
  if (below.length === bins) {
    const step = width / bins;
    return below.map((text, at) =>
      label((at + 0.5) * step, y, fitted(text, fontSize, step - 4), { 'text-anchor': 'middle' }),
    );
  }
  const [first = '', last = ''] = below;
  return [label(0, y, first), label(width, y, last, { 'text-anchor': 'end' })];
}

function describe({ sides, panels }: PairedBars): string {
  return `${sides[0]} and ${sides[1]}: shares of ${panels.map(({ name }) => name).join(', ')}, bin by bin.`;
}
