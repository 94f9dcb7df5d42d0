import * as z from 'zod';
import { tableProfileSchema } from '../table/profile/profile.js';
import { anomalySchema } from './anomaly.js';

/** validate/findings.json */
export const findingsSchema = z.strictObject({
  format: z.literal('mlops-findings/1'),
  /** The schema file that the data were checked against, or null: there was none. */
  schema: z.string().nullable(),
  /** What the data are for, such as `training`. */
  environment: z.string(),
  files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256: z.string().optional() })),
  /** What the reference of `drift` was; null: there was none. */
  reference: z.string().nullable(),
  /** What the data hold, without lists that are no categories (`keptProfile`); without values of rows unless `report.values` is true. */
  profile: tableProfileSchema,
  /** Errors first, then in the order of the columns. */
  anomalies: z.array(anomalySchema),
});
export type Findings = z.infer<typeof findingsSchema>;
