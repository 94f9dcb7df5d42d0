import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import { ownFileOf } from '../model/own-file.js';
import type { Snapshot } from '../model/snapshot.js';
import { modelFile, reportFile, verdictFile } from '../registry/names.js';
import type { VersionDraft } from '../registry/registry.js';
import type { RunDirectory } from '../run/directory.js';
import type { Who } from '../run/step.js';
import { frozenRows } from '../gate/gate.step.js';
import { keyDigest } from '../gate/epoch-rows.js';
import type { Verdict } from '../gate/verdict.js';
import { epochRowsFile } from '../registry/epochs.js';
import { profileFile } from '../table/compare/champion-profile.js';
import { packedProfile } from './data-profile.js';
import { finalVerdict, type Judged } from './judged.js';
import { findReport } from './report-file.js';

/** A file of a version: where it stands now, and what it must be there. */
export interface DraftFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a version consists of beside its manifest: its files, and what comes along. */
export interface DraftContent {
  readonly files: ReadonlyMap<string, DraftFile>;
  /** Name -> absolute path. */
  readonly attachments: Readonly<Record<string, string>>;
}

/**
 * Finds what a version consists of: the verdict; unless rejected, the model, its own file where it has one, the profile of its data where there is
 * one, the package that it was trained with, and the report where there is one.
 * @param unpacked the folder of the unpacked and verified model
 * @throws UserError where one is missing, or the package is not the one that the candidate was trained with, or has
 * the name of another file
 */
export async function draftContent(
  files: Files,
  run: RunDirectory,
  judged: Judged,
  unpacked: string,
): Promise<DraftContent> {
  const { candidate, verdict } = judged;
  const found = new Map([[verdictFile, await draftFile(files, run.path(finalVerdict), 'gate')]]);
  if (verdict.verdict === 'reject') return { files: found, attachments: {} };
  if (opensEpoch(judged)) found.set(epochRowsFile, await draftFile(files, run.path(frozenRows), 'gate'));
  found.set(modelFile, await draftFile(files, run.path('train', modelFile), 'train'));
  const own = ownFileOf(candidate.model);
  if (own !== null) found.set(own.name, await draftFile(files, join(unpacked, own.name), 'train'));
  const profile = await packedProfile(files, run, candidate);
  if (profile !== null) found.set(profileFile, await draftFile(files, profile, 'validate'));
  const built = candidate.code.package;
  if (built !== null) {
    const path = run.path('package', built.file);
    const file = await draftFile(files, path, 'package');
    if (file.sha256 !== built.sha256) {
      throw new UserError(
        `${path}: not the package that the candidate was trained with; run \`mlops package\` and \`mlops train\` again.`,
      );
    }
    // A package of that name would stand in the place of what was verified.
    if (found.has(built.file))
      throw new UserError(
        `${path}: a version has a file of its own named ${built.file}; give the package another name.`,
      );
    found.set(built.file, file);
  }
  const report = await findReport(files, run);
  return { files: found, attachments: report === null ? {} : { [reportFile]: report } };
}

/** Whether this version is the first of its epoch of test rows: then it keeps the hashes of their keys. */
function opensEpoch({ verdict: { sealed, looks }, pin }: Judged): boolean {
  return sealed !== null && looks.epoch !== null && !pin.epochs.some(({ number }) => number === looks.epoch!.number);
}

async function draftFile(files: Files, path: string, step: string): Promise<DraftFile> {
  const stat = await files.stat(path);
  if (stat?.kind !== 'file') throw new UserError(`${path}: not found; run \`mlops ${step}\` again.`);
  return { path, size: stat.size, sha256: await files.digest(path) };
}

/** The version that a judged candidate becomes. Pure. */
export function versionDraft(
  { candidate, verdict, verdictDigest, pin }: Judged,
  metrics: Manifest['metrics'],
  { files, attachments, snapshot }: DraftContent & { readonly snapshot: Snapshot | null },
  version: string,
  who: Who,
  at: Date,
): VersionDraft {
  const manifest: Manifest = {
    ...candidate,
    // Training that was skipped as unchanged gives what today's commit would train.
    code: who.revision === null ? candidate.code : { ...candidate.code, revision: who.revision, dirty: who.dirty },
    data: snapshot === null ? candidate.data : { ...candidate.data, snapshot },
    format: 'mlops-manifest/1',
    version,
    createdAt: at.toISOString(),
    actor: who.actor,
    run: who.run,
    metrics,
    champion: pin.champion === null ? null : { number: pin.number, version: pin.champion },
    verdict: {
      verdict: verdict.verdict,
      part: verdict.part,
      rule: verdict.rule,
      sha256: verdictDigest,
      policy: verdict.policy.digest,
    },
    ...epochOf(verdict, candidate),
    files: Object.fromEntries([...files].map(([name, { size, sha256 }]) => [name, { size, sha256 }])),
  };
  return { manifest, files: Object.fromEntries([...files].map(([name, { path }]) => [name, path])), attachments };
}

/** The frozen rows that a sealed look was taken at, so that the registry knows what the epoch has had. */
function epochOf({ sealed, looks: { epoch } }: Verdict, { data }: Candidate): Pick<Manifest, 'epoch'> {
  if (sealed === null || epoch === null) return {};
  const { number, looks, frozen } = epoch;
  return { epoch: { number, looks, frozen, key: keyDigest(data.split.policy) } };
}
