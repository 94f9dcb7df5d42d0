import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import type { Predictions } from '../metrics/metric.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { classFinder } from './class.js';
import type { CostOptions } from './cost.options.js';
import { checkAsked } from './part-columns.js';
import { positiveIndex } from './scored-rows.js';

/** What an observed class costs where a class is decided: money, or a column of it. */
type Money = number | string;

/** What decisions cost, checked against the target. */
export type Cost =
  /** observed class -> decided class, in the target's order. */
  | { readonly kind: 'matrix'; readonly matrix: readonly (readonly Money[])[] }
  /** A column by the unit of a regression's error. */
  | { readonly kind: 'error'; readonly column: string };

/** Columns of money by name, a value each row. */
export type MoneyColumns = ReadonlyMap<string, Float64Array>;

const key = 'evaluate.cost';

/**
 * Checks what decisions cost against the target and the columns of the data.
 * @throws UserError for a class or a column that is not there, a class that is left out, and a matrix for a regression
 */
export function resolveCost(
  options: NonNullable<CostOptions>,
  { target, columns }: Pick<SplitManifest, 'target' | 'columns'>,
): Cost {
  const cost = costOf(options, target);
  for (const [column, where] of columnsOf(cost, options)) {
    checkAsked(columns, [{ name: column, key: where }]);
    if (columns.find(({ name }) => name === column)!.type !== 'number') {
      throw new UserError(`${where}: column ${JSON.stringify(column)} holds no numbers; name a column of money.`);
    }
  }
  return cost;
}

function costOf({ matrix, value }: NonNullable<CostOptions>, target: Target): Cost {
  const { classes, task } = target;
  if (value !== undefined) {
    if (task === 'regression') return { kind: 'error', column: value };
    return { kind: 'matrix', matrix: classes.map((_, k) => classes.map((_, j) => (j === k ? 0 : value))) };
  }
  if (task === 'regression') {
    throw new UserError(`${key}.matrix: a regression has no classes; name a column by ${key}.value.`);
  }
  const rows = byClass(matrix!, target, `${key}.matrix`);
  return {
    kind: 'matrix',
    matrix: classes.map((observed, k) => {
      const row = rows[k];
      const name = JSON.stringify(observed);
      if (row === undefined) throw missing(`${key}.matrix`, `what it costs where the class ${name} is observed`);
      const where = `${key}.matrix.${observed}`;
      const cells = byClass(row, target, where);
      return classes.map((decided, j) => {
        const cell = cells[j] ?? (j === k ? 0 : undefined);
        if (cell === undefined) throw missing(where, `what it costs to decide ${JSON.stringify(decided)}`);
        return cell;
      });
    }),
  };
}

/** The values of a mapping in the order of the target's classes; undefined where a class has none. */
function byClass<T>(given: Readonly<Record<string, T>>, target: Target, where: string): (T | undefined)[] {
  const find = classFinder(target);
  const found = target.classes.map((): T | undefined => undefined);
  for (const [name, value] of Object.entries(given)) {
    const at = find(name);
    if (at === undefined) {
      const near = nearest(name, target.classes);
      const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
      throw new UserError(`${where}: the target has no class ${JSON.stringify(name.slice(0, 80))}; ${hint}`);
    }
    found[at] = value;
  }
  return found;
}

function missing(where: string, what: string): UserError {
  return new UserError(`${where}: expected ${what}, it is missing; add it.`);
}

/** Columns of money, and the key that names each. */
function columnsOf(cost: Cost, { value }: NonNullable<CostOptions>): readonly (readonly [string, string])[] {
  const where = value === undefined ? `${key}.matrix` : `${key}.value`;
  return moneyColumns(cost).map((column) => [column, where] as const);
}

/** Names of the columns that hold money, each once. */
export function moneyColumns(cost: Cost): string[] {
  if (cost.kind === 'error') return [cost.column];
  return [...new Set(cost.matrix.flat().filter((cell) => typeof cell === 'string'))];
}

/** Whether nothing can cost more than what the configuration says, whatever the data. */
export function limitsOf(cost: Cost): readonly [number, number] | null {
  if (moneyColumns(cost).length > 0 || cost.kind === 'error') return null;
  const cells = cost.matrix.flat() as number[];
  return [Math.min(...cells), Math.max(...cells)];
}

/** What each row's decision costs. O(n). */
export function costOfRows(cost: Cost, predictions: Predictions, money: MoneyColumns, target: Target): Float64Array {
  const n = predictions.y.length;
  const costs = new Float64Array(n);
  if (cost.kind === 'error') {
    const values = money.get(cost.column)!;
    for (let row = 0; row < n; row++) {
      costs[row] = Math.abs(predictions.y[row]! - predictions.predicted[row]!) * values[row]!;
    }
    return costs;
  }
  const cells = cost.matrix.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : money.get(cell)!)));
  // A binary task tells the positive class from the other: 1 and 0 stand for two places in the target's order.
  const places = predictions.task === 'binary' ? binaryPlaces(target) : null;
  for (let row = 0; row < n; row++) {
    const [observed, decided] = [predictions.y[row]!, predictions.predicted[row]!];
    const line = cells[places === null ? observed : places[observed]!]!;
    const cell = line[places === null ? decided : places[decided]!]!;
    costs[row] = typeof cell === 'number' ? cell : cell[row]!;
  }
  return costs;
}

/** binary: what each row costs where the positive class is decided, minus where it is not. */
export function extraOfDeciding(cost: Cost, y: ArrayLike<number>, money: MoneyColumns, target: Target): Float64Array {
  const all = (decided: number): Float64Array => {
    const predicted = new Uint8Array(y.length).fill(decided);
    const predictions = { task: 'binary' as const, y: Uint8Array.from(y), score: new Float64Array(0), predicted };
    return costOfRows(cost, predictions, money, target);
  };
  const without = all(0);
  return all(1).map((value, row) => value - without[row]!);
}

function binaryPlaces(target: Target): readonly [number, number] {
  const positive = positiveIndex(target);
  return [1 - positive, positive];
}
