import { join } from 'node:path';
import { OutsideError } from '../../../host/errors.js';
import { endingOf } from '../../child.js';
import { ScoringError, type Runtime, type ScoreJob } from '../../flavor.js';
import type { FlavorRecord } from '../../manifest.js';
import { modelFile, runPython } from './runner.js';

/** Scores a model.joblib by our runner, in a process of its own. Throws as `scoreModel` does. */
export async function scorePython(
  { modelFolder, model, input, output, seed, target, signature, timeoutMs, foreign = false }: ScoreJob,
  { input: form, libraries }: Extract<FlavorRecord, { name: 'python' }>,
  runtime: Runtime,
): Promise<void> {
  const { files } = runtime;
  await files.remove(output);
  const sha256 = model.files[modelFile]?.sha256;
  if (sha256 === undefined) throw new ScoringError(`The model's manifest names no ${modelFile}.`, []);
  const paths = { model: join(modelFolder, modelFile), input, output };
  const { inputs } = signature;
  const failed = await runPython(
    { kind: 'score', ...paths, sha256, libraries: foreign ? {} : libraries, foreign, form, inputs, target },
    { key: 'train.flavor', seed, timeoutMs },
    runtime,
  );
  if (failed === null) return;
  await files.remove(output);
  const { ended, error } = failed;
  if (error?.kind === 'outside') throw new OutsideError(error.message);
  throw new ScoringError(error?.message ?? `Scoring ended ${endingOf(ended)}.`, ended.tail.slice(-20));
}
