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

/** How one model's value is bounded: Wilson, DeLong on the logit, t, or bootstrap. */
export type OwnBound = 'wilson' | 'auc' | 'mean_loss' | 'bootstrap';

/** Counts at the predicted class. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** A metric that is a function of column sums: what the bootstrap of large data needs. */
export interface FromSums<P> {
  /** One value a row in each column. */
  columns(predictions: P): readonly Float64Array[];
  /** NaN where the metric is undefined. */
  value(sums: Float64Array): number;
}

/** One metric: definition, direction and range. P is the kind of predictions that it takes. */
export interface Metric<P extends Predictions = Predictions> {
  readonly name: string;
  readonly title: string;
  readonly task: P['task'];
  readonly better: 'higher' | 'lower';
  /** Smallest and largest possible value; Infinity where unbounded. */
  readonly range: readonly [number, number];
  readonly bound: Bound;
  readonly ownBound: OwnBound;
  compute(predictions: P): MetricValue;
  /**
   * The loss of each row (lower is better). bound 'mean_loss' and 'proportion': the metric is their mean, or 1 minus it; rmse and r2: the
   * squared errors that it is made of.
   */
  losses?(predictions: P): Float64Array;
  /** A proportion of the rows: how many of how many. For `ownBound: 'wilson'`. */
  share?(confusion: Confusion): { readonly hits: number; readonly of: number };
  /** A metric of the counts alone; NaN where it is undefined. For bound 'bootstrap'. */
  readonly ofCounts?: (confusion: Confusion) => number;
  /** For bound 'bootstrap' where counts are not enough. */
  fromSums?: FromSums<P>;
}
