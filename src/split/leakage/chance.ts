import { upperGamma } from '../../statistics/incomplete-gamma.js';

/**
 * How often two rows agree by chance, if columns were independent of each other: what tables of few different values have without any leakage.
 * @param agree by column, how often two rows have the same value
 * @param most columns that may differ
 * @returns the probability that two rows differ in at most so many columns. O(columns * most).
 */
export function chanceOfPair(agree: readonly number[], most: number): number {
  // differing[k]: probability that k of the columns so far differ.
  const differing = new Float64Array(most + 1);
  differing[0] = 1;
  for (const same of agree) {
    for (let count = most; count >= 0; count--) {
      differing[count] = differing[count]! * same + (count > 0 ? differing[count - 1]! * (1 - same) : 0);
    }
  }
  return differing.reduce((sum, value) => sum + value, 0);
}

/** Rows of `held` that are expected to have such a partner among the training rows by chance. */
export function expectedByChance(held: number, train: number, pair: number): number {
  return held * -Math.expm1(train * Math.log1p(-Math.min(pair, 1 - 1e-12)));
}

/**
 * Whether so many rows with a partner are more than chance makes: even if it made three times as many as independent columns would, since
 * columns are seldom independent, so many or more would come in less than one of a thousand data sets (Poisson).
 */
export function beyondChance(found: number, expected: number): boolean {
  return found > 0 && (expected === 0 || 1 - upperGamma(found, 3 * expected) < 0.001);
}

/**
 * How often two rows have the same value, by column.
 * @param cells hashes of rows, `width` numbers a row; the first of each pair is looked at
 */
export function agreement(cells: Int32Array, width: number, rows: number): number[] {
  return Array.from({ length: width / 2 }, (_, at) => {
    const counts = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const hash = cells[row * width + at * 2]!;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    let pairs = 0;
    for (const count of counts.values()) pairs += count * (count - 1);
    return rows < 2 ? 0 : pairs / (rows * (rows - 1));
  });
}
