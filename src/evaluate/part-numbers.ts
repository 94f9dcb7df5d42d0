import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import type { PartName, SplitManifest } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';
import { checkAsked, loadColumns, type AskedColumn } from './part-columns.js';
import { readOwn } from './part-file.js';

/** A column of numbers that is asked for. */
export interface AskedNumbers extends AskedColumn {
  /** What a number stands for: `a weight`, and several. */
  readonly what: string;
  readonly many: string;
  /** Whether it may be below 0. */
  readonly negative: boolean;
}

/** @throws UserError for a column that the data lack, or that holds no numbers */
export function checkNumbers(columns: SplitManifest['columns'], asked: readonly AskedNumbers[]): void {
  checkAsked(columns, asked);
  for (const { name, key, many } of asked) {
    if (columns.find((column) => column.name === name)!.type === 'number') continue;
    throw new UserError(`${key}: column ${JSON.stringify(name)} holds other things than numbers; name one of ${many}.`);
  }
}

/**
 * Columns of numbers of a part's rows, in ascending row id. Every row has one.
 * @throws UserError with the line of a row whose number is missing, infinite or below 0 where it may not be. Cost: one pass over the part.
 */
export async function loadNumbers(
  files: Files,
  run: RunDirectory,
  part: PartName,
  asked: readonly AskedNumbers[],
): Promise<ReadonlyMap<string, Float64Array>> {
  const names = asked.map(({ name }) => name);
  const keyOf = (name: string): string => asked.find((each) => each.name === name)!.key;
  const columns = await loadColumns(files, run, part, names, keyOf);
  const found = new Map<string, Float64Array>();
  for (const each of asked) {
    const { codes, values } = columns.get(each.name)!;
    const numbers = Float64Array.from(values, (value) => (value === null ? NaN : (parseNumber(value) ?? NaN)));
    const wrong = (value: number): boolean => !Number.isFinite(value) || (!each.negative && value < 0);
    if (numbers.some(wrong)) {
      const row = codes.findIndex((code) => wrong(numbers[code]!));
      throw await refuse(files, run, part, each, { row, value: numbers[codes[row]!]! });
    }
    found.set(
      each.name,
      Float64Array.from(codes, (code) => numbers[code]!),
    );
  }
  return found;
}

/** The value itself is data and is not shown. */
async function refuse(
  files: Files,
  run: RunDirectory,
  part: PartName,
  { name, key, what, negative }: AskedNumbers,
  { row, value }: { readonly row: number; readonly value: number },
): Promise<UserError> {
  const path = `split/${part}.csv`;
  const line = await lineOf(files, run, path, row);
  const expected = negative ? `${what}, a finite number` : `${what}, a finite number of at least 0`;
  const got = Number.isNaN(value)
    ? 'it is missing'
    : value < 0 && !negative
      ? 'got one below 0'
      : 'got an infinite one';
  return new UserError(
    `${key}: ${path}:${line}: column ${JSON.stringify(name)}: expected ${expected}, ${got}; correct the data, or name another column.`,
  );
}

/** The line of a part's file on which a row stands; rows from 0. */
async function lineOf(files: Files, run: RunDirectory, path: string, row: number): Promise<number> {
  let before = 0;
  for await (const { batch } of readOwn(files, run, path, 'split')) {
    if (row < before + batch.rows) return batch.lines[row - before]!;
    before += batch.rows;
  }
  return 1;
}
