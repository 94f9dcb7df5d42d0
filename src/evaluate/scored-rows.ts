import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import { UserError } from '../host/errors.js';
import type { Target } from '../split/manifest.js';
import { csvRow } from '../table/write.js';
import type { Labels } from './labels.js';

/** What a model said of each row of a part, in the order of its row ids. */
export interface ScoredRows {
  /** Classification: index into target.classes; regression: the value. */
  readonly predicted: Float64Array;
  /** binary: probability of the positive class; else empty. */
  readonly score: Float64Array;
}

/** Index of the positive class in target.classes; -1 where there is none. */
export function positiveIndex(target: Target): number {
  return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}

/** Observed and predicted values in the form that metrics take. @throws UserError for a task that this version does not evaluate */
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
      throw notMulticlass();
  }
}

/** The error of a task that this version does not evaluate. */
export function notMulticlass(): UserError {
  return new UserError('task: this version evaluates binary classification and regression, got multiclass.');
}

/**
 * Writes evaluate/<part>/<role>.csv: `row_id,prediction,score` (binary) or `row_id,prediction`, in ascending row id. Numbers are written so that
 * reading gives the same double.
 * @param to absolute path
 */
export async function writeScoredRows(
  files: Files,
  to: string,
  rowIds: Int32Array,
  scored: ScoredRows,
  target: Target,
): Promise<void> {
  const binary = target.task === 'binary';
  const writer = await files.writer(to);
  try {
    await writer.write(binary ? 'row_id,prediction,score\n' : 'row_id,prediction\n');
    let text = '';
    for (let row = 0; row < rowIds.length; row++) {
      const value = scored.predicted[row]!;
      const prediction = target.task === 'regression' ? String(value) : target.classes[value]!;
      const cells = [String(rowIds[row]), prediction, ...(binary ? [String(scored.score[row])] : [])];
      text += `${csvRow(cells)}\n`;
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
