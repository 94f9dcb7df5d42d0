import { barText } from '../../render/bars.js';
import { shorten } from '../../render/escape.js';
import { count, figure } from '../../render/number.js';
import { textTable } from '../../render/text-table.js';
import { visible } from '../../render/visible.js';
import { columns as widthOf } from '../../render/width.js';
import type { ColumnProfile, TableProfile } from './profile.js';
import { associationText, distinctText, missingText, quantileText, timeText, topText } from './wording.js';

/** Where a profile is printed. */
export interface TextFrame {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** A column of a table, and how willingly it is left out where there is no room: the largest number first; 0: never. */
interface Field {
  readonly head: string;
  readonly yields: number;
  readonly cell: (column: ColumnProfile) => string;
}

const longestName = 32;

/** A profile for a terminal: a table each of numbers, categories and texts, and dates; as wide as the terminal. Control characters are drawn. */
export function profileText(profile: TableProfile, { width, colour }: TextFrame): string {
  const { columns, rows, target } = profile;
  const painted = (text: string): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const size = `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, ${count(columns.length)} ${columns.length === 1 ? 'column' : 'columns'}`;
  const sections = [`${painted(size)}${target === null ? '' : `, target ${visible(shorten(target, longestName))}`}`];
  const parts = [
    { title: 'Numbers', own: columns.filter(({ type }) => type === 'number'), fields: numberFields(rows) },
    {
      title: 'Categories and texts',
      own: columns.filter(({ type, dates }) => type !== 'number' && dates === null),
      fields: textFields(rows, width),
    },
    { title: 'Dates', own: columns.filter(({ dates }) => dates !== null), fields: dateFields(rows) },
  ];
  for (const { title, own, fields } of parts) {
    if (own.length > 0) sections.push(`${painted(title)}\n${fitted(own, withTarget(fields, target), width)}`);
  }
  return `${sections.join('\n\n')}\n${notes(profile)}`;
}

function withTarget(fields: readonly Field[], target: string | null): readonly Field[] {
  if (target === null) return fields;
  return [...fields, { head: 'With target', yields: 2, cell: ({ target: tie }) => associationText(tie) }];
}

function common(rows: number): Field[] {
  return [
    { head: 'Column', yields: 0, cell: ({ name }) => shorten(name, longestName) },
    { head: 'Missing', yields: 0, cell: ({ nulls }) => missingText(nulls, rows) },
    { head: 'Distinct', yields: 0, cell: ({ distinct }) => distinctText(distinct) },
  ];
}

function numberFields(rows: number): Field[] {
  const of = (
    head: string,
    yields: number,
    value: (numbers: NonNullable<ColumnProfile['numbers']>) => string,
  ): Field => ({
    ...{ head, yields },
    cell: ({ numbers }) => value(numbers!),
  });
  return [
    ...common(rows),
    of('Histogram', 0, ({ histogram }) => barText(histogram?.counts ?? [], 24)),
    of('Mean', 1, ({ mean }) => figure(mean)),
    of('SD', 3, ({ sd }) => figure(sd)),
    of('Min', 1, ({ min }) => figure(min)),
    of('5%', 5, ({ quantiles }) => quantileText(quantiles, 0.05)),
    of('25%', 6, ({ quantiles }) => quantileText(quantiles, 0.25)),
    of('Median', 1, ({ quantiles }) => quantileText(quantiles, 0.5)),
    of('75%', 6, ({ quantiles }) => quantileText(quantiles, 0.75)),
    of('95%', 5, ({ quantiles }) => quantileText(quantiles, 0.95)),
    of('Max', 1, ({ max }) => figure(max)),
  ];
}

function textFields(rows: number, width: number): Field[] {
  return [
    ...common(rows),
    { head: 'Characters', yields: 3, cell: ({ texts }) => lengths(texts) },
    { head: 'Most frequent', yields: 0, cell: (column) => frequent(column, rows, Math.max(20, width - 60)) },
  ];
}

function lengths(texts: ColumnProfile['texts']): string {
  if (texts === null || texts.length === null) return '–';
  const { min, mean, max } = texts.length;
  return min === max ? count(min) : `${count(min)} … ${figure(Number(mean.toFixed(1)))} … ${count(max)}`;
}

function frequent({ texts, booleans, nulls }: ColumnProfile, rows: number, room: number): string {
  if (booleans === null) return topText(texts?.top ?? null, rows - nulls, room);
  const values = [
    { value: 'true', count: booleans.true },
    { value: 'false', count: booleans.false },
  ];
  const sorted = values.sort((a, b) => b.count - a.count);
  return topText({ values: sorted, complete: true, error: 0, form: 'value' }, booleans.true + booleans.false, room);
}

function dateFields(rows: number): Field[] {
  return [
    ...common(rows),
    { head: 'Histogram', yields: 0, cell: ({ dates }) => barText(dates?.histogram?.counts ?? [], 24) },
    { head: 'First', yields: 1, cell: ({ dates }) => timeText(dates!.min) },
    { head: 'Last', yields: 1, cell: ({ dates }) => timeText(dates!.max) },
    { head: 'Format', yields: 4, cell: ({ dates }) => dates!.format },
  ];
}

/** The table without the fields that find no room. */
function fitted(columns: readonly ColumnProfile[], fields: readonly Field[], width: number): string {
  const head = fields.map((field) => field.head);
  const table = textTable(
    head,
    columns.map((column) => fields.map(({ cell }) => cell(column))),
  );
  const last = Math.max(...fields.map(({ yields }) => yields));
  if (last === 0 || Math.max(...table.split('\n').map(widthOf)) <= width) return table;
  return fitted(
    columns,
    fields.filter(({ yields }) => yields < last),
    width,
  );
}

function notes({ columns }: TableProfile): string {
  const lines: string[] = [];
  const error = Math.max(...columns.map(({ distinct }) => distinct.error), 0);
  if (error > 0) lines.push(`~ is an estimate (standard error ${figure(error * 100, 2)}%).`);
  const quantiles = Math.max(...columns.map(({ numbers }) => numbers?.error ?? 0), 0);
  if (quantiles > 0) lines.push(`Quantiles between many different values are within ${figure(quantiles * 100, 2)}%.`);
  const odd = columns.filter(({ numbers }) => numbers !== null && numbers.nan + numbers.infinite > 0);
  for (const { name, numbers } of odd) {
    lines.push(
      `${visible(shorten(name, longestName))}: ${count(numbers!.infinite)} infinite and ${count(numbers!.nan)} NaN stand in no figure.`,
    );
  }
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
