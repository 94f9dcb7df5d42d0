import { join } from 'node:path';
import { floatsSchema } from '../config/floats-schema.js';
import { below, jsonText } from '../config/floats.js';
import { isMapping, type Override } from '../config/override.js';
import { Positions } from '../config/position.js';
import { readConfig, type ConfigSource, type ReadConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunRecord } from '../run/run-record.js';
import { runRecordFile } from '../run/run-record-file.js';
import { configSchema, type RawConfig } from './options.js';

/** Keys of mlops.yml whose value may be the path of a file that stands for it. */
const includes = ['train.params'];
/** Handed on to programs that tell 1.0 from 1. */
const exact = 'train.params';

type Read = Pick<ReadConfig<RawConfig>, 'value' | 'positions'>;

/**
 * Reads and checks the configuration of a workspace.
 * @throws UserError(s) with file, line, column and key
 */
export async function readConfiguration(
  files: Files,
  workspace: string,
  file: string,
  overrides: readonly Override[],
): Promise<Read> {
  const path = join(workspace, file);
  if ((await files.stat(path)) === undefined) {
    throw new UserError(
      `${file}: not found in ${workspace}; write one with \`mlops init\`, or say where it is: working-directory and config in a workflow, --workspace and --config here.`,
    );
  }
  const include = (name: string): Promise<string> => files.text(join(workspace, name));
  return readExact({ text: await files.text(path), file, overrides, includes, include });
}

/** The configuration with what its schema does not know: how the numbers of the parameters were written. */
async function readExact(source: Omit<ConfigSource, 'exact'>): Promise<Read> {
  const { value, positions, floats } = await readConfig({ ...source, exact }, configSchema);
  const train = Object.keys(floats).length === 0 ? value.train : { ...value.train, floats };
  return { value: { ...value, train }, positions };
}

/**
 * The configuration that an earlier job handed on, with this job's overrides.
 * @throws UserError(s) where it is not one
 */
export async function receivedConfiguration(
  { configuration }: RunRecord,
  overrides: readonly Override[],
): Promise<Read> {
  const include = (): Promise<never> => Promise.reject(new UserError('it was read by the job that handed it on.'));
  const read = { text: textOf(configuration), file: `.mlops/${runRecordFile}`, overrides, includes: [], include };
  const { value } = await readExact(read);
  // Where its keys were written is not known here: no line of a copy is told for one of the file that a person has.
  return { value, positions: new Positions('mlops.yml') };
}

/** As a person would have written it, fractions as such. */
function textOf(configuration: RunRecord['configuration']): string {
  const { train } = configuration;
  const floats = isMapping(train) ? floatsSchema.safeParse(train['floats']) : undefined;
  if (floats?.success !== true) return JSON.stringify(configuration, null, 2);
  const written = { ...configuration, train: { ...(train as object), floats: undefined } };
  return jsonText(written, below(`/${exact.replaceAll('.', '/')}`, floats.data), 2);
}
