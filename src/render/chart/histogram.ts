import type { Figure } from '../section.js';

/** What a histogram shows: k + 1 ascending edges, k counts. */
export interface Histogram {
  readonly title: string;
  readonly xLabel: string;
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** Bars of counts between edges. */
export function histogramFigure(chart: Histogram): Figure {
  return { kind: 'figure', title: chart.title, svg: '<svg></svg>', mermaid: null };
}
