import { hostname } from 'node:os';
import { arch, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import { nodeClock } from '../host/node-clock.js';
import type { VenvPorts, Venvs } from '../project/environments/open.js';
import { packageSchema } from '../project/package.js';
import type { RunDirectory } from '../run/directory.js';
import type { Context } from '../run/step.js';
import type { HostContext } from './command-environment.js';
import type { Doorway, Ports } from './compose.js';
import type { Config } from './options.js';
import { lives, lockOwner } from './run-lock.js';
import { onceFolder } from './user-cache.js';

/**
 * The virtual environments of the repository.
 * @param optional whether it may have nothing written down
 * @returns null where nothing is
 * @throws UserError where something has to be
 */
export async function venvsOf(
  config: Config,
  optional: boolean,
  host: Environment,
  context: Context & Pick<Ports, 'variables'>,
  doorway: Doorway,
): Promise<Venvs | null> {
  const { findSource } = await import('../project/environments/requirements.js');
  const source = await findSource(modelLock(config), context);
  if (source === null && optional) return null;
  if (source === null)
    throw new UserError(
      'environment.kind: a virtual environment needs uv.lock, requirements.lock, requirements.txt or pyproject.toml, and there is none; add one, or set it to host.',
    );
  const { openVenvs } = await import('../project/environments/open.js');
  const wheel = (): Promise<string | null> => builtWheel(context.run);
  const { python } = config.environment;
  return openVenvs(source, python, wheel, host, await venvPorts(context, doorway, context.variables));
}

/** The files of `environment.lock` that say what the model needs; beside `environment.cached` they say what setup installs. */
export function modelLock({ environment: { lock, cached } }: Config): readonly string[] {
  return cached.length > 0 ? [] : lock;
}

/** The wheel of this run; null where nothing was packaged. @throws UserError where the package is no wheel */
export async function builtWheel(run: RunDirectory): Promise<string | null> {
  if (!(await run.has('package/package.json'))) return null;
  const { kind, file } = await run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
  if (kind !== 'python') return null;
  if (file.endsWith('.whl')) return run.path('package', file);
  throw new UserError(
    `package: the model's environment is given the built wheel, and only ${file} was built; build a wheel, too.`,
  );
}

/** What making virtual environments takes. @param seen what commands see */
export async function venvPorts(
  context: HostContext,
  doorway: Doorway,
  seen: Readonly<Record<string, string | undefined>>,
): Promise<VenvPorts> {
  const { files, variables } = { files: context.files, variables: doorway.variables };
  const { EnvironmentStore } = await import('../project/environments/store.js');
  const { systemOf } = await import('../project/environment-key.js');
  const machine = { platform, arch, host: hostname() };
  const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  return {
    ...context,
    store: new EnvironmentStore(onceFolder('environments', variables), {
      files,
      clock: nodeClock,
      owner: lockOwner(doorway.command),
      alive: lives,
      pause,
    }),
    system: `${await systemOf({ files, machine, variables })} ${arch}`,
    platform,
    nodeSystem: `${platform} ${arch}`,
    machine,
    variables: { ...seen, RUNNER_TOOL_CACHE: variables['RUNNER_TOOL_CACHE'] },
    cache: await cacheOf(doorway),
  };
}

/** The repository's cache, or why there is none. */
export async function cacheOf({ cache, variables, log }: Doorway): Promise<VenvPorts['cache']> {
  if (!cache) return { absent: 'only a workflow has one, unless its input cache is false' };
  return (await import('../github/cache.js')).openCache(variables, log);
}
