import { hostname } from 'node:os';
import { arch, platform } from 'node:process';
import type { Environment, EnvironmentRecord } from '../host/environment.js';
import { childVariables } from '../host/node-process.js';
import type { Process } from '../host/process.js';
import { secretsOf } from '../host/secrets.js';
import type { Context } from '../run/step.js';
import { flavorOf } from '../train/train.options.js';
import type { Doorway, Ports } from './compose.js';
import type { Config } from './options.js';
import { cacheOf, venvPorts, venvsOf } from './virtual-environments.js';

/** What the repository's commands see, and what of it is secret. */
export interface CommandVariables {
  readonly values: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** Those of them that nothing else looks like: the configuration must not hold them. */
  readonly tokens: readonly string[];
}

/** The job's environment without tokens, and what the workflow gives the commands. Masks what is secret. */
export async function commandVariables(
  { variables, given, log, token, jobToken }: Doorway,
  pass: readonly string[],
): Promise<CommandVariables> {
  const own = childVariables(variables, pass);
  for (const secret of secretsOf(own)) log.mask(secret);
  const tokens = [token, jobToken].filter((each) => each !== null).concat(secretsOf(variables));
  if (given.environment === '' && given.variables === '') return { values: own, secrets: tokens, tokens };
  const { givenEnvironment, givenVariables } = await import('./given-environment.js');
  const secrets: string[] = [];
  const mask = (secret: string): void => {
    secrets.push(secret);
    log.mask(secret);
  };
  const environment = givenEnvironment(given.environment, { mask, warning: (text) => log.warning(text) });
  // Of a user and a password in one value, the password alone is one, too.
  const told = secretsOf(environment);
  for (const secret of told) if (!secrets.includes(secret)) mask(secret);
  const values = { ...own, ...givenVariables(given.variables, pass), ...environment };
  return { values, secrets: [...tokens, ...secrets], tokens: [...tokens, ...told] };
}

export type HostContext = Pick<Context, 'files' | 'process' | 'workspace' | 'log'>;

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
  const { kind, setup } = config.environment;
  if (kind === 'container') {
    const { openContainer } = await import('./container.js');
    const environment = await openContainer(config, context, doorway);
    // Tests and linters, and what builds the package, are no part of the image.
    const venvs = setup === null ? await venvsOf(config, true, host, context, doorway) : null;
    return { environment, tools: venvs?.tools ?? host, builder: venvs?.builder ?? host };
  }
  const detected = kind === null && setup === null && flavorOf(config.train) === 'python';
  const venvs = kind === 'venv' || detected ? await venvsOf(config, kind === null, host, context, doorway) : null;
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
