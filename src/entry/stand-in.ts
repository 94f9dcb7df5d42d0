import { join, resolve } from 'node:path';
import { NodeFiles } from '../host/node-files.js';
import { withoutConfiguration, type RunRecord } from '../run/run-record.js';
import type { Arguments } from './arguments.js';
import type { Doorway } from './compose.js';
import { readConfiguration } from './configuration.js';
import { defaultModelName } from './name.js';

/**
 * What stands for a configuration where a folder has none: predicting with another run's candidate needs no model repository.
 * @returns null where there is a configuration, or another model predicts
 */
export async function standIn(at: Doorway, { own }: Arguments): Promise<RunRecord | null> {
  if (!own.some(([flag]) => flag === 'from-run')) return null;
  if ((await new NodeFiles().stat(join(resolve(at.workspace), at.config))) !== undefined) return null;
  return plainRecord(nameAt(at));
}

/** The record of a run that handed nothing on. */
export function plainRecord(model: string): RunRecord {
  const nothing = { flow: null, job: 'none', attempt: 1, repository: null, revision: null, dirty: false };
  return withoutConfiguration({ format: 'mlops-run/1', model, ...nothing, configuration: {} });
}

/** The name of the workspace's model. @throws UserError for a configuration that is wrong */
export async function ownModelName(files: NodeFiles, at: Doorway): Promise<string> {
  const workspace = resolve(at.workspace);
  if ((await files.stat(join(workspace, at.config))) === undefined) return nameAt(at);
  const { value } = await readConfiguration(files, workspace, at.config, []);
  return value.model.name ?? nameAt(at);
}

function nameAt({ workspace, variables }: Doorway): string {
  return defaultModelName(variables['GITHUB_REPOSITORY'] ?? null, resolve(workspace));
}
