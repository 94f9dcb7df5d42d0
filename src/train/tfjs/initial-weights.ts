import type { LayerWeights } from '../../model/flavors/tfjs/network.js';
import type { Rng } from '../../statistics/rng.js';
import type { Examples } from './examples.js';
import type { Loss } from './loss.js';

/** What the first weights of a network depend on. */
export interface Start {
  /** Number of inputs, units of each hidden layer, number of outputs. */
  readonly sizes: readonly number[];
  /** 1 where some training row has another value than 0 in that input. */
  readonly active: Uint8Array;
  /** The outputs before anything is learnt. */
  readonly bias: readonly number[];
}

/** The start of a training: before anything is learnt, the network says what the target's shares alone say. */
export function startOf(fit: Examples, loss: Loss, hidden: readonly number[]): Start {
  const active = new Uint8Array(fit.width);
  for (let place = 0; place < fit.x.length; place++) if (fit.x[place] !== 0) active[place % fit.width] = 1;
  return { sizes: [fit.width, ...hidden, loss.outputs], active, bias: biasOf(fit, loss) };
}

/** Mean (regression), log odds (binary), or logarithms of the classes' shares (multiclass), of weighted rows. */
function biasOf({ y }: Examples, { task, outputs, weights }: Loss): number[] {
  let all = 0;
  let sum = 0;
  const shares = new Array<number>(outputs).fill(0);
  for (const value of y) {
    const weight = weights?.[value] ?? 1;
    all += weight;
    sum += weight * value;
    if (task === 'multiclass') shares[value]! += weight;
  }
  const mean = sum / all;
  switch (task) {
    case 'regression':
      return [mean];
    case 'binary':
      return [Math.log(mean / (1 - mean))];
    case 'multiclass':
      // A class without rows starts as if it had half a one: the logarithm of 0 is no start.
      return shares.map((share) => Math.log(Math.max(share, 0.5) / all));
  }
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
    return { kernel, bias: at === last ? Float32Array.from(bias) : new Float32Array(units) };
  });
}
