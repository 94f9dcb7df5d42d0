import type { PartColumns } from '../evaluate/part-columns.js';
import { resolveCost } from '../evaluate/cost.js';
import { addedMetrics } from '../evaluate/row-metric.js';
import type { Metric } from '../metrics/metric.js';
import { loadColumns } from '../evaluate/part-columns.js';
import { loadComparable, loadLabels, loadPredictions } from '../evaluate/labels.js';
import { evaluationSchema, type Evaluation, type ModelRole } from '../evaluate/scores.js';
import { UserError } from '../host/errors.js';
import { judgedAs } from '../model/judged-as.js';
import { candidateSchema, type Candidate, type Manifest } from '../model/manifest.js';
import { openEpoch } from '../registry/epochs.js';
import { readPin, readPinned } from '../registry/pinned.js';
import type { Context } from '../run/step.js';
import { splitManifestSchema, type SplitManifest } from '../split/manifest.js';
import { leakageFile, leakageSchema } from '../split/leakage/leakage.js';
import { epochOf } from './epoch.js';
import { packHashes, readEpochRows, type EpochRows } from './epoch-rows.js';
import { footprintOf } from './footprint.js';
import { evaluationChecks, leakageCheck, sizeCheck } from './found-checks.js';
import type { GateOptions } from './gate.options.js';
import { judgingOptions, ownFile } from './judging.js';
import { measuresCheck, type Measures } from './measures.js';
import { alphaOf } from './policy.js';
import { onRows } from './on-rows.js';
import { columnsOfPolicy } from './slices.js';
import type { Answer, GatePorts, Situation } from './situation.js';
import { isSameTarget, lineOf } from './special.js';

/** What the gate reads of the run directory. */
export function gateReads(part: Situation['part']): string[] {
  const split = ['manifest.json', `${part}.csv`, `${part}.comparable.csv`, 'leakage.json'].map(
    (file) => `split/${file}`,
  );
  return [...split, 'train/manifest.json', 'champion', `evaluate/${part}`];
}

/** Everything that a verdict depends on, and what a new epoch leaves behind. */
export interface Read {
  readonly situation: Situation;
  /** Hashes of the test rows that this look freezes; null where it opens no epoch. */
  readonly freezes: Uint8Array | null;
}

/** What the gate is told. */
export interface GateConfig {
  readonly gate: GateOptions;
  readonly evaluate: Measures;
  readonly report: { readonly values: boolean };
}

/** Metrics that the configuration adds to those of the task. Throws UserError for one that it cannot have. */
export function addedOf({ own, cost }: Pick<Measures, 'own' | 'cost'>, split: SplitManifest): readonly Metric[] {
  return addedMetrics(own, cost === null ? null : resolveCost(cost, split), split.target);
}

/** What the gate reads with. */
type Reading = Pick<Context, 'run' | 'files'> & GatePorts;

/**
 * Reads everything that a verdict depends on, and checks that it belongs together: one candidate, one split, one champion.
 * @throws UserError where something is missing, damaged, or left from another run. Cost: one pass over each file of predictions.
 */
export async function readSituation(config: GateConfig, part: Situation['part'], context: Reading): Promise<Read> {
  const { gate: options } = config;
  const { run, files, basePolicy, policySource } = context;
  const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
  const trained = await run.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
  const path = `evaluate/${part}/metrics.json`;
  const evaluation = await run.read(path, 'evaluate', (value) => evaluationSchema.parse(value));
  const { decision } = evaluation.models.candidate;
  const candidate = decision === undefined ? trained : { ...trained, decision };
  const pin = await readPin(run);
  const champion = await readPinned(run, 'champion');
  const pinned = pin.anchor === pin.champion ? null : await readPinned(run, 'anchor');
  // An anchor from before a new line answered another question: nobody to compare with.
  const anchor = pinned !== null && isSameTarget(candidate.target, pinned.target) ? pinned : null;
  checkTrained(split, candidate);
  const line = lineOf(candidate.target, champion?.target ?? null, options.new_line);
  if (line === 'continued') checkComparable(split, { champion, anchor });
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
  const situation: Situation = {
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
    measures: config.evaluate,
    policySource,
    looks: pin.looks,
    epoch: null,
    checks: [],
    behaviour: evaluation.behaviour ?? [],
    added: addedOf(config.evaluate, split),
    columns: await readColumns(options, part, split, context),
    values: config.report.values,
    footprint: footprintOf(evaluation),
  };
  const judging = judgingOptions(situation, line);
  const leakage = (await run.has(leakageFile))
    ? [leakageCheck(await run.read(leakageFile, 'split', (value) => leakageSchema.parse(value)), part)]
    : [];
  const size = sizeCheck(part, candidate, line === 'continued' ? champion : null);
  // A new line is judged by its own policy.
  const base = basePolicy !== null && 'gate' in basePolicy && line !== 'new_line' ? basePolicy.evaluate : undefined;
  const measures = measuresCheck(config.evaluate, base, judging.options);
  const found = evaluationChecks(evaluation, judging.options.must_pass);
  const checks = [...(measures === null ? [] : [measures]), ...size, ...leakage, ...found];
  const ends = openEpoch(pin.epochs, split.target)?.number;
  const checked = { ...situation, checks, ...(ends === undefined ? {} : { ends }) };
  if (part !== 'test' || judging.options.reuse !== 'corrected') return { situation: checked, freezes: null };
  const look = {
    candidate: judgedAs(candidate),
    champion: champion?.version ?? null,
    policy: judging.policy.digest,
  };
  return withEpoch(checked, judging.options, await readEpochRows(files, run, split, pin, look));
}

/** Leaves only the rows of the epoch, so that nothing is decided on others. */
function withEpoch(situation: Situation, options: GateOptions, { facts, hashes }: EpochRows): Read {
  const asked = { alpha: alphaOf(options.confidence), looks: options.looks, freshRows: options.fresh_rows };
  const { epoch, positions } = epochOf(facts, asked);
  return {
    situation: { ...onRows(situation, positions), epoch },
    freezes: epoch.opens ? packHashes(hashes, positions) : null,
  };
}

/** The columns that the workspace's policy and the base's look at. */
async function readColumns(
  options: GateOptions,
  part: Situation['part'],
  split: SplitManifest,
  { run, files, basePolicy }: Reading,
): Promise<PartColumns> {
  const own = columnsOfPolicy(options, split.columns, ownFile);
  const base =
    basePolicy !== null && 'gate' in basePolicy
      ? columnsOfPolicy(basePolicy.gate, split.columns, basePolicy.source)
      : [];
  return loadColumns(files, run, part, [...own, ...base]);
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
