import { join, resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { championVersion, pullVersion } from '../registry/pull.js';
import type { Registry } from '../registry/registry.js';
import { describeRegistry, showText } from '../registry/show.js';
import type { Arguments } from './arguments.js';
import { doorway } from './doorway.js';
import { readConfiguration } from './configuration.js';
import { exit } from './failure.js';
import { defaultModelName } from './name.js';
import { Flags } from './flags.js';
import { openRegistry } from './open-registry.js';
import { print, printJson } from './print.js';

interface Opened {
  readonly registry: Registry;
  readonly model: string;
  readonly files: NodeFiles;
  readonly workspace: string;
}

/** `mlops show`: versions, champion, history. */
export async function show(given: Arguments, log: Log): Promise<number> {
  const flags = new Flags('show', given, ['model']);
  const { registry, model } = await open(given, flags, log);
  const description = await describeRegistry(registry, model);
  // A model that is named is one that is meant; without a name there may be none yet.
  if (flags.one('model') !== undefined && description.versions.length === 0)
    throw new UserError(
      `--model: ${model} has no versions in ${registry.location}; correct the name, or name another registry with --registry.`,
    );
  if (given.json) printJson(description);
  else print(showText(description));
  return exit.done;
}

/** `mlops pull`: a version's files into a folder; with --data, the rows that it was made from. */
export async function pull(given: Arguments, log: Log): Promise<number> {
  const flags = new Flags('pull', given, ['model', 'version', 'to', 'output', 'format'], ['data']);
  const { registry, model, files, workspace } = await open(given, flags, log);
  const version = flags.one('version') ?? (await championVersion(registry, model));
  if (flags.has('data')) {
    const { dataFormat, pullData } = await import('./pull-data.js');
    const format = dataFormat(flags.one('format'));
    const output = flags.one('output') ?? flags.one('to');
    const at = {
      registry,
      files,
      workspace,
      doorway: doorway(given, 'pull', log),
      json: given.json,
      log,
      output,
      format,
    };
    try {
      return await pullData(await registry.manifest(model, version), at);
    } finally {
      await files.close();
    }
  }
  for (const flag of ['output', 'format'])
    if (flags.one(flag) !== undefined)
      throw new UserError(`--${flag}: it goes with --data; a version's files go to --to.`);
  const to = resolve(workspace, flags.one('to') ?? `${model}-${version}`);
  const pulled = await pullVersion(registry, files, model, version, to);
  const text = `${model} ${pulled.version} is in ${pulled.folder}: ${pulled.files.join(', ')}.`;
  if (given.json) printJson(pulled);
  else print(`${text}\n`);
  return exit.done;
}

async function open(given: Arguments, flags: Flags, log: Log): Promise<Opened> {
  if (given.positional.length > 0)
    throw new UserError(`mlops ${flags.command}: expected options only, got "${given.positional[0]!}".`);
  const at = doorway(given, flags.command, log);
  const workspace = resolve(at.workspace);
  const files = new NodeFiles();
  const { registry: place, variables, token } = at;
  const registry = await openRegistry({ place, workspace, variables, token, log, latest: null }, files);
  return { registry, model: flags.one('model') ?? (await modelOf(files, workspace, at)), files, workspace };
}

async function modelOf(files: NodeFiles, workspace: string, at: ReturnType<typeof doorway>): Promise<string> {
  if ((await files.stat(join(workspace, at.config))) === undefined) {
    throw new UserError(`${at.config}: not found in ${workspace}; name the model by --model, or go to its repository.`);
  }
  const { value: config } = await readConfiguration(files, workspace, at.config, at.overrides);
  if (config.model.name !== null) return config.model.name;
  return defaultModelName(at.variables['GITHUB_REPOSITORY'] ?? null, workspace);
}
