import { join } from 'node:path';
import type { Environment } from '../host/environment.js';
import { ProgramError, UserError } from '../host/errors.js';
import { RunDirectory } from '../run/directory.js';
import type { Context } from '../run/step.js';
import { fitCandidate, type CandidateJob, type FitResult } from './fit-candidate.js';
import { foldPlan, type FoldPlan } from './fold-plan.js';
import { writeFold } from './fold-rows.js';
import { spreadOf, type Fold, type Folds } from './folds.js';
import type { Judge, Measure } from './judge.js';

type FoldJob = Omit<CandidateJob, 'modelFolder'>;
type FoldContext = Context & { readonly environment: Environment; readonly judge: Judge };

/**
 * Holds each fold of the training rows out once: trains on the others (with times: on the earlier ones) by the plan of the candidate, and measures
 * the model on the fold. Validation
 * and test rows are never touched: what a person decides by these figures was not decided by rows that judge.
 * @param job data: split/train.csv
 * @throws UserError where there are fewer than two folds; OutsideError where the machine fails. A model that fails is on record with its reason.
 */
export async function crossValidate(job: FoldJob, context: FoldContext): Promise<Folds> {
  const folds: Fold[] = [];
  const known = new Map<string, Measure>();
  const plan = await foldPlan(context.files, job.data, job.split.policy);
  for (const fold of plan.folds) {
    const sides = plan.sides(fold);
    const { found, measures } = await context.log.group(`fold ${fold}`, () => oneFold(fold, sides, job, context));
    folds.push(found);
    for (const measure of measures) known.set(measure.name, measure);
  }
  const forward = job.split.policy.time === undefined ? {} : ({ forward: true } as const);
  return { format: 'mlops-folds/1', ...forward, folds, metrics: spreadOf(folds, [...known.values()]) };
}

interface FoldAnswer {
  readonly found: Fold;
  readonly measures: readonly Measure[];
}

async function oneFold(
  fold: number,
  sides: ReturnType<FoldPlan['sides']>,
  job: FoldJob,
  context: FoldContext,
): Promise<FoldAnswer> {
  const { files, log } = context;
  // Rows of data leave the run directory with nobody: they stand in a folder that goes.
  const folder = await files.temporary();
  try {
    const run = new RunDirectory(join(folder, 'run'), files);
    await files.folder(run.path('split'));
    const data = run.path('split', 'train.csv');
    const heldOut = run.path('split', 'validation.csv');
    const rows = await writeFold(files, job.data, sides, { trained: data, heldOut });
    const answer = await measured({ ...job, data, modelFolder: join(folder, 'model') }, { ...context, run });
    if ('failure' in answer) {
      log.warning(`Fold ${fold}: ${answer.failure}.`);
      return { found: { fold, rows, failure: answer.failure, metrics: {} }, measures: [] };
    }
    const metrics = Object.fromEntries(answer.measures.map(({ name, value }) => [name, value]));
    return { found: { fold, rows, failure: null, metrics }, measures: answer.measures };
  } finally {
    await files.remove(folder);
  }
}

async function measured(job: CandidateJob, context: FoldContext): Promise<Awaited<ReturnType<Judge>>> {
  const { modelFolder, seed, split, timeoutMs } = job;
  await context.files.folder(modelFolder);
  let fit: FitResult;
  try {
    fit = await fitCandidate(job, context);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { failure: (cause instanceof ProgramError ? cause.sentence : cause.message).replace(/\.$/, '') };
  }
  const backend = job.plan.flavor === 'tfjs' ? job.plan.backend : 'auto';
  return context.judge({ modelFolder, flavor: fit.flavor, seed, split, run: context.run, backend, timeoutMs }, context);
}
