import * as z from 'zod';
import { anomalySchema } from './anomaly.js';

/** What one column holds. */
export const columnProfileSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'string', 'boolean']),
  nulls: z.int(),
  /** Different values: exact up to 1000. */
  distinct: z.union([z.int(), z.literal('>1000')]),
  /** Of the finite numbers; null for other types and where there are none. */
  mean: z.number().nullable(),
  /** Standard deviation of the sample. */
  sd: z.number().nullable(),
  /** Values of single rows: null unless `report.values` is true. */
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export type ColumnProfile = z.infer<typeof columnProfileSchema>;

/** validate/findings.json */
export const findingsSchema = z.strictObject({
  format: z.literal('mlops-findings/1'),
  /** The schema file that the data were checked against, or null: there was none. */
  schema: z.string().nullable(),
  /** What the data are for, such as `training`. */
  environment: z.string(),
  files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256: z.string().optional() })),
  rows: z.int(),
  /** In the data's order. */
  columns: z.array(columnProfileSchema),
  /** Errors first, then in the order of the columns. */
  anomalies: z.array(anomalySchema),
});
export type Findings = z.infer<typeof findingsSchema>;
