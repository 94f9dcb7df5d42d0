import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import type { PartName } from '../split/manifest.js';
import { loadNumbers, type AskedNumbers } from './part-numbers.js';

const key = 'evaluate.weight';

const partTitle = { train: 'training part', validation: 'validation part', test: 'test part' } as const;

/** The column of weights, as it is asked for. */
export function askedWeight(column: string): AskedNumbers {
  return { name: column, key, what: 'a weight', many: 'weights', negative: false };
}

/**
 * What each row of a part counts, in ascending row id.
 * @param column `evaluate.weight`, or null: every row counts 1
 * @throws UserError with the line of a weight that is missing, infinite or below 0, and where all are 0
 */
export async function loadWeight(
  files: Files,
  run: RunDirectory,
  part: PartName,
  column: string | null,
): Promise<Float64Array | undefined> {
  if (column === null) return undefined;
  const weight = (await loadNumbers(files, run, part, [askedWeight(column)])).get(column)!;
  if (weight.length > 0 && weight.every((value) => value === 0)) {
    throw new UserError(
      `${key}: every row of the ${partTitle[part]} has the weight 0 in column ${JSON.stringify(column)}, so that no row counts; correct the data, or name another column.`,
    );
  }
  return weight;
}
