import { titleOf } from './title.js';
import type { Comparison } from './verdict.js';

type Named = Pick<Comparison, 'role' | 'against' | 'metric' | 'slice' | 'side' | 'margin'>;

/** A comparison for people, as sentences begin with it: `Brier score against the champion`, `Recall of sex = f above 0.8`. */
export function nameOf({ role, against, metric, slice, side, margin }: Named): string {
  const title = titleOf(metric);
  if (role === 'fairness') return `${title}, largest difference across ${slice ?? ''}`;
  if (role === 'behaviour') return `${title} in the test ${slice ?? ''}`;
  const what = slice === null ? title : `${title} of ${slice}`;
  return against === 'value' ? `${what} ${side} ${margin ?? '?'}` : `${what} against the ${against}`;
}
