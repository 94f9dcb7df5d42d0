import { resampleCells } from '../statistics/resample.js';
import type { Rng } from '../statistics/rng.js';
import { addRows, classesOf, emptyCounts } from './class-counts.js';
import type { ClassCounts, ClassPredictions, FromClassCounts } from './metric.js';

/**
 * Replicates of a metric of class counts of unweighted rows, or of its difference between two models: what matters of a row is (observed,
 * predicted by the one, predicted by the other), so the resample is drawn from the multinomial over the triples that occur.
 * Cost: O(n + B (triples sqrt(n) + K)).
 */
export function resampleClasses(
  from: FromClassCounts,
  models: readonly [ClassPredictions] | readonly [ClassPredictions, ClassPredictions],
  replicates: number,
  rng: Rng,
): Float64Array {
  const [first, second] = models;
  const classes = classesOf(first);
  const { codes, rows } = triplesOf(first, second ?? first, classes);
  const counts = [emptyCounts(classes), emptyCounts(classes)] as const;
  const statistic = (drawn: Float64Array): number => {
    counts.forEach(clear);
    for (let cell = 0; cell < codes.length; cell++) {
      const [code, times] = [codes[cell]!, drawn[cell]!];
      const observed = Math.floor(code / (classes * classes));
      addRows(counts[0], observed, Math.floor(code / classes) % classes, times);
      addRows(counts[1], observed, code % classes, times);
    }
    return second === undefined ? from.value(counts[0]) : from.value(counts[0]) - from.value(counts[1]);
  };
  return resampleCells(rows, statistic, replicates, rng);
}

/** The triples that occur, ascending, so that the order of the rows does not matter, and how many rows have each. */
function triplesOf(a: ClassPredictions, b: ClassPredictions, classes: number): { codes: number[]; rows: number[] } {
  const rows = new Map<number, number>();
  for (let i = 0; i < a.y.length; i++) {
    const code = (a.y[i]! * classes + a.predicted[i]!) * classes + b.predicted[i]!;
    rows.set(code, (rows.get(code) ?? 0) + 1);
  }
  const codes = [...rows.keys()].sort((one, other) => one - other);
  return { codes, rows: codes.map((code) => rows.get(code)!) };
}

function clear({ hits, observed, predicted }: ClassCounts): void {
  for (const column of [hits, observed, predicted]) column.fill(0);
}
