import type { Interval } from './wilson.js';

/** ROC AUC of one model with bounds on the logit scale; null when one class is missing. */
export function aucInterval(_y: Uint8Array, _score: Float64Array, _alpha: number): Interval | null {
  throw new Error('under construction');
}
