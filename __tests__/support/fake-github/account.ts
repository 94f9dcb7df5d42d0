import { type Answer, ok, Refusal } from './answer.js';
import { lacking, type Token } from './token.js';
import { user } from './user.js';
import type { World } from './world.js';

/** What stands outside a repository: the path that asks for it, and its answer. */
export const account: Readonly<Record<string, (world: World, token: Token | null) => Answer>> = {
  'GET /rate_limit': (world, token) => {
    const limit = token?.limit ?? 60;
    const used = Math.min(limit, token?.used ?? 0);
    const rate = { limit, used, remaining: limit - used, reset: Math.floor(world.now().getTime() / 1000) + 3600 };
    return ok({ resources: { core: rate, search: rate }, rate });
  },
  'GET /user': (world, token) => {
    if (token === null) throw new Refusal(401, 'Requires authentication');
    if (token.kind === 'integration') throw lacking(token, ['metadata'], 'read');
    const counts = Object.fromEntries(
      ['public_repos', 'public_gists', 'followers', 'following'].map((key) => [key, 0]),
    );
    const blank = Object.fromEntries(
      ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio'].map((key) => [key, null]),
    );
    const time = world.time();
    return ok({ ...user(world, token.login), ...blank, ...counts, created_at: time, updated_at: time });
  },
};
