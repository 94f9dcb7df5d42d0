import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { judgedAs } from '../model/judged-as.js';
import type { Manifest } from '../model/manifest.js';
import { targetSchema, type Target } from '../split/manifest.js';

/** File of the version that opens an epoch: hashes of the keys of its frozen test rows, 8 bytes each, ascending. */
export const epochRowsFile = 'test-rows.bin';

/** An epoch of a holdout as a run found it: what is asked of its rows so far. Derived from the versions on record. */
export const pinnedEpochSchema = z.strictObject({
  number: z.int().min(1),
  /** The version that opened it: its file test-rows.bin holds the rows. */
  opener: z.string(),
  target: targetSchema,
  /** Digest of the names and types of the key's columns. */
  key: z.string(),
  /** Looks that it allows, as declared when it was opened. */
  looks: z.int().min(1),
  /** Rows that were frozen. */
  frozen: z.int(),
  /** What was asked: candidate, champion and policy, each once. */
  questions: z.array(z.string()),
  /** How often the answer was: promoted. */
  promotions: z.int(),
  /** The first later version that showed figures of test rows (`gate.reuse: report`): the promise ended with it. Absent: none did. */
  shownBy: z.string().optional(),
});
export type PinnedEpoch = z.infer<typeof pinnedEpochSchema>;

/** What a look asks of the frozen rows: the same again is no new look. */
export function questionOf(model: string, champion: string | null, policy: string): string {
  return `${model}/${champion ?? 'none'}/${policy}`;
}

/**
 * The epochs of a model's holdout, oldest first. Of two versions that opened the same epoch at once, the one that was registered first counts.
 * @param manifests of all versions
 */
export function epochsOf(manifests: readonly Manifest[]): PinnedEpoch[] {
  const byTime = manifests.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
  const looked = byTime.flatMap((manifest) =>
    manifest.epoch === undefined ? [] : [{ manifest, epoch: manifest.epoch }],
  );
  const found: PinnedEpoch[] = [];
  for (const { manifest, epoch } of looked) {
    const known = found.some(({ number }) => number === epoch.number);
    if (known || !Object.hasOwn(manifest.files, epochRowsFile)) continue;
    const own = looked.filter((each) => each.epoch.number === epoch.number).map((each) => each.manifest);
    const shown = byTime.find((each) => each.createdAt > manifest.createdAt && showsTestRows(each, manifest.target));
    found.push({
      ...{ number: epoch.number, opener: manifest.version, target: manifest.target },
      ...{ key: epoch.key, looks: epoch.looks, frozen: epoch.frozen },
      questions: [...new Set(own.map(questionOfVersion))].sort(),
      promotions: own.filter(({ verdict }) => verdict.verdict === 'promote').length,
      ...(shown === undefined ? {} : { shownBy: shown.version }),
    });
  }
  return found.sort((a, b) => a.number - b.number);
}

/**
 * Whether a version's figures on test rows with the same target are known: a sealed look leaves none. Which rows they were does not matter: they are
 * taken to have the frozen ones among them.
 */
function showsTestRows({ epoch, metrics, target }: Manifest, asked: Target): boolean {
  return epoch === undefined && metrics.test !== null && isDeepStrictEqual(target, asked);
}

function questionOfVersion(manifest: Manifest): string {
  const { champion, verdict } = manifest;
  return questionOf(judgedAs(manifest), champion?.version ?? null, verdict.policy ?? '');
}

/** The epochs whose rows were labelled with the same target: another target's answers tell nothing of these labels. */
export function epochsOfTarget(epochs: readonly PinnedEpoch[], target: Target): PinnedEpoch[] {
  return epochs.filter((epoch) => isDeepStrictEqual(epoch.target, target));
}

/** The epoch of a target whose promise a look with figures shown would end: the newest, unless it ended before. null: there is none. */
export function openEpoch(epochs: readonly PinnedEpoch[], target: Target): PinnedEpoch | null {
  const newest = epochsOfTarget(epochs, target).at(-1);
  if (newest === undefined || newest.shownBy !== undefined || newest.questions.length >= newest.looks) return null;
  return newest;
}
