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
 * @throws WrongNumber with the line of a row whose number is missing, infinite, out of range, or below 0 where it may not be. Cost: one pass over the part.
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
    const numbers = Float64Array.from(values, numberOf);
    if (numbers.some((value) => isWrong(value, each))) {
      const row = codes.findIndex((code) => isWrong(numbers[code]!, each));
      const path = `split/${part}.csv`;
      throw new WrongNumber(each, `${path}:${await lineOf(files, run, path, row)}`, numbers[codes[row]!]!);
    }
    found.set(
      each.name,
      Float64Array.from(codes, (code) => numbers[code]!),
    );
  }
  return found;
}

/** A number that is none, or one that no sum can be made of. The value itself is data and is not shown. */
export class WrongNumber extends UserError {
  constructor(
    readonly asked: AskedNumbers,
    place: string,
    value: number,
  ) {
    const { name, key, what, negative } = asked;
    const expected = negative ? `${what}, a finite number` : `${what}, a finite number of at least 0`;
    super(
      `${key}: ${place}: column ${JSON.stringify(name)}: expected ${expected}, ${flawOf(value, negative)}; correct the data, or name another column.`,
    );
  }
}

/** Products of numbers outside leave the range of doubles. */
const [least, most] = [1e-50, 1e50];

/** Whether a number can be computed with as one of these; NaN stands for a missing one. */
export function isWrong(value: number, { negative }: AskedNumbers): boolean {
  if (!Number.isFinite(value) || (!negative && value < 0)) return true;
  return value !== 0 && (Math.abs(value) < least || Math.abs(value) > most);
}

function flawOf(value: number, negative: boolean): string {
  if (Number.isNaN(value)) return 'it is missing';
  if (value < 0 && !negative) return 'got one below 0';
  if (!Number.isFinite(value)) return 'got an infinite one';
  const far = Math.abs(value) > most ? 'far from 0' : 'near 0';
  return `got one so ${far} that its products leave the range of numbers (${least} to ${most.toExponential()})`.replace(
    'e+',
    'e',
  );
}

/** The number of a cell; NaN where there is none. */
export function numberOf(cell: string | null): number {
  return cell === null ? NaN : (parseNumber(cell) ?? NaN);
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
