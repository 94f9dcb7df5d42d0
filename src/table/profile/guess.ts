import type { Files } from '../../host/files.js';
import { TypeEvidence } from '../infer.js';
import { parseNumber } from '../number.js';
import { readTable, type ReadOptions } from '../read.js';
import type { SourceFile } from '../source.js';
import type { Cell, Column, ColumnType } from '../table.js';
import type { ProfileColumn } from './part.js';

/**
 * The columns of the data with their types: those that are given, the others as the first rows look.
 * @throws UserError as `readTable`, of the first rows
 */
export async function guessColumns(
  files: Files,
  sources: readonly SourceFile[],
  options: ReadOptions,
  given: readonly Column[] = [],
): Promise<ProfileColumn[]> {
  const types = new Map(given.map(({ name, type }) => [name, type]));
  for await (const { names, cells, says } of readTable(files, sources, options)) {
    return names.map((name, at) => {
      const type = types.get(name);
      if (type !== undefined) return { name, type, guessed: false };
      return { name, type: guessOf(cells[at]!, says?.[at] ?? null), guessed: true };
    });
  }
  return [];
}

function guessOf(cells: readonly Cell[], says: ColumnType | null): ColumnType {
  const evidence = new TypeEvidence();
  evidence.add(cells, says);
  // Read as numbers, what is none gets a place; then the right type is taken all the same.
  return evidence.type === 'string' && says === null && areMostlyNumbers(cells) ? 'number' : evidence.type;
}

/** Share of the values that may be no number in a column of which somebody would say that it holds numbers. */
export const mostStrays = 0.1;

function areMostlyNumbers(cells: readonly Cell[]): boolean {
  const present = cells.flatMap((cell) => (cell === null || cell === '' ? [] : [cell]));
  let left = mostStrays * present.length;
  return present.length > 0 && present.every((cell) => parseNumber(cell) !== undefined || --left >= 0);
}
