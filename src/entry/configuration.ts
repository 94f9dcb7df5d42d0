import { join } from 'node:path';
import type { Override } from '../config/override.js';
import { Positions } from '../config/position.js';
import { readConfig, type ReadConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunRecord } from '../run/run-record.js';
import { runRecordFile } from '../run/run-record-file.js';
import { configSchema, type RawConfig } from './options.js';

/** Keys of mlops.yml whose value may be the path of a file that stands for it. */
const includes = ['train.params'];

/**
 * Reads and checks the configuration of a workspace.
 * @throws UserError(s) with file, line, column and key
 */
export async function readConfiguration(
  files: Files,
  workspace: string,
  file: string,
  overrides: readonly Override[],
): Promise<ReadConfig<RawConfig>> {
  const path = join(workspace, file);
  if ((await files.stat(path)) === undefined) {
    throw new UserError(
      `${file}: not found in ${workspace}; write one with \`mlops init\`, or say where it is: working-directory and config in a workflow, --workspace and --config here.`,
    );
  }
  return readConfig(
    { text: await files.text(path), file, overrides, includes, include: (name) => files.text(join(workspace, name)) },
    configSchema,
  );
}

/**
 * The configuration that an earlier job handed on, with this job's overrides.
 * @throws UserError(s) where it is not one
 */
export async function receivedConfiguration(
  { configuration }: RunRecord,
  overrides: readonly Override[],
): Promise<ReadConfig<RawConfig>> {
  const include = (): Promise<never> => Promise.reject(new UserError('it was read by the job that handed it on.'));
  const text = JSON.stringify(configuration, null, 2);
  const read = { text, file: `.mlops/${runRecordFile}`, overrides, includes: [], include };
  const { value } = await readConfig(read, configSchema);
  // Where its keys were written is not known here: no line of a copy is told for one of the file that a person has.
  return { value, positions: new Positions('mlops.yml') };
}
