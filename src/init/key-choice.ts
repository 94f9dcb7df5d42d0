import type { Choice } from './choice.js';
import { listed } from './choice.js';
import type { ColumnFacts } from './column-facts.js';

/** Columns that say which row it is, and those that are never a feature. */
export interface KeyChoice {
  /** `data.key`; null: all columns but the target decide a row's part. */
  readonly key: Choice<readonly string[]> | null;
  readonly ignore: Choice<readonly string[]> | null;
  /** A column with another value in every row whose name says nothing: only a person knows. */
  readonly hint: string | null;
}

const identifier = /^(?:id|uuid|guid|rowid|index|unnamed: 0)$|[_\s.-](?:id|uuid|guid|key|no|nr|number)$/i;
const camel = /[a-z](?:Id|ID|Uuid|UUID)$/;
const moment = /(?:^|[_\s.-])(?:date|datetime|timestamp)$|[_\s.-](?:at|on)$/i;

/** Whether a name is that of an identifier. */
export function isIdentifier(name: string): boolean {
  return identifier.test(name) || camel.test(name);
}

/** Whether a column numbers the rows. */
export function isCounter({ type, unique, min, max, rows }: ColumnFacts): boolean {
  return type === 'number' && unique && max - min + 1 === rows;
}

/** Whether a column holds dates, written as such or as seconds or milliseconds since 1970. */
export function isDate({ name, type, dates, whole, min }: ColumnFacts): boolean {
  return dates || (type === 'number' && whole && min > 1e8 && moment.test(name));
}

/**
 * Which column decides a row's part of the split, and which columns are no features: identifiers, counters and dates.
 * An identifier that comes back, as of a customer with many rows, keeps all its rows in one part.
 * @param given `--key`, which is then the answer
 * @param named texts of the training program: a date that it names is a feature of its
 */
export function chooseKey(
  columns: readonly ColumnFacts[],
  target: string,
  given: readonly string[],
  named: ReadonlySet<string> = new Set(),
): KeyChoice {
  const rest = columns.filter(({ name }) => name !== target);
  const names = rest.filter((column) => isRowName(column) || isGroupName(column)).map(({ name }) => name);
  const dates = rest.filter((column) => isDate(column) && !named.has(column.name)).map(({ name }) => name);
  const best = rest.find((column) => isRowName(column)) ?? rest.find((column) => isGroupName(column));
  const key =
    given.length > 0
      ? { value: given, why: 'it was given' }
      : best === undefined
        ? null
        : { value: [best.name], why: best.unique ? 'it identifies a row' : 'its rows stay in one part' };
  const value = [...new Set([...given, ...names, ...dates])];
  const unnamed = rest.find(
    ({ name, unique, blanks, dates: isDates }) => unique && !blanks && !isDates && !value.includes(name),
  );
  return {
    key,
    ignore: value.length === 0 || value.length === rest.length ? null : { value, why: reason(names, dates, given) },
    hint: key === null ? (unnamed?.name ?? null) : null,
  };
}

function isRowName(column: ColumnFacts): boolean {
  return column.unique && (isIdentifier(column.name) || isCounter(column));
}

function isGroupName({ name, distinct, rows, missing, unique, type }: ColumnFacts): boolean {
  if (unique || missing > 0 || !isIdentifier(name) || type === 'boolean') return false;
  return distinct > Math.max(20, rows / 20);
}

function reason(names: readonly string[], dates: readonly string[], given: readonly string[]): string {
  const said = [...new Set([...given, ...names])];
  const about = [
    ...(said.length === 0 ? [] : [`${listed(said)} would be learnt by heart`]),
    ...(dates.length === 0 ? [] : [`${listed(dates)} ${dates.length === 1 ? 'is a date' : 'are dates'}`]),
  ];
  return about.join('; ');
}
