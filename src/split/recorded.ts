import * as z from 'zod';
import type { RunDirectory } from '../run/directory.js';
import type { SplitPolicy } from './manifest.js';
import { recordedFiles } from './places.js';
import { checkedPolicy } from './policy.js';

/** The split policy that a pinned version was trained and judged by. */
export interface RecordedPolicy {
  readonly version: string;
  readonly policy: SplitPolicy;
}

/** Policies of the pinned champion and anchor; null where there is none. */
export interface RecordedPolicies {
  readonly champion: RecordedPolicy | null;
  readonly anchor: RecordedPolicy | null;
}

const recordSchema = z
  .looseObject({ version: z.string(), data: z.looseObject({ split: z.looseObject({ policy: checkedPolicy }) }) })
  .transform(({ version, data }): RecordedPolicy => ({ version, policy: data.split.policy }));

/**
 * The recorded policies of champion and anchor. An anchor without a folder of its own is the champion.
 * @throws UserError where a manifest is not one
 */
export async function readRecorded(run: RunDirectory): Promise<RecordedPolicies> {
  const [championFile, anchorFile] = recordedFiles;
  const read = async (path: string): Promise<RecordedPolicy | null> =>
    (await run.has(path)) ? run.read(path, 'champion', (value) => recordSchema.parse(value)) : null;
  const champion = await read(championFile);
  return { champion, anchor: (await read(anchorFile)) ?? champion };
}
