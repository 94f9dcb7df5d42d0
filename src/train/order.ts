import * as z from 'zod';
import { signatureSchema } from '../model/manifest.js';
import { splitPolicySchema, targetSchema } from '../split/manifest.js';
import { backendChoiceSchema } from '../model/flavors/tfjs/choice.js';
import { linearParams, logisticParams, mlpParams } from './params.options.js';

const training = {
  format: z.literal('mlops-train-order/1'),
  data: z.string(),
  modelFolder: z.string(),
  /** Where history.json goes. */
  history: z.string(),
  seed: z.int(),
  signature: signatureSchema,
  target: targetSchema,
  policy: splitPolicySchema,
  backend: backendChoiceSchema,
};

/** What the parent tells a training child. Paths are absolute. The estimator decides the form of its parameters. */
export const trainOrderSchema = z.discriminatedUnion('estimator', [
  z.strictObject({ ...training, estimator: z.literal('linear'), params: linearParams }),
  z.strictObject({ ...training, estimator: z.literal('logistic'), params: logisticParams }),
  z.strictObject({ ...training, estimator: z.literal('mlp'), params: mlpParams }),
]);
export type TrainOrder = z.infer<typeof trainOrderSchema>;

/** What the parent tells a scoring child. */
export const scoreOrderSchema = z.strictObject({
  format: z.literal('mlops-score-order/1'),
  modelFolder: z.string(),
  input: z.string(),
  output: z.string(),
  target: targetSchema,
  backend: backendChoiceSchema,
});

/** What the parent tells a child that tries a backend. */
export const probeOrderSchema = z.strictObject({
  format: z.literal('mlops-probe-order/1'),
  backend: backendChoiceSchema,
});

/** A line of progress that a training child prints. */
export const progressSchema = z.strictObject({
  epoch: z.int(),
  epochs: z.int(),
  loss: z.number(),
  stop: z.number().nullable(),
});
