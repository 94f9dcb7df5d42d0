import * as z from 'zod';
import { parseChoice } from './threshold-choice.js';

/** How scores become decisions: `evaluate.threshold` in mlops.yml. */
export const thresholdOptions = z
  .union([
    z.number().min(0).max(1),
    z.strictObject({
      choose: z
        .string()
        .superRefine((text, context) => {
          const found = parseChoice(text);
          if ('wrong' in found) context.addIssue({ code: 'custom', message: found.wrong });
        })
        .describe(
          'What the threshold is to make best on the validation rows: `f1`, `f_beta@<beta>`, `accuracy`, `balanced_accuracy`, `youden`, `mcc`, `cost` (see `evaluate.cost`), `recall_at_precision@<precision>` (the most recall at this precision or more) or `precision_at_recall@<recall>`.',
        ),
    }),
  ])
  .nullable()
  .default(null);
