import * as z from 'zod';

/** train/history.json: how training went; null epochs where a user's program trained. */
export const historySchema = z.strictObject({
  format: z.literal('mlops-history/1'),
  /** Mean loss of a row: log loss (binary), or squared error of the standardised target (regression). */
  loss: z.enum(['log_loss', 'squared_error']),
  epochs: z.array(
    z.strictObject({
      epoch: z.int(),
      /** Mean over the epoch's steps, without the penalty. */
      loss: z.number(),
      /** On the rows held out for early stopping, after the epoch; null where there are none. */
      stop: z.number().nullable(),
    }),
  ),
  /** The epoch whose weights were taken. */
  best: z.int(),
  /** Training rows that the weights were fitted on, and rows held out for early stopping. */
  rows: z.strictObject({ fitted: z.int(), stop: z.int() }),
  /** Number of the network's inputs. */
  width: z.int(),
});
export type History = z.infer<typeof historySchema>;
