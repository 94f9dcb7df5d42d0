import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../../src/metrics/metric.js';
import type { Rng } from '../../src/statistics/rng.js';

/** Two models on the same rows; with clusters, the cluster of each row. */
export interface Drawn {
  readonly candidate: Predictions;
  readonly reference: Predictions;
  readonly cluster?: Int32Array;
}

/** A pair of values: of the candidate, of the reference. */
type Both = readonly [number, number];

/** Two classifiers whose scores are what a normal variable says of the class, each with its own noise beside a shared one. */
export interface BinaryScene {
  /** Share of positive rows; `fixed`: exactly this share in each sample. */
  readonly share: number;
  readonly fixed?: boolean;
  /** Distance of the classes in standard deviations: .95 is an AUC of .75, 1.8 one of .9. */
  readonly signal: Both;
  /** Share of the noise that both models have in common. */
  readonly shared: number;
  /** Factor of the log odds: 1 is calibrated, 2 overconfident. */
  readonly sharp?: Both;
  /** Scores are rounded to so many decimals, so that there are ties. */
  readonly digits?: number;
  /** Where a row is predicted positive; the share of positives unless said. */
  readonly threshold?: Both;
  /** Rows on which the models differ at all; 1 unless said. */
  readonly differing?: number;
}

/** Draws n rows. O(n). */
export function drawBinary(scene: BinaryScene, n: number, random: Rng): Drawn {
  const { share, fixed, shared, differing = 1 } = scene;
  const positives = Math.round(share * n);
  const y = Uint8Array.from({ length: n }, (_, i) => Number(fixed === true ? i < positives : random.next() < share));
  const [common, rest] = [Math.sqrt(shared), Math.sqrt(1 - shared)];
  const noise = Float64Array.from({ length: n }, () => common * random.normal());
  const own = (): Float64Array => noise.map((value) => value + rest * random.normal());
  const first = own();
  const second = own();
  if (differing < 1) for (let i = 0; i < n; i++) if (random.next() >= differing) second[i] = first[i]!;
  return {
    candidate: classified(scene, 0, y, first),
    reference: classified(scene, 1, y, second),
  };
}

function classified(scene: BinaryScene, at: 0 | 1, y: Uint8Array, noise: Float64Array): BinaryPredictions {
  const { share, signal, sharp, digits, threshold } = scene;
  const prior = Math.log(share / (1 - share));
  const distance = signal[at];
  const limit = threshold?.[at] ?? share;
  const factor = sharp?.[at] ?? 1;
  const steps = digits === undefined ? 0 : 10 ** digits;
  const score = noise.map((value, i) => {
    const odds = distance * (value + (y[i]! - 0.5) * distance) + prior;
    const p = 1 / (1 + Math.exp(-factor * odds));
    // As shares of rows in leaves of trees: in steps, and not quite certain.
    return steps === 0 ? p : Math.min(1 - 0.5 / steps, Math.max(0.5 / steps, Math.round(p * steps) / steps));
  });
  return { task: 'binary', y, score, predicted: Uint8Array.from(score, (p) => Number(p >= limit)) };
}

/** Two regressions whose errors share a part. */
export interface RegressionScene {
  readonly size: Both;
  readonly shared: number;
  readonly errors: readonly [Errors, Errors];
  /** Whether what is observed is skewed and positive, as prices are. */
  readonly prices?: boolean;
}

/** How errors are distributed: `rare` is small in 95 of 100 rows and 4 times as large in the others. */
export type Errors = 'normal' | 'exponential' | 'lognormal' | 'rare';

function errorOf(kind: Errors, normal: number, random: Rng): number {
  switch (kind) {
    case 'normal':
      return normal;
    case 'exponential':
      return -Math.log(1 - random.next()) - 1;
    case 'lognormal':
      return Math.exp(normal) - Math.exp(0.5);
    case 'rare':
      return random.next() < 0.05 ? 4 * normal : 0.7 * normal;
  }
}

