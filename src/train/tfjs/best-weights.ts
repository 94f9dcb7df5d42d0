import * as tf from '@tensorflow/tfjs-core';
import type { Network } from '../../model/flavors/tfjs/network.js';

/** Keeps the weights of the best epoch. */
export class BestWeights {
  private loss = Infinity;
  private epoch = 0;
  private weights: Float32Array[] = [];

  constructor(private readonly network: Network) {}

  /** Whether training is over: `patience` epochs have passed since the best one. */
  isOver(epoch: number, loss: number, patience: number): boolean {
    if (loss < this.loss) {
      this.loss = loss;
      this.epoch = epoch;
      this.weights = this.network.getWeights().map((tensor) => tensor.dataSync<'float32'>().slice());
    }
    return epoch - this.epoch >= patience;
  }

  /** Puts the best weights back; their epoch, or null where no loss was watched. */
  restore(): number | null {
    if (this.epoch === 0) return null;
    const shapes = this.network.getWeights().map(({ shape }) => shape);
    tf.tidy(() => this.network.setWeights(this.weights.map((values, at) => tf.tensor(values, shapes[at]))));
    return this.epoch;
  }
}
