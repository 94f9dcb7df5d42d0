import { resampleCells } from '../statistics/resample.js';
import type { Rng } from '../statistics/rng.js';
import type { BinaryPredictions, Confusion } from './metric.js';

const POSITIVES = 30;
const DISCORDANT = 10;

/**
 * Replicates of the difference of a metric of counts: what matters of a row is (observed, predicted by a, predicted by b), so the
 * resample is drawn from the multinomial over those eight cells. Higher must be better.
 */
export function compareCounts(
  metric: (counts: Confusion) => number,
  a: BinaryPredictions,
  b: BinaryPredictions,
  replicates: number,
  rng: Rng,
): { replicates: Float64Array; shortfall: string | null; minimum: number | null } {
  const cells = cellsOf(a, b);
  const drawn = resampleCells(cells, (drawn) => metric(counts(drawn, 2)) - metric(counts(drawn, 1)), replicates, rng);
  return { replicates: drawn, shortfall: shortfall(cells), minimum: minimum(cells) };
}

/** Rows by 4 observed + 2 predicted by a + predicted by b. */
function cellsOf(a: BinaryPredictions, b: BinaryPredictions): number[] {
  const cells = new Array<number>(8).fill(0);
  for (let i = 0; i < a.y.length; i++) cells[4 * a.y[i]! + 2 * a.predicted[i]! + b.predicted[i]!]!++;
  return cells;
}

/** The confusion of one model: `bit` is 2 for a, 1 for b. */
function counts(cells: ArrayLike<number>, bit: 1 | 2): Confusion {
  const found = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let cell = 0; cell < 8; cell++) {
    const predicted = (cell & bit) !== 0;
    if (cell >= 4) found[predicted ? 'tp' : 'fn'] += cells[cell]!;
    else found[predicted ? 'fp' : 'tn'] += cells[cell]!;
  }
  return found;
}

function positivesOf(cells: readonly number[]): number {
  return cells[4]! + cells[5]! + cells[6]! + cells[7]!;
}

function discordantOf(cells: readonly number[]): number {
  return cells[1]! + cells[2]! + cells[5]! + cells[6]!;
}

function shortfall(cells: readonly number[]): string | null {
  const positives = positivesOf(cells);
  if (positives < POSITIVES) return `it needs ${POSITIVES} positive rows; there are ${positives}`;
  const discordant = discordantOf(cells);
  if (discordant >= DISCORDANT) return null;
  return `it needs ${DISCORDANT} rows on which the two models differ; there are ${discordant}`;
}

/** Rows with which both minima are met at today's shares; null where none of the rows counts. */
function minimum(cells: readonly number[]): number | null {
  const n = cells.reduce((sum, cell) => sum + cell, 0);
  const rows = Math.max((POSITIVES * n) / positivesOf(cells), (DISCORDANT * n) / discordantOf(cells));
  return Number.isFinite(rows) ? Math.ceil(rows) : null;
}
