import * as tf from '@tensorflow/tfjs-core';
import type { Network } from '../../model/flavors/tfjs/network.js';
import type { Rng } from '../../statistics/rng.js';

/**
 * What each hidden unit of each row is multiplied by in one step: 0 with probability `share`, else 1 / (1 - share), so that what comes after
 * sees the same sum on average and scoring needs no change (Srivastava et al. 2014, inverted).
 * @param units of each hidden layer
 * @returns for each hidden layer rows x units. Cost: one random number a value
 */
export function dropoutMasks(rows: number, units: readonly number[], share: number, random: Rng): Float32Array[] {
  const kept = 1 / (1 - share);
  return units.map((width) => Float32Array.from({ length: rows * width }, () => (random.next() < share ? 0 : kept)));
}

/** The network's output where hidden units are multiplied by masks. */
export function applyMasked(network: Network, x: tf.Tensor2D, masks: readonly Float32Array[]): tf.Tensor {
  let value: tf.Tensor = x;
  network.layers.forEach((layer, at) => {
    value = layer.apply(value) as tf.Tensor;
    const mask = masks[at];
    if (mask !== undefined) value = tf.mul(value, tf.tensor(mask, value.shape));
  });
  return value;
}
