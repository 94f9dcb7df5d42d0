import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { arch, platform, pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Environment, EnvironmentRecord } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import { nodeClock } from '../host/node-clock.js';
import { childVariables, isAlive } from '../host/node-process.js';
import type { Process } from '../host/process.js';
import type { VenvPorts, Venvs } from '../project/environments/open.js';
import { packageSchema } from '../project/package.js';
import type { RunDirectory } from '../run/directory.js';
import type { Context } from '../run/step.js';
import { flavorOf } from '../train/train.options.js';
import type { Doorway, Ports } from './compose.js';
import type { Config } from './options.js';

/** What the repository's commands see, and what of it is secret. */
export interface CommandVariables {
  readonly values: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** The job's environment without tokens, and what the workflow gives the commands. Masks what is secret. */
export async function commandVariables(
  { variables, given, log, token, jobToken }: Doorway,
  pass: readonly string[],
): Promise<CommandVariables> {
  const own = childVariables(variables, pass);
  const secrets = [token, jobToken].filter((each) => each !== null);
  if (given.environment === '' && given.variables === '') return { values: own, secrets };
  const { givenEnvironment, givenVariables } = await import('./given-environment.js');
  const mask = (secret: string): void => {
    secrets.push(secret);
    log.mask(secret);
  };
  const environment = givenEnvironment(given.environment, { mask, warning: (text) => log.warning(text) });
  return { values: { ...own, ...givenVariables(given.variables, pass), ...environment }, secrets };
}

type HostContext = Pick<Context, 'files' | 'process' | 'workspace' | 'log'>;

/** The host as it is. @param digest of what was set up on it; null: nothing */
export async function openEnvironment(
  ports: { readonly process: Process; readonly workspace: string },
  digest: string | null,
): Promise<Environment> {
  const { hostEnvironment } = await import('../project/environments/host.js');
  return hostEnvironment(ports, `${platform} ${arch}`, digest);
}

/** Whether anything has to be looked for or set up before the repository's commands. */
export function needsPreparing({ environment, train }: Config): boolean {
  const { setup, cached, kind } = environment;
  return (
    setup !== null ||
    cached.length > 0 ||
    kind === 'venv' ||
    kind === 'container' ||
    (kind === null && flavorOf(train) === 'python')
  );
}

/**
 * Sets up what `environment.setup` installs, and decides where the repository's code runs. Virtual environments are made by the first command.
 * @throws as prepareEnvironment does; UserError where a virtual environment is asked for and nothing says what is in it
 */
export async function prepareEnvironments(
  config: Config,
  context: Context & Pick<Ports, 'variables'>,
  doorway: Doorway,
): Promise<Pick<Ports, 'environment' | 'tools' | 'builder'>> {
  const host = await prepareHost(config, context, doorway);
  if (config.environment.kind === 'container') {
    const { openContainer } = await import('./container.js');
    const release = /^mlops (?:release|retrain)\b/.test(doorway.command);
    const environment = await openContainer(config, () => builtWheel(context.run), release, context);
    return { environment, tools: host, builder: host };
  }
  const venvs = await venvsOf(config, host, context, doorway);
  if (venvs === null) return { environment: host, tools: host, builder: host };
  return { environment: venvs.model, tools: venvs.tools, builder: venvs.builder };
}

async function prepareHost(config: Config, context: Context, doorway: Doorway): Promise<Environment> {
  const { setup, cached } = config.environment;
  if (setup === null && cached.length === 0) return openEnvironment(context, null);
  const { prepareEnvironment } = await import('../project/prepare-environment.js');
  const prepared = await prepareEnvironment(config.environment, {
    ...context,
    cache: await cacheOf(doorway),
    sources: config.data.source,
    variables: doorway.variables,
    machine: { platform, arch, host: hostname() },
  });
  return openEnvironment(context, prepared?.digest ?? null);
}

async function cacheOf({ cache, variables, log }: Doorway): Promise<VenvPorts['cache']> {
  if (!cache) return { absent: 'only a workflow has one, unless its input cache is false' };
  return (await import('../github/cache.js')).openCache(variables, log);
}

/** The virtual environments of the repository, or null: its code runs on the host. */
async function venvsOf(
  config: Config,
  host: Environment,
  context: Context & Pick<Ports, 'variables'>,
  doorway: Doorway,
): Promise<Venvs | null> {
  const { kind, setup, lock, python } = config.environment;
  const detected = kind === null && setup === null && flavorOf(config.train) === 'python';
  if (kind !== 'venv' && !detected) return null;
  const { findSource } = await import('../project/environments/requirements.js');
  const source = await findSource(lock, context);
  if (source === null && detected) return null;
  if (source === null)
    throw new UserError(
      'environment.kind: a virtual environment needs uv.lock, requirements.lock, requirements.txt or pyproject.toml, and there is none; add one, or set it to host.',
    );
  const { openVenvs } = await import('../project/environments/open.js');
  const wheel = (): Promise<string | null> => builtWheel(context.run);
  return openVenvs(source, python, wheel, host, await venvPorts(context, doorway, context.variables));
}

/** The wheel of this run; null where nothing was packaged. @throws UserError where the package is no wheel */
async function builtWheel(run: RunDirectory): Promise<string | null> {
  if (!(await run.has('package/package.json'))) return null;
  const { kind, file } = await run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
  if (kind !== 'python') return null;
  if (file.endsWith('.whl')) return run.path('package', file);
  throw new UserError(
    `package: a virtual environment is given the built wheel, and only ${file} was built; build a wheel, too.`,
  );
}

/** The environment of a version that was trained before. */
export async function environmentOf(
  record: EnvironmentRecord,
  packages: readonly string[],
  context: HostContext,
  doorway: Doorway,
): Promise<Environment | { readonly unavailable: string }> {
  const host = await openEnvironment(context, null);
  if (record.kind === 'host') return host;
  if (record.kind === 'container') {
    const { environmentOfImage } = await import('../project/environments/recorded-image.js');
    const { containerContext } = await import('./container.js');
    const image = record.installed?.image ?? '';
    const own = containerContext(context, childVariables(doorway.variables, []));
    return environmentOfImage({ digest: record.digest, image }, own);
  }
  const { RecordedEnvironments } = await import('../project/environments/open.js');
  return new RecordedEnvironments(host, await venvPorts(context, doorway, doorway.variables)).of(record, packages);
}

async function venvPorts(
  context: HostContext,
  doorway: Doorway,
  seen: Readonly<Record<string, string | undefined>>,
): Promise<VenvPorts> {
  const { files, variables } = { files: context.files, variables: doorway.variables };
  const { EnvironmentStore } = await import('../project/environments/store.js');
  const { systemOf } = await import('../project/environment-key.js');
  const machine = { platform, arch, host: hostname() };
  const owner = { pid, host: machine.host, command: doorway.command, since: nodeClock.now().toISOString() };
  const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  return {
    ...context,
    store: new EnvironmentStore(storeFolder(variables), { files, clock: nodeClock, owner, alive: isAlive, pause }),
    system: `${await systemOf({ files, machine, variables })} ${arch}`,
    platform,
    nodeSystem: `${platform} ${arch}`,
    machine,
    variables: { ...seen, RUNNER_TOOL_CACHE: variables['RUNNER_TOOL_CACHE'] },
    cache: await cacheOf(doorway),
  };
}

/** The runner's temporary folder, which goes after the job; on a laptop the user's cache. */
function storeFolder(variables: Readonly<Record<string, string | undefined>>): string {
  const runner = variables['RUNNER_TEMP'] ?? '';
  if (runner !== '') return join(runner, 'mlops-environments');
  const given = variables['XDG_CACHE_HOME'] ?? '';
  const cache =
    given !== ''
      ? given
      : platform === 'win32'
        ? (variables['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
        : join(homedir(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
  return join(cache, 'mlops-action', 'environments');
}
