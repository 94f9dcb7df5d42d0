import type { Files } from '../host/files.js';
import type { Metric, Predictions } from '../metrics/metric.js';
import { rowsWhere, selectRows } from '../metrics/select.js';
import type { RunDirectory } from '../run/directory.js';
import { leakedFile } from '../split/leakage/look.js';
import type { ScoredPart } from './labels.js';
import { readOwn } from './part-file.js';
import { wholeName } from './row-metric.js';
import type { Scored } from './scores.js';

/**
 * Ids of the rows of a part whose features are also those of a training row, as the split found them; empty where it found none.
 * @throws UserError where the file is not what the split writes
 */
export async function readLeaked(files: Files, run: RunDirectory, part: ScoredPart): Promise<ReadonlySet<number>> {
  const path = leakedFile(part);
  const found = new Set<number>();
  if (!(await run.has(path))) return found;
  for await (const { ids } of readOwn(files, run, path, 'split')) for (const id of ids) found.add(id);
  return found;
}

/** The values of metrics on the rows that are not leaked. */
export function withoutLeaked(
  rowIds: Int32Array,
  predictions: Predictions,
  metrics: readonly Metric[],
  leaked: ReadonlySet<number>,
): NonNullable<Scored['unleaked']> {
  const kept = rowsWhere(rowIds, (id) => !leaked.has(id));
  const rest = selectRows(predictions, kept);
  // One value of all rows says nothing of some.
  const value = (metric: Metric): number | null =>
    kept.length === 0 || predictions.columns?.[wholeName(metric.name)] !== undefined
      ? null
      : metric.compute(rest).value;
  return { rows: kept.length, metrics: Object.fromEntries(metrics.map((metric) => [metric.name, value(metric)])) };
}
