import { ofConfusion } from './confusion.js';
import type { BinaryPredictions, Confusion, Metric } from './metric.js';

const value = ({ tp, fp, fn }: Confusion): number => (2 * tp) / (2 * tp + fp + fn);

/** Harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn); undefined when no row is positive or predicted positive. */
export const f1: Metric<BinaryPredictions> = {
  name: 'f1',
  title: 'F1',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'bootstrap',
  ownBound: 'bootstrap',
  compute: (predictions) => ofConfusion(predictions, value, 'no row is of the positive class or predicted so'),
  ofCounts: value,
};
