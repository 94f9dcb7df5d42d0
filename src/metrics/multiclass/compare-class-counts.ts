import { resampleCells } from '../../statistics/resample.js';
import type { Rng } from '../../statistics/rng.js';
import type { ClassCounts, FromClassCounts, MulticlassPredictions, Shortfall } from '../metric.js';
import { addRows, classCounts, emptyCounts } from './class-counts.js';

const ROWS = 30;
const DISCORDANT = 10;

/**
 * Replicates of the difference of a metric of class counts: what matters of a row is (observed, predicted by a, predicted by b), so the
 * resample is drawn from the multinomial over the triples that occur. Higher must be better. Cost: O(B (triples sqrt(n) + K)).
 */
export function compareClassCounts(
  { value, needs }: FromClassCounts,
  a: MulticlassPredictions,
  b: MulticlassPredictions,
  replicates: number,
  rng: Rng,
): Shortfall & { readonly replicates: Float64Array } {
  const { classes, y } = a;
  const { triples, rows } = distinct(y.length, (i) => [y[i]!, a.predicted[i]!, b.predicted[i]!]);
  const [ofA, ofB] = [emptyCounts(classes), emptyCounts(classes)];
  const difference = (drawn: Float64Array): number => {
    clear(ofA);
    clear(ofB);
    for (const [cell, [observed, byA, byB]] of triples.entries()) {
      addRows(ofA, observed, byA, drawn[cell]!);
      addRows(ofB, observed, byB, drawn[cell]!);
    }
    return value(ofA) - value(ofB);
  };
  let discordant = 0;
  for (let i = 0; i < y.length; i++) if (a.predicted[i] !== b.predicted[i]) discordant++;
  return {
    replicates: resampleCells(rows, difference, replicates, rng),
    ...lacking(weakest(classCounts(a).observed, needs), discordant, y.length, needs),
  };
}

/** Replicates of the metric of one model. Cost as compareClassCounts. */
export function resampleClassCounts(
  { value }: FromClassCounts,
  { y, predicted, classes }: MulticlassPredictions,
  replicates: number,
  rng: Rng,
): Float64Array {
  const { triples, rows } = distinct(y.length, (i) => [y[i]!, predicted[i]!, 0]);
  const counts = emptyCounts(classes);
  const statistic = (drawn: Float64Array): number => {
    clear(counts);
    for (const [cell, [observed, said]] of triples.entries()) addRows(counts, observed, said, drawn[cell]!);
    return value(counts);
  };
  return resampleCells(rows, statistic, replicates, rng);
}

type Triple = readonly [number, number, number];

/** The triples that occur, in the order in which they first do, and how many rows have each. */
function distinct(n: number, of: (row: number) => Triple): { readonly triples: Triple[]; readonly rows: number[] } {
  const cells = new Map<string, number>();
  const triples: Triple[] = [];
  const rows: number[] = [];
  for (let i = 0; i < n; i++) {
    const triple = of(i);
    const key = triple.join();
    const cell = cells.get(key);
    if (cell !== undefined) rows[cell]!++;
    else {
      cells.set(key, triples.length);
      triples.push(triple);
      rows.push(1);
    }
  }
  return { triples, rows };
}

function clear({ hits, observed, predicted }: ClassCounts): void {
  for (const column of [hits, observed, predicted]) column.fill(0);
}

/** Rows of the smallest class that has any; or all that are not of the largest. */
function weakest(observed: Float64Array, needs: FromClassCounts['needs']): number {
  const present = observed.filter((rows) => rows > 0);
  if (needs === 'each class') return Math.min(...present);
  return present.reduce((sum, rows) => sum + rows, 0) - Math.max(...present);
}

/** Both minima; the rows that meet them at today's shares. */
function lacking(rows: number, discordant: number, n: number, needs: FromClassCounts['needs']): Shortfall {
  const needed = Math.max((ROWS * n) / rows, (DISCORDANT * n) / discordant);
  const minimum = Number.isFinite(needed) ? Math.ceil(needed) : null;
  if (rows < ROWS) {
    const shortfall =
      needs === 'each class'
        ? `it needs ${ROWS} rows of each class; the smallest has ${rows}`
        : `it needs ${ROWS} rows outside of the largest class; there are ${rows}`;
    return { shortfall, minimum };
  }
  if (discordant >= DISCORDANT) return { shortfall: null, minimum };
  return { shortfall: `it needs ${DISCORDANT} rows on which the two models differ; there are ${discordant}`, minimum };
}
