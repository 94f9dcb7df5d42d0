import type { Figure } from '../section.js';

/** A named curve: [x, y] in ascending x. */
export interface LineSeries {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** What a line chart shows. */
export interface LineChart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly LineSeries[];
  /** Draws the diagonal from (0, 0) to (1, 1) and keeps both axes on [0, 1]: for ROC curves. */
  readonly diagonal?: boolean;
  /** The y axis starts at 0, whatever the values. */
  readonly yFrom0?: boolean;
}

/** Curves over a common pair of axes. */
export function lineFigure(chart: LineChart): Figure {
  return { kind: 'figure', title: chart.title, svg: '<svg></svg>', mermaid: null };
}
