import type { BackendName } from '../model/flavors/tfjs/choice.js';
import { count } from '../render/number.js';
import type { Step } from '../run/step.js';
import type { DataOptions } from '../table/data.options.js';
import type { PredictOptions } from './predict.options.js';
import { predict, type Serving } from './predict.js';
import { predictionPaths } from './prediction-paths.js';

interface PredictConfig {
  readonly model: { readonly name: string };
  readonly data: Pick<DataOptions, 'nulls' | 'delimiter'>;
  readonly predict: PredictOptions;
  readonly train: { readonly backend: BackendName };
}

/** Predicts for a CSV file with a version or the champion; writes the predictions where asked, and predict/prediction.json. */
export const predictStep: Step<PredictConfig, Serving> = {
  name: 'predict',
  folder: () => 'predict',
  reads: (config) => ({ options: [config.model.name, config.predict, config.data.nulls, config.data.delimiter] }),
  skippable: () => false,
  async run({ model, data, predict: options, train }, context) {
    const paths = await predictionPaths(context.files, context.workspace, options);
    const read = { delimiter: data.delimiter, nulls: data.nulls };
    const job = {
      model: model.name,
      version: options.version,
      paths,
      read,
      timeoutMs: options.timeout_minutes * 60_000,
      backend: train.backend,
    };
    const { version, digest, rows } = await predict(job, context);
    const sha256 = await context.files.digest(paths.output);
    const figures = { model: model.name, version, digest, rows, output: options.output, sha256 };
    await context.run.write('predict/prediction.json', { format: 'mlops-prediction/1', ...figures });
    const summary = `Predicted ${count(rows)} ${rows === 1 ? 'row' : 'rows'} with ${model.name} ${version}: ${options.output}.`;
    return { status: 'ok', summary, figures };
  },
};
