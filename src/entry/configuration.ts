import { join } from 'node:path';
import type { Override } from '../config/override.js';
import { readConfig, type ReadConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
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
