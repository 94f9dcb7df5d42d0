import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Files } from '../../host/files.js';
import { parseJson } from '../../host/json.js';
import type { RunDirectory } from '../../run/directory.js';
import { isConsistent } from '../profile/consistent.js';
import { type TableProfile, tableProfileSchema } from '../profile/profile.js';

/** The file of a version that holds the profile of its data. */
export const profileFile = 'profile.json.gz';

/** A profile that unpacks to more is not read: 50,000 columns need less. */
const most = 2 ** 28;

const folder = 'champion/champion';
const pinSchema = z.object({ champion: z.string().nullable() });
const manifestSchema = z.object({ version: z.string(), files: z.record(z.string(), z.unknown()) });

/** The profile of the pinned champion's data. */
export interface ChampionProfile {
  readonly version: string;
  /** null: the version has none, or one in a form that this version of the tool does not read. */
  readonly profile: TableProfile | null;
}

/** What the step `champion` pinned; null where there is no champion, or it has not run. Files are as verified when they were fetched. */
export async function readChampionProfile(files: Files, run: RunDirectory): Promise<ChampionProfile | null> {
  if (!(await run.has('champion/pin.json'))) return null;
  const { champion } = await run.read('champion/pin.json', 'champion', (value) => pinSchema.parse(value));
  if (champion === null) return null;
  const manifest = await run.read(`${folder}/manifest.json`, 'champion', (value) => manifestSchema.parse(value));
  const path = run.path(folder, profileFile);
  const has = Object.hasOwn(manifest.files, profileFile) && (await files.stat(path)) !== undefined;
  return { version: manifest.version, profile: has ? unpacked(await files.read(path)) : null };
}

function unpacked(bytes: Uint8Array): TableProfile | null {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: most }).toString('utf8');
    const profile = tableProfileSchema.parse(parseJson(text));
    return isConsistent(profile) ? profile : null;
  } catch {
    return null;
  }
}
