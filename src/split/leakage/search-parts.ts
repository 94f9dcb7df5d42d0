import type { RunDirectory } from '../../run/directory.js';
import { CsvReader } from '../../table/csv.js';
import { NullTexts } from '../../table/nulls.js';
import { overRows, type PassPorts } from '../../table/over-rows.js';
import { csvFile } from '../../table/source.js';
import type { Batch, Column } from '../../table/table.js';
import { csvRow } from '../../table/write.js';
import type { PartName, SplitManifest } from '../manifest.js';
import { equalTable, type EqualTable } from './equal-table.js';
import { heldParts, type HeldPart } from './held-rows.js';
import type { Preview } from './part-rows.js';
import type { PlacedColumn, SampledLines, SampleInputs, SearchInputs, SearchPart } from './search-job.js';

/** Held-out rows whose hashes are kept: 180 MB while they are gathered. */
const mostHeld = 4_000_000;
const mostBytes = 1 << 26;
const atOnce = 1 << 16;

/** Held-out rows that equal a training row, among all rows or a sample of them by their hash, and the lines of the rows to look at closely. */
export interface Searched {
  readonly share: number;
  /** Rows that were compared. */
  readonly rows: Readonly<Record<PartName, number>>;
  /** Ids of the held-out rows that equal a training row, ascending. */
  readonly leaked: Readonly<Record<HeldPart, readonly number[]>>;
  readonly lines: Readonly<Record<PartName, readonly SampledLines[]>>;
}

/**
 * Hashes the features of all rows of the parts, in threads. Depends on the rows only, not on the number of threads.
 * Cost: a pass over the parts, about as long as half a profile; 45 bytes a held-out row, and the sample.
 */
export async function searchParts(
  manifest: SplitManifest,
  features: readonly Column[],
  looked: Preview,
  { run, onRows, ...ports }: PassPorts & { readonly run: RunDirectory; readonly onRows: (rows: number) => void },
  most = mostHeld,
): Promise<Searched> {
  const { parts, columns } = manifest;
  const share = comparedShare(parts, most);
  const inputs: SearchInputs = {
    features: placed(features, columns),
    share,
    sample: sampleOf(looked, columns),
    table: null,
  };
  let before = 0;
  const through = async (part: PartName, init: SearchInputs): Promise<readonly SearchPart[]> => {
    if (parts[part].rows === 0) return [];
    const path = run.path('split', `${part}.csv`);
    const source = csvFile(path, path, (await ports.files.stat(path))?.size);
    const job = { name: 'leakage', init };
    const options = { delimiter: ',', nulls: [] };
    const { results, rows } = await overRows<SearchPart>([source], options, job, ports, (done) => {
      onRows(before + done);
    });
    before += rows;
    return results;
  };
  const held = { validation: await through('validation', inputs), test: await through('test', inputs) };
  const pieces = heldParts.flatMap((part) => held[part]);
  const table = equalTable(pieces.map(({ words }) => words));
  const train = await through('train', { ...inputs, table });
  const all = { ...held, train };
  const compared = (part: PartName): number => all[part].reduce((sum, each) => sum + each.looked, 0);
  const lines = (part: PartName): SampledLines[] => all[part].map(({ sampled }) => sampled);
  return {
    share,
    rows: { train: compared('train'), validation: compared('validation'), test: compared('test') },
    leaked: leakedRows(held, table),
    lines: { train: lines('train'), validation: lines('validation'), test: lines('test') },
  };
}

/** Share of the rows that are compared by their hash. @param parts rows of each; most: held-out rows whose hashes are kept */
export function comparedShare(
  { validation, test }: Readonly<Record<HeldPart, { readonly rows: number }>>,
  most = mostHeld,
): number {
  return Math.min(1, most / Math.max(1, validation.rows + test.rows));
}

/** Which rows are looked at closely. @param columns of the data: a part's file has the row's id before them */
export function sampleOf({ sample }: Preview, columns: readonly Column[]): SampleInputs {
  return { share: sample.share, columns: placed(sample.columns, columns), rows: sample.rows, bytes: mostBytes };
}

function placed(some: readonly Column[], columns: readonly Column[]): PlacedColumn[] {
  return some.map((column) => ({ column, place: columns.indexOf(column) + 1 }));
}

/** Ids of the rows that the table says equal a training row, ascending. @param held the rows of the table, in its order */
export function leakedRows(
  held: Readonly<Record<HeldPart, readonly { readonly ids: Float64Array }[]>>,
  { matched }: EqualTable,
): Record<HeldPart, number[]> {
  let row = 0;
  const leakedOf = (part: HeldPart): number[] => {
    const found: number[] = [];
    for (const { ids } of held[part]) for (const id of ids) if (matched[row++] === 1) found.push(id);
    return found.sort((one, other) => one - other);
  };
  return { validation: leakedOf('validation'), test: leakedOf('test') };
}

/** The rows of lines that several threads kept, in the order of their ids: the first ones, up to `most` and 64 MB. */
export function* sampledRows(
  lines: readonly SampledLines[],
  columns: readonly Column[],
  most: number,
): Generator<Batch, void, undefined> {
  const all = lines.flatMap(({ ids }, thread) => Array.from(ids, (id, at) => ({ id, thread, at })));
  if (all.length === 0) return;
  all.sort((one, other) => one.id - other.id);
  const reader = new CsvReader({ file: 'sample', delimiter: ',', nulls: new NullTexts([]), expected: null });
  let pending: Uint8Array[] = [Buffer.from(`${csvRow(['row_id', ...columns.map(({ name }) => name)])}\n`)];
  let [size, total] = [0, 0];
  for (const { thread, at } of all.slice(0, most)) {
    const { bytes, ends } = lines[thread]!;
    const line = bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    pending.push(line);
    size += line.length;
    if ((total += line.length) >= mostBytes) break;
    if (size < atOnce) continue;
    yield* reader.push(Buffer.concat(pending), false);
    [pending, size] = [[], 0];
  }
  yield* reader.push(Buffer.concat(pending), true);
}
