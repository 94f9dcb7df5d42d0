import * as z from 'zod';

const on = z
  .enum(['bound', 'value'])
  .default('bound')
  .describe(
    'bound: the confidence bound has to clear it; value: the plain value has to reach it, without an error guarantee.',
  );

const share = (text: string): z.ZodOptional<z.ZodNumber> => z.number().gt(0).optional().describe(text);

/** A metric against the champion, beside the primary one. */
export const guardOptions = z
  .strictObject({
    margin: share('The loss on this metric that is just not acceptable, in its units.'),
    relative_margin: share("The same as a share of the champion's value, whatever its sign: 0.02 is 2%."),
    gain: share('The improvement that has to be exceeded, in units of the metric.'),
    relative_gain: share("The same as a share of the champion's value, whatever its sign: 0.1 is 10%."),
    on,
  })
  .refine((guard) => guardKeys.some((key) => guard[key] !== undefined), {
    path: ['margin'],
    message: 'expected margin, relative_margin, gain or relative_gain.',
  })
  .refine(
    ({ margin, relative_margin, gain, relative_gain }) =>
      (margin ?? relative_margin) === undefined || (gain ?? relative_gain) === undefined,
    {
      path: ['gain'],
      message:
        'a margin allows a loss and a gain asks for an improvement of the same metric; keep the one that is meant.',
    },
  );

/** What a guard may ask, each by itself. */
export const guardKeys = ['margin', 'relative_margin', 'gain', 'relative_gain'] as const;

/** A limit on the candidate's own value. */
export const thresholdOptions = z
  .strictObject({
    min: z.number().optional().describe('The metric has to be above this.'),
    max: z.number().optional().describe('The metric has to be below this.'),
    on,
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'expected min, max or both.' })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    path: ['max'],
    message: 'expected a number above min: no value is above min and below max.',
  });

/** How far a metric may differ between groups of rows. */
export const fairnessOptions = z.strictObject({
  across: z.string().min(1).describe('The column whose values are the groups.'),
  max_difference: z
    .number()
    .gt(0)
    .describe('What the largest difference of the metric between two groups has to stay below.'),
  min_rows: z.int().min(1).default(30).describe('Groups with fewer rows are left out, and the verdict says so.'),
  on,
});

const ratio = z
  .number()
  .gt(0)
  .optional()
  .describe("The most that the candidate may need, as a multiple of the champion's: 1.5 is half as much again.");

/** Limits on what a model costs to run, and on how much it changes for those who use it. */
export const operatingOptions = {
  latency: z
    .strictObject({
      max_ratio: ratio,
      max_ms: z.number().gt(0).optional().describe('The most milliseconds that a prediction may take.'),
    })
    .refine(({ max_ratio, max_ms }) => max_ratio !== undefined || max_ms !== undefined, {
      message: 'expected max_ratio, max_ms or both.',
    })
    .nullable()
    .default(null)
    .describe('A limit on the time that a prediction takes, measured beside the champion in the same run.'),
  size: z
    .strictObject({
      max_ratio: ratio,
      max_mb: z
        .number()
        .gt(0)
        .optional()
        .describe("The most megabytes (1,000,000 bytes) that the model's files may have."),
    })
    .refine(({ max_ratio, max_mb }) => max_ratio !== undefined || max_mb !== undefined, {
      message: 'expected max_ratio, max_mb or both.',
    })
    .nullable()
    .default(null)
    .describe("A limit on the size of the model's files."),
  churn: z
    .strictObject({
      max: z.number().gt(0).max(1).describe("The share of rows whose prediction may differ from the champion's."),
      tolerance: z.number().min(0).default(0).describe('Regression: differences up to this are none.'),
      on,
    })
    .nullable()
    .default(null)
    .describe('A limit on how many predictions change, for better or worse.'),
  must_pass: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A file of rows with their targets that every candidate has to get right: CSV, JSONL or Parquet.'),
};
