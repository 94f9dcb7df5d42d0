import type { Column } from '../table/table.js';
import type { Anomaly } from './anomaly.js';
import { severityOf, type ColumnRules } from './column-rules.js';
import { whole } from './judge.js';
import { findRenames, type Look } from './rename.js';
import type { TableSchema } from './schema.js';

/** Whether data of this environment have the column. */
export function isExpected({ not_in: absent }: ColumnRules, environment: string): boolean {
  return !absent.includes(environment);
}

/** What the data as a whole break: the number of rows. Pure. */
export function judgeRows(rows: number, schema: TableSchema): Anomaly[] {
  const { min, max, severity } = schema.rows ?? { min: null, max: null, severity: 'error' };
  const has = `The data have ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  if (min !== null && rows < min) {
    return [whole('DATASET_LOW_NUM_EXAMPLES', null, severity, `${has}, at least ${String(min)} are expected.`)];
  }
  if (max !== null && rows > max) {
    return [whole('DATASET_HIGH_NUM_EXAMPLES', null, severity, `${has}, at most ${String(max)} are expected.`)];
  }
  return [];
}

/** Columns of the schema that the data lack, and columns of the data that the schema does not list. Pure. */
export function judgeColumns(
  columns: readonly Column[],
  schema: TableSchema,
  environment: string,
  lookAt: (name: string) => Look,
): Anomaly[] {
  const present = new Set(columns.map(({ name }) => name));
  const listed = new Set(schema.columns.map(({ name }) => name));
  const missing = schema.columns.filter(
    (rules) => rules.required && isExpected(rules, environment) && !present.has(rules.name),
  );
  const extra = columns.filter(({ name }) => !listed.has(name));
  const renames = missing.length === 0 ? [] : findRenames(missing, extra.map(({ name }) => lookAt(name)));
  const hint = environment === schema.environments[0] ? '' : ` If data for ${environment} never have it, write not_in: [${environment}] in its rules.`;
  return [
    ...missing.map((rules) => {
      const to = renames.find(({ from }) => from === rules.name)?.to;
      const sentence =
        to === undefined
          ? `The schema requires this column; the data do not have it.${hint}`
          : `The schema requires this column; the data do not have it, but a new column ${JSON.stringify(to)} of the same type that keeps its rules: if it was renamed, give it its old name, or rename it in the schema.`;
      return whole('SCHEMA_MISSING_COLUMN', rules.name, severityOf(rules, 'required'), sentence);
    }),
    ...extra.map(({ name }) => {
      const from = renames.find(({ to }) => to === name)?.from;
      const again = from === undefined ? '' : ` It may be ${JSON.stringify(from)} under another name.`;
      return whole('SCHEMA_NEW_COLUMN', name, schema.extra_columns, `The data have this column; the schema does not list it.${again}`);
    }),
  ];
}
