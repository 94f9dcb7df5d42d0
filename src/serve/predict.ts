import { join } from 'node:path';
import type { Environment, Environments } from '../host/environment.js';
import { backendFor, scoreModel, ScoringError, type Runtime } from '../model/flavor.js';
import { readPredictions } from '../evaluate/predictions.js';
import type { BackendName } from '../model/flavors/tfjs/choice.js';
import type { Registry } from '../registry/registry.js';
import type { Context } from '../run/step.js';
import type { ReadOptions } from '../table/read.js';
import { writeModelInput } from './prediction-input.js';
import { writePredictions } from './prediction-output.js';
import type { PredictionPaths } from './prediction-paths.js';
import { fetchModel } from './served-model.js';
import { servingEnvironment } from './serving-environment.js';

/** One batch prediction. */
export interface Prediction {
  readonly model: string;
  /** null: the champion. */
  readonly version: string | null;
  readonly paths: PredictionPaths;
  readonly read: ReadOptions;
  readonly timeoutMs: number;
  readonly backend: BackendName;
}

/** What predicting needs beside a step's context. */
export interface Serving {
  readonly registry: Registry;
  readonly environment: Environment;
  readonly environments: Environments;
}

/** What was predicted. */
export interface Predicted {
  readonly version: string;
  readonly digest: string;
  readonly rows: number;
}

/**
 * Predicts for the rows of a CSV file with a registered model, by its own code in a process of its own.
 * @throws UserError for an input that does not fit the model's signature; ScoringError where the model's program fails or answers wrongly
 */
export async function predict(job: Prediction, context: Context & Serving): Promise<Predicted> {
  const { files, registry } = context;
  const folder = await files.temporary();
  try {
    const { manifest, modelFolder } = await fetchModel(registry, files, job.model, job.version, folder);
    const { seed, flavor, target, signature, version, model } = manifest;
    const [input, output] = [join(folder, 'input.csv'), join(folder, 'output.csv')];
    const rows = await writeModelInput(files, job.paths.input, signature, job.read, input);
    const runtime: Runtime = { ...context, environment: await servingEnvironment(manifest, folder, context) };
    const { timeoutMs } = job;
    const backend = await backendFor([flavor], job.backend, runtime);
    await scoreModel(
      { modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs },
      runtime,
    );
    const rowIds = Int32Array.from({ length: rows }, (_, row) => row);
    const answer = await readPredictions(files, output, rowIds, target);
    if ('failure' in answer) throw new ScoringError(`${job.model} ${version}: ${answer.failure}.`, []);
    await writePredictions(files, job.paths.output, answer.rows, target);
    return { version, digest: manifest.model.digest, rows };
  } finally {
    await files.remove(folder);
  }
}
