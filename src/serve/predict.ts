import { join } from 'node:path';
import type { Environment, Environments } from '../host/environment.js';
import { backendFor, scoreModel, ScoringError, type Runtime } from '../model/flavor.js';
import { readPredictions } from '../evaluate/predictions.js';
import { decideBy } from '../evaluate/threshold.js';
import type { BackendName } from '../model/flavors/tfjs/choice.js';
import { packageFiles } from '../registry/pinned.js';
import type { Registry } from '../registry/registry.js';
import { originName, type Origin } from '../run/origin.js';
import type { Context } from '../run/step.js';
import type { ReadOptions } from '../table/read.js';
import type { AskedRun, CandidateRuns } from './candidate-runs.js';
import { writeModelInput } from './prediction-input.js';
import { writePredictions } from './prediction-output.js';
import type { PredictionPaths } from './prediction-paths.js';
import { fetchCandidate } from './run-candidate.js';
import { fetchModel } from './served-model.js';
import { servingEnvironment, type Served } from './serving-environment.js';

/** Which model predicts: a registered version (null: the champion), or the candidate of another run. */
export type Predictor = { readonly version: string | null } | { readonly run: AskedRun };

/** One batch prediction. */
export interface Prediction {
  readonly model: string;
  readonly by: Predictor;
  readonly paths: PredictionPaths;
  readonly read: ReadOptions;
  readonly timeoutMs: number;
  readonly backend: BackendName;
}

/** What predicting needs beside a step's context. */
export interface Serving {
  readonly registry: Registry;
  readonly runs: CandidateRuns;
  readonly environment: Environment;
  readonly environments: Environments;
}

/** What was predicted. */
export interface Predicted {
  readonly model: string;
  /** null for a candidate, which has none yet. */
  readonly version: string | null;
  /** null for a registered version. */
  readonly origin: Origin | null;
  /** The model as a person names it. */
  readonly name: string;
  readonly digest: string;
  readonly rows: number;
}

/**
 * Predicts for the rows of a CSV file with a registered model or another run's candidate, by its own code in a process of its own.
 * @throws UserError for an input that does not fit the model's signature; ScoringError where the model's program fails or answers wrongly
 */
export async function predict(job: Prediction, context: Context & Serving): Promise<Predicted> {
  const { files } = context;
  const folder = await files.temporary();
  try {
    const served = await fetchPredictor(job, context, folder);
    const { manifest, modelFolder, version, origin, name } = served;
    const { seed, flavor, target, signature, model, decision } = manifest;
    const [input, output] = [join(folder, 'input.csv'), join(folder, 'output.csv')];
    const rows = await writeModelInput(files, job.paths.input, signature, job.read, input);
    const runtime: Runtime = { ...context, environment: await servingEnvironment(served, context) };
    const { timeoutMs } = job;
    const backend = await backendFor([flavor], job.backend, runtime);
    await scoreModel(
      { modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs },
      runtime,
    );
    const rowIds = Int32Array.from({ length: rows }, (_, row) => row);
    const answer = await readPredictions(files, output, rowIds, target);
    if ('failure' in answer) throw new ScoringError(`${name}: ${answer.failure}.`, []);
    // As it was judged.
    const decided = decision === undefined ? answer.rows : decideBy(decision.threshold, answer.rows, target);
    await writePredictions(files, job.paths.output, decided, target);
    return { model: manifest.name, version, origin, name, digest: model.digest, rows };
  } finally {
    await files.remove(folder);
  }
}

interface Fetched extends Served, Pick<Predicted, 'version' | 'origin'> {
  readonly modelFolder: string;
}

async function fetchPredictor({ by, model }: Prediction, context: Context & Serving, folder: string): Promise<Fetched> {
  const { registry, runs, files } = context;
  if ('run' in by) {
    const candidate = await fetchCandidate(runs, context, by.run, folder);
    const { manifest, origin } = candidate;
    return { ...candidate, version: null, name: `the candidate of ${originName(origin)} (${manifest.name})` };
  }
  const { manifest, modelFolder } = await fetchModel(registry, files, model, by.version, folder);
  const { version } = manifest;
  const packages = async (): Promise<string[]> => {
    const paths: string[] = [];
    for (const file of packageFiles(manifest)) {
      paths.push(join(folder, file));
      await registry.fetch(model, version, file, join(folder, file));
    }
    return paths;
  };
  return { manifest, modelFolder, version, packages, origin: null, name: `${model} ${version}` };
}
