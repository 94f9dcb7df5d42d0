import { join } from 'node:path';
import { recordedDecision } from '../evaluate/recorded-decision.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { parseJson } from '../host/json.js';
import { unpackModel } from '../model/archive.js';
import { verifyModel } from '../model/digest.js';
import { candidateSchema, type Candidate, type Decision } from '../model/manifest.js';
import { isFileName, modelFile } from '../registry/names.js';
import { RunDirectory } from '../run/directory.js';
import { originDetails, originName, type Origin } from '../run/origin.js';
import type { AskedRun, CandidateRuns } from './candidate-runs.js';

/** A candidate of another run, unpacked. */
export interface RunCandidate {
  readonly manifest: Candidate;
  readonly modelFolder: string;
  readonly origin: Origin;
  /** Its package, where its environment has it installed; absolute paths. */
  readonly packages: () => Promise<readonly string[]>;
}

/**
 * Fetches the candidate of another run, says whose it is, checks that it is the one that its manifest describes, and unpacks it.
 * @param folder absolute path of a folder of ours
 * @throws UserError where the run left none, or the archive is not the manifest's; and as `CandidateRuns.open` does
 */
export async function fetchCandidate(
  runs: CandidateRuns,
  { files, log }: { readonly files: Files; readonly log: Log },
  asked: AskedRun,
  folder: string,
): Promise<RunCandidate> {
  const run = new RunDirectory(join(folder, 'run'), files);
  const { origin } = await runs.open(asked, run.root);
  const name = originName(origin);
  const archive = run.path('train', modelFile);
  if (!(await run.has('train/manifest.json')) || (await files.stat(archive))?.kind !== 'file') {
    throw new UserError(
      `${name}: it has no candidate: it ended before training, or trained nothing; \`mlops check --from-run\` shows how far it came.`,
    );
  }
  const manifest = await readCandidate(files, run.path('train/manifest.json'), name);
  log.notice(`Predicts with the candidate of ${name} (${originDetails(origin)}); ${consequence(manifest)}.`);
  if (manifest.sample !== undefined)
    log.warning(
      `It was trained on ${manifest.sample.rows} of ${manifest.sample.of} rows, to prove that the code runs.`,
    );
  const modelFolder = join(folder, 'model');
  await unpackModel(files, archive, modelFolder);
  await verifyModel(files, modelFolder, manifest.model, `candidate of ${name}`);
  const decision = await decisionOf(run, manifest);
  return {
    manifest: decision === null ? manifest : { ...manifest, decision },
    modelFolder,
    origin,
    packages: () => candidatePackages(files, run, manifest, name),
  };
}

/** How it decided where the run judged it: on the test rows, if these were opened. */
async function decisionOf(run: RunDirectory, { model }: Candidate): Promise<Decision | null> {
  return (await recordedDecision(run, 'test', model.digest)) ?? recordedDecision(run, 'validation', model.digest);
}

async function candidatePackages(
  files: Files,
  run: RunDirectory,
  { code, environment }: Candidate,
  name: string,
): Promise<readonly string[]> {
  if (environment.kind !== 'venv' || code.package === null) return [];
  const { file, sha256 } = code.package;
  const path = run.path('package', file);
  if (isFileName(file) && (await files.stat(path))?.kind === 'file' && (await files.digest(path)) === sha256)
    return [path];
  throw new UserError(`${name}: the package in it is not the one of its train/manifest.json; it is not installed.`);
}

/** A model of the built-in flavor is data; the others are programs, or loading them is running code. */
function consequence({ flavor }: Candidate): string {
  return flavor.name === 'tfjs' ? 'it holds weights and no code' : 'its code runs on this machine';
}

async function readCandidate(files: Files, path: string, name: string): Promise<Candidate> {
  try {
    return candidateSchema.parse(parseJson(await files.text(path)));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `${name}: its train/manifest.json is not one that this version of the tool reads; take the version that the run used.`,
      { cause },
    );
  }
}
