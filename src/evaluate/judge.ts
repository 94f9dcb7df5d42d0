import { metricsOf } from '../metrics/catalog.js';
import { modelDigest } from '../model/digest.js';
import { backendFor, scoreModel, ScoringError } from '../model/flavor.js';
import { signatureOf } from '../model/signature.js';
import type { Judge } from '../train/judge.js';
import { writeFeatures } from './features.js';
import { loadLabels } from './labels.js';
import { readPredictions } from './predictions.js';
import { toPredictions } from './scored-rows.js';

/** Scores and measures a model on the rows of a fold, as `evaluate` does on those of a part. */
export const judge: Judge = async ({ modelFolder, flavor, seed, split, run, timeoutMs, ...asked }, runtime) => {
  const { files } = runtime;
  const { target } = split;
  const signature = signatureOf(split);
  const [input, output] = [run.path('rows.csv'), run.path('predictions.csv')];
  const labels = await loadLabels(files, run, 'validation', split);
  if (labels.rowIds.length === 0) return { failure: 'the fold has no rows' };
  await writeFeatures(files, run, 'validation', signature, input);
  const model = await modelDigest(files, modelFolder);
  try {
    const backend = await backendFor([flavor], asked.backend, runtime);
    await scoreModel(
      { modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs },
      runtime,
    );
  } catch (cause) {
    if (!(cause instanceof ScoringError)) throw cause;
    return { failure: cause.sentence.replace(/\.$/, '') };
  }
  const answer = await readPredictions(files, output, labels.rowIds, target);
  if ('failure' in answer) return answer;
  const predictions = toPredictions(labels, answer.rows, target);
  const measures = metricsOf(predictions.task).map((metric) => {
    const { name, title, better } = metric;
    return { name, title, better, value: metric.compute(predictions).value };
  });
  return { measures };
};
