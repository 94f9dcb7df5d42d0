import { loadComparable, loadLabels, loadPredictions } from '../evaluate/labels.js';
import { evaluationSchema, type Evaluation, type ModelRole } from '../evaluate/scores.js';
import { UserError } from '../host/errors.js';
import { candidateSchema, type Candidate, type Manifest } from '../model/manifest.js';
import { readPin, readPinned } from '../registry/pinned.js';
import type { Context } from '../run/step.js';
import { splitManifestSchema, type SplitManifest } from '../split/manifest.js';
import type { GateOptions } from './gate.options.js';
import type { Answer, GatePorts, Situation } from './situation.js';
import { isSameTarget, lineOf } from './special.js';

/** What the gate reads of the run directory. */
export function gateReads(part: Situation['part']): string[] {
  const split = ['manifest.json', `${part}.csv`, `${part}.comparable.csv`].map((file) => `split/${file}`);
  return [...split, 'train/manifest.json', 'champion', `evaluate/${part}`];
}

/**
 * Reads everything that a verdict depends on, and checks that it belongs together: one candidate, one split, one champion.
 * @throws UserError where something is missing, damaged, or left from another run. Cost: one pass over each file of predictions.
 */
export async function readSituation(
  options: GateOptions,
  part: Situation['part'],
  { run, files, basePolicy, policySource }: Pick<Context, 'run' | 'files'> & GatePorts,
): Promise<Situation> {
  const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
  const candidate = await run.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
  const path = `evaluate/${part}/metrics.json`;
  const evaluation = await run.read(path, 'evaluate', (value) => evaluationSchema.parse(value));
  const pin = await readPin(run);
  const champion = await readPinned(run, 'champion');
  const pinned = pin.anchor === pin.champion ? null : await readPinned(run, 'anchor');
  // An anchor from before a new line answered another question: nobody to compare with.
  const anchor = pinned !== null && isSameTarget(candidate.target, pinned.target) ? pinned : null;
  checkTrained(split, candidate);
  if (lineOf(candidate.target, champion?.target ?? null, options.new_line) === 'continued') {
    checkComparable(split, { champion, anchor });
  }
  checkEvaluation(path, split, evaluation, { candidate: candidate.model.digest, champion, anchor });

  const labels = await loadLabels(files, run, part, split);
  const comparable = await loadComparable(files, run, part);
  for (const mask of [comparable.champion, comparable.anchor]) {
    if (mask !== null && mask.length !== labels.rowIds.length) {
      throw new UserError(
        `split/${part}.comparable.csv: expected ${labels.rowIds.length} rows, got ${mask.length}; run \`mlops split --force\` again.`,
      );
    }
  }
  const answer = async (role: ModelRole): Promise<Answer | null> => {
    const model = evaluation.models[role];
    if (model === null) return null;
    if (model.failure !== null) return { failure: model.failure };
    const predictions = await loadPredictions(files, run, part, role, split.target, labels);
    return model.environment?.foreign === true ? { predictions, elsewhere: model.environment.text } : { predictions };
  };
  return {
    part,
    candidate,
    champion,
    anchor,
    rowIds: labels.rowIds,
    answers: {
      candidate: (await answer('candidate')) ?? { failure: 'it was not scored on these rows' },
      champion: await answer('champion'),
      anchor: anchor === null ? null : await answer('anchor'),
      baseline: await answer('baseline'),
    },
    comparable,
    options,
    base: basePolicy,
    policySource,
    looks: pin.looks,
  };
}

/** The candidate must not have been trained on another split: it might have seen these rows. */
function checkTrained(split: SplitManifest, candidate: Candidate): void {
  if (candidate.sample !== undefined) {
    throw new UserError(
      'train/manifest.json: trained on a sample of the rows (train.on_check: sample), which says nothing of the candidate; run `mlops changes --force` and `mlops train`.',
    );
  }
  const { fingerprint, split: trained } = candidate.data;
  if (fingerprint !== split.data.fingerprint || trained.digest !== split.policyDigest) {
    throw new UserError(
      'train/manifest.json: the candidate was trained on other data or another split than split/manifest.json has; run `mlops train` again.',
    );
  }
}

/** The compared rows must have been chosen for this champion and anchor. */
function checkComparable(split: SplitManifest, pinned: Readonly<Record<'champion' | 'anchor', Manifest | null>>): void {
  for (const role of ['champion', 'anchor'] as const) {
    const manifest = pinned[role];
    if (manifest !== null && split.comparable[role]?.version !== manifest.version) {
      throw new UserError(
        `split/manifest.json: expected the rows that are comparable with the ${role} ${manifest.version}, got those for ${split.comparable[role]?.version ?? 'none'}; run \`mlops split --force\` again.`,
      );
    }
  }
}

/** The predictions must be of these very models, on these very rows. */
function checkEvaluation(
  path: string,
  split: SplitManifest,
  { part, rowsDigest, models }: Evaluation,
  expected: { readonly candidate: string; readonly champion: Manifest | null; readonly anchor: Manifest | null },
): void {
  const again = `run \`mlops evaluate --part ${part} --force\` again`;
  if (rowsDigest !== split.parts[part].digest) {
    throw new UserError(`${path}: scored on other rows than split/manifest.json has; ${again}.`);
  }
  const digests = [
    ['candidate', expected.candidate] as const,
    ['champion', expected.champion?.model.digest ?? null] as const,
    ['anchor', expected.anchor?.model.digest ?? null] as const,
  ];
  for (const [role, digest] of digests) {
    const scored = models[role];
    if (digest !== null && scored !== null && scored.digest !== digest) {
      throw new UserError(`${path}: the scored ${role} is not the one of this run; ${again}.`);
    }
  }
}
