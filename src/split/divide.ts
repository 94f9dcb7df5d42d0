import { OutsideError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { overRows, type PassPorts } from '../table/over-rows.js';
import type { SourceFile } from '../table/source.js';
import type { DivisionInputs, DividedRows } from './divide-job.js';
import type { OpenedData } from './open.js';
import { addCounts, type CountedRows } from './row-counts.js';
import { bucketBits, type SpooledBucket } from './row-spool.js';
import type { TargetInputs } from './target-job.js';
import { TargetValues, type TargetState } from './target-values.js';

/** Bytes of rows that are sorted in memory at once: few, as they are read there in the order of their hashes. */
const sortMemory = 1 << 23;

/** What of the data's options passes need. */
export interface PassOptions {
  readonly delimiter: string | null;
  readonly nulls: readonly string[];
}

/** All rows with their parts, on their way to the part files. */
export interface Division {
  readonly values: TargetValues;
  readonly counts: CountedRows;
  /** Of each thread. */
  readonly spooled: readonly (readonly SpooledBucket[])[];
  /** Absolute: where rows are spooled, for whoever has read them to remove. */
  readonly folder: string;
}

/**
 * Divides all rows in one pass, and spools them for their canonical order.
 * @param expected rows as counted by an earlier pass; null: there was none
 * @throws OutsideError where the data changed since that pass; UserError where a cell is not of its column's type
 */
export async function divideRows(
  { sources, data }: OpenedData,
  options: PassOptions,
  policies: Pick<DivisionInputs, 'policy' | 'target' | 'champion' | 'anchor' | 'features'>,
  expected: number | null,
  ports: PassPorts & { readonly log: Log },
  memory = sortMemory,
): Promise<Division> {
  const { columns } = data;
  const init: DivisionInputs = {
    ...policies,
    columns,
    nulls: options.nulls,
    folder: await ports.files.temporary(),
    bits: bucketBits(expectedBytes(sources), memory),
  };
  const progress = ports.log.progress('dividing the rows', expected ?? undefined);
  try {
    const { rows, results } = await overRows<DividedRows>(
      sources,
      options,
      { name: 'divide', init, digest: true },
      ports,
      (done) => {
        progress.update(done);
      },
    );
    if (expected !== null && rows !== expected) {
      throw new OutsideError(
        `data.source: the data changed while they were read (${expected} rows, then ${rows}); run again.`,
      );
    }
    return {
      values: merged(
        results.map(({ target }) => target),
        { columns, nulls: options.nulls, target: policies.target },
        sources,
      ),
      counts: addCounts(results.map(({ counts }) => counts)),
      spooled: results.map(({ buckets }) => buckets),
      folder: init.folder,
    };
  } finally {
    progress.end();
  }
}

/** Reads the target in one pass. @throws UserError with the line of a broken file */
export async function readTarget(
  { sources, data }: OpenedData,
  options: PassOptions,
  target: string,
  ports: PassPorts,
): Promise<TargetValues> {
  const init: TargetInputs = { columns: data.columns, nulls: options.nulls, target };
  const { results } = await overRows<TargetState>(sources, options, { name: 'target', init }, ports);
  return merged(results, init, sources);
}

function merged(
  states: readonly TargetState[],
  { columns, target }: TargetInputs,
  sources: readonly SourceFile[],
): TargetValues {
  const { type } = columns.find(({ name }) => name === target)!;
  return TargetValues.merged(
    target,
    type,
    states,
    sources.map(({ path }) => path),
  );
}

/** Bytes that rows take on their way: their text, and their line where it differs. */
function expectedBytes(sources: readonly SourceFile[]): number {
  return sources.reduce((sum, { size }) => sum + size * 2, 0);
}
