import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest } from '../split/manifest.js';
import { loadLabels, type Labels, type ScoredPart } from './labels.js';
import { loadColumns } from './part-columns.js';
import { loadNumbers } from './part-numbers.js';
import type { Plan } from './plan.js';
import type { SliceOptions } from './slice.options.js';
import { slicesOf, type Slices } from './slice.js';
import { loadWeight } from './weight.js';

/** What is known of a part's rows beside what models say of them, in ascending row id. */
export interface Material {
  readonly labels: Labels;
  readonly weight: Float64Array | undefined;
  /** Columns of money by name. */
  readonly columns: NonNullable<Predictions['columns']>;
  readonly slices: Slices;
}

/**
 * Reads what metrics need of a part's rows.
 * @param shown whether values of the data may be shown: else slices of columns are numbered
 * @throws UserError with the line of a weight or an amount that is none
 */
export async function loadMaterial(
  { files, run }: { readonly files: Files; readonly run: RunDirectory },
  part: ScoredPart,
  split: SplitManifest,
  plan: Plan,
  { slices, shown }: { readonly slices: readonly SliceOptions[]; readonly shown: boolean },
): Promise<Material> {
  const labels = await loadLabels(files, run, part, split);
  const weight = await loadWeight(files, run, part, plan.weight);
  const columns = Object.fromEntries(await loadNumbers(files, run, part, plan.numbers));
  const sliced = await loadColumns(files, run, part, plan.sliced);
  return { labels, weight, columns, slices: slicesOf(slices, sliced, { values: shown, key: 'evaluate.slices' }) };
}
