import { areaOf, type Area } from '../area.js';
import { effectiveOfClasses } from '../area-support.js';
import { flaw } from '../flaw.js';
import type { MulticlassPredictions } from '../metric.js';

/** Rows of one class (1) and of the others (0), with that class's probability. O(n). */
export function againstRest(
  { y, score, classes }: MulticlassPredictions,
  k: number,
): { y: Uint8Array; score: Float64Array } {
  const labels = new Uint8Array(y.length);
  const scores = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) {
    labels[i] = y[i] === k ? 1 : 0;
    scores[i] = score[i * classes + k]!;
  }
  return { y: labels, score: scores };
}

/** The area of each class against the rest. O(n K). */
export function areasOfClasses(predictions: MulticlassPredictions): { readonly y: Uint8Array; readonly area: Area }[] {
  return Array.from({ length: predictions.classes }, (_, k) => {
    const rows = againstRest(predictions, k);
    return { y: rows.y, area: areaOf(rows.y, rows.score, predictions.weight) };
  });
}

/** Why a metric that ranks the rows of each class has no value, or null: a flaw, or a class without a row. */
export function unranked(predictions: MulticlassPredictions): string | null {
  const reason = flaw(predictions);
  if (reason !== null) return reason;
  const absent = effectiveOfClasses(predictions).filter((rows) => rows === 0).length;
  if (absent === 0) return null;
  return `${absent} of ${predictions.classes} classes ${absent === 1 ? 'has' : 'have'} no row`;
}

/** All classes but one. */
export function othersThan(k: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, other) => other).filter((other) => other !== k);
}
