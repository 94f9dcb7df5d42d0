import type { Column } from '../table/table.js';
import type { Anomaly, AnomalyName } from './anomaly.js';
import type { Kind } from './cell-rules.js';
import type { ColumnBreaks } from './column-check.js';
import { severityOf, type ColumnRules, type RuleName } from './column-rules.js';
import type { Places } from './occurrences.js';
import { bound, characters, different, share } from './sentence.js';

type Severity = Anomaly['severity'];

/** A column of the data with what it breaks. */
export interface Judged {
  readonly column: Column;
  readonly breaks: ColumnBreaks;
  /** Whether all present values are the same. */
  readonly constant: boolean;
}

/** An anomaly about cells that were counted. */
export function counted(
  name: AnomalyName,
  column: string | null,
  severity: Severity,
  { count, lines, values: cells }: Places,
  rows: number,
  sentence: string,
): Anomaly {
  return { name, column, severity, count, share: rows === 0 ? null : count / rows, lines: [...lines], values: [...cells], sentence };
}

/** An anomaly about a column, or the data, as a whole. */
export function whole(name: AnomalyName, column: string | null, severity: Severity, sentence: string): Anomaly {
  return { name, column, severity, count: null, share: null, lines: [], values: [], sentence };
}

/** An anomaly about the cells of one kind. */
interface Saying {
  readonly kind: Kind;
  readonly rule: RuleName;
  readonly name: AnomalyName;
  readonly what: string;
}

/**
 * The rules that a column breaks; without rules, what is suspect in any data.
 * @param expected whether the environment's data have this column: otherwise no value need be there
 */
export function judgeColumn({ column, breaks }: Judged, rules: ColumnRules | null, expected: boolean): Anomaly[] {
  const anomalies = expected ? missing(column, breaks, rules) : [];
  for (const { kind, rule, name, what } of sayings(column, breaks, rules)) {
    const found = breaks.kinds[kind];
    if (found.count === 0) continue;
    const severity = kind === 'domain' ? domainSeverity(breaks, rules) : rules === null ? 'warning' : severityOf(rules, rule);
    anomalies.push(counted(name, column.name, severity, found, breaks.rows, `${share(found.count, breaks.rows)} ${what}.`));
  }
  if (rules !== null) anomalies.push(...distinct(column, breaks, rules));
  return anomalies;
}

