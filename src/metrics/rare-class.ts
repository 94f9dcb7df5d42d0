import { effectiveOfClasses } from './area-support.js';
import type { Predictions, Shortfall } from './metric.js';

/** Rows outside of the largest class below which no bound of a mean over the rows can be trusted. */
const ROWS = 30;

/**
 * What rows lack for the mean of a loss that differs by class: where few rows are of a rare class, gains in all others can hide a loss in those, and
 * neither t nor Hall's correction sees it. Simulated at 10 of 1,010 rows: 12% false promotions at 5%; at 30 of 3,030 rows 5% (benchmarks/SIMULATIONS.md).
 * O(n).
 */
export function rareClassLack(predictions: Predictions): Shortfall {
  if (predictions.task === 'regression') return { shortfall: null, minimum: 1 };
  const classes = effectiveOfClasses(predictions);
  const rows = classes.reduce((sum, each) => sum + each, 0) - Math.max(...classes);
  const found = Math.floor(rows * 10 + 1e-9) / 10;
  return {
    shortfall:
      rows >= ROWS
        ? null
        : `a mean over rows of classes needs ${ROWS} rows outside of the largest class; there are ${found}`,
    minimum: rows > 0 ? Math.ceil((ROWS * predictions.y.length) / rows) : null,
  };
}
