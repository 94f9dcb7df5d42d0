import type { Rng } from '../../statistics/rng.js';
import type { LayerWeights } from '../../model/flavors/tfjs/network.js';

/** What the first weights of a network depend on. */
export interface Start {
  /** Number of inputs, units of each hidden layer, 1. */
  readonly sizes: readonly number[];
  /** 1 where some training row has another value than 0 in that input. */
  readonly active: Uint8Array;
  /** The output before anything is learnt. */
  readonly bias: number;
}

/**
 * The first weights. Without hidden layers: 0, the loss is convex. With them: normal, variance 2 / inputs before rectified units
 * (He et al. 2015) and 1 / inputs before the output. An input that no training row uses (the unknown bucket, a constant column) gets 0:
 * nothing is learnt for it, so it must not speak later.
 */
export function initialWeights({ sizes, active, bias }: Start, random: Rng): LayerWeights[] {
  const last = sizes.length - 2;
  return sizes.slice(1).map((units, at) => {
    const inputs = sizes[at]!;
    const kernel = new Float32Array(inputs * units);
    if (last > 0) {
      const sd = Math.sqrt((at === last ? 1 : 2) / inputs);
      for (let place = 0; place < kernel.length; place++) {
        const weight = random.normal() * sd;
        if (at > 0 || active[Math.floor(place / units)] === 1) kernel[place] = weight;
      }
    }
    return { kernel, bias: new Float32Array(units).fill(at === last ? bias : 0) };
  });
}