/** Draws n rows. O(n). */
export function drawRegression(scene: RegressionScene, n: number, random: Rng): Drawn {
  const { size, shared, errors, prices = false } = scene;
  const [common, rest] = [Math.sqrt(shared), Math.sqrt(1 - shared)];
  const y = Float64Array.from({ length: n }, () => {
    const value = random.normal();
    return prices ? 20 * Math.exp(0.5 * value) + 10 : 50 + 10 * value;
  });
  const noise = Float64Array.from({ length: n }, () => random.normal());
  const model = (at: 0 | 1): RegressionPredictions => ({
    task: 'regression',
    y,
    predicted: y.map((value, i) => {
      const error = errorOf(errors[at], common * noise[i]! + rest * random.normal(), random);
      return Math.max(prices ? 1 : -Infinity, value + size[at] * error);
    }),
  });
  return { candidate: model(0), reference: model(1) };
}

/** Two classifiers of K classes: each class has a score with noise, that of the row's own is higher. */
export interface MulticlassScene {
  readonly shares: readonly number[];
  readonly signal: Both;
  readonly shared: number;
  readonly sharp?: Both;
}

/** Draws n rows. O(n K). */
export function drawMulticlass(scene: MulticlassScene, n: number, random: Rng): Drawn {
  const { shares, signal, shared, sharp } = scene;
  const classes = shares.length;
  const [common, rest] = [Math.sqrt(shared), Math.sqrt(1 - shared)];
  const y = Int32Array.from({ length: n }, () => {
    let left = random.next();
    for (let k = 0; k < classes; k++) if ((left -= shares[k]!) < 0) return k;
    return classes - 1;
  });
  const noise = Float64Array.from({ length: n * classes }, () => common * random.normal());
  const model = (at: 0 | 1): MulticlassPredictions => {
    const score = new Float64Array(n * classes);
    const predicted = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      let [total, best] = [0, 0];
      for (let k = 0; k < classes; k++) {
        const value = noise[i * classes + k]! + rest * random.normal() + (y[i] === k ? signal[at] : 0);
        const weight = shares[k]! * Math.exp((sharp?.[at] ?? 1) * signal[at] * value);
        score[i * classes + k] = weight;
        total += weight;
        if (weight > score[i * classes + best]!) best = k;
      }
      for (let k = 0; k < classes; k++) score[i * classes + k]! /= total;
      predicted[i] = best;
    }
    return { task: 'multiclass', classes, y, predicted, score };
  };
  return { candidate: model(0), reference: model(1) };
}

/** Clusters: how many, the share of the noise that a cluster's rows have in common, and whether their sizes differ by a factor of 10. */
export interface Clustering {
  readonly clusters: number;
  readonly within: number;
  readonly uneven: boolean;
}

/** Draws n rows in clusters: labels and both models' noise are alike within a cluster. O(n). */
export function drawClusters(
  scene: BinaryScene,
  { clusters, within, uneven }: Clustering,
  n: number,
  random: Rng,
): Drawn {
  const sizes = Float64Array.from({ length: clusters }, () => (uneven ? 10 ** random.next() : 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const cluster = new Int32Array(n);
  let [code, end] = [0, (sizes[0]! / total) * n];
  for (let i = 0; i < n; i++) {
    while (i >= end && code < clusters - 1) end += (sizes[++code]! / total) * n;
    cluster[i] = code;
  }
  const effects = (): Float64Array => Float64Array.from({ length: clusters }, () => random.normal());
  const [ofLabel, ofFirst, ofSecond] = [effects(), effects(), effects()];
  const [common, rest] = [Math.sqrt(within), Math.sqrt(1 - within)];
  // A latent normal variable: the label is whether it lies above a limit that gives half of the rows.
  const y = Uint8Array.from(cluster, (at) => Number(common * ofLabel[at]! + rest * random.normal() > 0));
  const noise = (effect: Float64Array): Float64Array =>
    Float64Array.from(cluster, (at) => common * effect[at]! + rest * random.normal());
  return {
    candidate: classified(scene, 0, y, noise(ofFirst)),
    reference: classified(scene, 1, y, noise(ofSecond)),
    cluster,
  };
}
