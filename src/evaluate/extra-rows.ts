import type { Files } from '../host/files.js';
import type { Signature } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import type { Target } from '../split/manifest.js';
import { placesOf } from '../table/places.js';
import type { Cell } from '../table/table.js';
import { ownText } from '../table/text.js';
import { csvRow } from '../table/write.js';
import type { Behaviour } from './behaviour.js';
import { judgeGolden, type Golden, type GoldenResult } from './golden.js';
import type { ScoredPart } from './labels.js';
import type { Said } from './open-model.js';
import { readOwn } from './part-file.js';
import { scoresOf, type ScoredRows } from './scored-rows.js';

/** What a test of behaviour found. */
export interface BehaviourResult {
  readonly name: string;
  readonly kind: Behaviour['kind'];
  /** Rows that it applies to, of those that were tried. */
  readonly rows: number;
  /** Of them those whose prediction breaks the expectation. */
  readonly broken: number;
  readonly atMost: number;
  /** Why nothing is known, in a clause; null where it is. */
  readonly failure: string | null;
}

/** What a candidate is asked beyond the rows of the part. */
export interface Extra {
  readonly golden: Golden | null;
  readonly tests: readonly Behaviour[];
}

/** What it answered. */
export interface ExtraResult {
  readonly golden: GoldenResult | { readonly file: string; readonly failure: string } | null;
  readonly behaviour: readonly BehaviourResult[];
}

/** Rows of a part that a test of behaviour tries at most, evenly spaced; and copies of rows. */
const mostRows = 5000;
const mostCopies = 20_000;

/** Rows of the part with their inputs, some of all. */
interface Sample {
  /** Places in the part, ascending. */
  readonly places: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
}

/** A copy of a row, changed as a test says. */
interface Copy {
  /** The test's place among the tests, and the row's in the part. */
  readonly test: number;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * Asks a model for the rows that must stay right and for changed copies of the part's rows, all in one go: its code is started once more, apart from the
 * rows that are compared, so that these are scored as any other model scores them and a copy that it cannot take spoils no comparison.
 * @param before what it said of the part's rows
 * @param score writes the rows with ids from 0 and returns what the model says of them, decided as before
 * Cost: one pass over the part, memory for at most 20,000 copies a test.
 */
export async function askExtra(
  { golden, tests }: Extra,
  place: { readonly files: Files; readonly run: RunDirectory; readonly part: ScoredPart; readonly target: Target },
  signature: Signature,
  before: ScoredRows,
  score: (write: (to: string) => Promise<void>, rowIds: Int32Array) => Promise<Said>,
): Promise<ExtraResult> {
  const sample =
    tests.length === 0 ? { places: [], cells: [] } : await sampleOf(place, signature, before.predicted.length);
  const copies = tests.flatMap((test, at) => copiesOf(test, at, sample));
  const given = golden?.cells ?? [];
  const rows = [...given, ...copies.map(({ cells }) => cells)];
  const rowIds = Int32Array.from(rows, (_, id) => id);
  if (rows.length === 0) return resultOf({ golden, tests }, copies, before, { rows: noRows }, place.target);
  const said = await score((to) => writeCells(place.files, to, signature, rows), rowIds);
  return resultOf({ golden, tests }, copies, before, said, place.target);
}

const noRows: ScoredRows = { predicted: new Float64Array(0), score: new Float64Array(0) };

function resultOf(
  { golden, tests }: Extra,
  copies: readonly Copy[],
  before: ScoredRows,
  said: Said,
  target: Target,
): ExtraResult {
  const first = golden?.cells.length ?? 0;
  const failed = 'failure' in said ? said.failure : null;
  const ofGolden = (): ExtraResult['golden'] => {
    if (golden === null) return null;
    return 'failure' in said
      ? { file: golden.file, failure: said.failure }
      : judgeGolden(golden, rowsFrom(said.rows, 0, first, target), target);
  };
  const behaviour = tests.map(({ name, kind, atMost, breaks }, at): BehaviourResult => {
    const [applied, broken] = [new Set<number>(), new Set<number>()];
    for (const [id, { test, row }] of copies.entries()) {
      if (test !== at) continue;
      applied.add(row);
      if ('rows' in said && breaks(before, row, said.rows, first + id)) broken.add(row);
    }
    const none = applied.size === 0 ? 'no row has a value to change' : null;
    return { name, kind, rows: applied.size, broken: broken.size, atMost, failure: none ?? failed };
  });
  return { golden: ofGolden(), behaviour };
}

function rowsFrom({ predicted, score }: ScoredRows, from: number, to: number, target: Target): ScoredRows {
  const width = scoresOf(target);
  return { predicted: predicted.subarray(from, to), score: score.subarray(from * width, to * width) };
}

function copiesOf(test: Behaviour, at: number, { places, cells }: Sample): Copy[] {
  const rows = Math.max(1, Math.min(places.length, Math.floor(mostCopies / Math.max(1, test.copies))));
  const copies: Copy[] = [];
  for (let k = 0; k < Math.min(rows, places.length); k++) {
    const from = Math.floor((k * places.length) / rows);
    for (const variant of test.variants(cells[from]!) ?? [])
      copies.push({ test: at, row: places[from]!, cells: variant });
  }
  return copies;
}

async function sampleOf(
  { files, run, part }: { readonly files: Files; readonly run: RunDirectory; readonly part: ScoredPart },
  signature: Signature,
  n: number,
): Promise<Sample> {
  const wanted = new Set(
    Array.from({ length: Math.min(n, mostRows) }, (_, k) => Math.floor((k * n) / Math.min(n, mostRows))),
  );
  const names = signature.inputs.map(({ name }) => name);
  const [places, cells]: [number[], Cell[][]] = [[], []];
  let at = 0;
  for await (const { batch } of readOwn(files, run, `split/${part}.csv`, 'split')) {
    const columns = placesOf(names, batch.names, 1).map((at) => batch.cells[at]!);
    for (let row = 0; row < batch.rows; row++, at++) {
      if (!wanted.has(at)) continue;
      places.push(at);
      cells.push(columns.map((column) => ownCell(column[row] ?? null)));
    }
  }
  return { places, cells };
}

function ownCell(cell: Cell): Cell {
  return cell === null ? null : ownText(cell);
}

async function writeCells(
  files: Files,
  to: string,
  { inputs }: Signature,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const writer = await files.writer(to);
  try {
    await writer.write(`${csvRow(['row_id', ...inputs.map(({ name }) => name)])}\n`);
    let text = '';
    for (const [id, cells] of rows.entries()) {
      text += `${csvRow([String(id), ...cells])}\n`;
      if (text.length < 1 << 16) continue;
      await writer.write(text);
      text = '';
    }
    await writer.write(text);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
