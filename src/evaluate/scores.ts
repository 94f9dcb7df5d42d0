import * as z from 'zod';
import { estimateSchema } from '../metrics/estimate-schema.js';
import { decisionSchema } from '../model/manifest.js';

/*
 * evaluate/<part>/candidate.csv, champion.csv, anchor.csv, baseline.csv: `row_id,prediction,score` (binary: score = probability of the
 * positive class; prediction = class label), `row_id,prediction,p_<class>...` (multiclass) or `row_id,prediction` (regression), in ascending row_id. A model that could not be scored has
 * no file; its reason stands in metrics.json.
 */

export const modelRole = z.enum(['candidate', 'champion', 'anchor', 'baseline']);
export type ModelRole = z.infer<typeof modelRole>;

const point = z.tuple([z.number(), z.number()]);

/** Rows that are looked at by themselves. */
const sliceSchema = z.strictObject({
  /** Values of a column are told only where they may be shown: else they are numbered. */
  name: z.string(),
  rows: z.int(),
  metrics: z.record(z.string(), estimateSchema),
});

const latencySchema = z.strictObject({
  /** Median of the runs, by row, the start of the process included. */
  milliseconds: z.number(),
  fastest: z.number(),
  slowest: z.number(),
  /** Scored in each run. */
  rows: z.int(),
  runs: z.int(),
});

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
  /** How its scores become decisions; absent: its own predictions stand. */
  decision: decisionSchema.optional(),
  /** Of its files, unpacked; absent of the baseline. */
  bytes: z.int().optional(),
  /** Where `gate.latency` asks for it: candidate and champion in turn, in one run; or why it could not be measured. */
  latency: z.union([latencySchema, z.strictObject({ failure: z.string() })]).optional(),
  /** What is odd about its predictions, in clauses: every row has the same score. */
  oddities: z.array(z.string()).optional(),
  /** binary: [recall, precision] at falling thresholds, at most 200 points; base: the share of positive rows. */
  precisionRecall: z
    .strictObject({ points: z.array(point).readonly(), base: z.number() })
    .nullable()
    .optional(),
  /**
   * Classes: rows of similar confidence, how confident, and how often it came true, with bounds; of several classes the confidence of the one
   * that was predicted.
   */
  calibration: z
    .array(
      z.strictObject({
        rows: z.int(),
        predicted: z.number(),
        observed: z.number(),
        lower: z.number(),
        upper: z.number(),
      }),
    )
    .optional(),
  /** regression: rows of similar prediction (from, to), and where their residuals lie: mean, quantiles .1, .5 and .9. */
  residualsByPrediction: z
    .array(
      z.strictObject({
        rows: z.int(),
        from: z.number(),
        to: z.number(),
        mean: z.number(),
        low: z.number(),
        median: z.number(),
        high: z.number(),
      }),
    )
    .optional(),
  slices: z.array(sliceSchema).optional(),
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
  /** The column with what each row counts; absent: every row counts 1. */
  weight: z.string().optional(),
  /** Metrics that the configuration adds to those of the task. */
  added: z
    .array(z.strictObject({ name: z.string(), title: z.string(), better: z.enum(['higher', 'lower']) }))
    .optional(),
  /** Values of columns that make no slice here, as there are too many. */
  slicesLeft: z.int().optional(),
  /** Rows that the candidate predicts otherwise than the champion; classes: of them those that are right now, and those that are wrong now. */
  churn: z
    .strictObject({ rows: z.int(), flipped: z.int(), nowRight: z.int().nullable(), nowWrong: z.int().nullable() })
    .optional(),
  /** Tests of the candidate's behaviour where its inputs are changed. */
  behaviour: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['invariance', 'directional']),
        rows: z.int(),
        broken: z.int(),
        atMost: z.number(),
        failure: z.string().nullable(),
      }),
    )
    .optional(),
  /** `gate.must_pass`: rows that the candidate has to get right; lines of the first that it does not. */
  mustPass: z
    .union([
      z.strictObject({ file: z.string(), rows: z.int(), wrong: z.int(), lines: z.array(z.int()) }),
      z.strictObject({ file: z.string(), failure: z.string() }),
    ])
    .optional(),
  models: z.strictObject({
    candidate: scoredSchema,
    champion: scoredSchema.nullable(),
    anchor: scoredSchema.nullable(),
    baseline: scoredSchema.nullable(),
  }),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
