import { allMetricsOf, metricNamed } from '../../src/metrics/catalog.js';
import { families } from '../../src/metrics/known.js';
import type {
  BinaryPredictions,
  Metric,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../../src/metrics/metric.js';
import type { Rng } from '../../src/statistics/rng.js';

export const tasks = ['binary', 'multiclass', 'regression'] as const;

/** Every metric of a task, one of each kind with a number. */
export function everyMetric(task: Predictions['task']): Metric[] {
  const numbered = families[task].map(({ name, example }) =>
    metricNamed(`${name}@${name === 'top_k_accuracy' ? 2 : example}`, task),
  );
  return [...allMetricsOf(task), ...numbered];
}

/** Observed values: 35% positive, three classes of unequal size, or positive numbers. */
export function observed(task: Predictions['task'], n: number, random: Rng): Predictions['y'] {
  switch (task) {
    case 'binary':
      return Uint8Array.from({ length: n }, () => (random.next() < 0.35 ? 1 : 0));
    case 'multiclass':
      return Int32Array.from({ length: n }, () => [0, 0, 0, 0, 0, 1, 1, 1, 2, 2][random.int(10)]!);
    case 'regression':
      return Float64Array.from({ length: n }, () => 2 + 3 * random.next());
  }
}

/** A model of some noise: less is better. Some scores are tied. */
export function modelOf(task: Predictions['task'], y: Predictions['y'], noise: number, random: Rng): Predictions {
  switch (task) {
    case 'binary': {
      const labels = y as Uint8Array;
      const score = Float64Array.from(
        labels,
        (label) => Math.round(100 / (1 + Math.exp(1 - 2 * label - noise * random.normal()))) / 100,
      );
      return { task, y: labels, score, predicted: Uint8Array.from(score, (p) => (p >= 0.5 ? 1 : 0)) };
    }
    case 'multiclass': {
      const labels = y as Int32Array;
      const score = new Float64Array(3 * y.length);
      const predicted = new Int32Array(y.length);
      for (let i = 0; i < y.length; i++) {
        const row = score.subarray(3 * i, 3 * i + 3);
        for (let k = 0; k < 3; k++) row[k] = Math.exp((k === labels[i] ? 1 : 0) + noise * random.normal());
        const sum = row[0]! + row[1]! + row[2]!;
        row.forEach((value, k) => (row[k] = value / sum));
        predicted[i] = row.indexOf(Math.max(...row));
      }
      return { task, classes: 3, y: labels, score, predicted };
    }
    case 'regression': {
      const numbers = y as Float64Array;
      return { task, y: numbers, predicted: numbers.map((value) => Math.max(0.1, value + noise * random.normal())) };
    }
  }
}

export function binary(
  y: number[],
  score: number[],
  predicted = score.map((p) => (p >= 0.5 ? 1 : 0)),
): BinaryPredictions {
  return {
    task: 'binary',
    y: Uint8Array.from(y),
    score: Float64Array.from(score),
    predicted: Uint8Array.from(predicted),
  };
}

export function multiclass(classes: number, y: number[], predicted: number[], score?: number[]): MulticlassPredictions {
  const certain = predicted.flatMap((label) => Array.from({ length: classes }, (_, k) => (k === label ? 1 : 0)));
  return {
    task: 'multiclass',
    classes,
    y: Int32Array.from(y),
    predicted: Int32Array.from(predicted),
    score: Float64Array.from(score ?? certain),
  };
}

export function regression(y: number[], predicted: number[]): RegressionPredictions {
  return { task: 'regression', y: Float64Array.from(y), predicted: Float64Array.from(predicted) };
}
