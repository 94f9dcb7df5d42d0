import type { TableProfile } from '../table/profile/profile.js';
import type { Anomaly } from './anomaly.js';
import type { ColumnRules } from './column-rules.js';
import { counted, judgeColumn, judgeTarget, whole } from './judge.js';
import { judgeDrift } from './judge-drift.js';
import { isExpected, judgeColumns, judgeRows } from './judge-table.js';
import type { Look } from './rename.js';
import type { TableSchema } from './schema.js';
import { share } from './sentence.js';
import { rulesOf, type Survey, type SurveyedColumn } from './survey.js';

/** What a pass over the data is judged by. */
export interface Judging {
  /** null: only what is suspect in any data. */
  readonly schema: TableSchema | null;
  readonly target: string;
  /** What the data are for, such as `training`: columns that are `not_in` it may be absent. */
  readonly environment: string;
  /** The profile of the champion's training data; null: there is none. */
  readonly reference: TableProfile | null;
}

/** What breaks the schema: errors first, then in the order of the columns. Pure. */
export function judge(survey: Survey, judging: Judging): Anomaly[] {
  const anomalies = [...ofTable(survey, judging), ...survey.columns.flatMap((column) => ofColumn(column, judging))];
  const { keys, rows } = survey;
  if (keys !== null && keys.count > 0) {
    const severity = judging.schema?.keys === 'error' ? 'error' : 'warning';
    anomalies.push(
      counted('KEY_NOT_UNIQUE', null, severity, keys, rows, `${share(keys.count, rows)} have the data.key of an earlier row; remove them, or add to data.key what tells them apart.`),
    );
  }
  const errors = anomalies.filter(({ severity }) => severity === 'error');
  const warnings = anomalies.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings];
}

function ofTable({ rows, columns, profile }: Survey, { schema, environment, reference }: Judging): Anomaly[] {
  if (schema === null) return [];
  const byName = new Map(columns.map((each) => [each.column.name, each]));
  const lookAt = (name: string): Look => lookOf(byName.get(name)!);
  return [
    ...judgeRows(rows, schema),
    ...judgeColumns(
      columns.map(({ column }) => column),
      schema,
      environment,
      lookAt,
    ),
    ...(reference === null ? [] : judgeDrift(schema, profile, reference)),
  ];
}

const aboutNulls: ReadonlySet<string> = new Set([
  'FEATURE_TYPE_NOT_PRESENT',
  'FEATURE_TYPE_LOW_FRACTION_PRESENT',
  'FEATURE_TYPE_LOW_NUMBER_PRESENT',
]);

function ofColumn(surveyed: SurveyedColumn, { schema, target, environment }: Judging): Anomaly[] {
  const { column } = surveyed;
  const rules: ColumnRules | null = rulesOf(schema).get(column.name) ?? null;
  const expected = rules === null || isExpected(rules, environment);
  const judged = { ...surveyed, constant: isConstant(surveyed) };
  const ofTarget = column.name === target && expected ? judgeTarget(judged) : [];
  const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
  const texts = rules === null ? suspectTexts(surveyed) : [];
  return [...ofTarget, ...texts, ...judgeColumn(judged, rules, expected).filter(({ name }) => !(nullsSaid && aboutNulls.has(name)))];
}

/** Of a column without rules: what says that its texts were meant as numbers, or as fewer texts. */
export function suspectTexts(surveyed: SurveyedColumn): Anomaly[] {
  return [...decimalCommas(surveyed), ...strayTexts(surveyed), ...spellings(surveyed)];
}

const withComma = /^\s*[+-]?(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)*\s*$/;

/** A column of texts that are numbers to whoever writes a comma in them, as the decimal mark or for thousands: nobody means categories by them. */
function decimalCommas({ column, profile }: SurveyedColumn): Anomaly[] {
  const values = (profile.texts?.top?.values ?? []).map(({ value }) => String(value));
  if (!values.some((value) => value.includes(',')) || !values.every((value) => withComma.test(value))) return [];
  const sentence =
    'The cells look like numbers that are written with a comma, and are taken as texts; write a decimal point and no mark for thousands (1234.5), or list the column in the schema as a string.';
  return [whole('STRING_TYPE_DECIMAL_COMMA', column.name, 'warning', sentence)];
}

/** A column of texts only because a few of its cells are no numbers: a model would take each number for a category. */
function strayTexts({ column, strays, breaks: { rows } }: SurveyedColumn): Anomaly[] {
  if (strays === null) return [];
  const sentence = `${share(strays.count, rows)} hold no number where the others do, so the column is taken as one of texts; correct them or leave them empty, or list the column in the schema as a string.`;
  return [counted('FLOAT_TYPE_STRING_NOT_FLOAT', column.name, 'warning', strays, rows, sentence)];
}

/** Different values up to which a column of texts is one of categories. */
const mostCategories = 50;

/** Categories that a person would read as one: each of them is a class of its own, or a category that a model learns nothing of. */
function spellings({ column, profile }: SurveyedColumn): Anomaly[] {
  const top = profile.texts?.top;
  if (!top?.complete || top.values.length > mostCategories) return [];
  const read = new Set(top.values.map(({ value }) => String(value).trim().replaceAll(/\s+/gu, ' ').toLowerCase()));
  const more = top.values.length - read.size;
  if (more === 0) return [];
  const sentence = `${String(top.values.length)} values are ${String(read.size)} but for blanks and capitals, and count as ${String(top.values.length)}; write each in one way, or list the column in the schema as it is.`;
  return [whole('STRING_TYPE_SPELLINGS', column.name, 'warning', sentence)];
}

/** Whether all present values are the same. */
export function isConstant({ profile, breaks }: SurveyedColumn): boolean {
  const { numbers, distinct } = profile;
  const others = breaks.kinds.type.count + (numbers === null ? 0 : numbers.nan + numbers.infinite);
  return distinct.count === 1 && distinct.error === 0 && others === 0;
}

function lookOf({ column, profile: { numbers, texts, nulls }, breaks }: SurveyedColumn): Look {
  const top = texts?.top ?? numbers?.top ?? null;
  return {
    ...column,
    missing: breaks.rows === 0 ? 1 : nulls / breaks.rows,
    min: numbers?.min ?? null,
    max: numbers?.max ?? null,
    whole: numbers?.whole ?? false,
    values: top?.complete === true ? top.values.map(({ value }) => value) : null,
  };
}
