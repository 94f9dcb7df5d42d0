import { expect } from '@jest/globals';
import { join } from 'node:path';
import { NodeProcess } from '../../src/host/node-process.js';
import { scoreModel } from '../../src/model/flavor.js';
import type { InputForm } from '../../src/model/flavors/python/runner.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { candidateSchema, type Candidate } from '../../src/model/manifest.js';
import { runStep } from '../../src/run/runner.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import { trainOptions } from '../../src/train/train.options.js';
import { trainStep } from '../../src/train/train.step.js';
import { temporaryFolder } from '../support/folders.js';
import { pythonPath } from '../support/python.js';
import { json, sceneIn, type SceneContext } from './scene.js';
import { records } from './training.js';

/** A split workspace whose programs find Python; `path` is searched for modules, `variables` are added to their environment. */
export async function sceneOf(
  csv: string,
  target: Target,
  change: Partial<SplitManifest> = {},
  path = '',
  variables: Readonly<Record<string, string>> = {},
): Promise<SceneContext> {
  const scene = await sceneIn(temporaryFolder(), csv, target, change);
  const threads = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const env = { PATH: pythonPath, ...threads, PYTHONPATH: path, ...variables };
  const process = new NodeProcess(env);
  return { ...scene, process, environment: hostEnvironment({ process, workspace: scene.workspace }, 'test') };
}

/** What must not decide what is trained: threads, the order of hashes, place, time and language, whose account it is. */
export const otherCircumstances = {
  ...{ OMP_NUM_THREADS: '2', OPENBLAS_NUM_THREADS: '2', PYTHONHASHSEED: '77' },
  ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere', USER: 'bob' },
};

/** Runs the step train. */
export async function trained(
  context: SceneContext,
  train: Record<string, unknown>,
  input: InputForm | null = null,
): Promise<Candidate> {
  const config = { model: { name: 'flowers', input }, train: trainOptions.parse(train) };
  const ran = await runStep(trainStep, config, context, false);
  expect(ran.status).toBe('ok');
  return candidateSchema.parse(await json(context.run.path('train', 'manifest.json')));
}

/** Scores a CSV file of `row_id` and features with the candidate. */
export async function scored(
  context: SceneContext,
  candidate: Candidate,
  input: string,
  seed = 1,
): Promise<Map<string, string>[]> {
  const output = join(context.workspace, 'predictions.csv');
  const { flavor, target, signature, model } = candidate;
  const modelFolder = context.run.path('train', 'model');
  const backend = { kind: 'wasm' as const };
  await scoreModel(
    { modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs: 60_000 },
    context,
  );
  return records(output);
}
