import { located } from '../config/located.js';
import type { Positions } from '../config/position.js';
import { UserErrors } from '../host/errors.js';

/** A shorter secret may be a word that stands there for itself. */
const shortest = 12;

/** An address with a password. One that is put in by a shell, `$PASSWORD`, is none. */
const withPassword = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@$][^\s/@]*@/i;

/**
 * A configuration goes into artifacts, and its parameters into manifests, as they are.
 * @param secrets of this job
 * @throws UserErrors with the key and place of each text that is or holds a secret, and without it
 */
export function refuseSecrets(configuration: unknown, secrets: readonly string[], positions: Positions): void {
  const long = secrets.filter((secret) => secret.length >= shortest);
  const found = new Map<string, string>();
  for (const [key, text] of textsOf(configuration, [])) {
    if (long.some((secret) => text.includes(secret))) found.set(key, 'it holds a secret of this job');
    else if (withPassword.test(text)) found.set(key, 'the address holds a password');
  }
  if (found.size === 0) return;
  const sentences = [...found].map(
    ([key, what]) =>
      `${key}: ${what}, and the configuration goes into artifacts and manifests as it is; take it out, and give the secret by a variable of the environment.`,
  );
  throw located(new UserErrors(sentences), positions, () => true);
}

/** All texts of a value with their keys, names of keys among them. */
function textsOf(value: unknown, keys: readonly string[]): [key: string, text: string][] {
  if (typeof value === 'string') return [[keys.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    // The name itself is not shown.
    [keys.join('.'), name] as [string, string],
    ...textsOf(inner, [...keys, name]),
  ]);
}
