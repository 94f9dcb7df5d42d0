import { type Answer, notFound, ok } from './answer.js';
import { type Call, param } from './call.js';
import { describeRepository } from './describe-repository.js';
import { paged } from './paging.js';
import type { Pull } from './pull.js';
import { isAncestor } from './refs.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';
import { user } from './user.js';

/** By state (open unless said), head (owner:branch) and base; the newest first. */
export function listPulls(call: Call): Answer {
  const { repository, query } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const found = [...repository.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.branch === base)
    // A head without its owner is ignored.
    .filter((pull) => head?.includes(':') !== true || `${pull.head.owner}:${pull.head.branch}` === head);
  return paged(call, ordered(found, query.get('direction')), (pull) => describe(repository, pull));
}

function ordered(pulls: Pull[], direction: string | null): Pull[] {
  return direction === 'asc' ? pulls : pulls.reverse();
}

export function getPull(call: Call): Answer {
  const pull = call.repository.pulls.get(Number(param(call, 'pull_number')));
  if (pull === undefined) throw notFound();
  const counts = ['comments', 'review_comments', 'commits', 'additions', 'deletions', 'changed_files'];
  return ok({
    ...describe(call.repository, pull),
    merged: pull.mergeCommit !== null,
    mergeable: null,
    mergeable_state: 'unknown',
    rebaseable: null,
    merged_by: null,
    maintainer_can_modify: false,
    ...Object.fromEntries(counts.map((name) => [name, 0])),
  });
}

/** Those that brought a commit to the default branch; else the open ones of this repository. A fork's are not found this way. */
export function pullsOfCommit(call: Call): Answer {
  const { repository } = call;
  const sha = resolveCommit(repository, param(call, 'commit_sha'));
  if (sha === undefined) return paged(call, [], () => null);
  const main = repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '';
  const merged = isAncestor(repository, sha, main);
  const found = [...repository.pulls.values()].filter((pull) => {
    if (merged) return pull.mergeCommit === sha || (pull.mergeCommit !== null && pull.head.sha === sha);
    return pull.state === 'open' && pull.head.repository === repository.fullName && pull.head.sha === sha;
  });
  return paged(call, found, (pull) => describe(repository, pull));
}

function describe(repository: Repository, pull: Pull): object {
  const { id, number, title, state, author, head, base, mergeCommit, createdAt } = pull;
  const { world } = repository;
  const url = repository.api(`/pulls/${number}`);
  const issue = repository.api(`/issues/${number}`);
  const web = repository.web(`/pull/${number}`);
  const statuses = repository.api(`/statuses/${head.sha}`);
  const from = world.find(head.repository);
  const links = {
    self: url,
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: repository.api('/pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses,
  };
  return {
    id,
    node_id: Buffer.from(`pull:${id}`).toString('base64'),
    number,
    state,
    locked: pull.locked,
    title,
    user: user(world, author),
    body: null,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: state === 'closed' ? createdAt : null,
    merged_at: mergeCommit === null ? null : createdAt,
    merge_commit_sha: mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: false,
    auto_merge: null,
    author_association: 'NONE',
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    head: {
      label: `${head.owner}:${head.branch}`,
      ref: head.branch,
      sha: head.sha,
      user: user(world, head.owner),
      repo: from === undefined ? null : describeRepository(from, null),
    },
    base: {
      label: `${repository.owner}:${base.branch}`,
      ref: base.branch,
      sha: base.sha,
      user: user(world, repository.owner),
      repo: describeRepository(repository, null),
    },
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
  };
}
