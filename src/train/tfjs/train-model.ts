import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { describeBackend, startBackend } from '../../model/flavors/tfjs/backend.js';
import type { BackendChoice } from '../../model/flavors/tfjs/choice.js';
import { Encoder, standardise } from '../../model/flavors/tfjs/encode.js';
import { saveNetwork } from '../../model/flavors/tfjs/network.js';
import { outputsOf, widthOf, type Pipeline } from '../../model/flavors/tfjs/pipeline.js';
import type { Signature } from '../../model/manifest.js';
import type { SplitPolicy, Target } from '../../split/manifest.js';
import { stopRowsOf } from '../../split/stop-row.js';
import type { Batch } from '../../table/table.js';
import type { History } from '../history.js';
import type { TfjsParams } from '../params.options.js';
import type { Estimator } from '../plan.js';
import { partition, type Examples } from './examples.js';
import { fitColumns, momentsOf } from './fit-pipeline.js';
import { classWeights } from './class-weights.js';
import { fitNetwork } from './fit-network.js';
import type { Loss } from './loss.js';
import { orderedClasses, ownRows, readTrainingRows, type TrainingRows } from './training-rows.js';

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
  readonly backend: BackendChoice;
}

const mostInputs = 2 ** 30;

/** Rows that `patience: auto` wants for early stopping: on fewer, one odd row decides which epoch is best. */
const leastStop = 100;

/**
 * Trains a pipeline and writes its artifact; runs inside the child. The rows are read twice: once to fit the pipeline, once to encode.
 * Equal data, options and seed give equal bytes on WebAssembly.
 * @param print takes a line for the log
 * @throws UserError for data that cannot be learnt from (no rows, one class, no features), or a training that diverged
 */
export async function trainModel(
  job: TfjsTraining,
  files: Files,
  onEpoch: (epoch: History['epochs'][number]) => void,
  print: (line: string) => void,
): Promise<History> {
  if (job.signature.inputs.length === 0) {
    throw new UserError('train: no column is left as a feature; shorten data.ignore, or add columns to the data.');
  }
  const marks = job.params.patience === null ? () => () => false : await stopRowsOf(files, job.data, job.policy);
  const data = await readTrainingRows(ownRows(files, job.data), job.signature, job.target, marks);
  const stop = usableStop(data, job.target, job.params.patience === 'auto' ? leastStop : 1);
  const columns = fitColumns(data.columns, job.params.max_categories);
  const backend = await startBackend(job.backend);
  print(describeBackend(backend));
  const pipeline: Pipeline = {
    format: 'mlops-tfjs/1',
    estimator: job.estimator,
    columns,
    width: columns.reduce((sum, column) => sum + widthOf(column), 0),
    target: job.target,
    output: outputFor(job.target, data),
    ...backend,
  };
  const examples = await encodeAll(ownRows(files, job.data), pipeline, data);
  const [fit, watched] = partition(examples, stop);
  const loss = lossOf(job, outputsOf(pipeline), fit);
  const { network, epochs, best } = fitNetwork({ fit, stop: watched }, loss, job.params, job.seed, onEpoch);
  try {
    await saveNetwork(network, files, job.modelFolder);
  } finally {
    network.dispose();
  }
  await files.write(`${job.modelFolder}/pipeline.json`, `${JSON.stringify(pipeline, null, 2)}\n`);
  return {
    format: 'mlops-history/1',
    loss: job.target.task === 'regression' ? 'squared_error' : 'log_loss',
    epochs: [...epochs],
    best,
    rows: { fitted: fit.rows, stop: watched.rows },
    width: pipeline.width,
  };
}

function outputFor({ task }: Target, { y }: TrainingRows): Pipeline['output'] {
  switch (task) {
    case 'regression':
      return { kind: 'number', ...momentsOf(y, 0) };
    case 'binary':
      return { kind: 'logit' };
    case 'multiclass':
      return { kind: 'logits' };
  }
}

function lossOf({ target, params }: TfjsTraining, outputs: number, { y }: Examples): Loss {
  const classes = orderedClasses(target);
  const counts = classes.map(() => 0);
  if (target.task !== 'regression') for (const label of y) counts[label]! += 1;
  return { task: target.task, outputs, weights: classWeights(params.class_weight, classes, counts) };
}

/** The rows held out for early stopping; none where they are fewer than `least`, or where the rest could then not be learnt from. */
function usableStop({ y, stop, rows }: TrainingRows, target: Target, least: number): Uint8Array {
  if (rows === 0) throw new UserError('train: no training rows; add data, or lower data.split.test.');
  const present = new Set<number>();
  const left = new Set<number>();
  let held = 0;
  for (let row = 0; row < rows; row++) {
    const kind = target.task === 'regression' ? 0 : y[row]!;
    present.add(kind);
    if (stop[row] === 0) left.add(kind);
    else held += 1;
  }
  if (target.task !== 'regression' && present.size < 2) {
    const other = target.task === 'binary' ? 'the other class' : 'the other classes';
    throw new UserError(`train: the training rows are of one class only; add rows of ${other}.`);
  }
  return held >= least && left.size === present.size ? stop : new Uint8Array(rows);
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
  return { rows: data.rows, width, x, y };
}
