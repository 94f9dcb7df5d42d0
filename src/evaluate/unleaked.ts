import type { Files } from '../host/files.js';
import type { Metric } from '../metrics/metric.js';
import type { RunDirectory } from '../run/directory.js';
import type { Target } from '../split/manifest.js';
import { leakedFile } from '../split/leakage/look.js';
import type { Labels, ScoredPart } from './labels.js';
import { readOwn } from './part-file.js';
import type { Scored } from './scores.js';
import { scoresOf, toPredictions, type ScoredRows } from './scored-rows.js';

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
  labels: Labels,
  scored: ScoredRows,
  target: Target,
  metrics: readonly Metric[],
  leaked: ReadonlySet<number>,
): NonNullable<Scored['unleaked']> {
  const kept = [...labels.rowIds.keys()].filter((row) => !leaked.has(labels.rowIds[row]!));
  const width = scoresOf(target);
  const rest: ScoredRows = {
    predicted: Float64Array.from(kept, (row) => scored.predicted[row]!),
    score: Float64Array.from({ length: kept.length * width }, (_, at) => {
      return scored.score[kept[Math.floor(at / width)]! * width + (at % width)]!;
    }),
  };
  const own: Labels = {
    rowIds: Int32Array.from(kept, (row) => labels.rowIds[row]!),
    y: Float64Array.from(kept, (row) => labels.y[row]!),
  };
  const predictions = toPredictions(own, rest, target);
  const value = (metric: Metric): number | null => (kept.length === 0 ? null : metric.compute(predictions).value);
  return { rows: kept.length, metrics: Object.fromEntries(metrics.map((metric) => [metric.name, value(metric)])) };
}
