import { UserError } from '../host/errors.js';
import type { BackendName } from '../model/flavors/tfjs/choice.js';
import { count } from '../render/number.js';
import type { Context, Step } from '../run/step.js';
import type { DataOptions } from '../table/data.options.js';
import type { PredictOptions } from './predict.options.js';
import { predict, type Predictor, type Serving } from './predict.js';
import type { Kept } from './output-place.js';
import { predictionPaths } from './prediction-paths.js';

interface PredictConfig {
  readonly model: { readonly name: string };
  readonly data: Pick<DataOptions, 'nulls' | 'delimiter' | 'source' | 'schema'>;
  readonly predict: PredictOptions;
  readonly train: { readonly backend: BackendName };
  readonly changes: { readonly config: string };
}

/** Predicts for a CSV file with a version, the champion, or the candidate of another run; writes the predictions where asked, and predict/prediction.json. */
export const predictStep: Step<PredictConfig, Serving> = {
  name: 'predict',
  folder: () => 'predict',
  reads: (config) => ({ options: [config.model.name, config.predict, config.data.nulls, config.data.delimiter] }),
  skippable: () => false,
  async run({ model, data, predict: options, train, changes }, context) {
    const job = {
      model: model.name,
      by: predictorOf(options, model.name),
      paths: await predictionPaths(context.files, keptOf(data, changes.config, context), options),
      read: { delimiter: data.delimiter, nulls: data.nulls },
      timeoutMs: options.timeout_minutes * 60_000,
      backend: train.backend,
    };
    const { name, rows, origin, ...predicted } = await predict(job, context);
    const sha256 = await context.files.digest(job.paths.output);
    const figures = { ...predicted, rows, output: options.output, sha256, ...(origin === null ? {} : { origin }) };
    await context.run.write('predict/prediction.json', { format: 'mlops-prediction/1', ...figures });
    const summary = `Predicted ${count(rows)} ${rows === 1 ? 'row' : 'rows'} with ${name}: ${options.output}.`;
    return { status: 'ok', summary, figures };
  },
};

function keptOf(
  { source, schema }: PredictConfig['data'],
  config: string,
  { workspace, run, registry }: Context & Serving,
): Kept {
  return { workspace, registry: registry.location, runDirectory: run.root, config, schema, source };
}

function predictorOf({ from_run: run, version, model, trust }: PredictOptions, ownModel: string): Predictor {
  if (run === null) {
    if (!trust && model === null) return { version };
    throw new UserError(`predict.${trust ? 'trust' : 'model'}: it belongs to --from-run, which is missing; give both.`);
  }
  if (version === null) return { run: { run, model, ownModel, trust } };
  throw new UserError(
    'predict.version: a version of the registry and the candidate of another run (--from-run) were asked for; give one of them.',
  );
}
