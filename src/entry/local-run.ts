import { join, resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { originFile, originSchema, type Origin } from '../run/origin.js';
import type { RunRecord } from '../run/run-record.js';
import { runRecordFile } from '../run/run-record-file.js';
import type { AskedRun, OpenedRun } from '../serve/candidate-runs.js';
import { readRecord, receive } from './handing.js';
import { findArtifacts, LocalArtifacts, type FoundArtifacts } from './local-artifacts.js';
import { checkClaims, isWanted, type RunAccess } from './other-run.js';
import { chooseModel } from './run-models.js';

/** Opens what lies on this machine: a run directory, or artifacts that somebody downloaded. Throws as `CandidateRuns.open`. */
export async function openLocalRun(
  asked: AskedRun,
  path: string,
  { workspace, runDirectory, files }: RunAccess,
  to: string,
): Promise<OpenedRun> {
  const found = await findArtifacts(files, resolve(workspace, path), path);
  const own = await isFolder(files, runDirectory, found);
  if (!own && !asked.trust)
    throw new UserError(
      `from-run: ${path}: nobody vouches for where these files come from, and scoring runs the model's code on this machine; if you know, add --trust.`,
    );
  const record = await readArtifacts(files, found, asked, path, to);
  const known = own ? await readOrigin(files, join(runDirectory, originFile)) : null;
  const { repository = null, revision = null } = record ?? {};
  return { origin: known ?? { kind: 'local', path, claims: { repository, revision } }, record, own };
}

async function readArtifacts(
  files: Files,
  { paths, kind }: FoundArtifacts,
  asked: AskedRun,
  path: string,
  to: string,
): Promise<RunRecord | null> {
  const source = new LocalArtifacts(files, paths, isWanted);
  const stored = await source.list();
  if (kind === 'several') {
    const chosen = chooseModel(stored, asked, path);
    if (chosen === null) throw new UserError(`from-run: ${path}: it holds no artifact with a candidate.`);
    const record = await receive(chosen.artifacts, source, files, to);
    checkClaims(record, chosen.model, null, path);
    return record;
  }
  await files.remove(to);
  await source.download(stored[0]!, to);
  // A run directory has a record only where a job handed it on; an artifact always has one.
  if (kind === 'folder' && (await files.stat(join(to, runRecordFile))) === undefined) return null;
  const record = await readRecord(files, join(to, runRecordFile), path);
  if (asked.model !== null) checkClaims(record, asked.model, null, path);
  return record;
}

async function isFolder(files: Files, folder: string, { paths, kind }: FoundArtifacts): Promise<boolean> {
  if (kind !== 'folder' || (await files.stat(folder)) === undefined) return false;
  return paths.has(await files.real(folder));
}

/** Where the results in this workspace's own run directory came from, if they were opened from another run. */
async function readOrigin(files: Files, path: string): Promise<Origin | null> {
  if ((await files.stat(path))?.kind !== 'file') return null;
  try {
    return originSchema.parse(parseJson(await files.text(path)));
  } catch {
    return null; // torn, or of another version: it is told as what lies there
  }
}
