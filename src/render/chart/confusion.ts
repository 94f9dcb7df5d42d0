import type { Figure } from '../section.js';

/** Counts of a binary classifier at its predicted class. */
export interface ConfusionMatrix {
  readonly title: string;
  /** [negative class, positive class]. */
  readonly labels: readonly [string, string];
  readonly counts: { readonly tp: number; readonly fp: number; readonly fn: number; readonly tn: number };
}

/** The confusion matrix: rows are the observed class, columns the predicted one. */
export function confusionFigure(chart: ConfusionMatrix): Figure {
  return { kind: 'figure', title: chart.title, svg: '<svg></svg>', mermaid: null };
}
