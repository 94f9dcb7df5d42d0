import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { GitHubClient } from './client.js';
import { branchSchema, fullNameSchema, shaSchema } from './pull-request.js';

const runSchema = z.object({
  id: z.int().positive(),
  run_attempt: z.int().positive().nullish(),
  event: z.string().regex(/^[a-z_]{1,50}$/),
  status: z.string().max(50).nullable(),
  conclusion: z.string().max(50).nullable(),
  head_branch: branchSchema.nullable(),
  head_sha: shaSchema,
  repository: z.object({ full_name: fullNameSchema }),
  head_repository: z.object({ full_name: fullNameSchema }).nullish(),
  actor: z.object({ login: z.string().max(200) }).nullish(),
  triggering_actor: z.object({ login: z.string().max(200) }).nullish(),
});

/** A run of a workflow, as GitHub tells of it; whoever started it chose the names in it. */
export interface WorkflowRun {
  readonly id: number;
  /** Its address for a browser. */
  readonly url: string;
  /** The newest attempt. */
  readonly attempt: number;
  readonly event: string;
  readonly ended: boolean;
  /** success, failure, cancelled and others; null: it goes on. */
  readonly conclusion: string | null;
  readonly repository: string;
  /** Where the commit comes from; its repository is null where that is gone. */
  readonly head: { readonly repository: string | null; readonly branch: string | null; readonly commit: string };
  /** Who started it, or started it again. */
  readonly actor: string;
}

/**
 * Asks GitHub for a run: one request.
 * @throws UserError where there is none, or the token may not see it; UserError or OutsideError where GitHub does not answer
 */
export async function readRun(client: GitHubClient, id: number): Promise<WorkflowRun> {
  const route = 'GET /actions/runs/{run_id}';
  const answer = await client.ask(route, { run_id: id }, { need: 'actions: read', expect: [404] });
  if (answer.status === 404) {
    throw new UserError(
      `${client.location}: there is no run ${id}, or the token may not see it (it needs \`actions: read\`); check the number and the repository.`,
    );
  }
  const run = client.checked(runSchema, route, answer.data);
  return {
    id: run.id,
    url: `${client.web}/actions/runs/${run.id}`,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    ended: run.status === 'completed',
    conclusion: run.conclusion,
    repository: run.repository.full_name,
    head: {
      repository: run.head_repository?.full_name ?? null,
      branch: run.head_branch,
      commit: run.head_sha,
    },
    actor: run.triggering_actor?.login ?? run.actor?.login ?? 'unknown',
  };
}
