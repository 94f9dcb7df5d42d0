import * as z from 'zod';
import { fairnessOptions, guardOptions, operatingOptions, thresholdOptions } from './limit.options.js';
import { sliceListOptions } from './slice.options.js';
import { verdictName } from './verdict-name.js';

const rule = z.enum(['superiority', 'non_inferiority']);

/** Bounds that a user may ask for instead of a metric's own. */
const boundName = z.enum(['proportion', 'auc', 'mean_loss', 'influence', 'bootstrap']);

/** The default of `primary.useful` where it is a share of the champion's value. */
export const usefulShare = 0.01;

const primaryOptions = z
  .strictObject({
    metric: z
      .string()
      .nullable()
      .default(null)
      .describe(
        'The metric that decides; null: roc_auc for a binary target, accuracy for one of several classes, mae for a regression.',
      ),
    rule: rule
      .default('superiority')
      .describe(
        'superiority: the candidate has to be better by more than the margin; non_inferiority: it must not be worse by the margin or more.',
      ),
    margin: z
      .number()
      .min(0)
      .default(0)
      .describe(
        'In units of the metric: what has to be exceeded (superiority), or the largest loss (non_inferiority).',
      ),
    useful: z
      .number()
      .gt(0)
      .nullable()
      .default(null)
      .describe(
        'The smallest improvement that is worth a release, larger than the margin; null: 0.01, or 1% of the champion on errors without an upper limit.',
      ),
    relative: z
      .boolean()
      .default(false)
      .describe("true: margin and useful are shares of the champion's value, whatever its sign: 0.02 is 2%."),
  })
  .refine(({ rule, margin }) => rule === 'superiority' || margin > 0, {
    path: ['margin'],
    message: 'expected a number above 0 with rule non_inferiority: without a margin no number of rows can show it.',
  })
  .refine(({ margin, useful }) => useful === null || useful > margin, {
    path: ['useful'],
    message: 'expected a number larger than gate.primary.margin; raise useful or lower margin.',
  })
  .refine(({ margin, useful, relative }) => !relative || useful !== null || margin < usefulShare, {
    path: ['useful'],
    message: `expected a number larger than gate.primary.margin: with relative: true its default is ${usefulShare} (1% of the champion's value), and the margin is as large or larger; set useful or lower margin.`,
  });

/** What a user may say of the gate. */
export const gateOptions = z.strictObject({
  primary: primaryOptions.prefault({}).describe('The comparison with the champion that decides.'),
  on_new_data: rule
    .default('non_inferiority')
    .describe(
      'The rule for a retrain in which only the data changed; non_inferiority takes primary.useful as its margin.',
    ),
  guards: z
    .record(z.string(), guardOptions)
    .default({})
    .describe('Metrics that must not get worse by their margin or more, or that must get better, by name.'),
  thresholds: z
    .record(z.string(), thresholdOptions)
    .default({})
    .describe('Limits that a model has to keep whatever the champion does, by metric.'),
  slices: sliceListOptions,
  fairness: z
    .record(z.string(), fairnessOptions)
    .default({})
    .describe('How far a metric may differ between the values of a column, by metric.'),
  cluster: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'A column whose equal values mark rows that belong together, such as visits of one patient; null: rows are independent.',
    ),
  test: z
    .record(z.string(), boundName)
    .default({})
    .describe(
      'Another bound than the one that belongs to a metric, by metric; without an error guarantee, and labelled so.',
    ),
  ...operatingOptions,
  confidence: z.number().gt(0.5).lt(1).default(0.95).describe('Confidence of each one-sided bound.'),
  reuse: z
    .enum(['report', 'corrected'])
    .default('report')
    .describe(
      'How repeated looks at the same test rows are treated; report: they are counted and shown; corrected: each is tested more strictly, and figures stay sealed, so that any number of tries keeps the promise.',
    ),
  looks: z
    .int()
    .min(1)
    .max(10_000)
    .default(20)
    .describe('reuse: corrected: how many candidates of releases the same test rows may judge.'),
  fresh_rows: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'reuse: corrected: how many new test rows open the next epoch once the present one is spent; null: as many as it had.',
    ),
  cap: z
    .number()
    .gt(0)
    .nullable()
    .default(null)
    .describe('The largest loss that a row can have; makes a promise possible for unbounded losses with fewer rows.'),
  champion_environment: z
    .enum(['own', 'candidate'])
    .default('own')
    .describe(
      "Where a champion is scored whose own environment cannot be made again; own: it is not, and nothing is decided; candidate: in the candidate's, on record.",
    ),
  fail_on: z
    .array(verdictName)
    .default(['reject'])
    .describe('Verdicts that end the step, and with it the job, with exit code 1.'),
  new_line: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Why the target or its classes changed: the candidate is then judged as a first model.'),
  part: z
    .enum(['validation', 'test'])
    .nullable()
    .default(null)
    .describe('The rows to decide on; for one call. null: validation.'),
  base: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A git revision, such as origin/main, whose mlops.yml holds the policy that judges.'),
});
export type GateOptions = z.infer<typeof gateOptions>;
