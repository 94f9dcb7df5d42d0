import type { Log } from '../host/log.js';
import { overRows, type PassPorts } from '../table/over-rows.js';
import type { Batch, Column } from '../table/table.js';
import type { BalanceInputs } from './balance-job.js';
import type { PassOptions } from './divide.js';
import type { OpenedData } from './open.js';
import { BalanceCount, saltCandidates, type BalanceState } from './salt.js';
import { strataCount, type Strata } from './strata.js';

/** Data that can be read more than once, a pass at a time. */
export interface Data {
  readonly columns: readonly Column[];
  readonly pass: () => AsyncIterable<Batch>;
}

/** What the choice of a salt depends on, besides the data. */
export interface SaltInputs {
  readonly key: readonly Column[];
  readonly target: string;
  readonly prefix: string;
  readonly test: number;
  readonly rows: number;
  readonly strata: Strata;
}

/**
 * Chooses the balanced salt in one pass over the data: all candidates are counted at once, so memory is flat.
 * @throws UserError where a key cell is not of its column's type
 */
export async function chooseSalt(
  { sources, data: { columns } }: OpenedData,
  options: PassOptions,
  { key, target, prefix, test, rows, strata }: SaltInputs,
  ports: PassPorts & { readonly log: Log },
): Promise<string> {
  const salts = saltCandidates(prefix, rows);
  if (salts.length === 1) return salts[0]!;
  const init: BalanceInputs = { columns, nulls: options.nulls, key, target, salts, test, strata };
  const progress = ports.log.progress('choosing the salt', rows);
  try {
    const job = { name: 'balance', init };
    const { results } = await overRows<BalanceState>(sources, options, job, ports, (done) => {
      progress.update(done);
    });
    const balance = new BalanceCount(salts, test, strataCount(strata));
    for (const each of results) balance.merge(each);
    return balance.best();
  } finally {
    progress.end();
  }
}
