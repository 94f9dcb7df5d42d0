/** Predictions of a binary classifier on n rows. */
export interface BinaryPredictions {
  readonly task: 'binary';
  /** 1 where the row is of the positive class, else 0. */
  readonly y: Uint8Array;
  /** Probability (or any score in [0, 1]) of the positive class. */
  readonly score: Float64Array;
  /** 1 where the positive class was predicted. */
  readonly predicted: Uint8Array;
}

/** Predictions of a regression on n rows. */
export interface RegressionPredictions {
  readonly task: 'regression';
  readonly y: Float64Array;
  readonly predicted: Float64Array;
}

export type Predictions = BinaryPredictions | RegressionPredictions;

/** A value, or why there is none (one class only, no positive prediction, ...): never NaN. */
export type MetricValue = { readonly value: number } | { readonly value: null; readonly reason: string };

/** How a metric's paired difference is bounded by the gate. */
export type Bound = 'proportion' | 'auc' | 'mean_loss' | 'bootstrap';

/** One metric: definition, direction and range. P is the kind of predictions that it takes. */
export interface Metric<P extends Predictions = Predictions> {
  readonly name: string;
  readonly title: string;
  readonly task: P['task'];
  readonly better: 'higher' | 'lower';
  /** Smallest and largest possible value; Infinity where unbounded. */
  readonly range: readonly [number, number];
  readonly bound: Bound;
  compute(predictions: P): MetricValue;
  /** bound 'mean_loss' and 'proportion': the loss of each row (lower is better); the metric is their mean, or 1 minus it. */
  losses?(predictions: P): Float64Array;
}
