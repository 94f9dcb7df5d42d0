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

export type ClassPredictions = BinaryPredictions | MulticlassPredictions;
export type Predictions = ClassPredictions | RegressionPredictions;

/** A value, or why there is none (one class only, no positive prediction, ...): never NaN. */
export type MetricValue = { readonly value: number } | { readonly value: null; readonly reason: string };

/** How a metric's paired difference is bounded by the gate. */
export type Bound = 'proportion' | 'auc' | 'mean_loss' | 'influence' | 'bootstrap';

/** How one model's value is bounded: the exact binomial, DeLong on the logit, t, t on influence values, or bootstrap. */
export type OwnBound = 'share' | 'auc' | 'mean_loss' | 'influence' | 'bootstrap';

/** Counts at the predicted class. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Rows of each class, or the sums of their weights: K values each. */
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

/** What a bound by influence values rests on. */
export interface Support extends Shortfall {
  /** Rows that carry the metric, at their effective number: t has one degree of freedom fewer. */
  readonly rows: number;
  /**
   * Added to the sum of squares of the (paired) influence values, each times weight x n / sum of weights: for what these rows are too few to
   * show, as a class in which the models never differ.
   */
  readonly unseen: number;
  /** No bound of one model is closer than that of a share of so many independent rows; absent: of all rows. */
  readonly trials?: number;
}

/** A metric that is a function of the rows of each class; those of a binary target are class 0, and the positive class 1. */
export interface FromClassCounts {
  /** NaN where the metric is undefined. O(K). */
  value(counts: ClassCounts): number;
  /** Partial derivatives of the value by each count; 0 by those that a convention keeps out. O(K). */
  slope(counts: ClassCounts): ClassCounts;
  readonly needs: Needs;
}

/** The rows without which no bound can be trusted. */
export interface Needs {
  /** Of the positive class; of each class, where each weighs the same; else outside of the largest class. */
  readonly observed: 'positive' | 'each class' | 'other classes';
  /** Rows that either model predicts to be of a class, where the metric divides by them: of the positive class, of each, or of each with enough rows. */
  readonly predicted?: 'positive' | 'each class' | 'large classes';
}

/** One metric: definition, direction and range. P is the kind of predictions that it takes. */
export interface Metric<P extends Predictions = Predictions> {
  /** As users name it: `roc_auc`, `f_beta@2`. */
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
   * The loss of each row (lower is better). The metric is their weighted mean (bound 'mean_loss'), or 1 minus it, with losses 0 and 1
   * (bound 'proportion').
   */
  losses?(predictions: P): Float64Array;
  /** bound 'proportion': 1 for the rows among which the proportion is; absent: all of them. */
  among?(predictions: P): Uint8Array;
  /** How many of how many rows the metric of one model is the share of. For `ownBound: 'share'`. */
  share?(predictions: P): { readonly hits: number; readonly of: number };
  /**
   * The influence of each row on the metric, d metric / d weight x sum of weights: what a row adds beyond the mean; their weighted mean is 0.
   * Not a finite number where the metric has no slope.
   */
  influence?(predictions: P): Float64Array;
  /** What a bound by these influence values rests on, of one model or of two on the same rows; absent: that of a mean of unbounded losses. */
  support?(models: readonly P[]): Support;
  /** For a fast bootstrap of unweighted rows. */
  readonly fromClassCounts?: FromClassCounts;
  /**
   * The value when units of rows count more or less often, after one preparation; NaN where it is undefined. `units`: the unit of each row, an
   * index into the counts; absent: each row is one. A row counts its own weight besides. For bound 'bootstrap'.
   */
  reweighted?(predictions: P, units?: Int32Array): (counts: Float64Array) => number;
}
