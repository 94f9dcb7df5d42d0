import { upperGamma } from './incomplete-gamma.js';

/** A chi-square test of two samples. */
export interface ChiSquare {
  readonly statistic: number;
  readonly df: number;
  /** 1 where nothing is left to compare (df 0). */
  readonly p: number;
}

/**
 * Pearson's (1900) test that two samples of counts, category by category, come from one distribution. Categories that neither has are left out.
 * Throws RangeError where the samples differ in length. O(k).
 */
export function chiSquare(a: readonly number[], b: readonly number[]): ChiSquare {
  if (a.length !== b.length) throw new RangeError(`expected two samples of ${a.length} categories, got ${b.length}`);
  const [m, n] = [total(a), total(b)];
  let statistic = 0;
  let categories = 0;
  for (const [at, one] of a.entries()) {
    const both = one + b[at]!;
    if (both === 0) continue;
    categories++;
    // Both cells of a category at once: (o - e)^2 (1 / e_a + 1 / e_b).
    const off = one - (both * m) / (m + n);
    statistic += (off * off * (m + n) * (m + n)) / (both * m * n);
  }
  const df = categories - 1;
  if (m === 0 || n === 0 || df < 1) return { statistic: 0, df: 0, p: 1 };
  return { statistic, df, p: upperGamma(df / 2, statistic / 2) };
}

/**
 * The same counts with the rare categories put together, until each is expected at least `least` times in either sample (Cochran's rule of 5),
 * so that the distribution of the statistic is chi-square. The rest comes last; it takes the rarest of the others where it is too small itself.
 */
export function withoutSmallCells(
  a: readonly number[],
  b: readonly number[],
  least = 5,
): { readonly a: number[]; readonly b: number[] } {
  const [m, n] = [total(a), total(b)];
  const smaller = Math.min(m, n) / (m + n);
  const order = a.map((_, at) => at).sort((one, other) => a[other]! + b[other]! - a[one]! - b[one]!);
  const kept = order.filter((at) => (a[at]! + b[at]!) * smaller >= least);
  const rest = order.slice(kept.length);
  while (rest.length > 0 && kept.length > 0 && rest.reduce((sum, at) => sum + a[at]! + b[at]!, 0) * smaller < least)
    rest.push(kept.pop()!);
  const put = (counts: readonly number[]): number[] => [
    ...kept.map((at) => counts[at]!),
    ...(rest.length === 0 ? [] : [rest.reduce((sum, at) => sum + counts[at]!, 0)]),
  ];
  return { a: put(a), b: put(b) };
}

/**
 * Cramer's (1946) V of a chi-square test of two samples: how far they are apart in [0, 1], whatever their size. Without correction for bias:
 * about sqrt(df / rows) where they do not differ.
 */
export function cramersV({ statistic }: ChiSquare, rows: number): number {
  return rows === 0 ? 0 : Math.min(1, Math.sqrt(statistic / rows));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
