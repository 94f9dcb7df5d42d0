import type { Context } from '../../run/step.js';
import type { Crews } from '../../table/over-rows.js';
import { findLeakage, type Searched } from './find.js';
import { heldParts } from './held-rows.js';
import { leakageFile, type Leakage } from './leakage.js';
import type { LeakageOptions } from './leakage.options.js';

/** Where the ids of a part's rows stand that equal a training row in their features: one column, row_id. */
export function leakedFile(part: 'validation' | 'test'): string {
  return `split/${part}.leaked.csv`;
}

/**
 * Searches the parts for leakage, tells what was found and not accepted, and writes split/leakage.json and the ids of the rows that leak.
 * @returns null where data.leakage is off
 */
export async function lookForLeakage(
  checks: LeakageOptions,
  searched: Omit<Searched, 'checks'>,
  context: Pick<Context, 'files' | 'run' | 'log'> & Crews,
): Promise<Leakage | null> {
  if (checks === 'off') return null;
  const { files, run, log } = context;
  const { leakage, leaked } = await findLeakage({ ...searched, checks }, context);
  await run.write(leakageFile, leakage);
  for (const part of leaked === null ? [] : heldParts) {
    const ids = leaked![part];
    if (ids.length > 0) await files.write(run.path(leakedFile(part)), `row_id\n${ids.join('\n')}\n`);
  }
  for (const { name, severity, sentence, remedy, accepted } of leakage.findings) {
    if (accepted) continue;
    const text = `${sentence} ${remedy} If it is right, accept it: data.leakage.accept: [${JSON.stringify(name)}].`;
    if (severity === 'error') log.error(text);
    else log.warning(text);
  }
  return leakage;
}

/** Names of the findings that stop a run: errors that are not accepted. */
export function leakageErrors(leakage: Leakage | null): string[] {
  return (leakage?.findings ?? []).flatMap(({ severity, accepted, sentence }) =>
    severity === 'error' && !accepted ? [sentence] : [],
  );
}
