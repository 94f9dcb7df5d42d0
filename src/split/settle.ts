import type { Log } from '../host/log.js';
import { chooseCutoffs } from './cutoffs.js';
import { Growing } from './growing.js';
import type { SplitPolicy } from './manifest.js';
import type { PolicyChoice } from './policy-choice.js';
import type { Strata } from './strata.js';
import type { PassPorts } from '../table/over-rows.js';
import type { PassOptions } from './divide.js';
import type { OpenedData } from './open.js';
import { chooseSalt, type Data } from './survey.js';
import { momentOf, timeOf, type TimeType } from './time.js';
import { wrongTime } from './wrong-cell.js';

/** What the choices depend on, besides the data and what mlops.yml wants. */
export interface SettleInputs {
  readonly target: string;
  /** Prefix of the salts. */
  readonly prefix: string;
  readonly rows: number;
  readonly strata: Strata;
}

/**
 * The policy with what is still to be chosen from the data: the balanced salt, or the cutoffs.
 * @throws UserError where a key cell is not of its column's type, a time is missing or unreadable, or there are too few times
 */
export async function settlePolicy(
  choice: PolicyChoice,
  opened: OpenedData,
  options: PassOptions,
  inputs: SettleInputs,
  ports: PassPorts & { readonly log: Log },
): Promise<SplitPolicy> {
  if (choice.origin === 'file' || choice.origin === 'champion') return choice.policy;
  const { time, salt, ...wanted } = choice.policy;
  const { key, test, folds, validation } = wanted;
  if (time === null)
    return { ...wanted, salt: salt ?? (await chooseSalt(opened, options, { ...inputs, key, test }, ports)) };
  const { name, type } = key[0]!;
  const kind = type === 'number' ? 'number' : 'string';
  const times = await readTimes(opened.data, name, kind);
  const cutoffs = chooseCutoffs(times, { test, folds, validation: validation !== null }, name);
  const moments = {
    test: momentOf(cutoffs.test, kind),
    validation: cutoffs.validation === null ? null : momentOf(cutoffs.validation, kind),
  };
  return { ...wanted, salt: `${inputs.prefix}/0`, time: moments };
}

/** The times of all rows, in one pass. Memory: 8 bytes a row. @throws UserError with file and line where one is missing or unreadable */
async function readTimes({ pass }: Data, column: string, type: TimeType): Promise<Float64Array> {
  const times = new Growing();
  for await (const batch of pass()) {
    const cells = batch.cells[batch.names.indexOf(column)]!;
    for (let row = 0; row < batch.rows; row++) {
      times.push(timeOf(cells[row]!, type) ?? fail(row));
    }
    function fail(row: number): never {
      throw wrongTime(batch, row, column, cells[row]!, type);
    }
  }
  return times.whole();
}
