import type { Context } from '../run/step.js';
import { comparisonNotice } from '../table/compare/notice.js';
import { recordProfile } from '../table/compare/record.js';
import type { Crews } from '../table/over-rows.js';
import { profileData } from '../table/profile/profile-data.js';
import { toProfile } from '../table/profile/to-profile.js';
import type { SourceFile } from '../table/source.js';
import type { Column } from '../table/table.js';
import type { ValidateConfig } from './validate.options.js';

/** Profiles the data, and compares them with the champion's. */
export async function profileRows(
  { data, report }: ValidateConfig,
  columns: readonly Column[],
  sources: readonly SourceFile[],
  context: Context & Crews,
): Promise<void> {
  const part = await profileData({ sources, options: data, target: data.target, types: columns }, context);
  const leave = [...(data.key ?? []), ...data.ignore];
  const found = await recordProfile(toProfile(part), { values: report.values, leave }, context);
  if (found !== null) context.log.info(comparisonNotice(found));
}
