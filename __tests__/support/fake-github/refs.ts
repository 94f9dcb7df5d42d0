import { type Answer, noContent, notFound, ok, Refusal, unprocessable } from './answer.js';
import { type Call, param } from './call.js';
import { readCommit } from './git/commit.js';
import { isRefName } from './git/ref-name.js';
import type { Repository } from './repository.js';
import { obey } from './ruleset.js';
import { lacking } from './token.js';
import { bringsWorkflow } from './workflows.js';

/** @throws Refusal 409 in a repository without a commit, as all of git's endpoints do */
export function requireCommits(repository: Repository): void {
  if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
}

function describe(repository: Repository, ref: string, sha: string): object {
  const type = repository.objects.get(sha)?.type ?? 'commit';
  return {
    ref,
    node_id: Buffer.from(`ref:${repository.id}:${ref}`).toString('base64'),
    url: repository.api(`/git/${encodeURI(ref).replaceAll('#', '%23')}`),
    object: { sha, type, url: repository.api(`/git/${type}s/${sha}`) },
  };
}

export function getRef({ repository, ...call }: Call): Answer {
  requireCommits(repository);
  const ref = `refs/${param({ repository, ...call }, 'ref')}`;
  const sha = repository.refs.get(ref);
  if (sha === undefined) throw notFound();
  return ok(describe(repository, ref, sha));
}

/** All refs that begin with this text, in the order of their names; none is an empty list. */
export function matchingRefs(call: Call): Answer {
  requireCommits(call.repository);
  const prefix = `refs/${param(call, 'ref')}`;
  const found = [...call.repository.refs].filter(([ref]) => ref.startsWith(prefix));
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return ok(found.map(([ref, sha]) => describe(call.repository, ref, sha)));
}

export function createRef({ repository, body, token }: Call): Answer {
  requireCommits(repository);
  const { ref, sha } = body as { ref: string; sha: string };
  if (!/^refs\/[^/]+\/./.test(ref) || !isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (token !== null && bringsWorkflow(repository, token, sha)) throw lacking(token, ['workflows'], 'write');
  addRef(repository, ref, sha);
  return ok(describe(repository, ref, sha), 201);
}

/** Makes a ref that is not there yet. @throws Refusal 422 with GitHub's reason */
function addRef(repository: Repository, ref: string, sha: string): void {
  const object = repository.objects.get(sha);
  if (object === undefined) throw unprocessable('Object does not exist');
  if (repository.refs.has(ref)) throw unprocessable('Reference already exists');
  obey(repository, ref, 'creation');
  const clash = [...repository.refs.keys()].some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`));
  if (clash) throw unprocessable('Reference update failed');
  if (ref.startsWith('refs/heads/') && object.type !== 'commit') throw unprocessable('Object is not a commit');
  repository.refs.set(ref, sha);
}

export function updateRef(call: Call): Answer {
  const { repository } = call;
  requireCommits(repository);
  const ref = `refs/${param(call, 'ref')}`;
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const before = repository.refs.get(ref);
  if (before === undefined) throw unprocessable('Reference does not exist');
  if (repository.objects.get(sha) === undefined) throw unprocessable('Object does not exist');
  obey(repository, ref, 'update');
  if (!force && !isAncestor(repository, before, sha)) throw unprocessable('Update is not a fast forward');
  repository.refs.set(ref, sha);
  return ok(describe(repository, ref, sha));
}

export function deleteRef(call: Call): Answer {
  const { repository } = call;
  requireCommits(repository);
  const ref = `refs/${param(call, 'ref')}`;
  if (!repository.refs.has(ref)) throw unprocessable('Reference does not exist');
  obey(repository, ref, 'deletion');
  repository.refs.delete(ref);
  return noContent;
}

/** Whether a commit is another one, or stands in its past. */
export function isAncestor(repository: Repository, before: string, after: string): boolean {
  const seen = new Set<string>();
  const open = [after];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (sha === before) return true;
    const content = seen.has(sha) ? undefined : repository.objects.content(sha, 'commit');
    seen.add(sha);
    if (content !== undefined) open.push(...readCommit(content).parents);
  }
  return false;
}
