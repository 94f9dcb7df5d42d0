import type { Repository } from './repository.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** A request on its way to the handler of its route: found, authorised, its form checked. */
export interface Call {
  readonly world: World;
  readonly repository: Repository;
  /** Who asks; null without a token. */
  readonly token: Token | null;
  /** The path's variables, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The path after the repository, as it was asked. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly body: unknown;
}

/** A variable of the path. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no variable {${name}}.`);
  return value;
}

/** The media types that a request accepts, as one text. */
export function accepted(call: Call): string {
  return String(call.headers['accept'] ?? '*/*');
}
