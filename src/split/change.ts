import * as z from 'zod';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { Assignment } from './assignment.js';
import { partRows } from './leakage/part-rows.js';
import { partName, type PartName, type SplitPolicy } from './manifest.js';
import { policyDigest } from './policy.js';
import { RowText } from './row-text.js';

/** Where it stands in the run directory. */
export const changeFile = 'split/change.json';

/** split/change.json: what `mlops split --change` did to the rows. */
export const changeSchema = z.strictObject({
  format: z.literal('mlops-split-change/1'),
  /** What changed in the policy, in sentences. */
  changes: z.array(z.string()),
  /** Digest of the policy before. */
  before: z.string(),
  /** moved[before][now]: rows by the part that they were in and the one that they are in. */
  moved: z.record(partName, z.record(partName, z.int())),
  /** Rows of which the policy before says nothing, as a column of its key is gone or has cells of another type. */
  unplaced: z.int(),
});
export type SplitChange = z.infer<typeof changeSchema>;

const parts = ['train', 'validation', 'test'] as const;

/**
 * How the rows of the parts stood under the policy before.
 * @param changes in sentences. Cost: a pass over the parts.
 */
export async function describeChange(
  before: SplitPolicy,
  changes: readonly string[],
  { files, run }: { readonly files: Files; readonly run: RunDirectory },
): Promise<SplitChange> {
  const none = (): Record<PartName, number> => ({ train: 0, validation: 0, test: 0 });
  const moved: Record<PartName, Record<PartName, number>> = { train: none(), validation: none(), test: none() };
  const assignment = new Assignment(before);
  let unplaced = 0;
  for (const now of parts) {
    for await (const { cells, names, rows } of partRows(files, run, now)) {
      const known = before.key.every(({ name }) => names.includes(name));
      const key = new RowText(before.key, names);
      for (let row = 0; row < rows; row++) {
        const text = known ? key.of(cells, row) : undefined;
        const part = text === undefined ? undefined : assignment.partOf(text);
        if (part === undefined) unplaced++;
        else moved[part][now]++;
      }
    }
  }
  return { format: 'mlops-split-change/1', changes: [...changes], before: policyDigest(before), moved, unplaced };
}

/** Rows that are in another part than before, and rows of the test part that were training or validation rows before. */
export function changedRows({ moved }: SplitChange): { readonly moved: number; readonly seen: number } {
  const sum = parts.flatMap((from) => parts.map((to) => (from === to ? 0 : moved[from][to])));
  return { moved: sum.reduce((all, rows) => all + rows, 0), seen: moved.train.test + moved.validation.test };
}
