import * as z from 'zod';

const text = z.string().min(1);
const money = z.union([z.number(), text]);

/** What decisions cost: `evaluate.cost` in mlops.yml. */
export const costOptions = z
  .strictObject({
    matrix: z
      .record(z.string(), z.record(z.string(), money))
      .optional()
      .describe(
        'What it costs where a class is observed (first key) and another is decided (second key): money, or the name of a column that holds it row by row; a gain is below 0, the right decision costs 0 unless said.',
      ),
    value: text.optional().describe('A column with the money that is lost where the row is decided wrongly.'),
  })
  .refine(({ matrix, value }) => (matrix === undefined) !== (value === undefined), {
    message: 'expected either matrix or value, and only one of them.',
  })
  .nullable()
  .default(null);
export type CostOptions = z.infer<typeof costOptions>;
