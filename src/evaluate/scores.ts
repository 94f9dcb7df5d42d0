import * as z from 'zod';
import { estimateSchema } from '../metrics/estimate.js';

/*
 * evaluate/<part>/candidate.csv, champion.csv, anchor.csv, baseline.csv: `row_id,prediction,score` (binary: score = probability of the
 * positive class; prediction = class label), `row_id,prediction,p_<class>...` (multiclass) or `row_id,prediction` (regression), in ascending row_id. A model that could not be scored has
 * no file; its reason stands in metrics.json.
 */

export const modelRole = z.enum(['candidate', 'champion', 'anchor', 'baseline']);
export type ModelRole = z.infer<typeof modelRole>;

const point = z.tuple([z.number(), z.number()]);

const scoredSchema = z.strictObject({
  version: z.string().nullable(),
  digest: z.string().nullable(),
  /** Why this model has no predictions; null where it has. 'fault' of the candidate, else 'unavailable'. */
  failure: z.string().nullable(),
  rows: z.int(),
  seconds: z.number(),
  /** What a reader has to know of the environment in which it was scored; foreign: it is not its own. */
  environment: z.strictObject({ foreign: z.boolean(), text: z.string() }).nullable().optional(),
  metrics: z.record(z.string(), estimateSchema),
  /** The same metrics on the rows whose features are not those of a training row; absent where the split found no others. */
  unleaked: z.strictObject({ rows: z.int(), metrics: z.record(z.string(), z.number().nullable()) }).optional(),
  /** binary: ROC as [false positive rate, true positive rate] from (0,0) to (1,1), at most 200 points; null otherwise. */
  roc: z.array(point).nullable(),
  /** binary: counts at the predicted class. */
  confusion: z.strictObject({ tp: z.int(), fp: z.int(), fn: z.int(), tn: z.int() }).nullable(),
  /** multiclass: rows by class, in the order of the target's classes; absent otherwise. */
  classes: z
    .strictObject({
      hits: z.array(z.int()),
      observed: z.array(z.int()),
      predicted: z.array(z.int()),
      /** [observed class, predicted class, rows] of what was confused, most rows first; all pairs of up to ten classes. */
      confused: z.array(z.tuple([z.int(), z.int(), z.int()])),
    })
    .optional(),
  /** regression: residual (observed - predicted) histogram: edges (k + 1) and counts (k). */
  residuals: z.strictObject({ edges: z.array(z.number()), counts: z.array(z.int()) }).nullable(),
});
export type Scored = z.infer<typeof scoredSchema>;

/** evaluate/<part>/metrics.json */
export const evaluationSchema = z.strictObject({
  format: z.literal('mlops-evaluation/1'),
  part: z.enum(['validation', 'test']),
  rows: z.int(),
  /** Digest of the split part's rows: the same for every model of this evaluation. */
  rowsDigest: z.string(),
  /** Of each one-sided bound; absent in files of no known confidence. */
  confidence: z.number().optional(),
  /** The figures are sealed (`gate.reuse: corrected` on the test part), and none is written. */
  sealed: z.literal(true).optional(),
  models: z.strictObject({
    candidate: scoredSchema,
    champion: scoredSchema.nullable(),
    anchor: scoredSchema.nullable(),
    baseline: scoredSchema.nullable(),
  }),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
