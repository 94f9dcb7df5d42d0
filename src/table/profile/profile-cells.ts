import { count, figure } from '../../render/number.js';
import type { Text } from '../../render/section.js';
import type { ColumnProfile, NumberFigures, TextFigures } from './profile.js';
import { quantileText, timeText, topText } from './wording.js';

/** Categories that have a bar. */
const mostBars = 12;
/** Where the frequent values have fewer rows than this share of the number of different values, bars say nothing. */
const leastShare = 0.1;
const roomForValues = 60;
const digits = 3;

/** What a cell says where there is nothing to say. */
export const nothing = '–';

export function typeText({ type, dates, numbers }: ColumnProfile): string {
  if (dates !== null) return 'date';
  return numbers?.whole === true ? 'integer' : type;
}

/** @param order the column whose categories say which bar is whose: training's, also for test */
export function barsOf(column: ColumnProfile, order: ColumnProfile): Text {
  const counts = countsOf(column, order);
  if (counts.every((each) => each === 0)) return nothing;
  const what = column.type === 'string' && column.dates === null ? 'Rows with each frequent value' : 'Rows by value';
  return { bars: { counts, description: `${what}: ${counts.join(', ')}` } };
}

function countsOf({ numbers, dates, booleans, texts }: ColumnProfile, order: ColumnProfile): readonly number[] {
  if (booleans !== null) return [booleans.false, booleans.true];
  const histogram = numbers?.histogram ?? dates?.histogram;
  if (histogram !== undefined && histogram !== null) return histogram.counts;
  if (dates !== null || !hasCategories(order)) return [];
  const own = new Map(texts?.top?.values.map(({ value, count: rows }) => [value, rows]));
  return order.texts!.top!.values.slice(0, mostBars).map(({ value }) => own.get(value) ?? 0);
}

function hasCategories({ texts, distinct }: ColumnProfile): boolean {
  const named = texts?.top?.values.slice(0, mostBars) ?? [];
  // Values that occur once each are no categories.
  if (named.length === 0 || named[0]!.count < 2) return false;
  const held = named.reduce((sum, { count: rows }) => sum + rows, 0);
  return texts!.top!.complete || held > distinct.count * leastShare;
}

export function meanText(numbers: NumberFigures | null | undefined): string {
  if (numbers === null || numbers === undefined || numbers.mean === null) return nothing;
  return together(`${figure(numbers.mean, digits)} ± ${figure(numbers.sd, digits - 1)}`);
}

/** What is in the column: quartiles between the extremes, first and last day, frequent values, or lengths. */
export function valuesText(column: ColumnProfile, rows: number): string {
  const { numbers, dates, texts, nulls } = column;
  if (dates !== null) return dates.min === null ? nothing : `${timeText(dates.min)} … ${timeText(dates.max)}`;
  if (numbers !== null) return quartilesText(numbers);
  if (texts === null) return booleansText(column);
  const top = topText(texts.top, rows - nulls, roomForValues);
  return texts.top === null || texts.top.form === 'digest' || /^(?:each once|none has)/.test(top)
    ? [...(top === nothing ? [] : [top]), ...lengthText(texts)].join(', ') || nothing
    : top;
}

function quartilesText({ quantiles, min, max }: NumberFigures): string {
  const quartiles = ([0.25, 0.5, 0.75] as const).map((share) => quantileText(quantiles, share, digits));
  const all = min === null ? quartiles : [figure(min, digits), ...quartiles, figure(max, digits)];
  return all.every((each) => each === nothing) ? nothing : together(all.join(' / '));
}

function lengthText({ length }: TextFigures): string[] {
  if (length === null) return [];
  const { min, max } = length;
  return [together(`${min === max ? count(min) : `${count(min)} to ${count(max)}`} characters`)];
}

function booleansText({ booleans }: ColumnProfile): string {
  if (booleans === null) return nothing;
  const values = [
    { value: 'true', count: booleans.true },
    { value: 'false', count: booleans.false },
  ];
  return topText({ values, complete: true, error: 0, form: 'value' }, booleans.true + booleans.false, roomForValues);
}

/** With blanks at which no line breaks. */
export function together(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
