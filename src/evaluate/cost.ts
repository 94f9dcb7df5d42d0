import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { classFinder } from './class.js';
import type { CostOptions } from './cost.options.js';
import { checkNumbers, type AskedNumbers } from './part-numbers.js';
import { positiveIndex } from './scored-rows.js';

/** What decisions cost, checked against the target. Classes are in its order; of a binary one the positive class comes last. */
export interface Cost {
  /** observed class -> decided class: money. */
  readonly matrix: readonly (readonly number[])[];
  /** A column of money, and 1 in the cells that cost it. */
  readonly perValue: { readonly column: string; readonly factors: readonly (readonly number[])[] } | null;
}

const key = 'evaluate.cost';

/**
 * Checks what decisions cost against the target and the columns of the data.
 * @throws UserError for a class or a column that is not there, a class that is left out, two columns, and for a regression
 */
export function resolveCost(
  options: NonNullable<CostOptions>,
  { target, columns }: Pick<SplitManifest, 'target' | 'columns'>,
): Cost {
  if (target.task === 'regression') {
    throw new UserError(`${key}: a regression makes no decisions that cost something; remove it, or see evaluate.own.`);
  }
  const cells = inOrder(
    options.matrix === undefined ? byValue(options.value!, target) : byMatrix(options.matrix, target),
    target,
  );
  const named = [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))];
  const [column] = named;
  if (named.length > 1) {
    throw new UserError(
      `${key}.matrix: expected one column of money at most, got ${named.length}; make one of them in the data.`,
    );
  }
  const numbers = cells.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : 0)));
  if (column === undefined) {
    if (numbers.flat().every((cost) => cost === numbers[0]![0])) {
      throw new UserError(
        `${key}.matrix: expected costs that differ, got the same in all cells; nothing could be compared.`,
      );
    }
    return { matrix: numbers, perValue: null };
  }
  checkNumbers(columns, [askedMoney(column)]);
  const factors = cells.map((line) => line.map((cell) => (typeof cell === 'string' ? 1 : 0)));
  return { matrix: numbers, perValue: { column, factors } };
}

/** The column of money, as it is asked for. */
export function askedMoney(column: string): AskedNumbers {
  return { name: column, key, what: 'an amount of money', many: 'amounts of money', negative: true };
}

type Cells = readonly (readonly (number | string)[])[];

function byValue(column: string, { classes }: Target): Cells {
  return classes.map((_, k) => classes.map((_, j) => (j === k ? 0 : column)));
}

function byMatrix(matrix: NonNullable<NonNullable<CostOptions>['matrix']>, target: Target): Cells {
  const rows = byClass(matrix, target, `${key}.matrix`);
  return target.classes.map((observed, k) => {
    const row = rows[k];
    if (row === undefined) {
      throw missing(`${key}.matrix`, `what it costs where the class ${JSON.stringify(observed)} is observed`);
    }
    const where = `${key}.matrix.${observed}`;
    const cells = byClass(row, target, where);
    return target.classes.map((decided, j) => {
      const cell = cells[j] ?? (j === k ? 0 : undefined);
      if (cell === undefined) throw missing(where, `what it costs to decide ${JSON.stringify(decided)}`);
      return cell;
    });
  });
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

/** Metrics know the classes of a binary target as 0 and 1, the positive one. */
function inOrder(cells: Cells, target: Target): Cells {
  return positiveIndex(target) === 0 ? cells.toReversed().map((line) => line.toReversed()) : cells;
}

function missing(where: string, what: string): UserError {
  return new UserError(`${where}: expected ${what}, it is missing; add it.`);
}

/** binary: what each row costs where the positive class is decided, minus where it is not. O(n). */
export function extraOfDeciding(
  { matrix, perValue }: Cost,
  y: ArrayLike<number>,
  values: Float64Array | undefined,
): Float64Array {
  return Float64Array.from({ length: y.length }, (_, row) => {
    const observed = y[row]!;
    const fixed = matrix[observed]![1]! - matrix[observed]![0]!;
    if (perValue === null) return fixed;
    const { factors } = perValue;
    return fixed + (factors[observed]![1]! - factors[observed]![0]!) * values![row]!;
  });
}
