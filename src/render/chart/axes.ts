import { element, label, type Markup } from '../svg.js';
import { textWidth } from '../width.js';
import { axis, muted, rule } from './palette.js';
import { linear, type Domain, type Ticks } from './scale.js';

/** Size of all small text in a figure. */
export const fontSize = 12;

/** One axis: what it covers, its marks and its name. */
export interface Axis {
  readonly domain: Domain;
  readonly ticks: Ticks;
  readonly label: string;
}

/** The rectangle of a plot, in coordinates of the drawing. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Grid, marks and names of both axes. The y axis is named above it, so that nobody has to tilt the head. */
export function axes(plot: Plot, x: Axis, y: Axis): Markup[] {
  const toX = linear(x.domain, [plot.left, plot.right]);
  const toY = linear(y.domain, [plot.bottom, plot.top]);
  const drawn: Markup[] = [];
  y.ticks.values.forEach((value, index) => {
    const at = toY(value);
    drawn.push(element('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: rule }));
    drawn.push(label(plot.left - 8, at + 4, y.ticks.labels[index]!, { 'text-anchor': 'end' }));
  });
  x.ticks.values.forEach((value, index) => {
    const at = toX(value);
    drawn.push(element('line', { x1: at, x2: at, y1: plot.bottom, y2: plot.bottom + 4, stroke: axis }));
    drawn.push(label(at, plot.bottom + 18, x.ticks.labels[index]!, { 'text-anchor': 'middle' }));
  });
  drawn.push(
    element('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: axis }),
    label(plot.right, plot.bottom + 36, x.label, { 'text-anchor': 'end', fill: muted }),
    label(0, plot.top - 14, y.label, { fill: muted }),
  );
  return drawn;
}

/** Room that the labels of the y axis need at its left. */
export function leftMargin(labels: readonly string[]): number {
  return Math.max(24, ...labels.map((text) => textWidth(text, fontSize))) + 10;
}
