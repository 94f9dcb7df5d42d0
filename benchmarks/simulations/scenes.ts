import { allMetricsOf, metricNamed } from '../../src/metrics/catalog.js';
import type { Metric, Predictions } from '../../src/metrics/metric.js';
import type { Rng } from '../../src/statistics/rng.js';
import {
  drawBinary,
  drawClusters,
  drawMulticlass,
  drawRegression,
  type BinaryScene,
  type Clustering,
  type Drawn,
  type Errors,
  type MulticlassScene,
  type RegressionScene,
} from './draw.js';

/** A way to draw rows and two models, with the numbers of rows at which bounds are tried. */
export interface Scene {
  readonly name: string;
  readonly task: Predictions['task'];
  /** Whether the two models are alike but for chance: then they differ by exactly 0 in every metric. */
  readonly exchangeable: boolean;
  /** Metrics that this scene has no use for: where values can be 0 or less, some are undefined in a row of a million. */
  readonly without?: readonly string[];
  /** Below so many rows nothing is promised in this scene (docs/decisions/0016-simulated-bounds.md); absent: everywhere. */
  readonly promisedFrom?: number;
  /** Values of the candidate and of the reference that a formula tells: more exact than the mean of samples, above all with heavy tails. */
  readonly exact?: Readonly<Record<string, readonly [number, number]>>;
  readonly rows: readonly number[];
  /** Those of the quick run; none: it is left to the full one. */
  readonly quick: readonly number[];
  draw(n: number, random: Rng): Drawn;
}

const sizes = [200, 1000, 10_000];

function binary(
  name: string,
  scene: BinaryScene,
  rows: readonly number[] = sizes,
  quick: readonly number[] = [],
): Scene {
  const same = (pair: readonly [number, number] | undefined): boolean => pair === undefined || pair[0] === pair[1];
  const exchangeable = same(scene.signal) && same(scene.sharp) && same(scene.threshold);
  return { name, task: 'binary', exchangeable, rows, quick, draw: (n, random) => drawBinary(scene, n, random) };
}

/** Heavy tails: from 1,000 rows on. */
function heavy(scene: Scene): Scene {
  return { ...scene, promisedFrom: 1000 };
}

function regression(
  name: string,
  scene: RegressionScene,
  rows: readonly number[] = sizes,
  quick: readonly number[] = [],
): Scene {
  const exchangeable = scene.size[0] === scene.size[1] && scene.errors[0] === scene.errors[1];
  const without = scene.prices === true ? [] : ['rmsle', 'poisson_deviance'];
  const draw = (n: number, random: Rng): Drawn => drawRegression(scene, n, random);
  const exact = scene.prices === true ? {} : exactOf(scene);
  return { name, task: 'regression', exchangeable, rows, quick, without, exact, draw };
}

/** Of y with a standard deviation of 10 and errors that have mean 0 and do not depend on it. */
function exactOf({ size, errors }: RegressionScene): NonNullable<Scene['exact']> {
  const pair = (of: (mse: number) => number): readonly [number, number] => [
    of(size[0] ** 2 * variances[errors[0]]),
    of(size[1] ** 2 * variances[errors[1]]),
  ];
  const explained = pair((mse) => 1 - mse / 100);
  return { mse: pair((mse) => mse), rmse: pair(Math.sqrt), r2: explained, explained_variance: explained };
}

/** Of an exponential number, of exp(z), and of 4 z in 5% and .7 z in 95%. */
const variances: Readonly<Record<Errors, number>> = {
  normal: 1,
  exponential: 1,
  lognormal: (Math.E - 1) * Math.E,
  rare: 0.05 * 16 + 0.95 * 0.49,
};

function multiclass(
  name: string,
  scene: MulticlassScene,
  rows: readonly number[] = sizes,
  quick: readonly number[] = [],
): Scene {
  const same = (pair: readonly [number, number] | undefined): boolean => pair === undefined || pair[0] === pair[1];
  const exchangeable = same(scene.signal) && same(scene.sharp);
  return { name, task: 'multiclass', exchangeable, rows, quick, draw: (n, random) => drawMulticlass(scene, n, random) };
}

function clustered(name: string, clustering: Clustering, scene: BinaryScene, rows: readonly number[]): Scene {
  return {
    name,
    task: 'binary',
    exchangeable: scene.signal[0] === scene.signal[1],
    rows,
    quick: [],
    // Large samples tell what is true of all clusters: of many, that is, not of a few large ones.
    draw: (n, random) => drawClusters(scene, n > 50_000 ? { ...clustering, clusters: n / 25 } : clustering, n, random),
  };
}

