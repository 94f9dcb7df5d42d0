import { compare } from '../../src/metrics/compare.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { BinaryPredictions, Predictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { rng, type Rng } from '../../src/statistics/rng.js';
import { drawBinary, drawRegression, type Drawn } from './draw.js';

/** A better candidate, and how often that is found. */
export interface PowerScene {
  readonly name: string;
  readonly metric: string;
  readonly rows: number;
  draw(n: number, random: Rng): Drawn;
}

export interface Power {
  /** Share of samples whose lower bound at 5% lies above 0. */
  readonly own: number;
  /** The same of the exact test that exchanges what the two models said within rows; valid whatever the metric. */
  readonly exchange: number;
}

const rare = { share: 0.3, fixed: true, shared: 0.5 };

/** From 30 rows of the rarer class on. */
export const powerScenes: readonly PowerScene[] = [
  ...(['accuracy', 'roc_auc', 'brier', 'f1', 'mcc'] as const).flatMap((metric) => [
    {
      name: '30 of 100 rows',
      metric,
      rows: 100,
      draw: (n: number, random: Rng) => drawBinary({ ...rare, signal: [1.6, 1] }, n, random),
    },
    {
      name: '90 of 300 rows',
      metric,
      rows: 300,
      draw: (n: number, random: Rng) => drawBinary({ ...rare, signal: [1.35, 1] }, n, random),
    },
  ]),
  {
    name: '300 rows',
    metric: 'log_loss',
    rows: 300,
    draw: (n, random) => drawBinary({ ...rare, signal: [1.35, 1] }, n, random),
  },
  ...(['mae', 'rmse'] as const).map((metric) => ({
    name: '200 rows, normal errors',
    metric,
    rows: 200,
    draw: (n: number, random: Rng) =>
      drawRegression({ size: [2.6, 3], shared: 0.5, errors: ['normal', 'normal'] }, n, random),
  })),
];

/** Shares of samples in which the candidate is found to be better. O(samples x (exchanges + 1) x metric). */
export function powerOf(scene: PowerScene, samples: number, exchanges: number): Power {
  const random = rng(`power ${scene.name} ${scene.metric}`);
  let [own, exchange] = [0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const { candidate, reference } = scene.draw(scene.rows, random);
    const metric = metricNamed(scene.metric, candidate.task);
    const found = compare(metric, candidate, reference, { rng: random, alpha: 0.05 });
    if (!('unavailable' in found) && found.shortfall === null && found.lower(0.05) > 0) own++;
    const sign = metric.better === 'higher' ? 1 : -1;
    const gain = (a: Predictions, b: Predictions): number =>
      sign * ((metric.compute(a).value ?? 0) - (metric.compute(b).value ?? 0));
    const observed = gain(candidate, reference);
    let asLarge = 1;
    for (let i = 0; i < exchanges; i++) {
      const [one, other] = exchanged(candidate, reference, random);
      if (gain(one, other) >= observed - 1e-12) asLarge++;
    }
    if (asLarge / (exchanges + 1) <= 0.05) exchange++;
  }
  return { own: own / samples, exchange: exchange / samples };
}

function exchanged(a: Predictions, b: Predictions, random: Rng): [Predictions, Predictions] {
  const swap = Uint8Array.from({ length: a.y.length }, () => Number(random.next() < 0.5));
  const mixed = <T extends Uint8Array | Float64Array>(one: T, other: T): [T, T] => {
    const [first, second] = [one.slice() as T, other.slice() as T];
    for (let i = 0; i < swap.length; i++) if (swap[i] === 1) [first[i], second[i]] = [other[i]!, one[i]!];
    return [first, second];
  };
  if (a.task === 'regression') {
    const [first, second] = mixed(a.predicted, (b as RegressionPredictions).predicted);
    return [
      { ...a, predicted: first },
      { ...a, predicted: second },
    ];
  }
  const [one, other] = [a as BinaryPredictions, b as BinaryPredictions];
  const [score, otherScore] = mixed(one.score, other.score);
  const [predicted, otherPredicted] = mixed(one.predicted, other.predicted);
  return [
    { ...one, score, predicted },
    { ...one, score: otherScore, predicted: otherPredicted },
  ];
}
