import { notFound, Refusal } from './answer.js';
import type { Repository } from './repository.js';
import type { Route } from './routes.js';
import { lacking, type Token } from './token.js';
import type { World } from './world.js';

/** Who asks. @throws Refusal 401 for a token that GitHub does not know */
export function authenticate(world: World, authorization: string | undefined): Token | null {
  if (authorization === undefined) return null;
  const value = /^(?:token|bearer) (\S+)$/i.exec(authorization)?.[1];
  const token = value === undefined ? undefined : world.tokens.get(value);
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}

/** @throws Refusal 404 where the token must not know of the repository, 401 or 403 where it may not do this */
export function authorise(token: Token | null, repository: Repository, { permissions, level, strict }: Route): void {
  const reaches = token?.reaches(repository.fullName) ?? false;
  if (repository.private && !reaches) throw notFound();
  if (level === 'read' && !repository.private && !strict) return;
  if (token === null) throw new Refusal(401, 'Requires authentication');
  if (!reaches || !token.may(permissions, level)) throw lacking(token, permissions, level);
}
