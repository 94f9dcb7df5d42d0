import { holm } from '../../statistics/holm.js';
import type { ColumnProfile, TableProfile } from '../profile/profile.js';
import { categoryChanges } from './category-changes.js';
import { categoryList } from './category-list.js';
import type { Comparison, Finding } from './comparison.js';
import { dateChanges, numberChanges } from './number-changes.js';
import { shareChanges } from './share-changes.js';
import type { Tested } from './tested.js';

/**
 * Jensen and Shannon's divergence below which nothing is a finding, however many rows there are: a normal column that moved by a sixth of its standard
 * deviation, 1% of missing values where there were none, 58% where there were 50%.
 */
const floor = 0.005;
/** Chance of any finding where nothing changed. */
const alpha = 0.01;
/** With fewer rows on a side nothing is told. */
const fewest = 30;

type OfColumn = Tested & { readonly column: ColumnProfile };

/**
 * What changed from the champion's data to today's. A finding needs an effect that matters and a p-value, adjusted over all tests, that is no chance; columns
 * that came, went or have another type are facts. The tests take rows as independent: where today's data hold the champion's, they err towards "no
 * difference". Pure; O(columns x (bins + categories)).
 * @param leave columns that say nothing of the rows, such as identifiers
 */
export function compareProfiles(before: TableProfile, after: TableProfile, leave: readonly string[] = []): Comparison {
  const earlier = new Map(before.columns.map((column) => [column.name, column]));
  const names = new Set(after.columns.map(({ name }) => name));
  const untold: Comparison['untold'][number][] = [];
  const tested: OfColumn[] = [];
  const facts: Finding[] = [
    ...before.columns
      .filter(({ name }) => !names.has(name))
      .map((column) => cameOrWent(column, 'vanished column', after)),
    ...after.columns.filter(({ name }) => !earlier.has(name)).map((column) => cameOrWent(column, 'new column', after)),
  ];
  const rows = { from: before.rows, to: after.rows };
  for (const column of after.columns) {
    const other = earlier.get(column.name);
    if (other === undefined || leave.includes(column.name)) continue;
    const [from, to] = [typeOf(other, before.rows), typeOf(column, after.rows)];
    if (from !== null && to !== null && from !== to) facts.push(retyped(column, from, to, after));
    if (Math.min(rows.from, rows.to) < fewest) untold.push({ column: column.name, why: 'few_rows' });
    else {
      const { changes, why } = changesOf(other, column, rows, from === to);
      if (why !== null) untold.push({ column: column.name, why });
      tested.push(...changes.map((each) => ({ ...each, column })));
    }
  }
  const adjusted = holm(tested.map(({ p }) => p));
  const found = tested
    .map((each, at) => ({ ...each, adjusted: adjusted[at]! }))
    .filter(({ effect, adjusted: p }) => effect >= floor && p <= alpha)
    .sort((one, other) => other.effect - one.effect);
  return {
    rows,
    columns: { from: before.columns.length, to: after.columns.length },
    floor,
    alpha,
    findings: [
      ...facts,
      ...found.map(({ finding, effect, adjusted: p, column }) => ({
        column: column.name,
        target: column.name === after.target,
        ...finding,
        effect,
        p,
      })),
    ],
    measured: tested.flatMap(({ measured, column }) => (measured ? [{ column: column.name, ...measured }] : [])),
    untold,
    drawn: found.flatMap(({ drawn, column }) => (drawn ? [{ column: column.name, ...drawn }] : [])),
  };
}

function changesOf(
  before: ColumnProfile,
  after: ColumnProfile,
  rows: Comparison['rows'],
  sameType: boolean,
): { readonly changes: Tested[]; readonly why: 'few_rows' | 'too_many_values' | null } {
  const changes = shareChanges(before, after, rows);
  if (!sameType) return { changes, why: null };
  const present = [rows.from - before.nulls - before.unfit, rows.to - after.nulls - after.unfit];
  if (Math.min(...present) < fewest) return { changes, why: 'few_rows' };
  const values = valueChanges(before, after, rows);
  return {
    changes: [...changes, ...values],
    why: values.length > 0 || oneValue(before, after) ? null : 'too_many_values',
  };
}

function valueChanges(before: ColumnProfile, after: ColumnProfile, rows: Comparison['rows']): Tested[] {
  if (before.dates !== null && after.dates !== null) return dateChanges(before.dates.histogram, after.dates.histogram);
  const [from, to] = [categoryList(before, rows.from), categoryList(after, rows.to)];
  if (from !== null && to !== null) return categoryChanges(from, to);
  if (before.numbers !== null && after.numbers !== null) return numberChanges(before.numbers, after.numbers);
  return [];
}

/** A column of one value, the same on both sides, has not changed, though there is nothing to test. */
function oneValue(before: ColumnProfile, after: ColumnProfile): boolean {
  return before.distinct.count === 1 && after.distinct.count === 1;
}

/** What a person would call the column's type; null where it has no values. */
function typeOf({ type, dates, nulls }: ColumnProfile, rows: number): string | null {
  if (nulls >= rows) return null;
  if (dates !== null) return 'date';
  return type === 'string' ? 'text' : type;
}

function cameOrWent(column: ColumnProfile, change: 'new column' | 'vanished column', after: TableProfile): Finding {
  const type = { kind: 'type', type: typeOf(column, Infinity) ?? 'text' } as const;
  const nothing = { kind: 'nothing' } as const;
  const isNew = change === 'new column';
  return { ...fact(column, after), change, from: isNew ? nothing : type, to: isNew ? type : nothing };
}

function retyped(column: ColumnProfile, from: string, to: string, after: TableProfile): Finding {
  return { ...fact(column, after), change: 'type', from: { kind: 'type', type: from }, to: { kind: 'type', type: to } };
}

function fact(
  { name }: ColumnProfile,
  { target }: TableProfile,
): Pick<Finding, 'column' | 'target' | 'effect' | 'p' | 'names'> {
  return { column: name, target: name === target, effect: null, p: null, names: [] };
}