const usual = { share: 0.4, signal: [1, 1], shared: 0.5 } as const;
const alike = (kind: Errors): RegressionScene => ({ size: [3, 3], shared: 0.5, errors: [kind, kind] });

/** All scenes of the full run. */
export const scenes: readonly Scene[] = [
  binary('two classes, equal models', usual, sizes, [200]),
  binary('10 rows of the rarer class', { ...usual, share: 0.2, fixed: true }, [50], [50]),
  binary('10 of 200 rows', { ...usual, share: 0.05, fixed: true, signal: [1.8, 1.8] }, [200]),
  binary('30 positive rows', { ...usual, share: 0.3, fixed: true }, [100]),
  binary('1:100', { ...usual, share: 1 / 101, fixed: true, signal: [1.5, 1.5] }, [1010, 3030, 10_100], [1010]),
  binary('1:100, one model better', { ...usual, share: 1 / 101, fixed: true, signal: [1.8, 1.2] }, [3030, 10_100]),
  binary('ties: scores of one decimal', { ...usual, digits: 1 }, sizes, [200]),
  binary('strong models', { ...usual, signal: [3, 3] }, sizes),
  binary('a better candidate', { ...usual, signal: [1.4, 1] }),
  binary('an overconfident candidate', { ...usual, signal: [1.2, 1], sharp: [2.5, 1] }, sizes, [200]),
  binary('another threshold', { ...usual, threshold: [0.6, 0.3] }),
  binary('models that differ in 2 of 100 rows', { ...usual, signal: [1, 1], shared: 0, differing: 0.02 }),
  regression('regression, normal errors', alike('normal'), sizes, [200]),
  regression('regression, exponential errors', alike('exponential')),
  regression('regression, lognormal errors', alike('lognormal')),
  heavy(
    regression(
      'regression, rare large errors of the candidate',
      { size: [3, 3], shared: 0, errors: ['rare', 'normal'] },
      sizes,
    ),
  ),
  heavy(
    regression('regression, rare large errors of the reference', {
      size: [3, 3],
      shared: 0,
      errors: ['normal', 'rare'],
    }),
  ),
  regression('prices', { ...alike('normal'), prices: true }),
  multiclass('three classes, equal models', { shares: [0.5, 0.3, 0.2], signal: [1.2, 1.2], shared: 0.5 }, sizes, [200]),
  multiclass('three classes, one rare', { shares: [0.7, 0.27, 0.03], signal: [1.5, 1.5], shared: 0.5 }, [1000, 10_000]),
  multiclass('three classes, a better candidate', { shares: [0.5, 0.3, 0.2], signal: [1.6, 1.2], shared: 0.5 }),
  multiclass('three classes, an overconfident candidate', {
    shares: [0.5, 0.3, 0.2],
    signal: [1.4, 1.2],
    sharp: [2.5, 1],
    shared: 0.5,
  }),
  clustered('50 clusters', { clusters: 50, within: 0.3, uneven: false }, { ...usual, share: 0.5 }, [1000, 5000]),
  clustered('50 uneven clusters', { clusters: 50, within: 0.3, uneven: true }, { ...usual, share: 0.5 }, [1000, 5000]),
  clustered(
    '50 clusters, a better candidate',
    { clusters: 50, within: 0.3, uneven: true },
    { ...usual, share: 0.5, signal: [1.4, 1] },
    [2000],
  ),
  clustered('200 clusters', { clusters: 200, within: 0.3, uneven: true }, { ...usual, share: 0.5 }, [2000]),
];

/** Metrics of several classes that are accuracy by another name. */
const twins = new Set(['precision_micro', 'recall_micro', 'f1_micro', 'recall_weighted']);

/** All metrics of a scene whose bounds may be promised, with one of each kind that takes a number. */
export function metricsFor({ task, without = [] }: Pick<Scene, 'task' | 'without'>): readonly Metric[] {
  const named = { binary: ['f_beta@2'], multiclass: ['top_k_accuracy@2'], regression: ['pinball@0.9'] }[task];
  return [...allMetricsOf(task), ...named.map((name) => metricNamed(name, task))].filter(
    ({ name, bound, ownBound }) =>
      !twins.has(name) && !without.includes(name) && (bound !== 'bootstrap' || ownBound !== 'bootstrap'),
  );
}
