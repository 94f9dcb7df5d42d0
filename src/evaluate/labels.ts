import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import type { RunDirectory } from '../run/directory.js';
import { Growing } from '../split/growing.js';
import type { PartName, SplitManifest, Target } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';
import { classFinder } from './class.js';
import { damaged, readOwn } from './part-file.js';
import { readRowFigures } from './row-figures.js';
import { emptyRows, scoresOf, toPredictions } from './scored-rows.js';
import type { ModelRole } from './scores.js';

/** The parts of the split that models are compared on. */
export type ScoredPart = 'validation' | 'test';

/** The observed target of a part's rows, in ascending row id. */
export interface Labels {
  readonly rowIds: Int32Array;
  /** binary: 1 where the row is of the positive class, else 0; multiclass: index into target.classes; regression: the value. */
  readonly y: Float64Array;
}

/**
 * The observed target of a part, read from split/<part>.csv.
 * @throws UserError where the part is missing or was not written by the split step. Cost: one pass over the file.
 */
export async function loadLabels(
  files: Files,
  run: RunDirectory,
  part: PartName,
  split: Pick<SplitManifest, 'target'>,
): Promise<Labels> {
  const path = `split/${part}.csv`;
  const ids = new Growing();
  const y = new Growing();
  const read = labelReader(split.target);
  for await (const { batch, ids: found } of readOwn(files, run, path, 'split')) {
    const cells = batch.cells[batch.names.indexOf(split.target.column, 1)];
    if (cells === undefined) throw damaged(path, 1, 'split');
    for (let row = 0; row < batch.rows; row++) {
      const value = read(cells[row]!);
      if (value === undefined) throw damaged(path, batch.lines[row]!, 'split');
      ids.push(found[row]!);
      y.push(value);
    }
  }
  return { rowIds: Int32Array.from(ids.whole()), y: y.whole() };
}

/** @throws UserError where a part has no rows, so that nothing can be compared on it */
export function demandRows(split: Pick<SplitManifest, 'parts'>, part: ScoredPart): void {
  if (split.parts[part].rows > 0) return;
  const remedy =
    part === 'validation'
      ? 'evaluate the test part (--part test), or set data.split.validation to a fold'
      : 'raise data.split.test or add data';
  throw new UserError(`split/${part}.csv: the part has no rows; ${remedy}.`);
}

/** Reads the target of a cell as `Labels` has it; undefined where it is none. */
export function labelReader(target: Target): (cell: string | null) => number | undefined {
  if (target.task === 'regression') return (cell) => finiteNumber(cell ?? '');
  const find = classFinder(target);
  const positive = target.positive === null ? undefined : find(target.positive);
  return (cell) => {
    const found = cell === null ? undefined : find(cell);
    if (found === undefined || target.task === 'multiclass') return found;
    return found === positive ? 1 : 0;
  };
}

/**
 * Observed and predicted values of one model on a part: split/<part>.csv joined with evaluate/<part>/<role>.csv, in ascending row id.
 * @throws UserError where a file is missing or the two do not have the same rows
 */
export async function loadScored(
  files: Files,
  run: RunDirectory,
  part: ScoredPart,
  role: ModelRole,
  split: Pick<SplitManifest, 'target'>,
): Promise<{ rowIds: Int32Array; predictions: Predictions }> {
  const labels = await loadLabels(files, run, part, split);
  return { rowIds: labels.rowIds, predictions: await loadPredictions(files, run, part, role, split.target, labels) };
}

/** As loadScored, with labels that are loaded already: for several models on the same rows. */
export async function loadPredictions(
  files: Files,
  run: RunDirectory,
  part: ScoredPart,
  role: ModelRole,
  target: Target,
  labels: Labels,
): Promise<Predictions> {
  const path = `evaluate/${part}/${role}.csv`;
  const n = labels.rowIds.length;
  const rows = emptyRows(n, target);
  const width = scoresOf(target);
  const read = target.task === 'regression' ? finiteNumber : classFinder(target);
  let at = 0;
  for await (const { batch, ids } of readOwn(files, run, path, 'evaluate')) {
    for (let row = 0; row < batch.rows; row++, at++) {
      const value = read(batch.cells[1]?.[row] ?? '');
      if (value === undefined || ids[row] !== labels.rowIds[at]) throw damaged(path, batch.lines[row]!, 'evaluate');
      rows.predicted[at] = value;
      for (let k = 0; k < width; k++) {
        const score = finiteNumber(batch.cells[2 + k]?.[row] ?? '');
        if (score === undefined) throw damaged(path, batch.lines[row]!, 'evaluate');
        rows.score[at * width + k] = score;
      }
    }
  }
  if (at !== n) throw damaged(path, at + 2, 'evaluate');
  return { ...toPredictions(labels, rows, target), ...(await readRowFigures(files, run, part, role, labels.rowIds)) };
}

function finiteNumber(text: string): number | undefined {
  const value = parseNumber(text);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/**
 * Which rows of a part are held out under the champion's and the anchor's recorded split policy as well: 1 or 0 for each row of
 * split/<part>.csv, in its order. null where every row is (the policy is today's), or nothing is pinned in that role.
 * @throws UserError where the file was not written by the split step
 */
export async function loadComparable(
  files: Files,
  run: RunDirectory,
  part: ScoredPart,
): Promise<{ champion: Uint8Array | null; anchor: Uint8Array | null }> {
  const path = `split/${part}.comparable.csv`;
  if (!(await run.has(path))) return { champion: null, anchor: null };
  const columns = { champion: new Growing(), anchor: new Growing() };
  const missing = new Set<string>();
  for await (const { batch } of readOwn(files, run, path, 'split')) {
    for (const role of ['champion', 'anchor'] as const) {
      const cells = batch.cells[batch.names.indexOf(role)];
      if (cells === undefined) missing.add(role);
      for (let row = 0; row < batch.rows && cells !== undefined; row++) {
        if (cells[row] !== '0' && cells[row] !== '1') throw damaged(path, batch.lines[row]!, 'split');
        columns[role].push(Number(cells[row]));
      }
    }
  }
  const of = (role: 'champion' | 'anchor'): Uint8Array | null =>
    missing.has(role) ? null : Uint8Array.from(columns[role].whole());
  return { champion: of('champion'), anchor: of('anchor') };
}
