import type { Occurring } from '../table/profile/profile.js';
import type { ColumnRules } from './column-rules.js';
import type { TableSchema } from './schema.js';
import { formatOf } from './infer-format.js';
import type { Survey, SurveyedColumn } from './survey.js';

/** What makes a column special when a schema is inferred. */
export interface InferSettings {
  readonly target: string;
  /** null: not said; a number target with at most two values then counts as classes. */
  readonly task: 'binary' | 'multiclass' | 'regression' | null;
  /** Columns whose values are expected to be new in new data (data.key, data.ignore): no domain, no range. */
  readonly open: readonly string[];
}

type InferredKey = 'name' | 'type' | 'integer' | 'required' | 'not_in' | 'nulls' | 'domain' | 'domain_mass' | 'range' | 'unique' | 'format';

/** The rules inferred for a column, with what a reviewer should know. */
export interface InferredRules extends Pick<ColumnRules, InferredKey> {
  readonly notes: readonly string[];
}

/** A schema as inferred. */
export interface InferredSchema extends Pick<TableSchema, 'format' | 'extra_columns' | 'keys'> {
  readonly rows: number;
  readonly columns: readonly InferredRules[];
}

/** At most this many values make a domain (as TensorFlow Data Validation has it), ... */
const largestDomain = 100;
/** ... and each must come at least this often on average; otherwise it is an identifier or free text. */
const rowsPerValue = 5;
/** Fewer rows say nothing of the range or the domain of rows to come. */
const fewestRows = 30;
const date = /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/**
 * Rules that these data keep, with room for the next ones. Pure.
 * Nulls: none stay none; otherwise three standard errors or half as many again, rounded up to whole percents.
 * Domain: strings with at most 100 values that come 5 times each on average. The chance that the next row has a new value is about the share of values
 * seen only once (Good 1953); with such values, five times that share is tolerated (`domain_mass`). The target's domain is strict.
 * Range: the span of the values on either side, at least a tenth of their size; not below 0 if nothing was; open on the side of a heavy tail,
 * and for counters. Fewer than 30 values, dates, and the columns of data.key and data.ignore get neither. The range is there to find another unit or a broken sensor, not an ordinary outlier.
 */
export function inferSchema({ rows, columns, keys }: Survey, settings: InferSettings): InferredSchema {
  return {
    format: 'mlops-schema/1',
    rows,
    extra_columns: 'error',
    keys: keys !== null && keys.count > 0 ? 'allowed' : 'error',
    columns: columns.map((column) => inferRules(column, rows, settings)),
  };
}

/** The rules that a column keeps, with room. Pure. */
export function inferRules(surveyed: SurveyedColumn, rows: number, settings: InferSettings): InferredRules {
  const { name, type } = surveyed.column;
  const { nulls, numbers } = surveyed.profile;
  const present = rows - nulls;
  const isTarget = name === settings.target;
  const isOpen = settings.open.includes(name);
  const format = type === 'string' && !isTarget && present >= fewestRows ? formatOf(surveyed.profile) : null;
  const classes = isTarget && isClasses(surveyed, settings);
  const categories = type === 'string' && !isTarget && !isOpen && format === null && isDomain(surveyed, present);
  const values = classes || categories ? occurrences(surveyed) : null;
  return {
    name,
    type,
    integer: numbers?.whole === true && finite(surveyed) >= fewestRows,
    required: true,
    // Whoever asks for a prediction does not know the answer yet.
    not_in: isTarget ? ['serving'] : [],
    nulls: { max: isTarget ? 0 : nullShare(nulls, rows) },
    domain: values === null ? null : values.map(({ value }) => value).sort(ascending),
    domain_mass: values === null || classes ? 1 : domainMass(values, present),
    range: type === 'number' && values === null && !isOpen ? rangeOf(surveyed) : null,
    unique: false,
    format,
    notes: notesOf(surveyed, rows, isTarget),
  };
}

/** Rows with a finite number. */
function finite({ profile: { numbers }, breaks }: SurveyedColumn): number {
  if (numbers === null) return 0;
  return breaks.rows - breaks.nulls.count - breaks.kinds.type.count - numbers.nan - numbers.infinite;
}

/** The values with their counts; null: too many to list. */
function occurrences({ profile: { numbers, texts } }: SurveyedColumn): readonly Occurring[] | null {
  const top = numbers?.top ?? texts?.top ?? null;
  return top?.complete === true ? top.values : null;
}

function isClasses(surveyed: SurveyedColumn, { task }: InferSettings): boolean {
  const size = occurrences(surveyed)?.length ?? Infinity;
  const { type } = surveyed.column;
  if (type === 'boolean' || size === 0 || size > largestDomain || task === 'regression') return false;
  return type === 'string' || task !== null || size <= 2;
}

function notesOf({ profile: { nulls, numbers }, leadingZeros, strays }: SurveyedColumn, rows: number, isTarget: boolean): string[] {
  const notes = isTarget ? ['the target'] : [];
  if (nulls === rows) notes.push('all values are missing');
  if (numbers !== null && numbers.min !== null) notes.push(`seen: ${String(numbers.min)} to ${String(numbers.max)}`);
  if (strays !== null) notes.push(`all but ${String(strays.count)} are numbers: correct those, and infer again`);
  if (leadingZeros > 0) notes.push('some have leading zeros: if these are codes, set type: string');
  return notes;
}

function nullShare(nulls: number, rows: number): number {
  if (nulls === 0 || rows === 0) return 0;
  const observed = nulls / rows;
  const error = Math.sqrt((observed * (1 - observed)) / rows);
  const room = Math.max(observed * 1.5, observed + 3 * error);
  return Math.min(1, Math.ceil(Number((room * 100).toFixed(6))) / 100);
}

function isDomain(surveyed: SurveyedColumn, present: number): boolean {
  const values = occurrences(surveyed);
  if (values === null || present < fewestRows || values.length > largestDomain || present < values.length * rowsPerValue) return false;
  return !values.every(({ value }) => date.test(String(value)));
}

function domainMass(values: readonly Occurring[], present: number): number {
  const once = values.filter(({ count }) => count === 1).length;
  return once === 0 ? 1 : Math.floor(Math.max(0, 1 - (5 * once) / present) * 100) / 100;
}

function rangeOf(surveyed: SurveyedColumn): ColumnRules['range'] {
  const { numbers } = surveyed.profile;
  if (numbers === null || finite(surveyed) < fewestRows) return null;
  const { min, max, mean, sd, whole } = numbers;
  if (min === null || max === null || min === max) return null;
  const room = Math.max(max - min, Math.max(Math.abs(min), Math.abs(max)) / 10);
  const counter = whole && surveyed.increasing;
  // Without a mean or a standard deviation the span is too large for a double.
  const heavy = (distance: number): boolean => sd === null || distance > 6 * sd;
  const lower = min >= 0 ? 0 : mean === null || heavy(mean - min) || counter ? null : outward(min - room, Math.floor);
  const upper = max <= 0 && min < 0 ? 0 : mean === null || heavy(max - mean) || counter ? null : outward(max + room, Math.ceil);
  return lower === null && upper === null ? null : { min: lower, max: upper };
}

/** Rounds away from the values to two significant digits: 57.13 -> 58. */
function outward(value: number, round: (value: number) => number): number | null {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - 1;
  // Dividing by a whole power of ten is exact where multiplying by 0.01 is not.
  const rounded = power >= 0 ? round(value / 10 ** power) * 10 ** power : round(value * 10 ** -power) / 10 ** -power;
  return Number.isFinite(rounded) ? rounded : null;
}

function ascending(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
