import { resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { openData } from '../split/open.js';
import { readPolicy } from '../split/policy-file.js';
import { sqlOf } from '../split/sql/print-sql.js';
import type { Arguments } from './arguments.js';
import { openThreads } from './open-threads.js';
import { readConfiguration } from './configuration.js';
import { doorway } from './doorway.js';
import { exit } from './failure.js';

/** Whether `split` is to print its SQL instead of dividing anything. */
export function printsSql({ own }: Arguments): boolean {
  return own.some(([flag, value]) => flag === 'sql' && value !== 'false');
}

/** `mlops split --sql`: the query for BigQuery that divides rows as the frozen policy does, on standard output. Divides and writes nothing. */
export async function splitSql(given: Arguments, log: Log): Promise<number> {
  const other = given.own.find(([flag]) => flag !== 'sql');
  if (other !== undefined) throw new UserError(`--sql: expected alone, got --${other[0]} as well; it only prints.`);
  const at = doorway(given, 'split --sql', log);
  const files = new NodeFiles();
  try {
    const workspace = resolve(at.workspace);
    const { value } = await readConfiguration(files, workspace, at.config, at.overrides);
    const { data } = await openData(value.data, { files, workspace, ...(await openThreads(files)) });
    const sql = await sqlOf(await readPolicy(files, workspace), data);
    process.stdout.write(given.json ? `${JSON.stringify({ sql }, null, 2)}\n` : sql);
    return exit.done;
  } finally {
    await files.close();
  }
}
