import { cautiousP, cautiousReach } from './hall.js';
import type { Range } from './mean-bound.js';
import { normalCdf } from './normal.js';
import type { SingleBound } from './single.js';
import { studentCdf, studentQuantile } from './student.js';
import { wilson } from './wilson.js';

/** One model's value with its standard error. */
export interface OwnEstimate {
  readonly value: number;
  /** NaN where it is unknown. */
  readonly error: number;
  readonly df: number;
  /** Of Hall's transformation (hall.ts); 0: plain t. */
  readonly steepness: number;
  readonly range: Range;
  /** Rows of Wilson's bound that is a floor; null: none. It needs a range with two ends. */
  readonly trials: number | null;
}

type Bounds = Pick<SingleBound, 'lower' | 'upper' | 'pBelow' | 'pAbove'>;

/**
 * Bounds of one value by the more cautious of Student's t and Hall's correction, cut to its range; with `trials` no closer than Wilson's bounds of a
 * share (value - low) / (high - low) of so many rows: at an end of the range the spread of the rows is 0, and no proof. A range that ends above only is
 * that of 1 - a ratio, such as R²: the spread of a ratio grows with it, so the lower bound is no closer than t on its logarithm puts it. O(1).
 */
export function ownBounds({ value, error, df, steepness, range, trials }: OwnEstimate): Bounds {
  const [low, high] = range;
  if (!(error >= 0) || !(df > 0)) return { lower: () => low, upper: () => high, pBelow: () => 1, pAbove: () => 1 };
  const reach = (a: number, alpha: number): number => (error === 0 ? 0 : error * cautiousReach(a, alpha, df));
  const p = (distance: number, a: number): number =>
    error === 0 ? (distance < 0 ? 0 : 1) : cautiousP(distance / error, a, df);
  const floor =
    trials !== null ? shareFloor(value, range, trials) : low === -Infinity ? ratioFloor(value, high, error, df) : null;
  return {
    lower: (alpha) => Math.max(low, Math.min(value - reach(steepness, alpha), floor?.lower(alpha) ?? Infinity)),
    upper: (alpha) => Math.min(high, Math.max(value + reach(-steepness, alpha), floor?.upper(alpha) ?? -Infinity)),
    pBelow: (limit) => Math.max(p(value - limit, steepness), floor?.pBelow(limit) ?? 0),
    pAbove: (limit) => Math.max(p(limit - value, -steepness), floor?.pAbove(limit) ?? 0),
  };
}

/** Of high - ratio, on the side where the ratio may be larger; nothing where it is 0, or there is none. */
function ratioFloor(value: number, high: number, error: number, df: number): Bounds | null {
  const ratio = high - value;
  if (error === 0 || !(ratio > 0) || ratio === Infinity) return null;
  const spread = error / ratio;
  return {
    lower: (alpha) => high - ratio * Math.exp(spread * studentQuantile(1 - alpha, df)),
    upper: () => -Infinity,
    pBelow: () => 0,
    pAbove: (limit) => (limit < high ? studentCdf(-Math.log((high - limit) / ratio) / spread, df) : 1),
  };
}

function shareFloor(value: number, [low, high]: Range, trials: number): Bounds {
  const width = high - low;
  const share = Math.min(1, Math.max(0, (value - low) / width));
  const score = (limit: number): number => {
    const at = (limit - low) / width;
    const distance = share - at;
    if (distance === 0) return 0;
    if (at <= 0 || at >= 1) return distance * Infinity;
    return distance / Math.sqrt((at * (1 - at)) / trials);
  };
  const bounds = (alpha: number): { lower: number; upper: number } => wilson(share * trials, trials, alpha);
  return {
    lower: (alpha) => low + width * bounds(alpha).lower,
    upper: (alpha) => low + width * bounds(alpha).upper,
    pBelow: (limit) => normalCdf(score(limit)),
    pAbove: (limit) => normalCdf(-score(limit)),
  };
}
