import type { TableProfile } from '../table/profile/profile.js';
import type { Anomaly } from './anomaly.js';
import { severityOf, type ColumnRules } from './column-rules.js';
import { driftOf, type ProfiledColumn } from './drift.js';
import { whole } from './judge.js';
import type { TableSchema } from './schema.js';

/** The columns whose distribution is farther from the reference's than their rules allow, and what the number of rows is to it. Pure. */
export function judgeDrift(schema: TableSchema, current: TableProfile, reference: TableProfile): Anomaly[] {
  const [now, before] = [current, reference].map(({ columns }) => new Map(columns.map((column) => [column.name, column])));
  return [
    ...rowsOfReference(schema, current.rows, reference.rows),
    ...schema.columns.flatMap((rules) => {
      const [column, other] = [now!.get(rules.name), before!.get(rules.name)];
      if (column === undefined) return [];
      return ofColumn(rules, { column, rows: current.rows }, other === undefined ? null : { column: other, rows: reference.rows });
    }),
  ];
}

function rowsOfReference({ rows }: TableSchema, now: number, before: number): Anomaly[] {
  const { min, max } = rows?.of_reference ?? { min: null, max: null };
  if (rows === null || before === 0 || now === 0) return [];
  const times = now / before;
  const has = `The data have ${String(now)} rows, ${times.toPrecision(3)} times those of the reference (${String(before)})`;
  if (min !== null && times < min) return [whole('COMPARATOR_LOW_NUM_EXAMPLES', null, rows.severity, `${has}; at least ${String(min)} times are expected.`)];
  if (max !== null && times > max) return [whole('COMPARATOR_HIGH_NUM_EXAMPLES', null, rows.severity, `${has}; at most ${String(max)} times are expected.`)];
  return [];
}

function ofColumn(rules: ColumnRules, now: ProfiledColumn, before: ProfiledColumn | null): Anomaly[] {
  const { name, drift } = rules;
  if (drift === null) return [];
  const severity = severityOf(rules, 'drift');
  if (before === null) {
    return [whole('COMPARATOR_CONTROL_DATA_MISSING', name, severity, 'The reference does not have this column, so its drift cannot be checked.')];
  }
  const { lInfinity, jensenShannon } = driftOf(now, before);
  const anomalies: Anomaly[] = [];
  if (drift.l_infinity !== null && lInfinity !== null && lInfinity > drift.l_infinity) {
    const sentence = `The share of one value differs by ${shown(lInfinity)} from the reference (L-infinity), at most ${String(drift.l_infinity)} is allowed.`;
    anomalies.push(whole('COMPARATOR_L_INFTY_HIGH', name, severity, sentence));
  }
  if (drift.jensen_shannon !== null && jensenShannon !== null && jensenShannon > drift.jensen_shannon) {
    const sentence = `The distribution differs from the reference by a Jensen-Shannon divergence of ${shown(jensenShannon)}, at most ${String(drift.jensen_shannon)} is allowed.`;
    anomalies.push(whole('COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH', name, severity, sentence));
  }
  return anomalies;
}

function shown(value: number): string {
  return value.toPrecision(3);
}
