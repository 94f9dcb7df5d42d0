import { UserError } from '../../host/errors.js';
import { bucketCount, testLimit } from '../bucket.js';
import type { SplitPolicy } from '../manifest.js';
import { policyDigest } from '../policy.js';
import { momentText, parseMoment } from '../time.js';
import { sqlComment, sqlName, sqlText } from './quote.js';
import type { NumberForm } from './sayable.js';

/** What a person puts the own table in for. */
const table = '`project.dataset.table`';
/** Characters that no column of BigQuery has (https://cloud.google.com/bigquery/docs/schemas#flexible-column-names). */
const impossible = /[!"$()*,./;?@[\\\]^`{}~\p{C}]/u;

/**
 * The query for BigQuery that divides rows as a policy does: all columns of a table, and `mlops_part`.
 * @param forms what the numbers of the key columns are, as today's data have them
 * @throws UserError where BigQuery cannot have the columns
 */
export function splitQuery(policy: SplitPolicy, forms: ReadonlyMap<string, NumberForm>): string {
  checkNames(policy);
  const odd = policy.key.filter(({ name }) => impossible.test(name)).map(({ name }) => JSON.stringify(name));
  const head = [
    sqlComment(
      `The split of policy ${policyDigest(policy).slice(0, 12)}, for BigQuery. Put your table in for ${table}.`,
    ),
    ...(odd.length === 0
      ? []
      : [
          sqlComment(
            `BigQuery has no columns of these names, put the names that they have there before AS: ${odd.join(', ')}.`,
          ),
        ]),
  ];
  const body = policy.time === undefined ? hashQuery(policy, forms) : timeQuery(policy, policy.time);
  return `${[...head, ...body].join('\n')}\n`;
}

function hashQuery(policy: SplitPolicy, forms: ReadonlyMap<string, NumberForm>): string[] {
  const { salt, test, folds, validation, key } = policy;
  const fields = key.map(({ name, type }) => {
    const column = sqlName(name);
    const value =
      type === 'string' ? `NORMALIZE(${column}, NFC)` : type === 'number' ? number(column, forms.get(name)) : column;
    return `    ${value} AS ${sqlName(name.normalize('NFC'))}`;
  });
  const bucket = (of: string): string =>
    `ABS(MOD(FARM_FINGERPRINT(CONCAT(${sqlText(of)}, mlops_key)), ${bucketCount}))`;
  return [
    'WITH mlops_keyed AS (',
    '  SELECT *, TO_JSON_STRING(STRUCT(',
    fields.join(',\n'),
    `  )) AS mlops_key FROM ${table}`,
    '), mlops_hashed AS (',
    `  SELECT *, ${bucket(salt)} AS mlops_bucket,`,
    `    DIV(${bucket(`${salt}/fold`)} * ${folds}, ${bucketCount}) AS mlops_fold`,
    '  FROM mlops_keyed',
    ')',
    'SELECT * EXCEPT (mlops_key, mlops_bucket), CASE',
    `  WHEN mlops_bucket < ${testLimit(test)} THEN 'test'`,
    ...(validation === null ? [] : [`  WHEN mlops_fold = ${validation} THEN 'validation'`]),
    "  ELSE 'train' END AS mlops_part",
    'FROM mlops_hashed',
  ];
}

/** Minus zero is zero here, and has a sign in BigQuery. */
function number(column: string, form: NumberForm | undefined): string {
  if (form?.long === true) return `CAST(${column} AS INT64)`;
  return form?.fractions === true ? `IF(${column} = 0, 0, ${column})` : column;
}

function timeQuery({ key }: SplitPolicy, { test, validation }: NonNullable<SplitPolicy['time']>): string[] {
  const { name, type } = key[0]!;
  const column = type === 'number' ? sqlName(name) : `CAST(${sqlName(name)} AS TIMESTAMP)`;
  const moment = (value: number | string): string =>
    typeof value === 'number'
      ? numberLiteral(value)
      : `TIMESTAMP ${sqlText(momentText(parseMoment(value)!).replace('T', ' ').replace('Z', '+00:00'))}`;
  return [
    'SELECT *, CASE',
    `  WHEN ${sqlName(name)} IS NULL THEN ERROR('expected a time in every row')`,
    `  WHEN ${column} >= ${moment(test)} THEN 'test'`,
    ...(validation === null ? [] : [`  WHEN ${column} >= ${moment(validation)} THEN 'validation'`]),
    "  ELSE 'train' END AS mlops_part",
    `FROM ${table}`,
  ];
}

/** Digits that give the double back. */
function numberLiteral(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}

function checkNames({ key }: SplitPolicy): void {
  const seen = new Set<string>();
  for (const { name } of key) {
    const folded = name.normalize('NFC').toLowerCase();
    if (name === '') {
      throw new UserError(
        'data: expected a name for each column of the key, one has none, which SQL cannot say; name it.',
      );
    }
    if (seen.has(folded)) {
      throw new UserError(
        `data: the key has two columns ${JSON.stringify(name)} that differ in upper and lower case only, which a table of BigQuery cannot have; rename one of them.`,
      );
    }
    seen.add(folded);
  }
}
