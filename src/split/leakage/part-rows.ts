import type { Files } from '../../host/files.js';
import type { RunDirectory } from '../../run/directory.js';
import { readTable } from '../../table/read.js';
import { csvFile } from '../../table/source.js';
import type { Batch, Column } from '../../table/table.js';
import type { PartName } from '../manifest.js';
import { featurePlaces } from './feature-rows.js';
import { isTime } from './identifier.js';
import { isText } from './similar-texts.js';

/** Rows that are looked at closely: of more, a sample. */
const mostRows = 100_000;
/** Features whose hash chooses the sample. */
const sampled = 3;

/** The rows of a part as the split wrote them. */
export function partRows(files: Files, run: RunDirectory, part: PartName): AsyncIterable<Batch> {
  const path = run.path('split', `${part}.csv`);
  return readTable(files, [csvFile(path, path)], { delimiter: ',', nulls: [] });
}

/** What kind of strings a column has. */
export type StringKind = 'text' | 'time' | 'other';

/** Which rows are looked at closely: those with the lowest hashes of some features, so that equal rows are chosen together, whatever part they are in. */
export interface Sample {
  readonly share: number;
  readonly columns: readonly Column[];
  /** At most so many of a part. */
  readonly rows: number;
}

/** What the first rows of a part say: what strings are, and by which features rows are sampled. */
export interface Preview {
  readonly kinds: ReadonlyMap<string, StringKind>;
  readonly sample: Sample;
}

/** Looks at the first rows of the test part, which are a random sample of it, as rows stand in the order of their fingerprints. */
export async function preview(
  batches: AsyncIterable<Batch>,
  features: readonly Column[],
  rows: number,
  most = mostRows,
): Promise<Preview> {
  for await (const batch of batches) return previewOf(batch, features, rows, most);
  throw new Error('the test part has no rows');
}

/** @param batch the first rows of the test part; rows: of all parts; most: rows of the sample */
export function previewOf(
  { cells, names }: Pick<Batch, 'cells' | 'names'>,
  features: readonly Column[],
  rows: number,
  most = mostRows,
): Preview {
  const kinds = new Map<string, StringKind>();
  const distinct = new Map<Column, number>();
  const places = featurePlaces({ names }, features);
  for (const [at, column] of features.entries()) {
    const found = cells[places[at]!]!;
    distinct.set(column, new Set(found).size);
    if (column.type !== 'string') continue;
    kinds.set(column.name, isTime(found) ? 'time' : isText(found) ? 'text' : 'other');
  }
  const varied = [...features].sort((one, other) => (distinct.get(other) ?? 0) - (distinct.get(one) ?? 0));
  return { kinds, sample: { share: Math.min(1, most / rows), columns: varied.slice(0, sampled), rows: most } };
}
