import { ofPositive, precisionScore } from '../class-score.js';
import { counted } from '../counted.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { weightedCounts } from '../class-counts.js';

/** Share of the rows predicted positive that are positive; undefined when none was predicted positive. */
export const precision: Metric<BinaryPredictions> = {
  ...counted<BinaryPredictions>(
    'binary',
    { ...ofPositive(precisionScore), needs: { observed: 'positive', predicted: 'positive' } },
    'no row was predicted positive',
  ),
  name: 'precision',
  title: 'Precision',
  range: [0, 1],
  ownBound: 'share',
  share: (predictions) => {
    const { hits, predicted } = weightedCounts(predictions);
    return { hits: hits[1]!, of: predicted[1]! };
  },
};
