import { join } from 'node:path';
import * as z from 'zod';
import { OutsideError, ProgramError, UserError } from '../../../host/errors.js';
import type { Files } from '../../../host/files.js';
import { parseJson } from '../../../host/json.js';
import { endingOf } from '../../child.js';
import type { Runtime } from '../../flavor.js';
import type { FlavorRecord } from '../../manifest.js';
import { ordinaryFile } from '../../ordinary.js';
import { modelFile, runPython, type InputForm, type RunnerOrder } from './runner.js';

type PythonRuntime = Pick<Runtime, 'environment' | 'files' | 'log'>;

/** What the runner found in a model. */
export type PythonModel = Pick<Extract<FlavorRecord, { name: 'python' }>, 'input' | 'libraries' | 'prepared'>;

const inspectedSchema = z.strictObject({
  input: z.enum(['dataframe', 'text', 'array']),
  libraries: z.record(z.string(), z.string()),
  prepared: z.record(z.string(), z.enum(['text', 'category', 'date'])).optional(),
});

/** What training and inspecting have in common. */
export interface PythonJob extends Pick<RunnerOrder, 'target' | 'inputs'> {
  readonly modelFolder: string;
  /** model.input; null: detected. */
  readonly form: InputForm | null;
  readonly seed: number;
  readonly timeoutMs: number;
}

/**
 * Fits an importable estimator, writes model.joblib into the model's folder, and looks at it as `inspectModel` does.
 * @throws UserError where the class, its parameters or the fit fail; OutsideError where the machine does
 */
export async function fitEstimator(
  { modelFolder, seed, timeoutMs, target, inputs, form }: PythonJob,
  what: Pick<
    Extract<RunnerOrder, { kind: 'fit' }>,
    'data' | 'estimator' | 'preprocess' | 'params' | 'floats' | 'columns'
  >,
  runtime: PythonRuntime,
): Promise<PythonModel> {
  const [folder, model] = [await runtime.files.temporary(), join(modelFolder, modelFile)];
  const result = join(folder, 'result.json');
  const order = { kind: 'fit', model, result, target, inputs, form, seed, ...what } as const;
  return ask(order, { key: 'train.estimator', what: 'Training', seed, timeoutMs }, runtime);
}

/**
 * Loads a trained model and looks whether it can answer for the target.
 * @throws UserError where it does not load, is not fitted, knows other classes, or takes columns that are no features
 */
export async function inspectModel(
  { modelFolder, seed, timeoutMs, target, inputs, form }: PythonJob,
  runtime: PythonRuntime,
): Promise<PythonModel> {
  const [folder, model] = [await runtime.files.temporary(), join(modelFolder, modelFile)];
  const order = { kind: 'inspect', model, result: join(folder, 'result.json'), target, inputs, form } as const;
  return ask(order, { key: 'train.flavor', what: 'Loading the model', seed, timeoutMs }, runtime);
}

async function ask(
  order: Exclude<RunnerOrder, { kind: 'score' }>,
  { what, ...run }: Parameters<typeof runPython>[1] & { readonly what: string },
  runtime: PythonRuntime,
): Promise<PythonModel> {
  const failed = await runPython(order, run, runtime);
  if (failed === null) return inspectedSchema.parse(parseJson(await runtime.files.text(order.result)));
  const { ended, error } = failed;
  if (error?.kind === 'outside') throw new OutsideError(error.message);
  const remedy = ended.timedOut ? '; raise train.timeout_minutes, or train on less' : '';
  throw new ProgramError(error?.message ?? `${what} ended ${endingOf(ended)}${remedy}.`, ended.tail.slice(-20));
}

/**
 * Whether a training command left exactly one model, as model.joblib at the top of its folder. Other files may lie beside it.
 * @param strayed whether it wrote one into the workspace instead
 * @throws UserError that says what it left, or that it is no ordinary file
 */
export async function checkModelFile(files: Files, modelFolder: string, strayed: boolean): Promise<void> {
  const models = (await files.list(modelFolder)).filter((name) => /\.(joblib|pkl|pickle)$/.test(name));
  if (models.length === 1 && models[0] === modelFile) {
    await ordinaryFile(files, `${modelFolder}/${modelFile}`);
    return;
  }
  if (models.length > 0) {
    const names = models.slice(0, 10).map((name) => JSON.stringify(name));
    const found = models.length === 1 ? names[0]! : `${models.length} models: ${names.join(', ')}`;
    throw new UserError(
      `train.command: expected exactly one model, ${modelFile}, in MLOPS_MODEL_DIR; it left ${found}. The one file holds the whole Pipeline.`,
    );
  }
  const hint = strayed
    ? ` It wrote a ${modelFile} into the repository's folder instead: write it into MLOPS_MODEL_DIR.`
    : '';
  throw new UserError(
    `train.command left no ${modelFile} in MLOPS_MODEL_DIR; write the fitted estimator or Pipeline there with joblib.dump.${hint}`,
  );
}
