import * as z from 'zod';
import type { Log } from '../host/log.js';
import type { RunDirectory } from '../run/directory.js';
import { keptProfile } from '../table/compare/kept.js';
import type { PassPorts } from '../table/over-rows.js';
import type { ProfilePart } from '../table/profile/part.js';
import { profileData } from '../table/profile/profile-data.js';
import { mergeParts } from '../table/profile/profile-job.js';
import { tableProfileSchema, type TableProfile } from '../table/profile/profile.js';
import { toProfile } from '../table/profile/to-profile.js';
import { withoutValues } from '../table/profile/without-values.js';
import { csvFile } from '../table/source.js';
import { splitManifestSchema, type SplitManifest } from './manifest.js';
import { unseenSentence, unseenValues } from './unseen-values.js';

export const partProfilesFile = 'split/profiles.json';

/** split/profiles.json */
export const partProfilesSchema = z.strictObject({
  format: z.literal('mlops-part-profiles/1'),
  train: tableProfileSchema,
  test: tableProfileSchema,
});
export type PartProfiles = z.infer<typeof partProfilesSchema>;

/** Bytes of the two files together that are worth another pass for the report; it takes about a second. */
const mostBytes = 64 << 20;

/**
 * Writes what the training part and the test part hold, column by column with the same edges, so that a report can show them side by side,
 * and warns of values that only the test part has. Nothing is written where the files are larger than `most` bytes together, or one of them has no rows.
 * @param values whether values of the data may leave the machine
 */
export async function profileParts(
  manifest: SplitManifest,
  values: boolean,
  { run, log, ...ports }: PassPorts & { readonly run: RunDirectory; readonly log: Log },
  most = mostBytes,
): Promise<void> {
  if (manifest.parts.train.rows === 0 || manifest.parts.test.rows === 0) return;
  const paths = (['train', 'test'] as const).map((part) => run.path('split', `${part}.csv`));
  const sizes = await Promise.all(paths.map(async (path) => (await ports.files.stat(path))?.size ?? 0));
  if (sizes.reduce((sum, size) => sum + size, 0) > most) return;
  const parts: ProfilePart[] = [];
  for (const [at, path] of paths.entries()) {
    const asked = {
      sources: [csvFile(path, path, sizes[at])],
      options: { delimiter: ',', nulls: [] },
      target: manifest.target.column,
      types: manifest.columns,
    };
    parts.push(inOrder(await profileData(asked, ports), manifest));
  }
  const whole = mergeParts(parts);
  const all = toProfile(whole);
  const [train, test] = parts.map((part) => toProfile(part, whole));
  const unseen = unseenSentence(unseenValues(train!, test!, manifest.features), test!.rows);
  if (unseen !== null) log.warning(unseen);
  const profiles: PartProfiles = {
    format: 'mlops-part-profiles/1',
    train: shown(train!, all, values),
    test: shown(test!, all, values),
  };
  await run.write(partProfilesFile, profiles);
}

/** The profiles of the parts of these very files; null where there are none. */
export async function readPartProfiles(
  run: RunDirectory,
  files: readonly { readonly path: string; readonly size: number; readonly sha256?: string | undefined }[],
): Promise<PartProfiles | null> {
  if (!(await run.has(partProfilesFile)) || !(await run.has('split/manifest.json'))) return null;
  const { data } = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
  const divided = new Map(data.files.map(({ path, sha256 }) => [path, sha256]));
  const same = files.length === divided.size && files.every(({ path, sha256 }) => divided.get(path) === sha256);
  return same ? run.read(partProfilesFile, 'split', (value) => partProfilesSchema.parse(value)) : null;
}

/** The data's columns in the data's order: the files of parts have a row's id as well. */
function inOrder(part: ProfilePart, { columns }: SplitManifest): ProfilePart {
  const own = new Map(part.columns.map((column) => [column.name, column]));
  return { ...part, columns: columns.map(({ name }) => own.get(name)!) };
}

function shown(profile: TableProfile, whole: TableProfile, values: boolean): TableProfile {
  const kept = keptProfile(profile);
  return values ? kept : withoutValues(kept, whole);
}
