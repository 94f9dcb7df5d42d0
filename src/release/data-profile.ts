import * as z from 'zod';
import type { Files } from '../host/files.js';
import type { Candidate } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import { profileFile } from '../table/compare/champion-profile.js';
import { dataProfileFile } from '../table/compare/record.js';
import { tableProfileSchema } from '../table/profile/profile.js';

const checked = 'validate/findings.json';
const findingsSchema = z.object({ files: z.array(z.object({ sha256: z.string().optional() })) });

/**
 * Packs the profile of the data that a candidate was trained on, the same bytes for the same profile.
 * @returns its absolute path; null where there is none, or it is of other data
 */
export async function packedProfile(files: Files, run: RunDirectory, candidate: Candidate): Promise<string | null> {
  if (!(await run.has(dataProfileFile)) || !(await run.has(checked))) return null;
  const findings = await run.read(checked, 'validate', (value) => findingsSchema.parse(value));
  const digests = (listed: readonly { readonly sha256?: string | undefined }[]): string =>
    listed
      .map(({ sha256 }) => sha256 ?? 'unknown')
      .sort()
      .join();
  if (digests(findings.files) !== digests(candidate.data.files)) return null;
  const profile = await run.read(dataProfileFile, 'validate', (value) => tableProfileSchema.parse(value));
  const { gzipSync } = await import('fflate');
  const path = run.path('publish', profileFile);
  await files.write(path, gzipSync(Buffer.from(JSON.stringify(profile)), { level: 9, mtime: 0 }));
  return path;
}
