import type { Predictions } from '../metrics/metric.js';
import type { Evaluation } from './scores.js';

/** Differences of a regression's predictions that come from the order of sums alone. */
const noise = 1e-9;

/**
 * Rows that the candidate predicts otherwise than the champion. Classes: those that are decided otherwise, of them those that are right now and those that
 * are wrong now; regression: those that get another number. O(n).
 */
export function churnOf(candidate: Predictions, champion: Predictions): NonNullable<Evaluation['churn']> {
  const { y, predicted } = candidate;
  const before = champion.predicted;
  const regression = candidate.task === 'regression';
  const found = { rows: y.length, flipped: 0, nowRight: 0, nowWrong: 0 };
  for (let row = 0; row < y.length; row++) {
    const [was, is] = [before[row]!, predicted[row]!];
    const same = regression ? Math.abs(is - was) <= noise * Math.max(1, Math.abs(was)) : is === was;
    if (same) continue;
    found.flipped++;
    if (is === y[row]) found.nowRight++;
    else if (was === y[row]) found.nowWrong++;
  }
  return regression ? { ...found, nowRight: null, nowWrong: null } : found;
}
