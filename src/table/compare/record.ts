import type { Context } from '../../run/step.js';
import type { TableProfile } from '../profile/profile.js';
import { withoutValues } from '../profile/without-values.js';
import { readChampionProfile } from './champion-profile.js';
import { compareProfiles } from './compare.js';
import type { DataComparison } from './comparison.js';
import { keptProfile } from './kept.js';

/** The profile of the data that a run read: also what a version keeps of them. */
export const dataProfileFile = 'validate/profile.json';
/** What they have become since the champion's. */
export const comparisonFile = 'validate/comparison.json';

/**
 * Writes the profile of this run's data, and where there is a champion, what changed since its data.
 * @param values whether values of the data may leave the machine
 * @param leave columns that say nothing of the rows, such as identifiers
 * @returns null where there is no champion
 */
export async function recordProfile(
  profile: TableProfile,
  { values, leave }: { readonly values: boolean; readonly leave: readonly string[] },
  { files, run }: Pick<Context, 'files' | 'run'>,
): Promise<DataComparison | null> {
  const kept = keptProfile(profile);
  const shown = values ? kept : withoutValues(kept);
  await run.write(dataProfileFile, shown);
  const champion = await readChampionProfile(files, run);
  if (champion === null) return null;
  const { version, profile: before } = champion;
  const found: DataComparison = {
    format: 'mlops-data-comparison/1',
    champion: version,
    comparison: before === null ? null : compareProfiles(before, shown, leave),
  };
  await run.write(comparisonFile, found);
  return found;
}
