/**
 * The quantile at probability p of values sorted in ascending order: linear between order statistics (type 7 of Hyndman & Fan 1996,
 * The American Statistician 50:361; the default of R and NumPy). NaN for no values; RangeError for p outside [0, 1]. O(1).
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`expected a probability in [0, 1], got ${p}`);
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const share = position - below;
  // No arithmetic between equal neighbours: two infinities would give NaN.
  if (share === 0 || sorted[below + 1] === low) return low;
  return low + share * (sorted[below + 1]! - low);
}
