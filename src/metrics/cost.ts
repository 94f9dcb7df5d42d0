import { UserError } from '../host/errors.js';
import { meanOf } from './mean-loss.js';
import type { ClassPredictions, Metric } from './metric.js';

/** Money by observed and predicted class: K rows of K numbers; gains are negative. */
export type CostMatrix = readonly (readonly number[])[];

/** What decisions cost. */
export interface CostConfig {
  readonly task: 'binary' | 'multiclass';
  /** K. Class 1 of a binary target is the positive one. */
  readonly classes: number;
  /** What a row of a class costs that was predicted to be of another, or the same; absent: nothing. */
  readonly matrix?: CostMatrix;
  /** What a row costs besides, in proportion to a value of its own (an amount): value x factor of the cell. */
  readonly perValue?: {
    /** Name in `columns` of the predictions. */
    readonly column: string;
    /** Absent: 1 where the prediction is wrong, else 0. */
    readonly factors?: CostMatrix;
  };
}

/** Costs are told for so many decisions. */
const DECISIONS = 1000;

/**
 * Money per 1,000 decisions, lower is better: the mean over the rows of what each costs, from a matrix by observed and predicted class, a value of
 * each row, or both. Of a matrix alone a row has a largest cost, so that 50 rows are enough for a bound; with values it has none.
 * `where` names the configuration in errors: `mlops.yml: evaluate.cost`.
 * @throws UserError for a matrix that is not of the target's classes, not of finite numbers, or the same in all cells
 */
export function costMetric(config: CostConfig, where = 'cost'): Metric<ClassPredictions> {
  const { task, classes, matrix, perValue } = config;
  if (matrix === undefined && perValue === undefined) {
    throw new UserError(`${where}: expected a matrix of costs, a column of values, or both; add one of them.`);
  }
  const fixed = cellsOf(matrix, classes, `${where}.matrix`);
  const factors = perValue === undefined ? null : factorsOf(perValue.factors, classes, `${where}.factors`);
  if (factors === null && fixed.every((cost) => cost === fixed[0])) {
    throw new UserError(
      `${where}.matrix: expected costs that differ, got the same in all cells; nothing could be compared.`,
    );
  }
  const valuesOf = ({ columns }: ClassPredictions): Float64Array | undefined =>
    perValue === undefined ? undefined : columns?.[perValue.column];
  return {
    name: 'cost',
    title: 'Cost per 1,000 decisions',
    task,
    range: factors === null ? [DECISIONS * Math.min(...fixed), DECISIONS * Math.max(...fixed)] : [-Infinity, Infinity],
    ...meanOf<ClassPredictions>(
      (predictions) => {
        const { y, predicted } = predictions;
        const values = valuesOf(predictions);
        return Float64Array.from({ length: y.length }, (_, i) => {
          const cell = y[i]! * classes + predicted[i]!;
          return DECISIONS * (fixed[cell]! + (factors === null ? 0 : factors[cell]! * values![i]!));
        });
      },
      (predictions) => (perValue === undefined ? null : valueFlaw(valuesOf(predictions), predictions.y.length)),
    ),
  };
}

function valueFlaw(values: Float64Array | undefined, rows: number): string | null {
  if (values?.length !== rows) return 'there is no value for each row to cost';
  const wrong = values.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  if (wrong === 0) return null;
  return `${wrong} ${wrong === 1 ? 'row has' : 'rows have'} a value to cost that is not a finite number`;
}

function cellsOf(matrix: CostMatrix | undefined, classes: number, where: string): number[] {
  if (matrix === undefined) return new Array<number>(classes * classes).fill(0);
  const square = matrix.length === classes && matrix.every((row) => row.length === classes);
  if (!square) {
    const got = `${matrix.length} rows of ${[...new Set(matrix.map((row) => row.length))].join(' or ') || 'no'} numbers`;
    throw new UserError(`${where}: expected ${classes} rows of ${classes} numbers, one for each class, got ${got}.`);
  }
  const cells = matrix.flat();
  const wrong = cells.find((cost) => !Number.isFinite(cost));
  if (wrong !== undefined) throw new UserError(`${where}: expected finite numbers, got ${String(wrong)}.`);
  return cells;
}

function factorsOf(matrix: CostMatrix | undefined, classes: number, where: string): number[] {
  if (matrix !== undefined) return cellsOf(matrix, classes, where);
  return Array.from({ length: classes * classes }, (_, cell) =>
    Math.floor(cell / classes) === cell % classes ? 0 : 1,
  );
}
