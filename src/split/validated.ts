import { OutsideError } from '../host/errors.js';
import type { RunDirectory } from '../run/directory.js';
import { resultSchema } from '../run/result.js';
import { findingsSchema } from '../schema/findings.js';
import { differenceOf, type RecordedFile } from '../table/unchanged.js';

const findings = 'validate/findings.json';

/**
 * Checks that the files which were divided are those that `validate` of the same run has checked.
 * @throws OutsideError with the first file that differs
 */
export async function checkValidated(run: RunDirectory, divided: readonly RecordedFile[]): Promise<void> {
  if (!(await run.has(findings))) return;
  const { files } = await run.read(findings, 'validate', (value) => findingsSchema.parse(value));
  const checked = files.flatMap(({ path, size, sha256 }) => (sha256 === undefined ? [] : [{ path, size, sha256 }]));
  const difference = checked.length < files.length ? null : differenceOf(checked, divided);
  if (difference === null) return;
  throw new OutsideError(
    `data.source: the files changed between validate and split of this run (${difference}); run again when nothing writes to them.`,
  );
}

/** Whether `validate` was a step of the workflow run that goes on here; on a laptop, steps that are run by themselves belong to no run. */
export async function validatedInRun(run: RunDirectory, address: string | null): Promise<boolean> {
  const path = 'validate/result.json';
  if (address === null || !(await run.has(path))) return false;
  const { run: own } = await run.read(path, 'validate', (value) => resultSchema.parse(value));
  return own === address;
}
