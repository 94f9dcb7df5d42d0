import * as z from 'zod';

const name = z.string().min(1).max(80).describe('Name of the test.');
const atMost = z
  .number()
  .min(0)
  .max(1)
  .default(0)
  .describe('The largest share of rows that may break the expectation.');
const tolerance = z
  .number()
  .min(0)
  .nullable()
  .default(null)
  .describe('How far a score, or a predicted number, may move against the expectation without breaking it.');
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const amount = z.union([
  z.number().gt(0),
  z.string().regex(/^\d+(?:\.\d+)?%$/, 'expected a number above 0, or a percentage such as 10%'),
]);

const invariance = z.strictObject({
  name,
  invariance: z
    .strictObject({
      set: z
        .record(z.string(), z.array(value).min(1))
        .describe('Columns, and the values that are put in the place of their own: every combination is tried.'),
    })
    .describe('The prediction has to stay the same.'),
  at_most: atMost,
  tolerance,
});

const directional = z.strictObject({
  name,
  directional: z
    .strictObject({
      increase: z.record(z.string(), amount).optional().describe('Columns, and how much is added: 5, or 10% of it.'),
      decrease: z.record(z.string(), amount).optional().describe('Columns, and how much is taken away.'),
      class: z
        .string()
        .optional()
        .describe('Several classes: the class whose probability is meant; binary: the positive class.'),
    })
    .refine(({ increase = {}, decrease = {} }) => Object.keys({ ...increase, ...decrease }).length > 0, {
      message: 'expected increase or decrease with at least one column.',
    })
    .describe('The score, or the predicted number, may move in one direction only.'),
  expect: z.enum(['up', 'down']).describe('The direction in which it may move.'),
  at_most: atMost,
  tolerance,
});

/** What has to hold of a model's predictions where its inputs are changed: `evaluate.behaviour` in mlops.yml. */
export const behaviourOptions = z
  .array(z.union([invariance, directional]))
  .default([])
  .superRefine((tests, context) => {
    const names = tests.map((test) => test.name);
    names.forEach((each, at) => {
      if (names.indexOf(each) < at) {
        const message = `a second test ${JSON.stringify(each)}; give it another name.`;
        context.addIssue({ code: 'custom', path: [at, 'name'], message });
      }
    });
  });
export type BehaviourTest = z.infer<typeof behaviourOptions>[number];
