import * as z from 'zod';

/** Names of TensorFlow Data Validation where it has one (its anomalies reference), ours otherwise. */
export const anomalyName = z.enum([
  'SCHEMA_MISSING_COLUMN',
  'SCHEMA_NEW_COLUMN',
  'UNEXPECTED_DATA_TYPE',
  'FLOAT_TYPE_STRING_NOT_FLOAT',
  'FLOAT_TYPE_SMALL_FLOAT',
  'FLOAT_TYPE_BIG_FLOAT',
  'FLOAT_TYPE_HAS_NAN',
  'FLOAT_TYPE_HAS_INF',
  'INT_TYPE_NOT_INT_STRING',
  'INT_TYPE_INT_EXPECTED',
  'INT_TYPE_SMALL_INT',
  'INT_TYPE_BIG_INT',
  'BOOL_TYPE_UNEXPECTED_STRING',
  'ENUM_TYPE_UNEXPECTED_STRING_VALUES',
  'FEATURE_TYPE_LOW_FRACTION_PRESENT',
  'FEATURE_TYPE_LOW_NUMBER_PRESENT',
  'FEATURE_TYPE_NOT_PRESENT',
  'FEATURE_TYPE_LOW_UNIQUE',
  'FEATURE_TYPE_HIGH_UNIQUE',
  'DATASET_LOW_NUM_EXAMPLES',
  'DATASET_HIGH_NUM_EXAMPLES',
  'COMPARATOR_CONTROL_DATA_MISSING',
  'COMPARATOR_L_INFTY_HIGH',
  'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
  'COMPARATOR_LOW_NUM_EXAMPLES',
  'COMPARATOR_HIGH_NUM_EXAMPLES',
  'UNEXPECTED_NUMBER_VALUES',
  'STRING_TYPE_TOO_SHORT',
  'STRING_TYPE_TOO_LONG',
  'TIME_TYPE_WRONG_FORMAT',
  'TIME_TYPE_TOO_EARLY',
  'TIME_TYPE_TOO_LATE',
  'STRING_TYPE_DECIMAL_COMMA',
  'STRING_TYPE_SPELLINGS',
  'KEY_NOT_UNIQUE',
  'TARGET_HAS_NULLS',
  'TARGET_ONE_VALUE',
]);
export type AnomalyName = z.infer<typeof anomalyName>;

/** One rule that the data break. */
export const anomalySchema = z.strictObject({
  name: anomalyName,
  /** null where it is about rows, not about one column. */
  column: z.string().nullable(),
  severity: z.enum(['error', 'warning']),
  /** How many cells or rows; null where it is about the column itself. */
  count: z.int().nullable(),
  /** count divided by the rows of the data. */
  share: z.number().nullable(),
  /** The first three. */
  lines: z.array(z.strictObject({ file: z.string(), line: z.int() })),
  /** The cells on these lines; empty unless `report.values` is true. */
  values: z.array(z.string()),
  /** In plain words, without data values. */
  sentence: z.string(),
});
export type Anomaly = z.infer<typeof anomalySchema>;

/** Whether `mlops validate --infer --update` may accept it: otherwise only other data or a person's decision help. */
export function isAcceptable({ name }: Pick<Anomaly, 'name'>): boolean {
  if (name.startsWith('TARGET_') || name.startsWith('COMPARATOR_')) return false;
  return name !== 'KEY_NOT_UNIQUE' && name !== 'STRING_TYPE_DECIMAL_COMMA' && name !== 'STRING_TYPE_SPELLINGS' && name !== 'TIME_TYPE_WRONG_FORMAT';
}
