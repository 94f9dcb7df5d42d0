import type { ColumnType } from '../../table/table.js';
import { inferRules, type InferSettings } from '../infer.js';
import { severityOf } from '../column-rules.js';
import type { TableSchema } from '../schema.js';
import { isExpected } from '../judge-table.js';
import type { Checked, Survey } from '../validate.js';
import type { Change } from './change.js';
import { keysChange, relaxColumn, rowsOf, type Relaxed } from './relax.js';

/**
 * The least that a schema must give way for the data to pass. Pure.
 * @param actual the types that the data have now
 */
export function relaxSchema(
  survey: Survey,
  checked: Checked & { readonly schema: TableSchema },
  settings: InferSettings,
  actual: ReadonlyMap<string, ColumnType>,
): Relaxed {
  const { schema, environment, target } = checked;
  const changes: Change[] = [...rowChanges(survey.rows, schema), ...absent(checked)];
  const kept: string[] = [];
  const listed = new Map(schema.columns.map((rules) => [rules.name, rules]));
  for (const scan of survey.scans) {
    const { name } = scan.column;
    const rules = listed.get(name);
    if (rules === undefined) {
      const inferred = inferRules(scan, settings);
      changes.push({ kind: 'column', rules: inferred, line: `${name}: new column, ${inferred.type}` });
      continue;
    }
    const isTarget = name === target;
    if (isTarget && scan.distinct.size === 1) kept.push(`${JSON.stringify(name)}: the target is the same in every row; there is nothing to learn.`);
    const relaxed = relaxColumn({
      rules,
      breaks: scan.breaks(),
      actual: actual.get(name) ?? rules.type,
      isTarget,
      expected: isExpected(rules, environment),
    });
    changes.push(...relaxed.changes);
    kept.push(...relaxed.kept);
  }
  const repeated = survey.keys?.repeated.count ?? 0;
  if (repeated > 0 && schema.keys === 'error') {
    kept.push(`keys: ${rowsOf(repeated)} with the data.key of an earlier row; remove them, or write keys: warning by hand.`);
  }
  return { changes, kept };
}

function rowChanges(rows: number, { rows: rule }: TableSchema): Change[] {
  if (rule === null || rule.severity === 'warning') return [];
  const { min, max } = rule;
  const keys = { ...(min !== null && rows < min && { min: rows }), ...(max !== null && rows > max && { max: rows }) };
  return Object.keys(keys).length === 0 ? [] : [keysChange(null, 'rows', keys, { min, max }, `${String(rows)} rows`)];
}

/** Columns that the schema requires and the data lack. What `data` names is never given up: a run needs it. */
function absent({ columns, schema, environment }: Checked & { readonly schema: TableSchema }): Change[] {
  const present = new Set(columns.map(({ name }) => name));
  return schema.columns
    .filter((rules) => rules.required && severityOf(rules, 'required') === 'error' && isExpected(rules, environment) && !present.has(rules.name))
    .map(({ name }) => ({
      kind: 'rule',
      column: name,
      rule: 'required',
      change: { value: false },
      line: `${name}: required true -> false (the data do not have the column)`,
    }));
}
