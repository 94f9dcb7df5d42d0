import * as tf from '@tensorflow/tfjs-core';
import type { Target } from '../../split/manifest.js';
import type { Examples } from './examples.js';

/** What training makes small. */
export interface Loss {
  readonly task: Target['task'];
  /** Outputs of the network for a row: one, or for multiclass one a class. */
  readonly outputs: number;
  /** What a row of each class counts, by the values of y; null: all count 1. */
  readonly weights: readonly number[] | null;
}

/**
 * The mean loss of rows, in doubles: log loss of the log odds (binary), cross-entropy of the softmax (multiclass), or squared error (regression).
 * No exponential overflows. With weights: sum of weight * loss / sum of weights.
 * @param outputs of the network: rows x outputs
 */
export function meanLoss(loss: Loss, { y, rows }: Examples, outputs: Float32Array): number {
  let sum = 0;
  let weights = 0;
  for (let row = 0; row < rows; row++) {
    const weight = loss.weights?.[y[row]!] ?? 1;
    weights += weight;
    sum += weight * rowLoss(loss, y[row]!, outputs, row);
  }
  return sum / weights;
}

function rowLoss({ task, outputs: each }: Loss, y: number, outputs: Float32Array, row: number): number {
  switch (task) {
    case 'regression':
      return (outputs[row]! - y) ** 2;
    case 'binary': {
      const s = y === 1 ? outputs[row]! : -outputs[row]!;
      return Math.max(0, -s) + Math.log1p(Math.exp(-Math.abs(s)));
    }
    case 'multiclass': {
      const logits = outputs.subarray(row * each, (row + 1) * each);
      const most = logits.reduce((a, b) => Math.max(a, b));
      let sum = 0;
      for (const logit of logits) sum += Math.exp(logit - most);
      return most + Math.log(sum) - logits[y]!;
    }
  }
}

/**
 * The mean over a batch of weight * loss, as a tensor with a gradient.
 * @param output of the network: rows x outputs
 */
export function batchLoss({ task, outputs, weights }: Loss, batch: Examples, output: tf.Tensor): tf.Scalar {
  const counts = weights === null ? undefined : Float32Array.from(batch.y, (y) => weights[y]!);
  if (task === 'multiclass') {
    const hot = new Float32Array(batch.rows * outputs);
    batch.y.forEach((y, row) => (hot[row * outputs + y] = 1));
    const weight = counts === undefined ? undefined : tf.tensor1d(counts);
    return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(tf.tensor2d(hot, [batch.rows, outputs]), output, weight);
  }
  const y = tf.tensor2d(batch.y, [batch.rows, 1]);
  const weight = counts === undefined ? undefined : tf.tensor2d(counts, [batch.rows, 1]);
  const of = task === 'binary' ? tf.losses.sigmoidCrossEntropy : tf.losses.meanSquaredError;
  return of<tf.Tensor, tf.Scalar>(y, output, weight);
}
