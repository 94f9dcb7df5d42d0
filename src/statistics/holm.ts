/**
 * Holm's (1979) step-down adjusted p-values, in the order given: reject at level alpha where adjusted <= alpha, and the chance of any
 * false rejection in the family is at most alpha. Throws RangeError for a p outside [0, 1]. O(k log k).
 */
export function holm(p: readonly number[]): number[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`expected a p-value in [0, 1], got ${value}`);
  }
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  for (const [rank, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]!));
    adjusted[i] = largest;
  }
  return adjusted;
}
