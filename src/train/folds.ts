import * as z from 'zod';
import { mean, moments } from '../statistics/mean.js';

const foldSchema = z.strictObject({
  /** Of the split, from 0; the validation part is one of them and not among these. */
  fold: z.int(),
  rows: z.strictObject({ trained: z.int(), heldOut: z.int() }),
  /** Why there is no model of this fold, or why it could not be scored; null where it was. */
  failure: z.string().nullable(),
  /** By metric; null where it cannot be computed on these rows. */
  metrics: z.record(z.string(), z.number().nullable()),
});
export type Fold = z.infer<typeof foldSchema>;

const spreadSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  better: z.enum(['higher', 'lower']),
  /** Over the folds that have a value; null where none has. */
  mean: z.number().nullable(),
  /** Standard deviation between folds (divisor n - 1); null for fewer than two values. */
  sd: z.number().nullable(),
  /** How many folds have a value. */
  folds: z.int(),
});
export type Spread = z.infer<typeof spreadSchema>;

/** Where they stand in the run directory. */
export const foldsFile = 'train/folds.json';

/** train/folds.json: the plan of the candidate, trained and measured once for each fold of the training rows. */
export const foldsSchema = z.strictObject({
  format: z.literal('mlops-folds/1'),
  /** Each fold is a block of time, held out by a model of the earlier ones. */
  forward: z.literal(true).optional(),
  folds: z.array(foldSchema),
  metrics: z.array(spreadSchema),
});
export type Folds = z.infer<typeof foldsSchema>;

/** Mean and spread of each metric over the folds. */
export function spreadOf(
  folds: readonly Fold[],
  metrics: readonly Pick<Spread, 'name' | 'title' | 'better'>[],
): Spread[] {
  return metrics.map(({ name, title, better }) => {
    const values = Float64Array.from(folds.flatMap(({ metrics: of }) => of[name] ?? []));
    const sd = values.length < 2 ? null : Math.sqrt(moments(values).variance);
    return { name, title, better, mean: values.length === 0 ? null : mean(values), sd, folds: values.length };
  });
}
