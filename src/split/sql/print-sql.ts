import { UserError } from '../../host/errors.js';
import type { Column } from '../../table/table.js';
import type { SplitPolicy } from '../manifest.js';
import { checkKeyPresent } from '../policy.js';
import { policyFile } from '../places.js';
import type { Data } from '../survey.js';
import { splitQuery } from './query.js';
import { checkSayableTime, SayableKeys } from './sayable.js';

/**
 * The SQL of a frozen policy, after one pass over the data that looks for what SQL would say otherwise.
 * @param policy null: none is frozen
 * @throws UserError with file, line and column
 */
export async function sqlOf(policy: SplitPolicy | null, data: Data): Promise<string> {
  if (policy === null) {
    throw new UserError(
      `--sql: expected a frozen policy, there is no ${policyFile}; freeze it by \`mlops split --write\` first.`,
    );
  }
  checkKeyPresent(policy, data.columns, policyFile);
  if (policy.time !== undefined) {
    await checkTimes(data, policy.key[0]!);
    return splitQuery(policy, new Map());
  }
  const keys = new SayableKeys(policy.key);
  if (keys.forms.size > 0) for await (const batch of data.pass()) keys.add(batch);
  return splitQuery(policy, keys.forms);
}

async function checkTimes({ pass }: Data, column: Column): Promise<void> {
  const type = column.type === 'number' ? 'number' : 'string';
  for await (const batch of pass()) {
    const cells = batch.cells[batch.names.indexOf(column.name)]!;
    for (let row = 0; row < batch.rows; row++) checkSayableTime(batch, row, column, cells[row]!, type);
  }
}
