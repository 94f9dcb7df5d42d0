import { count, figure } from '../../render/number.js';
import type { Block, TableBlock, Text } from '../../render/section.js';
import type { ColumnProfile, TableProfile } from './profile.js';
import { associationText, distinctText, missingText, quantileText, timeText, topText } from './wording.js';

const mostColumns = 200;
/** Categories that have a bar. */
const mostBars = 12;
const roomForValues = 60;
const digits = 3;

/** A column of the table. */
interface Field {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly cell: (column: ColumnProfile, other: ColumnProfile | null) => Text;
}

/**
 * A profile for a report: a row a column with a small histogram. Pure; what a profile `withoutValues` does not have is left out.
 * @param test the profile of the test rows, to stand beside that of the training rows; with the same edges (see `toProfile`)
 */
export function profileBlocks(profile: TableProfile, test: TableProfile | null = null): Block[] {
  const others = new Map(test?.columns.map((column) => [column.name, column]));
  const fields = fieldsOf(profile, test);
  const table: TableBlock = {
    kind: 'table',
    title: 'Columns',
    head: fields.map(({ head }) => head),
    align: fields.map(({ align }) => align),
    rows: profile.columns
      .slice(0, mostColumns)
      .map((column) => fields.map(({ cell }) => cell(column, others.get(column.name) ?? null))),
  };
  const left = profile.columns.length - mostColumns;
  return left <= 0 ? [table] : [table, { kind: 'paragraph', text: `And ${count(left)} more.` }];
}

function fieldsOf({ rows, target }: TableProfile, test: TableProfile | null): Field[] {
  const left = (head: string, cell: Field['cell']): Field => ({ head, align: 'left', cell });
  const right = (head: string, cell: Field['cell']): Field => ({ head, align: 'right', cell });
  return [
    left('Column', ({ name }) => ({ code: name })),
    left('Type', typeText),
    right(test === null ? 'Missing' : 'Missing, in test', (column, other) => [
      missingText(column.nulls, rows),
      ...(test === null || other === null ? [] : [`, ${missingText(other.nulls, test.rows)}`]),
    ]),
    right('Distinct', ({ distinct }) => distinctText(distinct)),
    left(test === null ? 'Histogram' : 'Training', (column) => bars(column, column)),
    ...(test === null ? [] : [left('Test', (column, other) => (other === null ? '–' : bars(other, column)))]),
    left('Values', (column) => valuesText(column, rows)),
    ...(target === null ? [] : [left('With target', ({ target: tie }) => together(associationText(tie)))]),
  ];
}

function typeText({ type, dates, numbers }: ColumnProfile): string {
  if (dates !== null) return 'date';
  return numbers?.whole === true ? 'integer' : type;
}

/** @param order the column whose categories say which bar is whose */
function bars(column: ColumnProfile, order: ColumnProfile): Text {
  const counts = countsOf(column, order);
  if (counts.length === 0) return '–';
  const what = column.type === 'string' && column.dates === null ? 'Rows with each frequent value' : 'Rows by value';
  return { bars: { counts, description: `${what}: ${counts.join(', ')}` } };
}

function countsOf({ numbers, dates, booleans, texts }: ColumnProfile, order: ColumnProfile): readonly number[] {
  if (booleans !== null) return [booleans.false, booleans.true];
  const histogram = numbers?.histogram ?? dates?.histogram;
  if (histogram !== undefined && histogram !== null) return histogram.counts;
  const own = new Map(texts?.top?.values.map(({ value, count: rows }) => [value, rows]));
  const named = dates === null ? (order.texts?.top?.values.slice(0, mostBars) ?? []) : [];
  // Values that occur once each are no categories.
  return (named[0]?.count ?? 0) < 2 ? [] : named.map(({ value }) => own.get(value) ?? 0);
}

/** With blanks at which no line breaks. */
function together(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** What is in the column, in a line. */
function valuesText(column: ColumnProfile, rows: number): string {
  const { numbers, dates } = column;
  if (dates !== null) return dates.min === null ? '–' : `${timeText(dates.min)} … ${timeText(dates.max)}`;
  if (numbers === null) return frequent(column, rows);
  if (numbers.mean === null) return '–';
  const { mean, sd, min, max, quantiles } = numbers;
  const range = min === null ? [] : [`${figure(min, digits)} … ${figure(max, digits)}`];
  const parts = [
    `mean ${figure(mean, digits)} ± ${figure(sd, digits)}`,
    `median ${quantileText(quantiles, 0.5, digits)}`,
  ];
  return [...parts, ...range].map(together).join(', ');
}

function frequent({ texts, booleans, nulls }: ColumnProfile, rows: number): string {
  if (booleans === null) return topText(texts?.top ?? null, rows - nulls, roomForValues);
  const present = booleans.true + booleans.false;
  const values = [
    { value: 'true', count: booleans.true },
    { value: 'false', count: booleans.false },
  ];
  return topText({ values, complete: true, error: 0, form: 'value' }, present, roomForValues);
}
