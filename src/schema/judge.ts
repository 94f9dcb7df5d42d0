import type { Anomaly, AnomalyName } from './anomaly.js';
import type { ColumnScan, Kind } from './column-scan.js';
import type { Occurrences } from './occurrences.js';
import type { ColumnRules } from './schema.js';

type Severity = Anomaly['severity'];

/** An anomaly about cells that were counted. */
export function counted(
  name: AnomalyName,
  column: string | null,
  severity: Severity,
  { count, lines, values }: Occurrences,
  rows: number,
  sentence: string,
): Anomaly {
  return { name, column, severity, count, share: rows === 0 ? null : count / rows, lines, values, sentence };
}

/** An anomaly about a column as a whole. */
export function whole(name: AnomalyName, column: string, severity: Severity, sentence: string): Anomaly {
  return { name, column, severity, count: null, share: null, lines: [], values: [], sentence };
}

/** `12 of 569 rows (2.1%)`. */
export function share(count: number, rows: number): string {
  const percent = (count / rows) * 100;
  const shown = percent >= 0.1 || count === 0 ? percent.toFixed(1) : percent.toPrecision(1);
  return `${String(count)} of ${String(rows)} rows (${shown}%)`;
}

/** The rules that a column breaks; without rules, what is suspect in any data. */
export function judgeColumn(scan: ColumnScan, rules: ColumnRules | null): Anomaly[] {
  const anomalies = [...missing(scan, rules)];
  const severity = rules === null ? 'warning' : 'error';
  const add = (kind: Kind, name: AnomalyName, level: Severity, what: string): void => {
    const found = scan.found[kind];
    if (found.count === 0) return;
    anomalies.push(counted(name, scan.column.name, level, found, scan.rows, `${share(found.count, scan.rows)} ${what}.`));
  };
  const integer = rules?.integer === true;
  const { range, domain } = rules ?? { range: null, domain: null };
  if (scan.column.type === 'number') {
    add('type', integer ? 'INT_TYPE_NOT_INT_STRING' : 'FLOAT_TYPE_STRING_NOT_FLOAT', severity, 'hold something that is not a number');
    add('nan', 'FLOAT_TYPE_HAS_NAN', severity, 'hold "not a number" (NaN), which is not listed in data.nulls');
    add('infinite', 'FLOAT_TYPE_HAS_INF', severity, 'hold an infinite number');
    add('fraction', 'INT_TYPE_INT_EXPECTED', severity, 'hold a number that is not whole');
    add('small', integer ? 'INT_TYPE_SMALL_INT' : 'FLOAT_TYPE_SMALL_FLOAT', severity, `lie below the range, which begins at ${String(range?.min)}`);
    add('big', integer ? 'INT_TYPE_BIG_INT' : 'FLOAT_TYPE_BIG_FLOAT', severity, `lie above the range, which ends at ${String(range?.max)}`);
  } else if (scan.column.type === 'boolean') {
    add('type', 'BOOL_TYPE_UNEXPECTED_STRING', severity, 'hold something else than true or false');
  }
  const name = scan.column.type === 'number' ? 'UNEXPECTED_NUMBER_VALUES' : 'ENUM_TYPE_UNEXPECTED_STRING_VALUES';
  add('domain', name, domainSeverity(scan, rules), `hold a value that is not in the domain (${String(domain?.length)} values)`);
  add('repeated', 'FEATURE_TYPE_LOW_UNIQUE', severity, 'repeat a value of an earlier row, though the column is unique');
  return anomalies;
}

/** Values outside the domain are tolerated, as a warning, while enough of the present ones lie inside. */
function domainSeverity(scan: ColumnScan, rules: ColumnRules | null): Severity {
  const present = scan.rows - scan.found.nulls.count;
  return rules !== null && present - scan.found.domain.count < rules.domain_mass * present ? 'error' : 'warning';
}

function missing(scan: ColumnScan, rules: ColumnRules | null): Anomaly[] {
  const found = scan.found.nulls;
  const { name } = scan.column;
  const max = rules?.nulls.max ?? 1;
  if (found.count === scan.rows) {
    const severity = max < 1 ? 'error' : 'warning';
    return [counted('FEATURE_TYPE_NOT_PRESENT', name, severity, found, scan.rows, 'All values are missing.')];
  }
  if (found.count <= max * scan.rows) return [];
  const allowed = max === 0 ? 'none may be' : `at most ${String(Number((max * 100).toPrecision(4)))}% may be`;
  const sentence = `${share(found.count, scan.rows)} are missing, ${allowed}.`;
  return [counted('FEATURE_TYPE_LOW_FRACTION_PRESENT', name, 'error', found, scan.rows, sentence)];
}

/** What no target may be, with or without a schema: missing, or always the same. */
export function judgeTarget(scan: ColumnScan): Anomaly[] {
  const { name } = scan.column;
  const nulls = scan.found.nulls;
  if (nulls.count > 0) {
    const sentence = `${share(nulls.count, scan.rows)} have no target; remove these rows, or find their values.`;
    return [counted('TARGET_HAS_NULLS', name, 'error', nulls, scan.rows, sentence)];
  }
  if (scan.distinct.size !== 1) return [];
  return [whole('TARGET_ONE_VALUE', name, 'error', 'The target is the same in every row; there is nothing to learn.')];
}
