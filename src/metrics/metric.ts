/** What rows have beside their observed and predicted values, whatever the task. */
interface Rows {
  /**
   * What each row counts, as scikit-learn's `sample_weight`: finite, >= 0, not all 0; absent: every row counts 1. A row of weight 0 is as good
   * as absent.
   */
  readonly weight?: Float64Array;
  /** Further values of each row, by name: what a cost, or a metric of one's own, is made of. */
  readonly columns?: Readonly<Record<string, Float64Array>>;
}

/** Predictions of a binary classifier on n rows. */
export interface BinaryPredictions extends Rows {
  readonly task: 'binary';
  /** 1 where the row is of the positive class, else 0. */
  readonly y: Uint8Array;
  /** Probability (or any score in [0, 1]) of the positive class. */
  readonly score: Float64Array;
  /** 1 where the positive class was predicted. */
  readonly predicted: Uint8Array;
}

/** Predictions of a classifier of K classes on n rows. */
export interface MulticlassPredictions extends Rows {
  readonly task: 'multiclass';
  /** K, at least 2. */
  readonly classes: number;
  /** Index of each row's class, from 0. */
  readonly y: Int32Array;
  /** Index of the class that was predicted. */
  readonly predicted: Int32Array;
  /** Probability of each class, n x K: that of class k in row i stands at i K + k. Each row sums to 1. */
  readonly score: Float64Array;
}

/** Predictions of a regression on n rows. */
export interface RegressionPredictions extends Rows {
  readonly task: 'regression';
  readonly y: Float64Array;
  readonly predicted: Float64Array;
}

export type Predictions = BinaryPredictions | MulticlassPredictions | RegressionPredictions;

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

/** Rows of each class: K values each. */
export interface ClassCounts {
  /** Rows of the class that were predicted to be of it. */
  readonly hits: Float64Array;
  readonly observed: Float64Array;
  readonly predicted: Float64Array;
}

/** What is missing to a metric's minimum of rows, in words, and the rows that would meet it; null where nothing is, or cannot be told. */
export interface Shortfall {
  readonly shortfall: string | null;
  readonly minimum: number | null;
}

/** A metric that is a function of column sums: what the bootstrap of large data needs. */
export interface FromSums<P> {
  /** One value a row in each column. */
  columns(predictions: P): readonly Float64Array[];
  /** NaN where the metric is undefined. */
  value(sums: Float64Array): number;
  /** What these rows lack for a comparison; without it that of a mean of `losses`. */
  shortfall?(predictions: P): Shortfall;
}

/** A metric that is a function of the rows of each class. */
export interface FromClassCounts {
  /** NaN where the metric is undefined. O(K). */
  readonly value: (counts: ClassCounts) => number;
  /** The rows without which no comparison can be trusted: of each class, where each weighs the same; else outside of the largest class. */
  readonly needs: 'each class' | 'other classes';
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
  share?(predictions: P): { readonly hits: number; readonly of: number };
  /** A metric of the counts alone; NaN where it is undefined. For bound 'bootstrap'. */
  readonly ofCounts?: (confusion: Confusion) => number;
  /** The same of several classes. */
  readonly fromClassCounts?: FromClassCounts;
  /** For bound 'bootstrap' where counts are not enough. */
  fromSums?: FromSums<P>;
}
