import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { GitHubClient } from './client.js';
import { branchSchema, fullNameSchema, type PullRequest, sameName, shaSchema } from './pull-request.js';

export type { PullRequest };

/** The open pull request whose head a run judged, with the run's number; or why there is none. */
export type PullOfRun = (PullRequest & { readonly run: number }) | { readonly absent: string };

const payloadSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    /** What started the run. */
    event: z.string().regex(/^[a-z_]{1,50}$/),
    head_branch: branchSchema.nullish(),
    head_sha: shaSchema,
    head_repository: z.object({ full_name: fullNameSchema }).nullish(),
  }),
});
type Run = z.infer<typeof payloadSchema>['workflow_run'];

const pullsSchema = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: shaSchema, repo: z.object({ full_name: z.string() }) }),
  }),
);

/**
 * Finds the pull request that the run of a workflow_run event judged, by the owner, the branch and the commit of its head: GitHub leaves a
 * fork's pull requests out of the event. One request. The commit has to be the head still: a report on an older one would stand below newer
 * commits.
 * @throws UserError for the payload of another event, UserError or OutsideError where GitHub does not answer
 */
export async function pullOfRun(client: GitHubClient, payload: unknown): Promise<PullOfRun> {
  const { id, event, head_branch: branch, head_sha: sha, head_repository: from } = runOf(payload);
  if (event !== 'pull_request' && event !== 'pull_request_target') {
    return { absent: `the run was started by ${event}, not by a pull request.` };
  }
  if (!from || !branch) return { absent: "the repository that the run's commit came from is gone." };
  const head = `${from.full_name.split('/')[0]!}:${branch}`;
  const pulls = await client.get(
    pullsSchema,
    'GET /pulls',
    { head, state: 'open', per_page: 100 },
    { need: 'pull-requests: read' },
  );
  // An owner may have two forks, and a filter that GitHub cannot use it ignores.
  const found = pulls.filter(
    (pull) => pull.head.ref === branch && sameName(pull.head.repo?.full_name ?? '', from.full_name),
  );
  const [pull, ...others] = found.filter((each) => each.head.sha === sha);
  if (pull === undefined) return { absent: missing(found.length > 0) };
  if (others.length > 0) {
    const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(' and ');
    return {
      absent: `the pull requests ${numbers} have the same head, and GitHub does not say which of them was judged.`,
    };
  }
  const { number, base } = pull;
  return { run: id, number, fork: !sameName(from.full_name, base.repo.full_name), head: sha, base: base.sha };
}

function missing(newer: boolean): string {
  return newer
    ? 'the pull request has newer commits; its next run will report.'
    : "no open pull request has the run's branch as its head: it was closed or merged meanwhile.";
}

/** GitHub writes the payload, but whoever opened the pull request chose the names in it. */
function runOf(payload: unknown): Run {
  const { data, error } = payloadSchema.safeParse(payload);
  if (data !== undefined) return data.workflow_run;
  const at = error.issues[0]?.path.join('.') ?? 'workflow_run';
  throw new UserError(`The event's payload is none of a workflow run (${at}); run this on workflow_run.`);
}
