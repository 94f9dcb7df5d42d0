import type { Batch, Cell } from '../table/table.js';

/**
 * The first column that looks like a key: a value in every row, never the same twice, and no measurement (no decimal fraction).
 * Memory: the values of the columns that still may be one.
 */
export async function keyColumn(batches: AsyncIterable<Batch>, names: readonly string[]): Promise<string | undefined> {
  const open = new Map(names.map((name) => [name, new Set<string>()]));
  for await (const batch of batches) {
    for (const [name, seen] of open) {
      const cells = batch.cells[batch.names.indexOf(name)] ?? [];
      if (!cells.every((cell) => isNew(cell, seen))) open.delete(name);
    }
    if (open.size === 0) return undefined;
  }
  const [first] = open.keys();
  return first;
}

function isNew(cell: Cell, seen: Set<string>): boolean {
  if (cell === null || seen.has(cell) || /^[+-]?\d*[.,]\d+(e[+-]?\d+)?$/i.test(cell)) return false;
  seen.add(cell);
  return true;
}
