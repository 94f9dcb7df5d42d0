import { sum } from '../../statistics/mean.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { classCounts, ofClassCounts } from './class-counts.js';

/** Share of rows whose class was predicted. */
export const accuracy: Metric<MulticlassPredictions> = {
  ...ofClassCounts(
    { value: ({ hits, observed }) => sum(hits) / sum(observed), needs: 'other classes' },
    'there are no rows',
  ),
  name: 'accuracy',
  title: 'Accuracy',
  range: [0, 1],
  bound: 'proportion',
  ownBound: 'wilson',
  losses: ({ y, predicted }) => Float64Array.from(y, (label, i) => (label === predicted[i] ? 0 : 1)),
  share: (predictions) => ({ hits: sum(classCounts(predictions).hits), of: predictions.y.length }),
};
