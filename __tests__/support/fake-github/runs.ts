import { type Answer, notFound, ok } from './answer.js';
import { type Call, param } from './call.js';
import { describeRepository } from './describe-repository.js';
import { paged } from './paging.js';
import type { Repository } from './repository.js';
import type { Run } from './run.js';
import { user } from './user.js';

/** Newest first; by event, branch, status or conclusion, and commit. */
export function listRuns(call: Call): Answer {
  const { repository, query } = call;
  const is = (name: string, ...values: (string | null)[]): boolean =>
    query.get(name) === null || values.includes(query.get(name));
  const found = [...repository.runs.values()].filter(
    ({ event, headBranch, headSha, status, conclusion }) =>
      is('event', event) && is('branch', headBranch) && is('head_sha', headSha) && is('status', status, conclusion),
  );
  return paged(
    call,
    found.reverse(),
    (run) => describe(repository, run),
    (runs, total) => ({
      total_count: total,
      workflow_runs: runs,
    }),
  );
}

export function getRun(call: Call): Answer {
  const run = call.repository.runs.get(Number(param(call, 'run_id')));
  if (run === undefined) throw notFound();
  return ok(describe(call.repository, run));
}

function describe(repository: Repository, run: Run): object {
  const { id, name, event, status, conclusion, attempt, headBranch, headSha, headRepository, createdAt } = run;
  const url = repository.api(`/actions/runs/${id}`);
  const head = repository.world.find(headRepository) ?? repository;
  const actor = user(repository.world, head.owner);
  const verbs = Object.fromEntries(
    ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((verb) => [`${verb}_url`, `${url}/${verb}`]),
  );
  return {
    id,
    name,
    node_id: Buffer.from(`run:${id}`).toString('base64'),
    head_branch: headBranch,
    head_sha: headSha,
    path: '.github/workflows/model.yml',
    display_title: name,
    run_number: id,
    run_attempt: attempt,
    event,
    status,
    conclusion,
    workflow_id: 1,
    check_suite_id: id,
    check_suite_node_id: '',
    url,
    html_url: repository.web(`/actions/runs/${id}`),
    pull_requests: pullsOf(repository, run),
    created_at: createdAt,
    updated_at: createdAt,
    run_started_at: createdAt,
    actor,
    triggering_actor: actor,
    ...verbs,
    check_suite_url: repository.api(`/check-suites/${id}`),
    previous_attempt_url: null,
    workflow_url: repository.api('/actions/workflows/1'),
    head_commit: null,
    repository: describeRepository(repository, null),
    head_repository: describeRepository(head, null),
  };
}

/** Empty for a fork's run, as GitHub leaves it. */
function pullsOf(repository: Repository, { headRepository, headBranch }: Run): object[] {
  if (headRepository !== repository.fullName) return [];
  const repo = { id: repository.id, url: repository.api(), name: repository.name };
  return [...repository.pulls.values()]
    .filter(({ state, head }) => state === 'open' && head.repository === headRepository && head.branch === headBranch)
    .map(({ id, number, head, base }) => ({
      id,
      number,
      url: repository.api(`/pulls/${number}`),
      head: { ref: head.branch, sha: head.sha, repo },
      base: { ref: base.branch, sha: base.sha, repo },
    }));
}
