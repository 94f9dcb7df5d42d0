import { intervalFigure, type IntervalRow } from '../render/chart/interval.js';
import type { Figure } from '../render/section.js';
import type { Comparison } from './verdict.js';

/** Differences of one metric with their intervals, and lines at what they have to exceed. */
export function differenceFigure(
  title: string,
  rows: readonly Comparison[],
  labelOf: (comparison: Comparison) => string,
): Figure {
  const marks = new Map([[0, 'no difference']]);
  for (const { margin, role } of rows) {
    if (margin !== null && margin !== 0) marks.set(margin, `needed (${role})`);
  }
  for (const { useful } of rows) if (useful !== null) marks.set(useful, 'useful');
  return intervalFigure({
    title,
    rows: rows.map((each): IntervalRow => ({
      label: labelOf(each),
      value: each.difference,
      lower: each.lower,
      upper: each.upper,
      tone: each.state === 'pass' ? 'good' : each.state === 'fail' ? 'bad' : 'neutral',
    })),
    marks: [...marks].map(([at, label]) => ({ at, label })),
  });
}
