import { type Answer, notFound, ok } from './answer.js';
import type { Call } from './call.js';
import { describeRepository } from './describe-repository.js';
import { paged } from './paging.js';

export function getRepository({ repository, token }: Call): Answer {
  return ok(describeRepository(repository, token));
}

/** Asks for a permission that a GITHUB_TOKEN cannot have. 404 where the switch is off. */
export function getImmutableReleases({ repository }: Call): Answer {
  if (!repository.immutableReleases) throw notFound();
  return ok({ enabled: true, enforced_by_owner: false });
}

export function listRulesets(call: Call): Answer {
  const { repository } = call;
  return paged(call, repository.rulesets, ({ target }) => ({
    id: repository.id,
    name: `${target} rules`,
    target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: 'active',
    node_id: Buffer.from(`ruleset:${repository.id}`).toString('base64'),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  }));
}
