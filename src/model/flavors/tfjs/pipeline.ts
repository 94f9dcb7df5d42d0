import * as z from 'zod';
import { UserError } from '../../../host/errors.js';
import type { Files } from '../../../host/files.js';
import { parseJson } from '../../../host/json.js';
import { targetSchema } from '../../../split/manifest.js';
import type { Signature } from '../../manifest.js';

/** A number column: a missing value becomes `impute` (the median); then (value - mean) / sd, or 0 where the column is constant (sd 0). */
const numberColumn = z.strictObject({
  name: z.string(),
  type: z.literal('number'),
  impute: z.number(),
  /** Whether an input of its own says 1 where the value was missing: only where values were missing in training. */
  indicator: z.boolean(),
  mean: z.number(),
  sd: z.number().min(0),
});
export type NumberColumn = z.infer<typeof numberColumn>;

/** A string or boolean column: a missing value becomes `impute` (the most frequent); then one input a category, and one for all others. */
const categoryColumn = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'boolean']),
  /** null where every value was missing: it then counts as unknown. */
  impute: z.string().nullable(),
  indicator: z.boolean(),
  /** Sorted by code unit. */
  categories: z.array(z.string()),
});
export type CategoryColumn = z.infer<typeof categoryColumn>;

/** pipeline.json: all that turns raw columns into the network's inputs, and its output into predictions. */
export const pipelineSchema = z.strictObject({
  format: z.literal('mlops-tfjs/1'),
  estimator: z.enum(['linear', 'logistic', 'mlp']),
  columns: z.array(z.discriminatedUnion('type', [numberColumn, categoryColumn])),
  /** Number of the network's inputs. */
  width: z.int().min(0),
  target: targetSchema,
  /**
   * logit: the network gives the log odds of the positive class. logits: one number a class, in the target's order; probabilities are their
   * softmax. number: prediction = mean + sd * output.
   */
  output: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('logit') }),
    z.strictObject({ kind: z.literal('logits') }),
    z.strictObject({ kind: z.literal('number'), mean: z.number(), sd: z.number().min(0) }),
  ]),
  /** Version of TensorFlow.js, and the backend that trained. */
  tfjs: z.string(),
  backend: z.string(),
});
export type Pipeline = z.infer<typeof pipelineSchema>;

/** How many of the network's inputs a column becomes. */
export function widthOf(column: NumberColumn | CategoryColumn): number {
  return (column.type === 'number' ? 1 : column.categories.length + 1) + (column.indicator ? 1 : 0);
}

/** How many outputs the network has. */
export function outputsOf({ output, target }: Pick<Pipeline, 'output' | 'target'>): number {
  return output.kind === 'logits' ? target.classes.length : 1;
}

/** The raw columns that a pipeline takes. */
export function inputsOf(pipeline: Pipeline): Signature {
  return { inputs: pipeline.columns.map(({ name, type }) => ({ name, type })), outputs: [] };
}

/** Reads and checks a model's pipeline.json. @throws UserError that names the file */
export async function readPipeline(files: Files, folder: string): Promise<Pipeline> {
  const path = `${folder}/pipeline.json`;
  let value: unknown;
  try {
    value = parseJson(await files.text(path));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UserError(`${path}: not JSON; the model is damaged, fetch or train it again.`, { cause });
  }
  const parsed = pipelineSchema.safeParse(value);
  const total = parsed.data?.columns.reduce((sum, column) => sum + widthOf(column), 0);
  if (!parsed.success || total !== parsed.data.width) {
    const at = parsed.error?.issues[0]?.path.join('.') ?? 'width';
    throw new UserError(`${path}: not a pipeline that this version reads (key ${at}); train the model again.`, {
      cause: parsed.error,
    });
  }
  return parsed.data;
}
