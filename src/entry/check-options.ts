import * as z from 'zod';
import type { JsonSchema } from '../config/expectation.js';
import { fromRunOptions, type FromRunOptions } from '../serve/from-run.options.js';
import { UserError } from '../host/errors.js';
import type { Arguments } from './arguments.js';
import { ownOverrides } from './own-flags.js';
import { optionRows, type OptionRow } from './reference.js';

/** Options of `check` beside `--job`: which other run it opens, instead of running anything. */
const schema = z.toJSONSchema(z.strictObject({ check: fromRunOptions }), { io: 'input' }) as JsonSchema;

/** For the help and the reference. */
export function checkRows(): OptionRow[] {
  return optionRows(['check'], schema);
}

/** Whether `check` is to open another run: a flow of its own has one flag only. */
export function opensRun({ own }: Arguments): boolean {
  return own.some(([flag]) => flag !== 'job');
}

/**
 * The options of `mlops check --from-run`.
 * @throws UserError for another option, and for one without `--from-run`
 */
export function checkOptions({ own, set }: Arguments): FromRunOptions & { readonly from_run: string } {
  const known = own.filter(([flag]) => flag !== 'job');
  const given = ownOverrides('check', known, schema).map(({ path, value }) => [path[1]!, value] as const);
  const flow = known.length < own.length ? 'job' : set.length > 0 ? 'set' : null;
  if (flow !== null)
    throw new UserError(
      `--${flow}: check --from-run opens what another run left, and runs nothing of its own; leave it out.`,
    );
  const { data, error } = fromRunOptions.safeParse(Object.fromEntries(given));
  if (data === undefined) {
    const [issue] = error.issues;
    throw new UserError(
      `--${String(issue?.path[0]).replaceAll('_', '-')}: ${issue?.message ?? 'it is not as expected'}.`,
    );
  }
  const { from_run, ...others } = data;
  if (from_run === null)
    throw new UserError('--trust and --model belong to --from-run, which is missing; give it, too.');
  return { ...others, from_run };
}
