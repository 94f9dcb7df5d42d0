import { columnFacts, type ColumnFacts } from '../../src/init/column-facts.js';
import type { Program } from '../../src/init/program.js';
import { inferColumns } from '../../src/table/infer.js';
import type { Batch } from '../../src/table/table.js';

/** What init sees of a table that is written as columns. */
export async function factsOf(
  table: Readonly<Record<string, readonly (string | null)[]>>,
): Promise<readonly ColumnFacts[]> {
  const names = Object.keys(table);
  const cells = names.map((name) => table[name]!);
  const rows = cells[0]!.length;
  const lines = Float64Array.from({ length: rows }, (_, row) => row + 2);
  const batch: Batch = { file: 'a.csv', names, rows, cells, lines };
  const read = async function* (): AsyncGenerator<Batch> {
    await Promise.resolve();
    yield batch;
  };
  return columnFacts(read(), await inferColumns(read()));
}

/** A column of `count` cells. */
export function cells(count: number, cell: (row: number) => string | number | null): (string | null)[] {
  return Array.from({ length: count }, (_, row) => {
    const value = cell(row);
    return value === null ? null : String(value);
  });
}

/** A training program that does what the action asks of one. */
export function programOf(change: Partial<Program> = {}): Program {
  return {
    path: 'src/shop/train.py',
    language: 'python',
    command: 'python -m shop.train',
    obeys: true,
    joblib: true,
    score: null,
    targets: [],
    texts: new Set(),
    estimators: [],
    ...change,
  };
}
