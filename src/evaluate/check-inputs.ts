import { signatureOf } from '../model/signature.js';
import type { Context } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import type { EvaluateConfig } from './config.js';
import { atUsersLine } from './data-place.js';
import { readGolden } from './golden.js';
import { loadNumbers } from './part-numbers.js';
import { planOf } from './plan.js';
import { loadWeight } from './weight.js';

/**
 * Checks what a user says of the evaluation, and the values that it names, before anything is trained: weights, amounts of money, rows that must stay right.
 * @throws UserError with the key, and with file and line of a value that is none. Cost: a pass over the parts where columns are named.
 */
export async function checkInputs(config: EvaluateConfig, split: SplitManifest, context: Context): Promise<void> {
  const { files, run, workspace } = context;
  const plan = planOf(config.evaluate, split);
  await atUsersLine({ files, workspace, source: config.data.source, read: config.data }, async () => {
    for (const part of ['train', 'validation', 'test'] as const) {
      await loadWeight(files, run, part, plan.weight);
      // Nothing is decided on the training rows.
      if (part !== 'train') await loadNumbers(files, run, part, plan.numbers);
    }
  });
  const mustPass = config.gate.must_pass;
  if (mustPass === null) return;
  await readGolden(files, workspace, mustPass, { signature: signatureOf(split), split, read: config.data });
}
