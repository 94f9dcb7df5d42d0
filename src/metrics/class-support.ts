import { classesOf, effect, emptyCounts, weightedCounts } from './class-counts.js';
import type { ClassCounts, ClassPredictions, FromClassCounts, Needs, Support } from './metric.js';
import { effectiveRows } from './weight.js';

/** Rows of what a metric divides by, and rows on which two models differ, below which no verdict rests on influence values. */
const ROWS = 30;
const DISCORDANT = 10;

/**
 * In each class at least so many rows count as differing (two models) or wrong (one). Without it a class in which nothing was seen to differ
 * would add no variance, and a margin could be cleared by what was not observed; four rows are Agresti and Coull's (1998, American Statistician
 * 52:119), and make the bound at least as wide as the score interval at no event, z^2 / (n + z^2), down to levels of 2.5%.
 */
const UNSEEN = 4;

/** What a bound of a metric of class counts rests on: of one model, or of two on the same rows. O(n + K^2). */
export function supportOfClasses(from: FromClassCounts, models: readonly ClassPredictions[]): Support {
  const [first] = models;
  if (first === undefined) throw new Error('expected at least one model');
  const { needs } = from;
  const effective = models.map(effectiveCounts);
  const carried = carrying(effective, needs);
  const events = eventsOf(models);
  const lacks = [carried.observed, carried.predicted].filter((found) => found !== null);
  const discordant = models.length > 1 ? events.all : null;
  return {
    rows: Math.min(...lacks.map(({ rows }) => rows)),
    unseen: unseenOf(from, models, events.ofClass),
    shortfall: shortfall(lacks, discordant),
    minimum: minimum(
      lacks.map(({ rows }) => rows),
      discordant,
      first.y.length,
    ),
  };
}

interface Carried {
  readonly rows: number;
  readonly lack: string;
}

/** Rows of each class at their effective number. */
function effectiveCounts(predictions: ClassPredictions): ClassCounts {
  const counts = weightedCounts(predictions);
  const { weight } = predictions;
  if (weight === undefined) return counts;
  const squares = weightedCounts({ ...predictions, weight: weight.map((value) => value * value) });
  const of = (column: keyof ClassCounts): Float64Array =>
    counts[column].map((sum, k) => effectiveRows(sum, squares[column][k]!));
  return { hits: of('hits'), observed: of('observed'), predicted: of('predicted') };
}

function carrying(models: readonly ClassCounts[], needs: Needs): { observed: Carried; predicted: Carried | null } {
  const { observed } = models[0]!;
  const least = (classes: readonly number[]): number =>
    Math.min(...models.flatMap(({ predicted }) => classes.map((k) => predicted[k]!)));
  const present = [...observed.keys()].filter((k) => observed[k]! > 0);
  const ofEach = (rows: number): Carried => ({
    rows,
    lack: `it needs ${ROWS} rows predicted to be of each class by either model; of the rarest there are ${whole(rows)}`,
  });
  const predicted = (): Carried | null => {
    if (needs.predicted === undefined) return null;
    switch (needs.predicted) {
      case 'positive':
        return {
          rows: least([1]),
          lack: `it needs ${ROWS} rows predicted positive by either model; there are ${whole(least([1]))}`,
        };
      case 'each class':
        return ofEach(least(present));
      case 'large classes':
        return ofEach(least(present.filter((k) => observed[k]! >= ROWS)));
    }
  };
  return { observed: ofObserved(observed, present, needs.observed), predicted: predicted() };
}

function ofObserved(observed: Float64Array, present: readonly number[], kind: Needs['observed']): Carried {
  switch (kind) {
    case 'positive':
      return { rows: observed[1]!, lack: `it needs ${ROWS} positive rows; there are ${whole(observed[1]!)}` };
    case 'each class': {
      const rows = Math.min(...present.map((k) => observed[k]!));
      return { rows, lack: `it needs ${ROWS} rows of each class; the smallest has ${whole(rows)}` };
    }
    case 'other classes': {
      const all = present.map((k) => observed[k]!);
      const rows = all.reduce((sum, each) => sum + each, 0) - Math.max(...all);
      return { rows, lack: `it needs ${ROWS} rows outside of the largest class; there are ${whole(rows)}` };
    }
  }
}

/** Rows on which two models differ, or one is wrong: in all, and of each observed class, at their effective number. */
function eventsOf(models: readonly ClassPredictions[]): { readonly all: number; readonly ofClass: Float64Array } {
  const [first, second] = models;
  const { y, weight, predicted } = first!;
  const other: ArrayLike<number> = second === undefined ? y : second.predicted;
  const classes = classesOf(first!);
  const [sums, squares] = [new Float64Array(classes), new Float64Array(classes)];
  for (let i = 0; i < y.length; i++) {
    if (predicted[i] === other[i]) continue;
    const counts = weight === undefined ? 1 : weight[i]!;
    sums[y[i]!]! += counts;
    squares[y[i]!]! += counts * counts;
  }
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  return {
    all: effectiveRows(total(sums), total(squares)),
    ofClass: sums.map((sum, k) => effectiveRows(sum, squares[k]!)),
  };
}

/** Squares of the influence that rows would have which each class is short of. */
function unseenOf(from: FromClassCounts, models: readonly ClassPredictions[], seen: Float64Array): number {
  const { y, weight } = models[0]!;
  const classes = classesOf(models[0]!);
  const rows = emptyCounts(classes).observed;
  for (const label of y) rows[label]!++;
  const counts = models.map(weightedCounts);
  const slopes = counts.map((each) => from.slope(each));
  let squares = 0;
  for (let k = 0; k < classes; k++) {
    if (rows[k] === 0 || seen[k]! >= UNSEEN) continue;
    const reach = Math.max(...slopes.map((slope) => reachOf(slope, k)));
    const mean = weight === undefined ? 1 : counts[0]!.observed[k]! / rows[k]!;
    // n x mean weight / sum of weights x (sum of weights x slope).
    squares += (UNSEEN - seen[k]!) * (y.length * mean * reach) ** 2;
  }
  return squares;
}

/** The most by which two rows of one class can differ in what they add to the metric. */
function reachOf(slope: ClassCounts, k: number): number {
  let [low, high] = [Infinity, -Infinity];
  for (let as = 0; as < slope.predicted.length; as++) {
    const added = effect(slope, k, as);
    low = Math.min(low, added);
    high = Math.max(high, added);
  }
  return high - low;
}

function shortfall(lacks: readonly Carried[], discordant: number | null): string | null {
  const lack = lacks.find(({ rows }) => rows < ROWS);
  if (lack !== undefined) return lack.lack;
  if (discordant === null || discordant >= DISCORDANT) return null;
  return `it needs ${DISCORDANT} rows on which the two models differ; there are ${whole(discordant)}`;
}

/** Rows with which all minima are met at today's shares; null where none of the rows counts. */
function minimum(carried: readonly number[], discordant: number | null, n: number): number | null {
  const needed = Math.max(
    ...carried.map((rows) => (ROWS * n) / rows),
    discordant === null ? 1 : (DISCORDANT * n) / discordant,
  );
  return Number.isFinite(needed) ? Math.max(1, Math.ceil(needed)) : null;
}

/** Effective rows as people read them: never rounded up to what was needed. */
function whole(rows: number): number {
  return Math.floor(rows * 10 + 1e-9) / 10;
}
