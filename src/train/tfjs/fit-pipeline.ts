import type { CategoryColumn, NumberColumn } from '../../model/flavors/tfjs/pipeline.js';
import type { CategorySummary, ColumnSummary, NumberSummary } from './training-rows.js';

/**
 * Fits what turns raw columns into inputs, on the training rows (those held out for early stopping too: they are training rows, and more rows
 * make better medians; the validation fold and the test part are never seen).
 * @param most categories of a column that get an input of their own
 */
export function fitColumns(columns: readonly ColumnSummary[], most: number): (NumberColumn | CategoryColumn)[] {
  return columns.map((column) => (column.type === 'number' ? fitNumber(column) : fitCategories(column, most)));
}

/** Median for missing values, then mean and standard deviation (over n) of the filled column. All missing: constant 0. */
export function fitNumber({ name, values }: NumberSummary): NumberColumn {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const missing = values.length - present.length;
  if (present.length === 0) return { name, type: 'number', impute: 0, indicator: false, mean: 0, sd: 0 };
  const impute = medianOf(present);
  const { mean, sd } = momentsOf(values, impute);
  return { name, type: 'number', impute, indicator: missing > 0, mean, sd };
}

function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half]!;
  // Halved before the sum: the sum of two large numbers could be infinite.
  return sorted.length % 2 === 1 ? upper : sorted[half - 1]! / 2 + upper / 2;
}

/**
 * Mean and standard deviation (over n) with NaN replaced; exactly 0 in a constant column. Two passes, on values divided by the largest magnitude,
 * so that squares do not overflow.
 */
export function momentsOf(values: Float64Array, replacement: number): { mean: number; sd: number } {
  const filled = values.map((value) => (Number.isNaN(value) ? replacement : value));
  let scale = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const value of filled) {
    scale = Math.max(scale, Math.abs(value));
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // Rounding would leave a constant column a deviation of some units in the last place.
  if (least === most) return { mean: least, sd: 0 };
  let sum = 0;
  for (const value of filled) sum += value / scale;
  const mean = sum / filled.length;
  let squares = 0;
  for (const value of filled) squares += (value / scale - mean) ** 2;
  return { mean: mean * scale, sd: Math.sqrt(squares / filled.length) * scale };
}

/** The most frequent category for missing values; the most frequent `most` get an input each. Ties go by code unit. */
export function fitCategories({ name, type, counts, missing }: CategorySummary, most: number): CategoryColumn {
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([category]) => category);
  const categories = frequent.slice(0, most).sort();
  return { name, type, impute: frequent[0] ?? null, indicator: missing > 0 && frequent.length > 0, categories };
}
