import type { Pull } from '../fake-github/pull.js';
import type { Repository } from '../fake-github/repository.js';
import { readCommit, writeCommit } from '../fake-github/git/commit.js';
import type { Run } from '../fake-github/run.js';

/** What starts a run: the event's payload, and the revision that it runs at. */
export interface Event {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  /** Where the workflow files are read. */
  readonly workflowsAt: string;
  readonly actor: string;
  /** Whether the token may only read and there are no secrets. */
  readonly untrusted: boolean;
  readonly payload: object;
}

function described(repository: Repository): object {
  return {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    fork: repository.fork,
    default_branch: repository.defaultBranch,
    owner: { login: repository.owner },
    html_url: `https://github.com/${repository.fullName}`,
  };
}

function head(repository: Repository, branch = repository.defaultBranch): { ref: string; sha: string } {
  const ref = `refs/heads/${branch}`;
  const sha = repository.refs.get(ref);
  if (sha === undefined) throw new Error(`${repository.fullName} has no branch ${branch}.`);
  return { ref, sha };
}

/** A push to a branch: what its newest commit is now. */
export function pushed(repository: Repository, branch = repository.defaultBranch): Event {
  const { ref, sha } = head(repository, branch);
  const { message, parents } = readCommit(repository.objects.content(sha, 'commit')!);
  const head_commit = { id: sha, message, author: { name: 'ada', email: 'ada@example.org' } };
  const payload = {
    ref,
    before: parents[0] ?? '0'.repeat(40),
    after: sha,
    deleted: false,
    repository: described(repository),
    pusher: { name: 'ada' },
    head_commit,
    commits: [head_commit],
  };
  return { name: 'push', ref, sha, workflowsAt: sha, actor: 'ada', untrusted: false, payload };
}

/** A pull request was opened, or pushed to. Its run is at the merge of both sides, as GitHub makes it. */
export function pulled(repository: Repository, pull: Pull): Event {
  const from = repository.world.find(pull.head.repository) ?? repository;
  const ref = `refs/pull/${pull.number}/merge`;
  const sha = mergeOf(repository, from, pull);
  repository.refs.set(ref, sha);
  const side = ({ branch, sha: commit }: { branch: string; sha: string }, of: Repository): object => ({
    ref: branch,
    sha: commit,
    label: `${of.owner}:${branch}`,
    repo: described(of),
    user: { login: of.owner },
  });
  const payload = {
    action: 'opened',
    number: pull.number,
    repository: described(repository),
    sender: { login: pull.author },
    pull_request: {
      id: pull.id,
      number: pull.number,
      title: pull.title,
      body: null,
      draft: false,
      state: pull.state,
      user: { login: pull.author },
      head: side(pull.head, from),
      base: side(pull.base, repository),
      merge_commit_sha: sha,
      html_url: `https://github.com/${repository.fullName}/pull/${pull.number}`,
    },
  };
  const untrusted = from !== repository;
  return { name: 'pull_request', ref, sha, workflowsAt: sha, actor: pull.author, untrusted, payload };
}

/** The head's tree on both parents: no test lets the base go on. */
function mergeOf(repository: Repository, from: Repository, { head: side, base }: Pull): string {
  for (const [sha, { type, content }] of from.objects.entries()) {
    if (repository.objects.content(sha, type) === undefined) repository.objects.put(type, content);
  }
  const tip = readCommit(repository.objects.content(side.sha, 'commit')!);
  const merge = { ...tip, parents: [base.sha, side.sha], message: `Merge ${side.sha} into ${base.sha}` };
  return repository.objects.put('commit', writeCommit(merge));
}

export function scheduled(repository: Repository): Event {
  const { ref, sha } = head(repository);
  const payload = { schedule: '17 3 * * 1', repository: described(repository) };
  return { name: 'schedule', ref, sha, workflowsAt: sha, actor: 'ada', untrusted: false, payload };
}

/** A merge queue asks about the merge of a branch, before it happens. */
export function queued(repository: Repository, branch: string): Event {
  const base = head(repository);
  const { sha } = head(repository, branch);
  const ref = `refs/heads/gh-readonly-queue/${repository.defaultBranch}/pr-1-${base.sha}`;
  const payload = {
    action: 'checks_requested',
    merge_group: { head_sha: sha, head_ref: ref, base_sha: base.sha, base_ref: base.ref },
    repository: described(repository),
    sender: { login: 'ada' },
  };
  return { name: 'merge_group', ref, sha, workflowsAt: sha, actor: 'ada', untrusted: false, payload };
}

/** A person starts a workflow. All inputs are strings. */
export function dispatched(repository: Repository, inputs: Readonly<Record<string, string>> = {}): Event {
  const { ref, sha } = head(repository);
  const payload = { ref, inputs, repository: described(repository), sender: { login: 'ada' } };
  return { name: 'workflow_dispatch', ref, sha, workflowsAt: sha, actor: 'ada', untrusted: false, payload };
}

/** Another run has ended. GitHub leaves `pull_requests` empty for a fork's. */
export function completed(repository: Repository, run: Run): Event {
  const { ref, sha } = head(repository);
  const from = repository.world.find(run.headRepository) ?? repository;
  const own = [...repository.pulls.values()].filter(
    ({ head: side }) => side.repository === repository.fullName && side.branch === run.headBranch,
  );
  const payload = {
    action: 'completed',
    repository: described(repository),
    sender: { login: from.owner },
    workflow: { id: 1, name: run.name, path: '.github/workflows/model.yml' },
    workflow_run: {
      id: run.id,
      name: run.name,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion,
      run_attempt: run.attempt,
      head_branch: run.headBranch,
      head_sha: run.headSha,
      head_repository: described(from),
      repository: described(repository),
      pull_requests: own.map(({ id, number }) => ({ id, number })),
      html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
    },
  };
  return { name: 'workflow_run', ref, sha, workflowsAt: sha, actor: from.owner, untrusted: false, payload };
}
