import { join } from 'node:path';
import type { Files } from '../host/files.js';
import type { Signature } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import { placesOf } from '../table/places.js';
import { csvRow } from '../table/write.js';
import type { ScoredPart } from './labels.js';
import type { OpenModel } from './open-model.js';
import { readOwn } from './part-file.js';

/** How long a model takes, start of its process included. */
export interface Latency {
  /** Median of the runs, by row. */
  readonly milliseconds: number;
  /** Of the runs, by row. */
  readonly fastest: number;
  readonly slowest: number;
  /** Scored in each run. */
  readonly rows: number;
  readonly runs: number;
}

const runs = 5;
const mostRows = 10_000;
/** A run is to take about this long, whatever the model. */
const aim = 10_000;

/** A model that is open, and how long it took for the part. */
export interface Timed {
  readonly model: OpenModel;
  readonly signature: Signature;
  /** Of scoring the part's rows. */
  readonly seconds: number;
}

/**
 * How many rows a run may score that is to be done in about ten seconds, whatever the model: as if a process had no start, which is the cautious guess.
 * @param n rows that took so many milliseconds
 */
export function cautiousRows(n: number, milliseconds: number): number {
  return Math.max(1, Math.min(mostRows, Math.floor((aim * n) / Math.max(1, milliseconds))));
}

/** The same, once two runs tell the start from the rows: of `n` rows, and of more of them. */
export function rowsFor(n: number, milliseconds: number, more: number, longer: number): number {
  if (more <= n) return more;
  const each = Math.max(0, longer - milliseconds) / (more - n);
  return Math.max(more, Math.min(mostRows, Math.floor(aim / each)));
}

interface Place {
  readonly files: Files;
  readonly run: RunDirectory;
  readonly part: ScoredPart;
  /** Rows of the part. */
  readonly n: number;
}

/**
 * Times models side by side: each in turn scores the same rows of the part, five times over, so that what slows the machine down meets all of them. A run
 * before these tells how many rows they can score, small parts repeated: the more, the less the start of a process counts.
 * @returns by model in the order given; why it could not be timed, in a clause, where it could not
 */
export async function timeModels(
  timed: readonly Timed[],
  place: Place,
): Promise<(Latency | { readonly failure: string })[]> {
  const folder = await place.files.temporary();
  const failures = new Map<number, string>();
  const runAll = async (rows: number, times: number): Promise<number[][]> => {
    const inputs = timed.map((_, at) => join(folder, `rows-${at}.csv`));
    for (const [at, { signature }] of timed.entries()) await writeRepeated(place, signature, rows, inputs[at]!);
    const found = timed.map((): number[] => []);
    for (let run = 0; run < times; run++) {
      for (const [at, { model }] of timed.entries()) {
        if (failures.has(at)) continue;
        const took = await model.time(inputs[at]!);
        if ('failure' in took) failures.set(at, took.failure);
        else found[at]!.push(took.milliseconds);
      }
    }
    return found;
  };
  try {
    const { n } = place;
    const first = Math.min(...timed.map(({ seconds }) => cautiousRows(n, seconds * 1000)));
    const warm = await runAll(first, 1);
    const possible = warm.flatMap(([took], at) =>
      took === undefined ? [] : [rowsFor(n, timed[at]!.seconds * 1000, first, took)],
    );
    const rows = Math.min(mostRows, ...possible);
    const found = await runAll(rows, runs);
    return found.map((times, at) => {
      const failure = failures.get(at);
      if (failure !== undefined) return { failure };
      const sorted = times.map((milliseconds) => milliseconds / rows).toSorted((a, b) => a - b);
      return { milliseconds: sorted[runs >> 1]!, fastest: sorted[0]!, slowest: sorted.at(-1)!, rows, runs };
    });
  } finally {
    await place.files.remove(folder);
  }
}

/** The part's rows with ids from 0, from the first again where it has fewer than asked for. */
async function writeRepeated(
  { files, run, part }: Place,
  { inputs }: Signature,
  rows: number,
  to: string,
): Promise<void> {
  const names = inputs.map(({ name }) => name);
  const writer = await files.writer(to, false);
  let id = 0;
  try {
    await writer.write(`${csvRow(['row_id', ...names])}\n`);
    for (let before = -1; id < rows && id > before;) {
      before = id;
      for await (const { batch } of readOwn(files, run, `split/${part}.csv`, 'split')) {
        const columns = placesOf(names, batch.names, 1).map((at) => batch.cells[at]!);
        let text = '';
        for (let row = 0; row < batch.rows && id < rows; row++, id++) {
          text += `${csvRow([String(id), ...columns.map((column) => column[row] ?? null)])}\n`;
        }
        await writer.write(text);
        if (id >= rows) break;
      }
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
