import { type FieldError, invalid, notFound } from './answer.js';
import { readCommit } from './git/commit.js';
import type { Release } from './release.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';
import { violation } from './ruleset.js';
import type { Token } from './token.js';
import { bringsWorkflow } from './workflows.js';

export type Wish = 'true' | 'false' | 'legacy';

/** What happens when a release becomes public: its tag exists from then on, and its date is that of its commit. */
export function publish(repository: Repository, release: Release, wish: Wish, token: Token | null): void {
  const ref = `refs/tags/${release.tag}`;
  if (!repository.refs.has(ref)) makeTag(repository, release, ref, token);
  else if (repository.burned.has(release.tag)) throw invalid(used);
  const commit = resolveCommit(repository, ref);
  const content = commit === undefined ? undefined : repository.objects.content(commit, 'commit');
  if (content !== undefined) release.createdAt = readCommit(content).committer.date;
  release.publishedAt = repository.world.time();
  if (repository.immutableReleases) {
    release.immutable = true;
    repository.burned.add(release.tag);
  }
  makeLatest(repository, release, wish);
}

const used: FieldError = {
  resource: 'Release',
  code: 'custom',
  field: 'tag_name',
  message: 'tag_name was used by an immutable release',
};

/** A release whose tag is not there makes a lightweight one of its target. */
function makeTag(repository: Repository, release: Release, ref: string, token: Token | null): void {
  const target = resolveCommit(repository, release.target);
  if (target === undefined) throw invalid({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
  if (bringsWorkflow(repository, token, target)) throw notFound();
  const reason = violation(repository, ref, 'creation');
  if (reason !== null) {
    throw invalid(
      { resource: 'Release', code: 'custom', field: 'pre_receive', message: `pre_receive ${reason}` },
      ...(repository.burned.has(release.tag) ? [used] : []),
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
    );
  }
  repository.refs.set(ref, target);
}

/** A draft or a pre-release is never the latest. legacy leaves the choice to GitHub: the newest date. */
export function makeLatest(repository: Repository, release: Release, wish: Wish): void {
  if (release.draft || release.prerelease) return;
  if (wish === 'true') repository.latest = release.id;
  else if (repository.latest === release.id || wish === 'legacy') repository.latest = null;
}
