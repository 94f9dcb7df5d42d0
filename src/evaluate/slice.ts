import { UserError } from '../host/errors.js';
import type { SplitManifest } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';
import { checkCondition, rowsThatFit } from './condition-rows.js';
import { columnsOf, parseCondition } from './condition.js';
import { checkAsked, type PartColumn, type PartColumns } from './part-columns.js';
import type { SliceOptions } from './slice.options.js';

/** Rows of a part that are looked at by themselves. */
export interface Slice {
  readonly name: string;
  /** The column that makes it, or null: a condition does. */
  readonly column: string | null;
  /** By row, in ascending row id: 1 where it is in the slice. */
  readonly mask: Uint8Array;
  readonly rows: number;
}

/** Slices, and how many values of columns were left out. */
export interface Slices {
  readonly slices: readonly Slice[];
  readonly left: number;
}

/** Slices of a column beyond these, the smallest ones, are left out. */
const mostValues = 50;

/**
 * Checks slices against the columns of the data, and that no two have one name.
 * @param key of the configuration: `evaluate.slices`
 * @param first the place in that list of the first one given
 * @returns the columns that they are made from, to be loaded
 * @throws UserError with the key and its place in the list
 */
export function checkSlices(
  slices: readonly SliceOptions[],
  columns: SplitManifest['columns'],
  key: string,
  first = 0,
): readonly string[] {
  const names = new Set<string>();
  const needed = slices.flatMap((slice, at) => {
    const where = `${key}.${first + at}`;
    const name = typeof slice === 'string' ? slice : slice.name;
    if (names.has(name)) throw new UserError(`${where}: a second slice ${JSON.stringify(name)}; give it another name.`);
    names.add(name);
    if (typeof slice === 'string') {
      checkAsked(columns, [{ name: slice, key: where }]);
      return [slice];
    }
    const condition = parseCondition(slice.where, `${where}.where`);
    checkCondition(condition, columns, `${where}.where`);
    return columnsOf(condition);
  });
  return [...new Set(needed)];
}

/**
 * The slices of a part's rows, in the order in which they are declared; of a column its values in their order (missing ones last), of more than 50
 * those with the most rows. A condition that no row fits is a slice of no rows. Call checkSlices first.
 * @param values whether values of the data may be shown: else the slices of a column are numbered
 * Cost: one pass over the rows for each slice.
 */
export function slicesOf(
  slices: readonly SliceOptions[],
  columns: PartColumns,
  { values, key }: { readonly values: boolean; readonly key: string },
): Slices {
  let left = 0;
  const found = slices.flatMap((slice, at): readonly Slice[] => {
    if (typeof slice !== 'string') {
      const mask = rowsThatFit(parseCondition(slice.where, `${key}.${at}.where`), columns);
      return [{ name: slice.name, column: null, mask, rows: sum(mask) }];
    }
    const found = ofColumn(slice, columns.get(slice)!, values);
    left += found.left;
    return found.slices;
  });
  return { slices: found, left };
}

function ofColumn(name: string, { codes, values, type }: PartColumn, shown: boolean): Slices {
  const counts = new Int32Array(values.length);
  for (const code of codes) counts[code]!++;
  const inOrder = values.map((_, code) => code).toSorted(byValueOf(values, type));
  const label = (code: number, at: number): string => {
    if (values[code] === null) return `${name} is missing`;
    return shown ? `${name} = ${values[code]!}` : `${name} ${at + 1} of ${values.length}`;
  };
  const all = inOrder.map((code, at) => ({ code, name: label(code, at), rows: counts[code]! }));
  const largest = new Set(all.toSorted((a, b) => b.rows - a.rows).slice(0, mostValues));
  const slices = all
    .filter((each) => largest.has(each))
    .map(({ code, ...slice }) => ({
      ...slice,
      column: name,
      mask: Uint8Array.from(codes, (each) => (each === code ? 1 : 0)),
    }));
  return { slices, left: all.length - slices.length };
}

/** Missing ones last. */
function byValueOf(values: PartColumn['values'], type: PartColumn['type']): (a: number, b: number) => number {
  return (first, second) => {
    const [a, b] = [values[first] ?? null, values[second] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference = type === 'number' ? parseNumber(a)! - parseNumber(b)! : 0;
    return difference !== 0 ? difference : a < b ? -1 : 1;
  };
}

function sum(mask: Uint8Array): number {
  let rows = 0;
  for (const fits of mask) rows += fits;
  return rows;
}
