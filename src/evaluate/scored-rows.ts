import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import type { Target } from '../split/manifest.js';
import { csvRow } from '../table/write.js';
import type { Labels } from './labels.js';

/** What a model said of each row of a part, in the order of its row ids. */
export interface ScoredRows {
  /** Classification: index into target.classes; regression: the value. */
  readonly predicted: Float64Array;
  /** binary: probability of the positive class; multiclass: of each class, rows x classes, one row after the other; else empty. */
  readonly score: Float64Array;
}

/** Index of the positive class in target.classes; -1 where there is none. */
export function positiveIndex(target: Target): number {
  return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}

/** Rows without predictions yet. */
export function emptyRows(n: number, target: Target): ScoredRows {
  return { predicted: new Float64Array(n), score: new Float64Array(n * scoresOf(target)) };
}

/** How many probabilities belong to a row. */
export function scoresOf({ task, classes }: Target): number {
  switch (task) {
    case 'regression':
      return 0;
    case 'binary':
      return 1;
    case 'multiclass':
      return classes.length;
  }
}

/** Observed and predicted values in the form that metrics take. */
export function toPredictions(labels: Labels, scored: ScoredRows, target: Target): Predictions {
  switch (target.task) {
    case 'binary': {
      const positive = positiveIndex(target);
      const predicted = Uint8Array.from(scored.predicted, (index) => (index === positive ? 1 : 0));
      return { task: 'binary', y: Uint8Array.from(labels.y), score: scored.score, predicted };
    }
    case 'regression':
      return { task: 'regression', y: labels.y, predicted: scored.predicted };
    case 'multiclass':
      return {
        task: 'multiclass',
        classes: target.classes.length,
        y: Int32Array.from(labels.y),
        predicted: Int32Array.from(scored.predicted),
        score: scored.score,
      };
  }
}

/**
 * The columns of predictions after the row's id: `prediction`; binary: `score`; multiclass: one `p_<class>` each, in the order of the classes.
 */
export function answerColumns(target: Target): string[] {
  const probabilities = target.task === 'multiclass' ? target.classes.map((name) => `p_${name}`) : [];
  return ['prediction', ...(target.task === 'binary' ? ['score'] : []), ...probabilities];
}

/** The cells of one row in these columns. Numbers are in the shortest form that reads back as the same double. */
export function answerCells({ predicted, score }: ScoredRows, row: number, target: Target): string[] {
  const value = predicted[row]!;
  const width = scoresOf(target);
  const cells = [target.task === 'regression' ? String(value) : target.classes[value]!];
  for (let at = row * width; at < (row + 1) * width; at++) cells.push(String(score[at]));
  return cells;
}

/**
 * Writes evaluate/<part>/<role>.csv: `row_id` and what `answerColumns` says, in ascending row id.
 * @param to absolute path
 */
export async function writeScoredRows(
  files: Files,
  to: string,
  rowIds: Int32Array,
  scored: ScoredRows,
  target: Target,
): Promise<void> {
  const writer = await files.writer(to);
  try {
    await writer.write(`${csvRow(['row_id', ...answerColumns(target)])}\n`);
    let text = '';
    for (let row = 0; row < rowIds.length; row++) {
      text += `${csvRow([String(rowIds[row]), ...answerCells(scored, row, target)])}\n`;
      if (text.length > 1 << 16) {
        await writer.write(text);
        text = '';
      }
    }
    await writer.write(text);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
