import type { Context } from '../run/step.js';
import { comparisonNotice } from '../table/compare/notice.js';
import { recordProfile } from '../table/compare/record.js';
import type { TableProfile } from '../table/profile/profile.js';
import type { ValidateConfig } from './validate.options.js';

/** Records the profile of the data for a version made of them, and compares it with the champion's. */
export async function compareProfiles(
  { data, report }: ValidateConfig,
  profile: TableProfile,
  context: Context,
): Promise<void> {
  const leave = [...(data.key ?? []), ...data.ignore];
  const found = await recordProfile(profile, { values: report.values, leave }, context);
  if (found !== null) context.log.info(comparisonNotice(found));
}