function sayings(column: Column, breaks: ColumnBreaks, rules: ColumnRules | null): Saying[] {
  const { type } = column;
  const repeated: Saying = { kind: 'repeated', rule: 'unique', name: 'FEATURE_TYPE_LOW_UNIQUE', what: 'repeat a value of an earlier row, though the column is unique' };
  const listed = rules?.domain?.length ?? 0;
  const domain = `hold a value that is not in the domain (${String(listed)} ${listed === 1 ? 'value' : 'values'})${different(breaks.outside)}`;
  if (type === 'number') return [...numbers(breaks, rules), { kind: 'domain', rule: 'domain', name: 'UNEXPECTED_NUMBER_VALUES', what: domain }, repeated];
  if (type === 'boolean') {
    const name = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : 'BOOL_TYPE_UNEXPECTED_STRING';
    return [{ kind: 'type', rule: 'type', name, what: 'hold something else than true or false' }, repeated];
  }
  const { length, range, format } = rules ?? { length: null, range: null, format: null };
  return [
    { kind: 'domain', rule: 'domain', name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', what: domain },
    { kind: 'short', rule: 'length', name: 'STRING_TYPE_TOO_SHORT', what: `are shorter than ${characters(length?.min)}` },
    { kind: 'long', rule: 'length', name: 'STRING_TYPE_TOO_LONG', what: `are longer than ${characters(length?.max)}` },
    { kind: 'format', rule: 'format', name: 'TIME_TYPE_WRONG_FORMAT', what: `hold something that is not of the format ${String(format)} (correct the data, or the format in the schema)` },
    { kind: 'small', rule: 'range', name: 'TIME_TYPE_TOO_EARLY', what: `lie before the range, which begins at ${bound(range?.min)}` },
    { kind: 'big', rule: 'range', name: 'TIME_TYPE_TOO_LATE', what: `lie after the range, which ends at ${bound(range?.max)}` },
    repeated,
  ];
}

function numbers(breaks: ColumnBreaks, rules: ColumnRules | null): Saying[] {
  const integer = rules?.integer === true;
  const { min, max } = rules?.range ?? { min: null, max: null };
  const type = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : integer ? 'INT_TYPE_NOT_INT_STRING' : 'FLOAT_TYPE_STRING_NOT_FLOAT';
  return [
    { kind: 'type', rule: 'type', name: type, what: 'hold something that is not a number' },
    { kind: 'nan', rule: 'allow_nan', name: 'FLOAT_TYPE_HAS_NAN', what: 'hold "not a number" (NaN), which is not listed in data.nulls' },
    { kind: 'infinite', rule: 'allow_inf', name: 'FLOAT_TYPE_HAS_INF', what: 'hold an infinite number' },
    { kind: 'fraction', rule: 'integer', name: 'INT_TYPE_INT_EXPECTED', what: 'hold a number that is not whole' },
    { kind: 'small', rule: 'range', name: integer ? 'INT_TYPE_SMALL_INT' : 'FLOAT_TYPE_SMALL_FLOAT', what: `lie below the range, which begins at ${bound(min)}` },
    { kind: 'big', rule: 'range', name: integer ? 'INT_TYPE_BIG_INT' : 'FLOAT_TYPE_BIG_FLOAT', what: `lie above the range, which ends at ${bound(max)}` },
  ];
}

/** Whether no present cell is of the column's type: another kind of column has its name. */
export function changed({ rows, nulls, kinds }: ColumnBreaks): boolean {
  return kinds.type.count > 0 && kinds.type.count === rows - nulls.count;
}

/** Values outside the domain are tolerated, as a warning, while enough of the present ones lie inside. */
function domainSeverity({ rows, nulls, kinds }: ColumnBreaks, rules: ColumnRules | null): Severity {
  const present = rows - nulls.count;
  if (rules === null || present - kinds.domain.count >= rules.domain_mass * present) return 'warning';
  return severityOf(rules, 'domain');
}

function distinct({ name }: Column, { distinct: found }: ColumnBreaks, rules: ColumnRules): Anomaly[] {
  const { min, max } = rules.distinct ?? { min: null, max: null };
  if (found === null) return [];
  const has = `The column has ${found.over ? 'more than ' : ''}${String(found.count)} different ${found.count === 1 ? 'value' : 'values'}`;
  const severity = severityOf(rules, 'distinct');
  if (min !== null && found.count < min) return [whole('FEATURE_TYPE_LOW_UNIQUE', name, severity, `${has}, at least ${String(min)} are expected.`)];
  if (max !== null && found.count > max) return [whole('FEATURE_TYPE_HIGH_UNIQUE', name, severity, `${has}, at most ${String(max)} are expected.`)];
  return [];
}

function missing({ name }: Column, { rows, nulls: found }: ColumnBreaks, rules: ColumnRules | null): Anomaly[] {
  const max = rules?.nulls.max ?? 1;
  const least = rules?.present?.min_count ?? 0;
  const anomaly = (what: AnomalyName, rule: RuleName, sentence: string): Anomaly =>
    counted(what, name, rules === null ? 'warning' : severityOf(rules, rule), found, rows, sentence);
  if (found.count === rows) {
    const required = max < 1 ? 'nulls' : 'present';
    if (max === 1 && least === 0) return [counted('FEATURE_TYPE_NOT_PRESENT', name, 'warning', found, rows, 'All values are missing.')];
    return [anomaly('FEATURE_TYPE_NOT_PRESENT', required, 'All values are missing.')];
  }
  const anomalies: Anomaly[] = [];
  if (found.count > max * rows) {
    const allowed = max === 0 ? 'none may be' : `at most ${String(Number((max * 100).toPrecision(4)))}% may be`;
    anomalies.push(anomaly('FEATURE_TYPE_LOW_FRACTION_PRESENT', 'nulls', `${share(found.count, rows)} are missing, ${allowed}.`));
  }
  const present = rows - found.count;
  if (present < least) {
    anomalies.push(anomaly('FEATURE_TYPE_LOW_NUMBER_PRESENT', 'present', `${String(present)} of ${String(rows)} rows have a value, at least ${String(least)} must.`));
  }
  return anomalies;
}

/** What no target may be, with or without a schema: missing, or always the same. */
export function judgeTarget({ column, breaks, constant }: Judged): Anomaly[] {
  const { nulls, rows } = breaks;
  if (nulls.count > 0) {
    const sentence = `${share(nulls.count, rows)} have no target; remove these rows, or find their values.`;
    return [counted('TARGET_HAS_NULLS', column.name, 'error', nulls, rows, sentence)];
  }
  if (!constant) return [];
  return [whole('TARGET_ONE_VALUE', column.name, 'error', 'The target is the same in every row; there is nothing to learn.')];
}
