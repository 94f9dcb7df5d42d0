import { recordedDecision } from '../evaluate/recorded-decision.js';
import { type Evaluation, evaluationSchema } from '../evaluate/scores.js';
import { type Verdict, verdictSchema } from '../gate/verdict.js';
import { UserError } from '../host/errors.js';
import { type Candidate, candidateSchema, type Manifest } from '../model/manifest.js';
import { readPin, readPinned } from '../registry/pinned.js';
import type { Pin } from '../registry/record.js';
import type { Registry } from '../registry/registry.js';
import type { RunDirectory } from '../run/directory.js';
import type { Context } from '../run/step.js';

/** The final verdict of a run, relative to the run directory. */
export const finalVerdict = 'gate/verdict.json';

const sampled =
  'train/manifest.json: trained on a sample of the rows (train.on_check: sample), which says nothing of the candidate; run `mlops changes --force` and `mlops train`.';

/** A candidate with the gate's verdict on it, checked to belong together; it decides as it was judged. */
export interface Judged {
  readonly pin: Pin;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  /** SHA-256 of verdict.json. */
  readonly verdictDigest: string;
}

/**
 * Reads what this run trained and decided.
 * @throws UserError where a file is missing, or where verdict, candidate, evaluation and pin are not of one run
 */
export async function readJudged(
  { run, files, registry }: Context & { readonly registry: Registry },
  model: string,
): Promise<Judged> {
  const pin = await readPin(run);
  if (pin.registry !== registry.location) {
    throw new UserError(
      `--registry: this run pinned the champion of ${pin.registry}, got ${registry.location}; name the same one, or run \`mlops champion\` again.`,
    );
  }
  const candidate = await run.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
  const verdict = await run.read(finalVerdict, 'gate', (value) => verdictSchema.parse(value));
  checkPublishable(candidate, verdict);
  const verdictDigest = await files.digest(run.path(finalVerdict));
  for (const [file, name, step] of [
    ['champion/pin.json', pin.model, 'champion'],
    ['train/manifest.json', candidate.name, 'train'],
    [finalVerdict, verdict.model, 'gate'],
  ] as const) {
    if (name !== model) throw new UserError(`${file}: of another model than ${model}; run \`mlops ${step}\` again.`);
  }
  if (verdict.candidate.digest !== candidate.model.digest) {
    throw new UserError(
      `${finalVerdict}: a stale verdict, about another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`,
    );
  }
  checkChampion(verdict, await readPinned(run, 'champion'));
  const decision = await recordedDecision(run, verdict.part, candidate.model.digest);
  return { pin, candidate: decision === null ? candidate : { ...candidate, decision }, verdict, verdictDigest };
}

/** A model of a sample says nothing of the candidate, and validation only proposes: a promotion needs the rows that nothing has seen. */
function checkPublishable({ sample }: Candidate, { verdict, part }: Verdict): void {
  if (sample !== undefined) throw new UserError(sampled);
  if (verdict === 'promote' && part !== 'test') {
    throw new UserError(
      `${finalVerdict}: expected a verdict on the test rows, got one on the validation rows, which only proposes; run \`mlops evaluate --part test\` and \`mlops gate --part test\`.`,
    );
  }
}

/** The verdict must have been reached against the pinned champion: promotion replaces exactly that one. */
function checkChampion({ champion: judged }: Verdict, champion: Manifest | null): void {
  const version = judged?.version ?? null;
  if (version === (champion?.version ?? null) && judged?.digest === champion?.model.digest) return;
  throw new UserError(
    `${finalVerdict}: a stale verdict, reached against ${version ?? 'no champion'}, but this run pinned ${champion?.version ?? 'none'}; run \`mlops evaluate\` and \`mlops gate\` again.`,
  );
}

/**
 * The candidate's metrics on the parts that were evaluated for its verdict; figures of an earlier candidate are left out.
 * @throws UserError where those of the part that was decided on are missing or another model's
 */
export async function readMetrics(run: RunDirectory, { candidate, verdict }: Judged): Promise<Manifest['metrics']> {
  const metrics: Manifest['metrics'] = { validation: null, test: null };
  for (const part of verdict.part === 'test' ? (['validation', 'test'] as const) : (['validation'] as const)) {
    const path = `evaluate/${part}/metrics.json`;
    const decided = part === verdict.part;
    if (!decided && !(await run.has(path))) continue;
    const evaluation: Evaluation = await run.read(path, 'evaluate', (value) => evaluationSchema.parse(value));
    const { digest, metrics: figures } = evaluation.models.candidate;
    if (digest === candidate.model.digest) metrics[part] = evaluation.sealed === true ? null : figures;
    else if (decided) {
      throw new UserError(
        `${path}: of another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`,
      );
    }
  }
  return metrics;
}
