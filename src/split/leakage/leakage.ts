import * as z from 'zod';
import { findingKinds } from './leakage.options.js';

/** Where it stands in the run directory. */
export const leakageFile = 'split/leakage.json';

export const findingSchema = z.strictObject({
  /** `proxy:age`: the kind, and the column where it is of one. */
  name: z.string(),
  kind: z.enum(findingKinds),
  column: z.string().nullable(),
  severity: z.enum(['error', 'warning']),
  /** What was found; no values of the data. */
  sentence: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  /** mlops.yml says that it is known. */
  accepted: z.boolean(),
});
export type Finding = z.infer<typeof findingSchema>;

/** split/leakage.json */
export const leakageSchema = z.strictObject({
  format: z.literal('mlops-leakage/1'),
  /** Share of the rows that were looked at: those with the lowest hashes of a few features, so that equal rows are all in it or none. */
  share: z.number(),
  /** Rows that were looked at. */
  rows: z.strictObject({ train: z.int(), validation: z.int(), test: z.int() }),
  /** Rows whose features are also those of a training row: listed in split/<part>.leaked.csv where all rows were looked at. */
  leaked: z.strictObject({ validation: z.int(), test: z.int() }),
  /** What was not looked for, or not among all rows, in sentences. */
  notes: z.array(z.string()),
  findings: z.array(findingSchema),
});
export type Leakage = z.infer<typeof leakageSchema>;
