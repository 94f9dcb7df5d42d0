import { join } from 'node:path';
import type { Override } from '../config/override.js';
import { readConfig, type ReadConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { runRecordFile, type RunRecord } from '../run/run-record.js';
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
      `${file}: not found in ${workspace}; write one with \`mlops init --target COLUMN DATA.csv\`, or name it by --config.`,
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
export function receivedConfiguration(
  { configuration }: RunRecord,
  overrides: readonly Override[],
): Promise<ReadConfig<RawConfig>> {
  const include = (): Promise<never> => Promise.reject(new UserError('it was read by the job that handed it on.'));
  const text = JSON.stringify(configuration, null, 2);
  return readConfig({ text, file: `.mlops/${runRecordFile}`, overrides, includes: [], include }, configSchema);
}
