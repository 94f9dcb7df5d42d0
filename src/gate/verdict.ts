import * as z from 'zod';
import { pairedEvidenceSchema, singleEvidenceSchema } from '../statistics/evidence.js';
import { verdictName } from './verdict-name.js';

export { verdictName, type VerdictName } from './verdict-name.js';

const figure = z.number().nullable();

/** Who asks: what a comparison is for. */
export const roleName = z.enum([
  'primary',
  'baseline',
  'guard',
  'anchor',
  'slice',
  'watched',
  'threshold',
  'fairness',
  'churn',
  'latency',
  'size',
  'behaviour',
]);
export type Role = z.infer<typeof roleName>;

/** One model's value in each group of rows: for the largest difference between two of them. */
const groupsEvidence = z.strictObject({
  kind: z.literal('groups'),
  groups: z.array(z.strictObject({ name: z.string(), rows: z.int(), own: singleEvidenceSchema })),
});

/** One comparison of the candidate with somebody, or with a limit; differences are oriented so that > 0 is better. */
export const comparisonSchema = z.strictObject({
  role: roleName,
  against: z.enum(['champion', 'anchor', 'baseline', 'value']),
  metric: z.string(),
  /** The rows that are compared by themselves, or the column across which fairness is asked; null: all rows. */
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
  /** The margin is this share of the size of the reference's value; null: it is an amount. */
  relative: figure,
  /** On which side of the margin the bound has to lie: above (`lower` decides), or below (`upper` decides: a `max` threshold). */
  side: z.enum(['above', 'below']),
  /** The plain value decides, not its bound: `on: value`. */
  inclusive: z.boolean(),
  useful: figure,
  method: z.string(),
  guarantee: z.boolean(),
  state: z.enum(['pass', 'open', 'fail', 'unavailable']),
  /** p-value of "worse than the margin", before and after Holm; null where it is not in the family. */
  p: figure,
  adjusted: figure,
  /**
   * Minimum detectable effect, and rows that would decide: never fewer than the metric's minimum. Of a watched slice the change (< 0: a loss) that
   * would be found to fail, however many are watched.
   */
  detectable: figure,
  rowsNeeded: z.int().nullable(),
  note: z.string().nullable(),
  /** What the bounds rest on: enough to make them again, without a value of the data. null where the values themselves decide, or nothing could be computed. */
  evidence: z.union([pairedEvidenceSchema, singleEvidenceSchema, groupsEvidence]).nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
export type GroupsEvidence = z.infer<typeof groupsEvidence>;

/** The frozen test rows that a look was taken at, with `gate.reuse: corrected`. */
export const epochSchema = z.strictObject({
  /** 1, 2, 3 ... */
  number: z.int().min(1),
  /** Looks that it allows. */
  looks: z.int().min(1),
  /** Looks that it has had, this one included, and promotions before this one. */
  spent: z.int(),
  promotions: z.int(),
  /** Rows that were frozen, those of them that are still there, and later test rows that wait for the next epoch. */
  frozen: z.int(),
  present: z.int(),
  reserve: z.int(),
});
export type EpochState = z.infer<typeof epochSchema>;

const looksSchema = z.strictObject({
  /** Distinct candidates of releases that were judged on this holdout, this one included (0 on validation). */
  count: z.int(),
  reuse: z.enum(['report', 'corrected']),
  /** The level at which this look was tested: lower bounds are at this level. */
  alpha: z.number(),
  /** What alpha would be under Bonferroni's correction for all looks, and what the verdict would be; null where that is not known. */
  corrected: z.number().nullable(),
  verdict: verdictName.nullable(),
  epoch: epochSchema.nullable(),
});

/** verdict.json: what was decided, why, and what is needed to decide it again. */
export const verdictSchema = z
  .strictObject({
    format: z.literal('mlops-verdict/1'),
    /** Version of the tool: another one may word its reasons otherwise. */
    tool: z.string(),
    model: z.string(),
    verdict: verdictName,
    part: z.enum(['validation', 'test']),
    /** Number of the row of the decision table that matched (1 to 7), or the special case: identical, sealed. */
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
    looks: looksSchema,
    /** Digest of the verdict with its figures, where they are sealed until the epoch closes (`gate.reuse: corrected`); null: nothing is sealed. */
    sealed: z.string().nullable(),
    policy: z.strictObject({
      digest: z.string(),
      /** Where the policy that judged stands. */
      source: z.string(),
      /** Whether it differs from the one in the workspace, and in which keys. */
      changed: z.boolean(),
      changes: z.array(z.string()),
    }),
    estimand: z.string(),
    /** SHA-256 of all of the above as JSON with sorted keys: what was touched since does not fit it. */
    digest: z.string(),
  })
  .superRefine((verdict, context) => {
    for (const [at, { against }] of verdict.comparisons.entries()) {
      const absent = (against === 'champion' || against === 'anchor') && verdict[against] === null;
      const message = 'names a model that the verdict does not have';
      if (absent) context.addIssue({ code: 'custom', path: ['comparisons', at, 'against'], message });
    }
  });
export type Verdict = z.infer<typeof verdictSchema>;
