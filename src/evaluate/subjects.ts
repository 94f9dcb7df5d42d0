import { UserError } from '../host/errors.js';
import { candidateSchema, type Candidate, type Manifest } from '../model/manifest.js';
import { modelFile } from '../registry/names.js';
import { pinnedModel, pinnedPackages, readPin, readPinned, type PinnedRole } from '../registry/pinned.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import type { Subject } from './score.js';

/**
 * The models of this run: the candidate, and champion and anchor where they are pinned and continue the candidate's line. An anchor that is the champion is left out.
 * @param newLine `gate.new_line`: why the target changed; champion and anchor are then nobody to compare with
 * @throws UserError where a step has not run, the candidate was trained on another split, or the target changed without a reason given
 */
export async function findSubjects(
  run: RunDirectory,
  split: SplitManifest,
  newLine: string | null,
): Promise<Subject[]> {
  const candidate = await readCandidate(run);
  checkTrained(candidate, split);
  const subjects: Subject[] = [
    { role: 'candidate', version: null, manifest: candidate, archive: run.path('train', modelFile), packages: [] },
  ];
  const champion = await findPinned(run, 'champion');
  if (champion === null) return subjects;
  if (!isSameTarget(champion.manifest.target, split.target)) {
    if (newLine !== null) return subjects;
    throw new UserError(
      `data.target: the champion ${champion.manifest.version} predicts another target, other classes or another positive class; take the change back, or start a new line with gate.new_line: <reason>.`,
    );
  }
  subjects.push(champion);
  const pin = await readPin(run);
  const anchor = pin.anchor === pin.champion ? null : await findPinned(run, 'anchor');
  if (anchor !== null && isSameTarget(anchor.manifest.target, split.target)) subjects.push(anchor);
  return subjects;
}

/** Whether all models of this run are of the built-in flavor. No where that cannot be told: who reads them says why. */
export async function areBuiltIn(run: RunDirectory): Promise<boolean> {
  try {
    const models = [await readCandidate(run), await readPinned(run, 'champion'), await readPinned(run, 'anchor')];
    return models.every((manifest) => manifest === null || manifest.flavor.name === 'tfjs');
  } catch (cause) {
    if (cause instanceof UserError) return false;
    throw cause;
  }
}

function readCandidate(run: RunDirectory): Promise<Candidate> {
  return run.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
}

async function findPinned(run: RunDirectory, role: PinnedRole): Promise<(Subject & { manifest: Manifest }) | null> {
  const manifest = await readPinned(run, role);
  const archive = await pinnedModel(run, role);
  if (manifest === null || archive === null) return null;
  return { role, version: manifest.version, manifest, archive, packages: await pinnedPackages(run, role) };
}

/** A candidate that was trained on another split may have seen the rows that it is now judged on. */
function checkTrained(candidate: Candidate, split: SplitManifest): void {
  const { fingerprint, split: seen } = candidate.data;
  const same =
    fingerprint === split.data.fingerprint &&
    seen.digest === split.policyDigest &&
    seen.parts.train.digest === split.parts.train.digest &&
    isSameTarget(candidate.target, split.target);
  if (!same) {
    throw new UserError(
      "train/manifest.json: the candidate was trained on other data or another split than today's; run `mlops train` again.",
    );
  }
}

function isSameTarget(a: Target, b: Target): boolean {
  const text = ({ column, task, classes, positive }: Target): string =>
    JSON.stringify([column, task, positive, ...classes]);
  return text(a) === text(b);
}
