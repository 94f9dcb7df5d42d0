import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { startBackend } from '../../model/flavors/tfjs/backend.js';
import { Encoder, standardise } from '../../model/flavors/tfjs/encode.js';
import { saveNetwork } from '../../model/flavors/tfjs/network.js';
import { widthOf, type Pipeline } from '../../model/flavors/tfjs/pipeline.js';
import type { Signature } from '../../model/manifest.js';
import type { SplitPolicy, Target } from '../../split/manifest.js';
import { stopRows } from '../../split/stop-row.js';
import type { Batch } from '../../table/table.js';
import type { History } from '../history.js';
import type { TfjsParams } from '../params.options.js';
import type { Estimator } from '../plan.js';
import { partition, type Examples } from './examples.js';
import { fitColumns, momentsOf } from './fit-pipeline.js';
import { fitNetwork } from './fit-network.js';
import { ownRows, readTrainingRows, type TrainingRows } from './training-rows.js';

/** One training with the built-in flavor. Paths are absolute. */
export interface TfjsTraining {
  /** split/train.csv */
  readonly data: string;
  readonly modelFolder: string;
  readonly estimator: Estimator;
  readonly params: TfjsParams;
  readonly seed: number;
  readonly signature: Signature;
  readonly target: Target;
  readonly policy: SplitPolicy;
}

const mostInputs = 2 ** 30;

/** Rows that `patience: auto` wants for early stopping: on fewer, one odd row decides which epoch is best. */
const leastStop = 100;

/**
 * Trains a pipeline and writes its artifact; runs inside the child. The rows are read twice: once to fit the pipeline, once to encode.
 * Equal data, options and seed give equal bytes.
 * @throws UserError for data that cannot be learnt from (no rows, one class, no features), or a training that diverged
 */
export async function trainModel(
  job: TfjsTraining,
  files: Files,
  onEpoch: (epoch: History['epochs'][number]) => void,
): Promise<History> {
  if (job.signature.inputs.length === 0) {
    throw new UserError('train: no column is left as a feature; shorten data.ignore, or add columns to the data.');
  }
  const marks = job.params.patience === null ? () => () => false : stopRows(job.policy);
  const data = await readTrainingRows(ownRows(files, job.data), job.signature, job.target, marks);
  const stop = usableStop(data, job.target, job.params.patience === 'auto' ? leastStop : 1);
  const columns = fitColumns(data.columns, job.params.max_categories);
  const output =
    job.target.task === 'regression'
      ? { kind: 'number' as const, ...momentsOf(data.y, 0) }
      : { kind: 'logit' as const };
  const pipeline: Pipeline = {
    format: 'mlops-tfjs/1',
    estimator: job.estimator,
    columns,
    width: columns.reduce((sum, column) => sum + widthOf(column), 0),
    target: job.target,
    output,
    ...(await startBackend()),
  };
  const examples = await encodeAll(ownRows(files, job.data), pipeline, data);
  const [fit, watched] = partition(examples, stop);
  const { network, epochs, best } = fitNetwork(fit, watched, job.params, job.seed, onEpoch);
  try {
    await saveNetwork(network, files, job.modelFolder);
  } finally {
    network.dispose();
  }
  await files.write(`${job.modelFolder}/pipeline.json`, `${JSON.stringify(pipeline, null, 2)}\n`);
  const loss = job.target.task === 'regression' ? 'squared_error' : 'log_loss';
  const rows = { fitted: fit.rows, stop: watched.rows };
  return { format: 'mlops-history/1', loss, epochs: [...epochs], best, rows, width: pipeline.width };
}

/** The rows held out for early stopping; none where they are fewer than `least`, or where the rest could then not be learnt from. */
function usableStop({ y, stop, rows }: TrainingRows, target: Target, least: number): Uint8Array {
  if (rows === 0) throw new UserError('train: no training rows; add data, or lower data.split.test.');
  const present = [false, false];
  const left = [false, false];
  let held = 0;
  for (let row = 0; row < rows; row++) {
    const kind = target.task === 'binary' && y[row] === 1 ? 1 : 0;
    present[kind] = true;
    if (stop[row] === 0) left[kind] = true;
    else held += 1;
  }
  if (target.task === 'binary' && !(present[0] && present[1])) {
    throw new UserError('train: the training rows are of one class only; add rows of the other class.');
  }
  const usable = held >= least && present.every((there, kind) => left[kind] === there);
  return usable ? stop : new Uint8Array(rows);
}

async function encodeAll(batches: AsyncIterable<Batch>, pipeline: Pipeline, data: TrainingRows): Promise<Examples> {
  const { width, output } = pipeline;
  if (data.rows * width > mostInputs) {
    throw new UserError(
      `train: ${data.rows} rows of ${width} inputs are more than fit into memory; lower train.params.max_categories, or ignore columns.`,
    );
  }
  const encoder = new Encoder(pipeline);
  const x = new Float32Array(data.rows * width);
  let at = 0;
  for await (const batch of batches) {
    x.set(encoder.encode(batch), at);
    at += batch.rows * width;
  }
  const y = Float32Array.from(data.y, (value) => (output.kind === 'number' ? standardise(value, output) : value));
  return { task: output.kind === 'number' ? 'regression' : 'binary', rows: data.rows, width, x, y };
}
