import type { Predictions } from '../metrics/metric.js';
import type { Pair } from './measure.js';
import { positionsOf, rowsDigest, selectRows, take, unusable } from './rows.js';
import { predictionsOf, type Answer, type Situation } from './situation.js';
import type { Line } from './special.js';

/** Who is compared with whom on which rows. */
export interface Pairs {
  /** The candidate on all rows of the part; null where it has no usable predictions. */
  readonly candidate: Predictions | null;
  /** The champion's (first model: the baseline's) predictions on the compared rows. */
  readonly reference: Predictions | null;
  readonly opponent: Pair | null;
  readonly anchor: Pair | null;
  /** Number of rows compared with the opponent and with the anchor. */
  readonly rows: number;
  readonly anchorRows: number;
  /** Digest of the rows compared with the opponent. */
  readonly digest: string;
}

/** Restricts both sides of each comparison to the rows that neither side may have been trained on. Cost: O(rows). */
export function pairsOf(situation: Situation, line: Line): Pairs {
  const { rowIds, answers, comparable } = situation;
  const continued = line === 'continued';
  const rows = positionsOf(continued ? comparable.champion : null, rowIds.length);
  const anchorRows = positionsOf(comparable.anchor, rowIds.length);
  const candidate = usable(answers.candidate);
  const reference = on(usable(continued ? answers.champion : answers.baseline), rows);
  const anchor = continued && situation.anchor !== null ? on(usable(answers.anchor), anchorRows) : null;
  const pair = (other: Predictions | null, positions: Int32Array): Pair | null =>
    candidate === null || other === null ? null : { candidate: at(candidate, positions), reference: other, positions };
  return {
    candidate,
    reference,
    opponent: pair(reference, rows),
    anchor: pair(anchor, anchorRows),
    rows: rows.length,
    anchorRows: anchorRows.length,
    digest: rowsDigest(take(rowIds, rows)),
  };
}

function usable(answer: Answer | null): Predictions | null {
  const predictions = predictionsOf(answer);
  return predictions === null || unusable(predictions) > 0 ? null : predictions;
}

function on(predictions: Predictions | null, positions: Int32Array): Predictions | null {
  return predictions === null ? null : at(predictions, positions);
}

function at(predictions: Predictions, positions: Int32Array): Predictions {
  return positions.length === predictions.y.length ? predictions : selectRows(predictions, positions);
}
