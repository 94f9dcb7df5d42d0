import { join } from 'node:path';
import { forPython, jsonText } from '../config/floats.js';
import type { Environment } from '../host/environment.js';
import { trainCommand } from '../model/flavors/command.js';
import { checkModelFile, fitEstimator, inspectModel } from '../model/flavors/python/train.js';
import type { FlavorRecord } from '../model/manifest.js';
import { explained } from '../model/missing-module.js';
import { signatureOf } from '../model/signature.js';
import type { Context } from '../run/step.js';
import type { CandidateJob } from './fit-candidate.js';
import { programDigest, type Plan, type PythonTraining } from './plan.js';
import { writeTrainingData } from './training-data.js';

type PythonPlan = Extract<Plan, { flavor: 'python' }>;
type PythonJob = CandidateJob & { readonly plan: PythonPlan };
type PythonContext = Context & { readonly environment: Environment };

/**
 * Trains a model of the flavor python, by the user's program or by naming an estimator, then loads it and looks what it is.
 * @throws UserError where training fails, leaves no model or two, or the model cannot answer for the target
 */
export async function fitPython(job: PythonJob, context: PythonContext): Promise<FlavorRecord> {
  const { files } = context;
  const { split, data: rows, modelFolder, seed, timeoutMs } = job;
  const python = {
    modelFolder,
    seed,
    timeoutMs,
    target: split.target,
    inputs: signatureOf(split).inputs,
    form: job.plan.input,
  };
  const { train, params, floats } = job.plan;
  // Rows of data leave the run directory with nobody: they stand in a folder that goes.
  const folder = await files.temporary();
  try {
    const form = 'command' in train ? train.data : 'csv';
    const data = join(folder, `train.${form}`);
    await writeTrainingData(files, rows, split, data, form);
    if ('command' in train) await fitByProgram(train, folder, data, job, context);
    const found =
      'command' in train
        ? await inspectModel(python, context)
        : await fitEstimator(python, { data, params, floats, ...train }, context);
    return { name: 'python', model: 'model.joblib', ...found, ...recordOf(train) };
  } finally {
    await files.remove(folder);
  }
}

async function fitByProgram(
  { command }: Extract<PythonTraining, { command: unknown }>,
  folder: string,
  data: string,
  { plan, modelFolder, seed, timeoutMs }: PythonJob,
  context: PythonContext,
): Promise<void> {
  const { files, workspace } = context;
  const params = join(folder, 'params.json');
  await files.write(params, `${jsonText(plan.params, forPython(plan.floats), 2)}\n`);
  const stray = join(workspace, 'model.joblib');
  const before = (await files.stat(stray))?.modified;
  try {
    await trainCommand({ command, workspace, data, params, modelFolder, seed, timeoutMs }, context);
  } catch (cause) {
    throw await explained(cause, context.environment, workspace, files);
  }
  await checkModelFile(files, modelFolder, (await files.stat(stray))?.modified !== before);
}

type Recorded = Pick<Extract<FlavorRecord, { name: 'python' }>, 'estimator' | 'preprocess' | 'columns' | 'command'>;

function recordOf(train: PythonTraining): Recorded {
  if ('command' in train) return { command: programDigest(train.command) };
  const { estimator, preprocess, columns } = train;
  const asked = Object.keys(columns).length > 0;
  return { estimator, ...(preprocess === null ? {} : { preprocess }), ...(asked ? { columns } : {}) };
}
