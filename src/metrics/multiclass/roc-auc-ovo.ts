import { addInfluence, areaOf, type Area } from '../area.js';
import { supportOfAreas } from '../area-support.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { rowsWhere, take } from '../select.js';
import { totalWeight } from '../weight.js';
import { othersThan, unranked } from './ranked.js';

/** The area of one class among the rows of two, by its own probability. */
interface PairArea {
  readonly rows: Int32Array;
  readonly y: Uint8Array;
  readonly area: Area;
}

/** The areas of each class against each other one, K (K - 1) of them. O(n K). */
function pairAreas({ y, score, weight, classes }: MulticlassPredictions): PairArea[] {
  const rowsOf = Array.from({ length: classes }, (_, k) => rowsWhere(y, (label) => label === k));
  return rowsOf.flatMap((ownRows, own) =>
    rowsOf.flatMap((otherRows, other) => {
      if (own === other) return [];
      const rows = new Int32Array(ownRows.length + otherRows.length);
      rows.set(ownRows);
      rows.set(otherRows, ownRows.length);
      const labels = new Uint8Array(rows.length).fill(1, 0, ownRows.length);
      const scores = Float64Array.from(rows, (row) => score[row * classes + own]!);
      const area = areaOf(labels, scores, weight === undefined ? undefined : take(weight, rows));
      return [{ rows, y: labels, area }];
    }),
  );
}

/**
 * Mean over the ordered pairs of classes of the area under the ROC curve of the one against the other, by the one's probability: scikit-learn's
 * `roc_auc_score(multi_class="ovo")`, after Hand & Till (2001), Machine Learning 45:171. It does not depend on how frequent the classes are.
 * Needs rows of each class. O(n K).
 */
export const rocAucOvo: Metric<MulticlassPredictions> = {
  name: 'roc_auc_ovo',
  title: 'One-vs-one ROC AUC',
  task: 'multiclass',
  better: 'higher',
  range: [0, 1],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = unranked(predictions);
    if (reason !== null) return { value: null, reason };
    const areas = pairAreas(predictions);
    return { value: areas.reduce((sum, { area }) => sum + area.auc, 0) / areas.length };
  },
  influence: (predictions) => {
    const influence = new Float64Array(predictions.y.length);
    const total = totalWeight(predictions);
    const areas = pairAreas(predictions);
    for (const { y, rows, area } of areas) addInfluence(influence, area, y, { total, share: 1 / areas.length, rows });
    return influence;
  },
  support: (models) => {
    const { classes } = models[0]!;
    const share = 1 / (classes * (classes - 1));
    const pairs = Array.from({ length: classes }, (_, own) =>
      othersThan(own, classes).map((other) => ({ share, own, others: [other] })),
    );
    return supportOfAreas(models, pairs.flat());
  },
};
