import * as tf from '@tensorflow/tfjs-core';
import { UserError } from '../../host/errors.js';
import { buildNetwork, forward, type Network } from '../../model/flavors/tfjs/network.js';
import { rng, type Rng } from '../../statistics/rng.js';
import type { History } from '../history.js';
import type { TfjsParams } from '../params.options.js';
import { BestWeights } from './best-weights.js';
import { initialWeights } from './initial-weights.js';
import { meanLoss, type Examples } from './examples.js';

type Epoch = History['epochs'][number];

const autoPatience = 20;

/** A trained network and how it went. */
export interface Fitted {
  readonly network: Network;
  readonly epochs: readonly Epoch[];
  readonly best: number;
}

/** Adam (Kingma & Ba 2015) whose step size can be set between steps. */
class AnnealedAdam extends tf.AdamOptimizer {
  set rate(value: number) {
    this.learningRate = value;
  }
}

/**
 * Fits a network by Adam on shuffled batches; the step size falls to 0 over all epochs by half a cosine (Loshchilov & Hutter 2017).
 * Stops early where `stop` has rows: after `patience` epochs (auto: 20) without a smaller loss on them the best weights are taken.
 * Equal inputs and seed give equal bits.
 * @throws UserError where the loss is no longer a finite number
 */
export function fitNetwork(
  fit: Examples,
  stop: Examples,
  params: TfjsParams,
  seed: number,
  onEpoch: (epoch: Epoch) => void,
): Fitted {
  const random = rng(seed);
  const network = buildNetwork([fit.width, ...(params.hidden ?? []), 1], initialWeights(startOf(fit, params), random));
  const optimizer = new AnnealedAdam(params.learning_rate, 0.9, 0.999, 1e-7);
  const watch = new BestWeights(network);
  const epochs: Epoch[] = [];
  const patience = typeof params.patience === 'number' ? params.patience : autoPatience;
  const steps = Math.ceil(fit.rows / params.batch_size);
  for (let at = 1; at <= params.epochs; at++) {
    const loss = runEpoch(fit, params, shuffled(fit.rows, random), (batch, step) => {
      const done = (at - 1 + step / steps) / params.epochs;
      optimizer.rate = params.learning_rate * 0.5 * (1 + Math.cos(Math.PI * done));
      return runStep(network, optimizer, batch, params.l2);
    });
    const epoch = { epoch: at, loss, stop: stop.rows === 0 ? null : meanLoss(stop, outputsOf(network, stop)) };
    refuseDivergence(epoch, params);
    epochs.push(epoch);
    onEpoch(epoch);
    if (epoch.stop !== null && watch.isOver(at, epoch.stop, patience)) break;
  }
  const best = watch.restore() ?? epochs.length;
  optimizer.dispose();
  return { network, epochs, best };
}

function startOf(fit: Examples, params: TfjsParams): Parameters<typeof initialWeights>[0] {
  const active = new Uint8Array(fit.width);
  for (let place = 0; place < fit.x.length; place++) if (fit.x[place] !== 0) active[place % fit.width] = 1;
  const mean = fit.y.reduce((sum, value) => sum + value, 0) / fit.rows;
  const bias = fit.task === 'binary' ? Math.log(mean / (1 - mean)) : mean;
  return { sizes: [fit.width, ...(params.hidden ?? []), 1], active, bias };
}

/** Fisher and Yates' shuffle. */
function shuffled(count: number, random: Rng): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = random.int(at + 1);
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
  return order;
}

function runEpoch(
  fit: Examples,
  params: TfjsParams,
  order: Uint32Array,
  step: (batch: Examples, step: number) => number,
): number {
  let sum = 0;
  for (let from = 0, at = 0; from < fit.rows; from += params.batch_size, at++) {
    const rows = order.subarray(from, from + params.batch_size);
    sum += step(pick(fit, rows), at) * rows.length;
  }
  return sum / fit.rows;
}

function pick(from: Examples, rows: Uint32Array): Examples {
  const { width } = from;
  const x = new Float32Array(rows.length * width);
  const y = new Float32Array(rows.length);
  rows.forEach((row, at) => {
    x.set(from.x.subarray(row * width, (row + 1) * width), at * width);
    y[at] = from.y[row]!;
  });
  return { task: from.task, width, rows: rows.length, x, y };
}

/** One step of the optimiser; the mean loss of the batch before it, without the penalty. */
function runStep(network: Network, optimizer: AnnealedAdam, batch: Examples, l2: number): number {
  return tf.tidy(() => {
    const x = tf.tensor2d(batch.x, [batch.rows, batch.width]);
    const y = tf.tensor2d(batch.y, [batch.rows, 1]);
    const { value, grads } = tf.variableGrads(() => {
      const output = network.apply(x, { training: true }) as tf.Tensor;
      const loss = batch.task === 'binary' ? tf.losses.sigmoidCrossEntropy : tf.losses.meanSquaredError;
      return loss<tf.Tensor, tf.Scalar>(y, output);
    });
    if (l2 > 0) addPenalty(network, grads, l2);
    optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
    return value.dataSync()[0]!;
  });
}

/** The gradient of l2 * (sum of squared weights): 2 * l2 * weight. */
function addPenalty(network: Network, grads: tf.NamedTensorMap, l2: number): void {
  for (const weight of network.trainableWeights) {
    const tensor = weight.read();
    const grad = grads[weight.name];
    if (tensor.rank === 2 && grad !== undefined) grads[weight.name] = tf.add(grad, tf.mul(tensor, 2 * l2));
  }
}

function outputsOf(network: Network, examples: Examples): Float32Array {
  const outputs = new Float32Array(examples.rows);
  for (let from = 0; from < examples.rows; from += 4096) {
    const to = Math.min(examples.rows, from + 4096);
    outputs.set(forward(network, examples.x.subarray(from * examples.width, to * examples.width), to - from), from);
  }
  return outputs;
}

function refuseDivergence({ epoch, loss, stop }: Epoch, params: TfjsParams): void {
  if (Number.isFinite(loss) && Number.isFinite(stop ?? 0)) return;
  throw new UserError(
    `Training diverged in epoch ${epoch}: the loss is no finite number; lower train.params.learning_rate (now ${params.learning_rate}).`,
  );
}
