import * as z from 'zod';

const shape = {
  epochs: z
    .int()
    .min(1)
    .max(100_000)
    .default(100)
    .describe('How often training goes through the rows, at most; the learning rate falls to 0 over them (cosine).'),
  batch_size: z.int().min(1).max(1_000_000).default(32).describe('Rows of one step of the optimiser (Adam).'),
  learning_rate: z.number().gt(0).max(10).default(0.01).describe('Step size of the optimiser at the start.'),
  l2: z
    .number()
    .min(0)
    .max(1000)
    .default(0.001)
    .describe('Weight of the sum of squared weights (biases are free) that is added to the mean loss of a row.'),
  patience: z
    .union([z.literal('auto'), z.int().min(1)])
    .nullable()
    .default('auto')
    .describe(
      'Early stopping: epochs without a better loss on a tenth of the training rows, held out for this, before training stops and the best weights are taken; auto: 20 where that tenth has at least 100 rows (fewer cannot tell a better epoch from chance), else null; null: train on all rows for all epochs.',
    ),
  max_categories: z
    .int()
    .min(1)
    .max(100_000)
    .default(100)
    .describe(
      'Categories of a text column that get an input of their own, the most frequent first; all others share one.',
    ),
};

const classWeight = z
  .union([z.literal('balanced'), z.record(z.string(), z.number().gt(0).max(1_000_000))])
  .nullable()
  .default(null)
  .describe(
    'What a row of each class counts in the loss: a mapping from class to weight (1 for a class that it does not name), or balanced: rows / (classes * rows of the class), as in scikit-learn. The weights are scaled so that the mean over the training rows is 1.',
  );
export type ClassWeight = 'balanced' | Readonly<Record<string, number>>;

/** Parameters of the estimator `linear` of the flavor tfjs. */
export const linearParams = z.strictObject(shape);

/** Parameters of the estimator `logistic` of the flavor tfjs. */
export const logisticParams = z.strictObject({ ...shape, class_weight: classWeight });

/** Parameters of the estimator `mlp` of the flavor tfjs. */
export const mlpParams = z.strictObject({
  hidden: z
    .array(z.int().min(1).max(10_000))
    .min(1)
    .max(20)
    .default([32])
    .describe('Units of each hidden layer (rectified linear).'),
  dropout: z
    .number()
    .min(0)
    .lt(1)
    .default(0)
    .describe('Share of the hidden units that each step of training leaves out, chosen anew for each row.'),
  ...shape,
  learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
  class_weight: classWeight,
});

export type MlpParams = z.infer<typeof mlpParams>;
export type TfjsParams = z.infer<typeof linearParams> & Partial<Pick<MlpParams, 'hidden' | 'dropout' | 'class_weight'>>;
