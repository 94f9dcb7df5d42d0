import * as z from 'zod';

export const verdictName = z.enum(['promote', 'hold', 'inconclusive', 'reject']);
export type VerdictName = z.infer<typeof verdictName>;

const figure = z.number().nullable();

/** One comparison of the candidate with somebody on one metric; differences are oriented so that > 0 is better. */
export const comparisonSchema = z.strictObject({
  /** primary, guard, slice, threshold, anchor or baseline. */
  role: z.enum(['primary', 'guard', 'slice', 'threshold', 'anchor', 'baseline']),
  against: z.enum(['champion', 'anchor', 'baseline', 'value']),
  metric: z.string(),
  slice: z.string().nullable(),
  rows: z.int(),
  candidate: figure,
  reference: figure,
  difference: figure,
  /** One-sided lower bound at alpha_look and upper bound at alpha; null where a side is open, and below the metric's minimum of rows. */
  lower: figure,
  upper: figure,
  /** What the lower bound has to exceed: M, or -m, or a threshold. */
  margin: figure,
  /** On which side of the margin the bound has to lie: above (`lower` decides), or below (`upper` decides: a `max` threshold). */
  side: z.enum(['above', 'below']),
  /** The plain value decides, not its bound: a threshold `on: value`. */
  inclusive: z.boolean(),
  useful: figure,
  method: z.string(),
  guarantee: z.boolean(),
  state: z.enum(['pass', 'open', 'fail', 'unavailable']),
  /** p-value of "worse than the margin", before and after Holm; null where it is not in the family. */
  p: figure,
  adjusted: figure,
  /** Minimum detectable effect, and rows that would decide: never fewer than the metric's minimum. */
  detectable: figure,
  rowsNeeded: z.int().nullable(),
  note: z.string().nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** verdict.json */
export const verdictSchema = z.strictObject({
  format: z.literal('mlops-verdict/1'),
  model: z.string(),
  verdict: verdictName,
  part: z.enum(['validation', 'test']),
  /** Number of the row of the decision table that matched (1 to 7), or the special case. */
  decided: z.string(),
  rule: z.enum(['superiority', 'non_inferiority', 'first']).nullable(),
  /** In the order of the decision table, one sentence each. */
  reasons: z.array(z.string()),
  /** What would change the verdict, or null. */
  remedy: z.string().nullable(),
  confidence: z.number(),
  alpha: z.number(),
  rows: z.int(),
  /** Digest of the compared rows' ids: both sides were scored on these. */
  rowsDigest: z.string(),
  candidate: z.strictObject({ digest: z.string() }),
  champion: z.strictObject({ version: z.string(), digest: z.string() }).nullable(),
  anchor: z.strictObject({ version: z.string(), digest: z.string() }).nullable(),
  comparisons: z.array(comparisonSchema),
  checks: z.array(
    z.strictObject({ name: z.string(), state: z.enum(['ok', 'fault', 'unavailable']), note: z.string().nullable() }),
  ),
  /** Distinct candidates of releases that were judged on this holdout, this one included (0 on validation), and what alpha and the verdict would be under correction. */
  looks: z.strictObject({
    count: z.int(),
    reuse: z.enum(['report']),
    corrected: z.number().nullable(),
    verdict: verdictName.nullable(),
  }),
  policy: z.strictObject({
    digest: z.string(),
    /** Where the policy that judged stands. */
    source: z.string(),
    /** Whether it differs from the one in the workspace, and in which keys. */
    changed: z.boolean(),
    changes: z.array(z.string()),
  }),
  estimand: z.string(),
});
export type Verdict = z.infer<typeof verdictSchema>;
