import * as z from 'zod';

/** Rows that are judged by themselves: a column, whose every value is a slice, or a condition with a name. */
const sliceEntry = z.union([
  z.string().min(1),
  z
    .strictObject({
      column: z.string().min(1).optional().describe('The column whose every value is a slice.'),
      name: z.string().min(1).max(80).optional().describe('Name of a slice that a condition makes.'),
      where: z.string().min(1).optional().describe('The rows in it: a condition such as `age >= 65 and sex == "f"`.'),
      metric: z.string().optional().describe('The metric that is compared; by default the primary one.'),
      margin: z
        .number()
        .gt(0)
        .optional()
        .describe('The loss that is just not acceptable there; by default gate.primary.useful for the primary metric.'),
      min: z
        .number()
        .optional()
        .describe("The candidate's own value has to be above this there, whatever the champion's."),
      max: z
        .number()
        .optional()
        .describe("The candidate's own value has to be below this there, whatever the champion's."),
      on: z
        .enum(['bound', 'value'])
        .default('bound')
        .describe('bound: the confidence bound has to clear it; value: the plain value has to reach it.'),
      min_rows: z
        .int()
        .min(1)
        .default(1)
        .describe('Slices with fewer rows are only listed; by default each has to be demonstrated.'),
    })
    .refine(
      ({ column, name, where }) =>
        column === undefined ? name !== undefined && where !== undefined : name === undefined && where === undefined,
      {
        message: 'expected either column, or name and where.',
      },
    )
    .refine(
      ({ metric, margin, min, max }) =>
        metric === undefined || margin !== undefined || min !== undefined || max !== undefined,
      {
        path: ['margin'],
        message: 'expected a margin, min or max for a metric of its own.',
      },
    )
    .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
      path: ['max'],
      message: 'expected a number above min: no value is above min and below max.',
    }),
]);
export type SliceEntry = z.infer<typeof sliceEntry>;

/** `gate.slices`. */
export const sliceListOptions = z
  .strictObject({
    required: z
      .array(sliceEntry)
      .default([])
      .describe('Slices that must not get worse: columns by name, or conditions; each has to be demonstrated.'),
    watched: z
      .array(sliceEntry)
      .default([])
      .describe('Slices that only count where they are shown to be worse; nothing is promised of them.'),
  })
  .prefault({})
  .describe('Parts of the rows that are compared by themselves.');
