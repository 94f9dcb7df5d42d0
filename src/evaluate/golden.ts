import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { categoryCell, numberCell, type CellPlace } from '../model/cell.js';
import { inputPlaces } from '../model/signature.js';
import type { Signature } from '../model/manifest.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { readTable, type ReadOptions } from '../table/read.js';
import { namedFile } from '../table/source.js';
import type { Batch, Cell } from '../table/table.js';
import { labelReader } from './labels.js';
import { positiveIndex, type ScoredRows } from './scored-rows.js';

/** Rows that must stay right, of a file of the user's. */
export interface Golden {
  /** As the user wrote it. */
  readonly file: string;
  readonly lines: readonly number[];
  /** The inputs of a model by row, in the order of its signature. */
  readonly cells: readonly (readonly Cell[])[];
  /** As in `Labels`. */
  readonly expected: readonly number[];
  /** Regression: how far each prediction may be off. */
  readonly tolerance: readonly number[];
}

/** Which of them are wrong. */
export interface GoldenResult {
  readonly file: string;
  readonly rows: number;
  readonly wrong: number;
  /** Of the first wrong ones. */
  readonly lines: number[];
}

const key = 'gate.must_pass';
const mostRows = 100_000;
const mostLines = 20;

/** What the rows are read by. */
interface GoldenData {
  readonly signature: Signature;
  readonly split: Pick<SplitManifest, 'target' | 'data'>;
  readonly read: ReadOptions;
}

/**
 * Reads rows that must stay right: the inputs of a model and the target, for a regression also a column `tolerance`.
 * @throws UserError with file and line, without values: no such file, one of the data's own, a missing column, a cell that its column cannot have, no target
 */
export async function readGolden(
  files: Files,
  workspace: string,
  file: string,
  { signature, split, read }: GoldenData,
): Promise<Golden> {
  const full = join(workspace, file);
  const stat = await files.stat(full);
  if (stat?.kind !== 'file') {
    const what = stat === undefined ? 'no such file' : 'it is no file';
    throw new UserError(
      `${key}: ${JSON.stringify(file)}: ${what}; correct the path, which begins at the working directory.`,
    );
  }
  await checkApart(files, workspace, file, split);
  const { target } = split;
  const golden = {
    file,
    lines: [] as number[],
    cells: [] as Cell[][],
    expected: [] as number[],
    tolerance: [] as number[],
  };
  const label = labelReader(target);
  for await (const batch of readTable(files, [namedFile(file, full, stat.size)], read)) {
    const places = inputPlaces(signature, batch.names, `${key}: ${batch.file}`);
    const targets = columnOf(batch, target.column, 'the target');
    const slack = target.task === 'regression' ? columnOf(batch, 'tolerance', 'how far a prediction may be off') : null;
    for (let row = 0; row < batch.rows; row++) {
      const line = batch.lines[row]!;
      const cells = places.map((place) => batch.cells[place]![row]!);
      checkCells(cells, signature, batch.file, line);
      const expected = label(targets[row]!);
      if (expected === undefined) {
        const what = target.task === 'regression' ? 'a finite number' : 'a class of the target';
        throw new UserError(
          `${key}: ${batch.file}:${line}: column ${JSON.stringify(target.column)}: expected ${what}; correct the cell.`,
        );
      }
      golden.lines.push(line);
      golden.cells.push(cells);
      golden.expected.push(expected);
      if (slack !== null) golden.tolerance.push(toleranceOf(slack[row]!, batch.file, line));
    }
    if (golden.lines.length > mostRows) {
      throw new UserError(`${key}: ${file}: more than ${mostRows} rows; keep those that matter.`);
    }
  }
  return golden;
}

/** Rows that are trained on are right by heart. */
async function checkApart(
  files: Files,
  workspace: string,
  file: string,
  { data }: Pick<SplitManifest, 'data'>,
): Promise<void> {
  const own = await files.real(join(workspace, file));
  for (const { path } of data.files) {
    const full = join(workspace, path);
    // A file that was fetched from an address is none of the workspace.
    if ((await files.stat(full)) === undefined || (await files.real(full)) !== own) continue;
    throw new UserError(
      `${key}: ${JSON.stringify(file)} is one of the files of data.source, so that a model is trained on its rows; move it to where data.source does not reach, such as golden/.`,
    );
  }
}

function columnOf(batch: Batch, name: string, what: string): readonly Cell[] {
  const at = batch.names.indexOf(name);
  if (at >= 0) return batch.cells[at]!;
  throw new UserError(`${key}: ${batch.file}:1: no column ${JSON.stringify(name)}, ${what}; add it.`);
}

function toleranceOf(cell: Cell, file: string, line: number): number {
  const value = numberCell(cell, () => ({ file: `${key}: ${file}`, line, column: 'tolerance' }));
  if (value >= 0) return value;
  throw new UserError(
    `${key}: ${file}:${line}: column "tolerance": expected a number of at least 0; correct the cell.`,
  );
}

function checkCells(cells: readonly Cell[], signature: Signature, file: string, line: number): void {
  for (const [at, { name, type }] of signature.inputs.entries()) {
    const place = (): CellPlace => ({ file: `${key}: ${file}`, line, column: name });
    if (type === 'number') numberCell(cells[at]!, place);
    else if (type === 'boolean') categoryCell(cells[at]!, type, place);
  }
}

/** Which of the rows a model gets wrong. */
export function judgeGolden(
  { file, lines, expected, tolerance }: Golden,
  said: ScoredRows,
  target: Target,
): GoldenResult {
  const positive = positiveIndex(target);
  const wrong = lines.filter((_, row) => {
    const predicted = said.predicted[row]!;
    switch (target.task) {
      case 'regression':
        return Math.abs(predicted - expected[row]!) > tolerance[row]!;
      case 'binary':
        return Number(predicted === positive) !== expected[row];
      case 'multiclass':
        return predicted !== expected[row];
    }
  });
  return { file, rows: lines.length, wrong: wrong.length, lines: wrong.slice(0, mostLines) };
}
