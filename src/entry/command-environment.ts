import { hostname } from 'node:os';
import { arch, platform } from 'node:process';
import type { Environment } from '../host/environment.js';
import { childVariables } from '../host/node-process.js';
import type { Process } from '../host/process.js';
import type { Context } from '../run/step.js';
import type { Doorway } from './compose.js';
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

/** The host as it is. @param digest of what was set up on it; null: nothing */
export async function openEnvironment(process: Process, digest: string | null): Promise<Environment> {
  const { hostEnvironment } = await import('../project/environment.js');
  return hostEnvironment(process, `${platform} ${arch}`, digest);
}

/** Sets up what `environment.setup` installs. Throws as prepareEnvironment does. */
export async function prepareHost(config: Config, context: Context, doorway: Doorway): Promise<Environment> {
  const { variables, log } = doorway;
  const { prepareEnvironment } = await import('../project/prepare-environment.js');
  const prepared = await prepareEnvironment(config.environment, {
    ...context,
    cache: doorway.cache
      ? (await import('../github/cache.js')).openCache(variables, log)
      : { absent: 'only a workflow has one, unless its input cache is false' },
    sources: config.data.source,
    variables,
    machine: { platform, arch, host: hostname() },
  });
  return openEnvironment(context.process, prepared?.digest ?? null);
}
