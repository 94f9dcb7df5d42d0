import { UserError } from '../../host/errors.js';
import type { ServerOptions } from './server.options.js';

/** What a request proves itself with. */
export interface Credentials {
  /** Value of the header Authorization; null: as anybody. */
  readonly header: string | null;
  /** What must never be shown. */
  readonly secrets: readonly string[];
  /** Where they come from, for a sentence: names of environment variables. */
  readonly from: string;
}

/**
 * Reads the credentials that mlops.yml names. A token for PyPI's protocol is the password of the user `__token__`, as PyPI has it; npm takes it
 * as a bearer. A token with a colon is user and password. Without the default variable there are none: some servers ask for none.
 * @param variables of this job
 * @throws UserError where a variable that mlops.yml names is not set
 */
export function credentialsOf(
  { kind, username, password, token }: ServerOptions,
  variables: Readonly<Record<string, string | undefined>>,
): Credentials {
  const value = (name: string): string => (Object.hasOwn(variables, name) ? (variables[name] ?? '') : '').trim();
  const wanted = (key: string, name: string): string => {
    const found = value(name);
    if (found !== '') return found;
    throw new UserError(
      `package.server.${key}: the environment variable ${name} is not set; set it, in a workflow by the secret that gives it.`,
    );
  };
  if (username !== null) {
    const secretName = password ?? token;
    const user = wanted('username', username);
    return basic(user, wanted(password === null ? 'token' : 'password', secretName), `${username} and ${secretName}`);
  }
  if (password !== null)
    throw new UserError('package.server.password: package.server.username is missing beside it; name both.');
  const secret = token === 'MLOPS_PACKAGE_TOKEN' ? value(token) : wanted('token', token);
  if (secret === '') return { header: null, secrets: [], from: token };
  if (secret.includes(':')) {
    const colon = secret.indexOf(':');
    return basic(secret.slice(0, colon), secret.slice(colon + 1), token);
  }
  if (kind === 'pypi') return basic('__token__', secret, token);
  return { header: `Bearer ${secret}`, secrets: [secret], from: token };
}

/** RFC 7617. */
function basic(user: string, password: string, from: string): Credentials {
  const pair = `${user}:${password}`;
  const encoded = Buffer.from(pair).toString('base64');
  return { header: `Basic ${encoded}`, secrets: [password, pair, encoded].filter((each) => each !== ''), from };
}

/** A text in which no secret stands. */
export function withoutSecrets(text: string, { secrets }: Credentials): string {
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
