import { join } from 'node:path';
import { jsonText } from '../config/floats.js';
import type { Environment } from '../host/environment.js';
import { assertNever } from '../host/errors.js';
import { checkModelFolder, trainCommand } from '../model/flavors/command.js';
import { chooseBackend } from '../model/flavors/tfjs/choose-backend.js';
import { readPipeline } from '../model/flavors/tfjs/pipeline.js';
import type { FlavorRecord } from '../model/manifest.js';
import { signatureOf } from '../model/signature.js';
import type { Context } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import type { History } from './history.js';
import { trainOrderSchema } from './order.js';
import { programDigest, type Plan } from './plan.js';
import { fitPython } from './fit-python.js';
import { trainTfjs } from './train-tfjs.js';
import { writeTrainingData } from './training-data.js';

/** One training, decided. */
export interface CandidateJob {
  readonly plan: Plan;
  readonly split: SplitManifest;
  /** Absolute path of the training rows: split/train.csv, or a sample of it. */
  readonly data: string;
  /** Absolute path of an empty folder. */
  readonly modelFolder: string;
  readonly seed: number;
  readonly timeoutMs: number;
}

/** What a training left besides the model. */
export interface FitResult {
  readonly flavor: FlavorRecord;
  /** null where a user's program trained. */
  readonly history: History | null;
}

/** Trains as planned, in a process of its own. Throws what trainTfjs and trainCommand throw. */
export async function fitCandidate(
  job: CandidateJob,
  context: Context & { readonly environment: Environment },
): Promise<FitResult> {
  const { plan } = job;
  switch (plan.flavor) {
    case 'tfjs':
      return fitTfjs(job, plan, context);
    case 'python':
      return { flavor: await fitPython({ ...job, plan }, context), history: null };
    case 'command':
      return fitByCommand(job, plan, context);
    default:
      return assertNever(plan);
  }
}

async function fitTfjs(
  { split, data, modelFolder, seed, timeoutMs }: CandidateJob,
  { estimator, params, backend: asked }: Extract<Plan, { flavor: 'tfjs' }>,
  context: Context,
): Promise<FitResult> {
  const { run, files } = context;
  const order = trainOrderSchema.parse({
    format: 'mlops-train-order/1',
    data,
    modelFolder,
    history: run.path('train', 'history.json'),
    estimator,
    params,
    seed,
    signature: signatureOf(split),
    target: split.target,
    policy: split.policy,
    backend: await chooseBackend(asked, context),
  });
  const history = await trainTfjs(order, timeoutMs, context);
  const { tfjs, backend } = await readPipeline(files, modelFolder);
  return { flavor: { name: 'tfjs', estimator, tfjs, backend }, history };
}

async function fitByCommand(
  { split, data: rows, modelFolder, seed, timeoutMs }: CandidateJob,
  { command, data: form, score, params, floats }: Extract<Plan, { flavor: 'command' }>,
  context: Context & { readonly environment: Environment },
): Promise<FitResult> {
  const { files, workspace } = context;
  // Rows of data leave the run directory with nobody: they stand in a folder that goes.
  const folder = await files.temporary();
  try {
    const [data, paramsFile] = [join(folder, `train.${form}`), join(folder, 'params.json')];
    await writeTrainingData(files, rows, split, data, form);
    await files.write(paramsFile, `${jsonText(params, floats, 2)}\n`);
    await trainCommand({ command, workspace, data, params: paramsFile, modelFolder, seed, timeoutMs }, context);
    await checkModelFolder(files, { command, modelFolder });
  } finally {
    await files.remove(folder);
  }
  return { flavor: { name: 'command', score, command: programDigest(command) }, history: null };
}
