import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { GitHubClient } from './client.js';
import { branchSchema, fullNameSchema, type PullRequest, sameName, shaSchema } from './pull-request.js';

/** A run of a workflow, and where its commit comes from. */
interface RunOfEvent {
  readonly id: number;
  /** What started it, such as pull_request. */
  readonly event: string;
  /** null where the repository is gone. */
  readonly head: { readonly repository: string; readonly branch: string; readonly sha: string } | null;
}

/** The open pull request whose head a run judged; or why there is none. */
type PullOfRun = PullRequest | { readonly why: string };

const payloadSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string().regex(/^[a-z_]{1,50}$/),
    head_branch: branchSchema.nullish(),
    head_sha: shaSchema,
    head_repository: z.object({ full_name: fullNameSchema }).nullish(),
  }),
});

/**
 * The run that a workflow_run event is about. GitHub writes the payload, but whoever opened the pull request chose the names in it.
 * @throws UserError for the payload of another event
 */
export function runOfEvent(payload: unknown): RunOfEvent {
  const { data, error } = payloadSchema.safeParse(payload);
  if (data === undefined) {
    const at = error.issues[0]?.path.join('.') ?? 'workflow_run';
    throw new UserError(`The event's payload is none of a workflow run (${at}); run this on workflow_run.`);
  }
  const { id, event, head_branch: branch, head_sha: sha, head_repository: from } = data.workflow_run;
  return { id, event, head: from && branch ? { repository: from.full_name, branch, sha } : null };
}

const pullsSchema = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: shaSchema, repo: z.object({ full_name: z.string() }) }),
  }),
);

/**
 * Finds the pull request that a run judged, by the owner, the branch and the commit of its head: GitHub leaves a
 * fork's pull requests out of the event. One request. The commit has to be the head still: a report on an older one would stand below newer
 * commits.
 * @throws UserError or OutsideError where GitHub does not answer
 */
export async function pullOfRun(client: GitHubClient, { event, head }: RunOfEvent): Promise<PullOfRun> {
  if (event !== 'pull_request' && event !== 'pull_request_target') {
    return { why: `the run was started by ${event}, not by a pull request.` };
  }
  if (head === null) return { why: "the repository that the run's commit came from is gone." };
  const { repository, branch, sha } = head;
  const pulls = await client.get(
    pullsSchema,
    'GET /pulls',
    { head: `${repository.split('/')[0]!}:${branch}`, state: 'open', per_page: 100 },
    { need: 'pull-requests: read' },
  );
  // An owner may have two forks, and a filter that GitHub cannot use it ignores.
  const found = pulls.filter(
    (pull) => pull.head.ref === branch && sameName(pull.head.repo?.full_name ?? '', repository),
  );
  const [pull, ...others] = found.filter((each) => each.head.sha === sha);
  if (pull === undefined) return { why: missing(found.length > 0) };
  if (others.length > 0) {
    const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(' and ');
    return {
      why: `the pull requests ${numbers} have the same head, and GitHub does not say which of them was judged.`,
    };
  }
  const { number, base } = pull;
  return { number, fork: !sameName(repository, base.repo.full_name), head: sha, base: base.sha };
}

function missing(newer: boolean): string {
  return newer
    ? 'the pull request has newer commits; its next run will report.'
    : "no open pull request has the run's branch as its head: it was closed or merged meanwhile.";
}
