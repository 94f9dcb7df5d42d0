import type { Batch, Column } from '../table/table.js';
import type { Anomaly } from './anomaly.js';
import { ColumnScan } from './column-scan.js';
import type { Findings } from './findings.js';
import { counted, judgeColumn, judgeTarget, share, whole } from './judge.js';
import { KeyCheck } from './key.js';
import type { ColumnRules, TableSchema } from './schema.js';

/** What the data are checked against. */
export interface Checked {
  /** The columns of the data in their order. */
  readonly columns: readonly Column[];
  /** null: only what is suspect in any data. */
  readonly schema: TableSchema | null;
  readonly target: string;
  /** data.key; null: no column identifies a row. */
  readonly key: readonly string[] | null;
  /** Whether anomalies may hold cells. */
  readonly values: boolean;
}

/** One pass over the data. */
export interface Survey {
  readonly rows: number;
  readonly scans: readonly ColumnScan[];
  readonly keys: KeyCheck | null;
}

/**
 * Reads the data once and collects, column by column, what they hold and which cells break a rule.
 * @param onRows told the number of rows so far
 * Cost: one pass; memory for at most 1000 values a column, and 16 to 32 bytes a row for data.key and each unique column.
 */
export async function survey(
  batches: AsyncIterable<Batch>,
  checked: Checked,
  onRows: (rows: number) => void,
): Promise<Survey> {
  const rules = rulesByName(checked.schema);
  const scans = checked.columns.map((column) => new ColumnScan(column, rules.get(column.name) ?? null, checked.values));
  const wanted = checked.key !== null && checked.schema?.keys !== 'allowed';
  const key = checked.columns.filter(({ name }) => checked.key?.includes(name) === true);
  const keys = wanted ? new KeyCheck(key) : null;
  let rows = 0;
  for await (const batch of batches) {
    for (const [index, scan] of scans.entries()) scan.add(batch, batch.cells[index]!);
    keys?.add(batch);
    rows += batch.rows;
    onRows(rows);
  }
  return { rows, scans, keys };
}

/** The findings of a pass: profiles, and what breaks the schema. Pure. */
export function judge(
  { rows, scans, keys }: Survey,
  { columns, schema, target }: Checked,
): Pick<Findings, 'rows' | 'columns' | 'anomalies'> {
  const rules = rulesByName(schema);
  const anomalies: Anomaly[] = schema === null ? [] : compareColumns(columns, schema);
  for (const scan of scans) {
    const ofTarget = scan.column.name === target ? judgeTarget(scan) : [];
    const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
    const found = judgeColumn(scan, rules.get(scan.column.name) ?? null);
    anomalies.push(...ofTarget, ...found.filter(({ name }) => !(nullsSaid && aboutNulls.has(name))));
  }
  if (keys !== null && keys.repeated.count > 0) {
    const severity = schema?.keys === 'error' ? 'error' : 'warning';
    const sentence = `${share(keys.repeated.count, rows)} have the data.key of an earlier row.`;
    anomalies.push(counted('KEY_NOT_UNIQUE', null, severity, keys.repeated, rows, sentence));
  }
  const errors = anomalies.filter(({ severity }) => severity === 'error');
  const warnings = anomalies.filter(({ severity }) => severity === 'warning');
  return { rows, columns: scans.map((scan) => scan.profile()), anomalies: [...errors, ...warnings] };
}

const aboutNulls: ReadonlySet<string> = new Set(['FEATURE_TYPE_NOT_PRESENT', 'FEATURE_TYPE_LOW_FRACTION_PRESENT']);

function compareColumns(columns: readonly Column[], schema: TableSchema): Anomaly[] {
  const present = new Set(columns.map(({ name }) => name));
  const listed = new Set(schema.columns.map(({ name }) => name));
  const missing = schema.columns.filter(({ name, required }) => required && !present.has(name));
  const extra = columns.filter(({ name }) => !listed.has(name));
  return [
    ...missing.map(({ name }) => whole('SCHEMA_MISSING_COLUMN', name, 'error', 'The schema requires this column; the data do not have it.')),
    ...extra.map(({ name }) => whole('SCHEMA_NEW_COLUMN', name, schema.extra_columns, 'The data have this column; the schema does not list it.')),
  ];
}

function rulesByName(schema: TableSchema | null): ReadonlyMap<string, ColumnRules> {
  return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}
