import * as z from 'zod';

const text = z.string().min(1);

const ownMetric = z
  .strictObject({
    command: z
      .union([text, z.array(text).min(1)])
      .describe(
        'Program that measures one model, run in the working directory; it reads MLOPS_INPUT (CSV: row_id, observed, prediction, score or p_<class>, weight) and MLOPS_ROWS (CSV: row_id and all columns of the data), and writes to MLOPS_OUTPUT a CSV with a number a row (`row_id,value`), or JSON `{"value": 0.3}`.',
      ),
    better: z.enum(['higher', 'lower']).describe('Which way is better.'),
    range: z
      .tuple([z.number().nullable(), z.number().nullable()])
      .default([null, null])
      .describe('The smallest and the largest number that a row, or the one value, can have; null: no limit.'),
    timeout_minutes: z
      .number()
      .gt(0)
      .max(24 * 60)
      .default(10)
      .describe('Minutes after which the program is ended.'),
  })
  .refine(({ range: [least, most] }) => least === null || most === null || least < most, {
    path: ['range'],
    message: 'expected two numbers, the smaller one first.',
  });
export type OwnMetricOptions = z.infer<typeof ownMetric>;

/** Metrics of one's own: `evaluate.own` in mlops.yml, by name. */
export const ownOptions = z
  .record(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .max(60),
    ownMetric,
  )
  .default({});
export type OwnOptions = z.infer<typeof ownOptions>;
