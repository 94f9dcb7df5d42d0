import type { Batch, Column } from '../table/table.js';
import type { Anomaly } from './anomaly.js';
import { ColumnScan } from './column-scan.js';
import type { Findings } from './findings.js';
import { counted, judgeColumn, judgeTarget } from './judge.js';
import { isExpected, judgeColumns, judgeRows } from './judge-table.js';
import { KeyCheck } from './key.js';
import type { ColumnRules } from './column-rules.js';
import type { Look } from './rename.js';
import type { TableSchema } from './schema.js';
import { share } from './sentence.js';

/** What the data are checked against. */
export interface Checked {
  /** The columns of the data in their order. */
  readonly columns: readonly Column[];
  /** null: only what is suspect in any data. */
  readonly schema: TableSchema | null;
  readonly target: string;
  /** data.key; null: no column identifies a row. */
  readonly key: readonly string[] | null;
  /** What the data are for, such as `training`: columns that are `not_in` it may be absent. */
  readonly environment: string;
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
  const key = checked.columns.filter(({ name }) => checked.key?.includes(name) === true);
  // Data of another environment may lack the key.
  const wanted = key.length > 0 && key.length === checked.key?.length && checked.schema?.keys !== 'allowed';
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
export function judge(survey: Survey, checked: Checked): Pick<Findings, 'rows' | 'columns' | 'anomalies'> {
  const { rows, scans } = survey;
  const anomalies = judgeAll(survey, checked);
  const errors = anomalies.filter(({ severity }) => severity === 'error');
  const warnings = anomalies.filter(({ severity }) => severity === 'warning');
  return { rows, columns: scans.map((scan) => scan.profile()), anomalies: [...errors, ...warnings] };
}

function judgeAll({ rows, scans, keys }: Survey, { columns, schema, target, environment }: Checked): Anomaly[] {
  const rules = rulesByName(schema);
  const lookAt = (name: string): Look => lookOf(scans.find(({ column }) => column.name === name)!);
  const anomalies: Anomaly[] = schema === null ? [] : [...judgeRows(rows, schema), ...judgeColumns(columns, schema, environment, lookAt)];
  for (const scan of scans) {
    const own = rules.get(scan.column.name) ?? null;
    const judged = { column: scan.column, breaks: scan.breaks(), constant: scan.distinct.size === 1 };
    const expected = own === null || isExpected(own, environment);
    const ofTarget = scan.column.name === target && expected ? judgeTarget(judged) : [];
    const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
    const found = judgeColumn(judged, own, expected);
    anomalies.push(...ofTarget, ...found.filter(({ name }) => !(nullsSaid && aboutNulls.has(name))));
  }
  if (keys !== null && keys.repeated.count > 0) {
    const severity = schema?.keys === 'error' ? 'error' : 'warning';
    const sentence = `${share(keys.repeated.count, rows)} have the data.key of an earlier row.`;
    anomalies.push(counted('KEY_NOT_UNIQUE', null, severity, keys.repeated, rows, sentence));
  }
  return anomalies;
}

const aboutNulls: ReadonlySet<string> = new Set(['FEATURE_TYPE_NOT_PRESENT', 'FEATURE_TYPE_LOW_FRACTION_PRESENT', 'FEATURE_TYPE_LOW_NUMBER_PRESENT']);

function lookOf({ column, rows, nulls, moments, whole, distinct }: ColumnScan): Look {
  const { count, min, max } = moments;
  const numbers = count === 0 ? { min: null, max: null } : { min, max };
  return { ...column, missing: rows === 0 ? 1 : nulls / rows, ...numbers, whole, values: distinct.over ? null : [...distinct.counts.keys()] };
}

function rulesByName(schema: TableSchema | null): ReadonlyMap<string, ColumnRules> {
  return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}
