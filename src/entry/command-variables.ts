import { arch, platform } from 'node:process';
import type { Environment } from '../host/environment.js';
import { childVariables } from '../host/node-process.js';
import type { Process } from '../host/process.js';
import { secretsOf } from '../host/secrets.js';
import { flavorOf } from '../train/train.options.js';
import type { Doorway } from './compose.js';
import type { Config } from './options.js';

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
