import { distance } from 'fastest-levenshtein';
import type { ColumnType } from '../table/table.js';
import type { ColumnRules } from './column-rules.js';

/** What a look at a column of the data says of it. */
export interface Look {
  readonly name: string;
  readonly type: ColumnType;
  /** Share of the rows without a value. */
  readonly missing: number;
  /** Of the finite numbers; null: there are none. */
  readonly min: number | null;
  readonly max: number | null;
  /** All numbers are whole. */
  readonly whole: boolean;
  /** The different values; null: too many. */
  readonly values: readonly (string | number)[] | null;
}

/** A column of the schema that the data seem to have under another name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Of more pairs of names than these nobody renamed a column: it is another table. */
const mostPairs = 10_000;

/**
 * The columns that were probably renamed: missing ones for which exactly one new column has the type and keeps the rules, where that says something
 * (a domain, a range, or a name that is nearly the same). Pure.
 */
export function findRenames(missing: readonly ColumnRules[], extra: readonly Look[]): Rename[] {
  if (missing.length * extra.length > mostPairs) return [];
  const pairs = missing.flatMap((rules) => extra.filter((look) => resembles(look, rules)).map((look) => ({ from: rules.name, to: look.name })));
  const nearest = pairs.filter(({ from, to }) => alike(from, to));
  const single = (pair: Rename, among: readonly Rename[]): boolean =>
    among.every(({ from, to }) => (from === pair.from) === (to === pair.to));
  const byName = nearest.filter((pair) => single(pair, nearest));
  const left = pairs.filter(({ from, to }) => !byName.some((pair) => pair.from === from || pair.to === to));
  return [...byName, ...left.filter((pair) => single(pair, left))];
}

function resembles(look: Look, rules: ColumnRules): boolean {
  if (look.type !== rules.type || look.missing > rules.nulls.max || look.missing === 1) return false;
  const { domain, range } = rules;
  if (domain !== null) {
    const known = new Set(domain.map(String));
    return look.values !== null && look.values.every((value) => known.has(String(value)));
  }
  if (rules.type === 'number') {
    if (rules.integer && !look.whole) return false;
    const [min, max] = [range?.min, range?.max].map((end) => (typeof end === 'number' ? end : null));
    const inside = (look.min ?? 0) >= (min ?? -Infinity) && (look.max ?? 0) <= (max ?? Infinity);
    return inside && ((min !== null && min !== undefined) || (max !== null && max !== undefined) || alike(look.name, rules.name));
  }
  return alike(look.name, rules.name);
}

/** Names of which a third of the letters may differ, whatever their case and separators, or of which one begins with the other. */
function alike(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (a === undefined || b === undefined || a === '' || b === '') return false;
  return distance(a, b) <= Math.max(a.length, b.length) / 3 || a.startsWith(b) || b.startsWith(a);
}
