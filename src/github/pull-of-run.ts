import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { GitHubClient } from './client.js';
import { branchSchema, fullNameSchema, type PullRequest, sameName, shaSchema } from './pull-request.js';

/** The run that a workflow_run event is about, and where its commit comes from. */
export interface RunOfEvent {
  readonly id: number;
  readonly attempt: number;
  /** The event that started it, such as pull_request. */
  readonly event: string;
  readonly conclusion: string | null;
  readonly head: { readonly repository: string | null; readonly branch: string | null; readonly sha: string };
}

/** The open pull request whose head a run judged; or why there is none. */
export type PullOfRun = PullRequest | { readonly why: string };
export type { PullRequest };

const payloadSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    event: z.string().regex(/^[a-z_]{1,50}$/),
    conclusion: z
      .string()
      .regex(/^[a-z_]{1,50}$/)
      .nullish(),
    head_branch: branchSchema.nullish(),
    head_sha: shaSchema,
    head_repository: z.object({ full_name: fullNameSchema }).nullish(),
  }),
});

/**
 * The run of a workflow_run event. GitHub writes the payload, but whoever opened the pull request chose the names in it.
 * @throws UserError for another payload
 */
export function runOfEvent(payload: unknown): RunOfEvent {
  const { data, error } = payloadSchema.safeParse(payload);
  if (data === undefined) {
    const at = error.issues[0]?.path.join('.') ?? 'workflow_run';
    throw new UserError(`The event's payload is none of a workflow run (${at}); run this on workflow_run.`);
  }
  const {
    id,
    run_attempt: attempt,
    event,
    conclusion,
    head_branch,
    head_sha: sha,
    head_repository,
  } = data.workflow_run;
  return {
    id,
    attempt,
    event,
    conclusion: conclusion ?? null,
    head: { repository: head_repository?.full_name ?? null, branch: head_branch ?? null, sha },
  };
}

const pullsSchema = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: shaSchema, repo: z.object({ full_name: z.string() }) }),
  }),
);

/**
 * Finds the pull request that a run judged, by the owner, the branch and the commit of its head: GitHub leaves a fork's pull requests out of the
 * event. One request. The commit has to be the head still: a report on an older one would stand below newer commits.
 * @throws UserError or OutsideError where GitHub does not answer
 */
export async function pullOfRun(client: GitHubClient, { event, head }: RunOfEvent): Promise<PullOfRun> {
  if (event !== 'pull_request' && event !== 'pull_request_target') {
    return { why: `the run was started by ${event}, not by a pull request.` };
  }
  const { repository, branch, sha } = head;
  if (repository === null || branch === null) return { why: "the repository that the run's commit came from is gone." };
  const owner = repository.split('/')[0]!;
  const route = 'GET /pulls';
  const parameters = { head: `${owner}:${branch}`, state: 'open', per_page: 100 };
  const pulls = await client.get(pullsSchema, route, parameters, { need: 'pull-requests: read' });
  // Where GitHub does not know the owner it may ignore the filter.
  const found = pulls.filter(
    (pull) => pull.head.ref === branch && sameName(pull.head.repo?.full_name ?? '', repository),
  );
  const current = found.filter((pull) => pull.head.sha === sha);
  const [pull, ...others] = current;
  if (pull === undefined) {
    return found.length === 0
      ? { why: "no open pull request has the run's branch as its head: it was closed or merged meanwhile." }
      : { why: 'the pull request has newer commits; its next run will report.' };
  }
  if (others.length > 0) {
    const numbers = current.map(({ number }) => `#${number}`).join(' and ');
    return {
      why: `the pull requests ${numbers} have the same head, and GitHub does not say which of them was judged.`,
    };
  }
  const { number, base } = pull;
  return { number, fork: !sameName(repository, base.repo.full_name), head: sha, base: base.sha };
}
