import * as tf from '@tensorflow/tfjs-core';
import { UserError } from '../../host/errors.js';
import { buildNetwork, forward, type Network } from '../../model/flavors/tfjs/network.js';
import { rng, type Rng } from '../../statistics/rng.js';
import type { History } from '../history.js';
import type { TfjsParams } from '../params.options.js';
import { BestWeights } from './best-weights.js';
import { applyMasked, dropoutMasks } from './dropout.js';
import { pick, type Examples } from './examples.js';
import { initialWeights, startOf } from './initial-weights.js';
import { batchLoss, meanLoss, type Loss } from './loss.js';

type Epoch = History['epochs'][number];

const autoPatience = 20;

/** A trained network and how it went. */
export interface Fitted {
  readonly network: Network;
  readonly epochs: readonly Epoch[];
  readonly best: number;
}

/** Encoded rows: those that weights are fitted on, and those that tell when to stop (perhaps none). */
export interface Rows {
  readonly fit: Examples;
  readonly stop: Examples;
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
 * Equal inputs and seed give equal bits on WebAssembly.
 * @throws UserError where the loss is no longer a finite number
 */
export function fitNetwork(
  { fit, stop }: Rows,
  loss: Loss,
  params: TfjsParams,
  seed: number,
  onEpoch: (epoch: Epoch) => void,
): Fitted {
  const random = rng(seed);
  const start = startOf(fit, loss, params.hidden ?? []);
  const network = buildNetwork(start.sizes, initialWeights(start, random));
  const optimizer = new AnnealedAdam(params.learning_rate, 0.9, 0.999, 1e-7);
  const watch = new BestWeights(network);
  const epochs: Epoch[] = [];
  const patience = typeof params.patience === 'number' ? params.patience : autoPatience;
  const steps = Math.ceil(fit.rows / params.batch_size);
  for (let at = 1; at <= params.epochs; at++) {
    const mean = runEpoch(fit, params, shuffled(fit.rows, random), (batch, step) => {
      const done = (at - 1 + step / steps) / params.epochs;
      optimizer.rate = params.learning_rate * 0.5 * (1 + Math.cos(Math.PI * done));
      return runStep({ network, optimizer, loss, params, random }, batch);
    });
    const watched = stop.rows === 0 ? null : meanLoss(loss, stop, outputsOf(network, stop, loss.outputs));
    const epoch = { epoch: at, loss: mean, stop: watched };
    refuseDivergence(epoch, params);
    epochs.push(epoch);
    onEpoch(epoch);
    if (epoch.stop !== null && watch.isOver(at, epoch.stop, patience)) break;
  }
  const best = watch.restore() ?? epochs.length;
  optimizer.dispose();
  return { network, epochs, best };
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

interface Training {
  readonly network: Network;
  readonly optimizer: AnnealedAdam;
  readonly loss: Loss;
  readonly params: TfjsParams;
  readonly random: Rng;
}

/** One step of the optimiser; the mean loss of the batch before it, without the penalty. */
function runStep({ network, optimizer, loss, params, random }: Training, batch: Examples): number {
  const { dropout = 0, hidden = [], l2 } = params;
  const masks = dropout === 0 ? null : dropoutMasks(batch.rows, hidden, dropout, random);
  return tf.tidy(() => {
    const x = tf.tensor2d(batch.x, [batch.rows, batch.width]);
    const { value, grads } = tf.variableGrads(() => {
      const output =
        masks === null ? (network.apply(x, { training: true }) as tf.Tensor) : applyMasked(network, x, masks);
      return batchLoss(loss, batch, output);
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

function outputsOf(network: Network, examples: Examples, each: number): Float32Array {
  const outputs = new Float32Array(examples.rows * each);
  for (let from = 0; from < examples.rows; from += 4096) {
    const to = Math.min(examples.rows, from + 4096);
    const inputs = examples.x.subarray(from * examples.width, to * examples.width);
    outputs.set(forward(network, inputs, to - from), from * each);
  }
  return outputs;
}

function refuseDivergence({ epoch, loss, stop }: Epoch, params: TfjsParams): void {
  if (Number.isFinite(loss) && Number.isFinite(stop ?? 0)) return;
  throw new UserError(
    `Training diverged in epoch ${epoch}: the loss is no finite number; lower train.params.learning_rate (now ${params.learning_rate}).`,
  );
}
