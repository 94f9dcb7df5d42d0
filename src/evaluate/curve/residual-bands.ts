import { ascendingOrder } from '../../statistics/order.js';

/** Rows of similar prediction: their mean prediction, and of their residuals (observed - predicted) the 10%, 50% and 90% quantile. */
export type ResidualBand = [number, number, number, number];

/**
 * How residuals lie by what was predicted: groups of equal size in ascending prediction, equal predictions never parted. Quantiles are of the rows,
 * whatever their weights, between two rows by straight line (Hyndman and Fan's type 7). A good model's median stays at 0. O(n log n).
 * @param bins groups at most, of at least 10 rows
 */
export function residualBands(y: Float64Array, predicted: Float64Array, bins = 10): ResidualBand[] {
  const order = ascendingOrder(predicted);
  const n = order.length;
  const groups = Math.max(1, Math.min(bins, Math.floor(n / 10)));
  const bands: ResidualBand[] = [];
  for (let start = 0; start < n;) {
    let end = bands.length === groups - 1 ? n : Math.max(start + 1, Math.round(((bands.length + 1) * n) / groups));
    while (end < n && predicted[order[end]!] === predicted[order[end - 1]!]) end++;
    const rows = order.subarray(start, end);
    const residuals = Float64Array.from(rows, (row) => y[row]! - predicted[row]!).sort();
    const middle = rows.reduce((sum, row) => sum + predicted[row]!, 0) / rows.length;
    bands.push([middle, quantile(residuals, 0.1), quantile(residuals, 0.5), quantile(residuals, 0.9)]);
    start = end;
  }
  return bands;
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}
