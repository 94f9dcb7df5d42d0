import { type Answer, invalid, noContent, notFound, ok, type Refusal } from './answer.js';
import { type Call, param } from './call.js';
import { makeLatest, publish, type Wish } from './publishing.js';
import { paged } from './paging.js';
import { describeRelease, latestRelease, newestFirst, type Release } from './release.js';
import type { Repository } from './repository.js';
import { isRefName } from './git/ref-name.js';

interface ReleaseBody {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: Wish;
}

/** GitHub's limit of a release's text, in characters. */
const longestBody = 125_000;

/** Drafts are known to those who may push, to nobody else. */
function maySeeDrafts({ token, repository }: Call): boolean {
  return token !== null && token.reaches(repository.fullName) && token.may(['contents'], 'write');
}

/** @throws Refusal 404 where it is not there, or a draft of which this token must not know */
export function findRelease(call: Call): Release {
  const release = call.repository.releases.get(Number(param(call, 'release_id')));
  if (release === undefined || (release.draft && !maySeeDrafts(call))) throw notFound();
  return release;
}

export function listReleases(call: Call): Answer {
  const seen = newestFirst(call.repository).filter(({ draft }) => !draft || maySeeDrafts(call));
  return paged(call, seen, (release) => describeRelease(call.repository, release));
}

export function getRelease(call: Call): Answer {
  return ok(describeRelease(call.repository, findRelease(call)));
}

/** Published ones only, whoever asks. */
export function getReleaseByTag(call: Call): Answer {
  const found = published(call.repository, param(call, 'tag'));
  if (found === undefined) throw notFound();
  return ok(describeRelease(call.repository, found));
}

export function getLatestRelease({ repository }: Call): Answer {
  const found = latestRelease(repository);
  if (found === undefined) throw notFound();
  return ok(describeRelease(repository, found));
}

function published(repository: Repository, tag: string): Release | undefined {
  return [...repository.releases.values()].find((release) => !release.draft && release.tag === tag);
}

function check(repository: Repository, release: Release): void {
  if (!isRefName(`refs/tags/${release.tag}`)) {
    throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' });
  }
  if ((release.body ?? '').length > longestBody) {
    const message = `body is too long (maximum is ${longestBody} characters)`;
    throw invalid({ resource: 'Release', code: 'custom', field: 'body', message });
  }
  const other = published(repository, release.tag);
  if (!release.draft && other !== undefined && other.id !== release.id) {
    throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  }
}

function fixed(field: string): Refusal {
  const message = `${field} cannot be changed when release is immutable`;
  return invalid({ resource: 'Release', code: 'custom', field, message });
}

export function createRelease({ repository, world, token, body }: Call): Answer {
  const given = body as ReleaseBody;
  const release: Release = {
    id: world.id(),
    tag: given.tag_name ?? '',
    target: given.target_commitish ?? repository.defaultBranch,
    name: given.name ?? null,
    body: given.body ?? null,
    draft: given.draft ?? false,
    prerelease: given.prerelease ?? false,
    immutable: false,
    author: token?.login ?? '',
    createdAt: world.time(),
    publishedAt: null,
    updatedAt: world.time(),
    assets: new Map(),
  };
  check(repository, release);
  if (!release.draft) publish(repository, release, given.make_latest ?? 'true', token);
  repository.releases.set(release.id, release);
  return ok(describeRelease(repository, release), 201);
}

export function updateRelease(call: Call): Answer {
  const { repository, world, token } = call;
  const before = findRelease(call);
  const given = call.body as ReleaseBody;
  const after: Release = {
    ...before,
    tag: given.tag_name ?? before.tag,
    target: given.target_commitish ?? before.target,
    name: given.name ?? before.name,
    body: given.body ?? before.body,
    draft: given.draft ?? before.draft,
    prerelease: given.prerelease ?? before.prerelease,
    updatedAt: world.time(),
  };
  if (before.immutable && after.draft) throw fixed('state');
  if (before.immutable && after.tag !== before.tag) throw fixed('tag_name');
  check(repository, after);
  if (before.draft && !after.draft) publish(repository, after, given.make_latest ?? 'true', token);
  else if (given.make_latest !== undefined) makeLatest(repository, after, given.make_latest);
  repository.releases.set(after.id, after);
  return ok(describeRelease(repository, after));
}

/** The tag stays, unless somebody deletes its ref. */
export function deleteRelease(call: Call): Answer {
  const { id } = findRelease(call);
  call.repository.releases.delete(id);
  if (call.repository.latest === id) call.repository.latest = null;
  return noContent;
}
