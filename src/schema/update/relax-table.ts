import { inferRules, type InferSettings } from '../infer.js';
import { severityOf } from '../column-rules.js';
import type { TableSchema } from '../schema.js';
import { isExpected } from '../judge-table.js';
import { rulesOf, type Survey } from '../survey.js';
import { isConstant } from '../validate.js';
import type { Change } from './change.js';
import { keysChange, relaxColumn, rowsOf, type Relaxed } from './relax.js';

/** What the data are judged by. */
export interface Relaxing {
  readonly schema: TableSchema;
  readonly environment: string;
}

/** The least that a schema must give way for the data to pass. Pure. */
export function relaxSchema(survey: Survey, { schema, environment }: Relaxing, settings: InferSettings): Relaxed {
  const changes: Change[] = [...rowChanges(survey.rows, schema), ...absent(survey, schema, environment)];
  const kept: string[] = [];
  const listed = rulesOf(schema);
  for (const surveyed of survey.columns) {
    const { name } = surveyed.column;
    const rules = listed.get(name);
    if (rules === undefined) {
      const inferred = inferRules(surveyed, survey.rows, settings);
      changes.push({ kind: 'column', rules: inferred, line: `${name}: new column, ${inferred.type}` });
      continue;
    }
    const isTarget = name === settings.target;
    const expected = isExpected(rules, environment);
    if (isTarget && expected && isConstant(surveyed)) {
      kept.push(`${JSON.stringify(name)}: the target is the same in every row; there is nothing to learn.`);
    }
    const relaxed = relaxColumn({ rules, breaks: surveyed.breaks, actual: surveyed.actual, isTarget, expected });
    changes.push(...relaxed.changes);
    kept.push(...relaxed.kept);
  }
  const repeated = survey.keys?.count ?? 0;
  if (repeated > 0 && schema.keys === 'error') {
    kept.push(
      `keys: ${rowsOf(repeated)} with the data.key of an earlier row; remove them, or write keys: warning by hand.`,
    );
  }
  return { changes, kept };
}

function rowChanges(rows: number, { rows: rule }: TableSchema): Change[] {
  if (rule === null || rule.severity === 'warning') return [];
  const { min, max } = rule;
  const keys = { ...(min !== null && rows < min && { min: rows }), ...(max !== null && rows > max && { max: rows }) };
  return Object.keys(keys).length === 0 ? [] : [keysChange(null, 'rows', keys, { min, max }, `${String(rows)} rows`)];
}

/** Columns that the schema requires and the data lack. */
function absent({ columns }: Survey, schema: TableSchema, environment: string): Change[] {
  const present = new Set(columns.map(({ column }) => column.name));
  return schema.columns
    .filter((rules) => rules.required && severityOf(rules, 'required') === 'error' && isExpected(rules, environment))
    .filter(({ name }) => !present.has(name))
    .map(({ name }) => ({
      kind: 'rule',
      column: name,
      rule: 'required',
      change: { value: false },
      line: `${name}: required true -> false (the data do not have the column)`,
    }));
}
