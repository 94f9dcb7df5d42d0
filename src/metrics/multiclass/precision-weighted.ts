import { precisionScore } from '../class-score.js';
import { weighted } from './averaged.js';

/** Mean precision over the classes, each weighed by its observed rows; that of a class that was never predicted is 0. */
export const precisionWeighted = weighted(precisionScore, 'precision_weighted', 'Weighted precision', {
  predicted: 'large classes',
});
