import * as z from 'zod';
import { UserError } from '../host/errors.js';
import { branchSchema, fullNameSchema, type PullRequest, sameName, shaSchema } from './pull-request.js';

const sideSchema = z.object({ sha: shaSchema, ref: branchSchema });
const repositorySchema = z.object({ full_name: fullNameSchema });
const payloadSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: sideSchema.extend({ repo: repositorySchema.nullish() }),
    base: sideSchema.extend({ repo: repositorySchema }),
  }),
});

/**
 * The pull request of a payload of the events pull_request and pull_request_target; null where the event has none.
 * @param repository owner/repository that the workflow runs in
 * @throws UserError for a payload that does not fit its event, or is about another repository
 */
export function pullOfEvent(payload: unknown, repository: string): PullRequest | null {
  if (typeof payload !== 'object' || payload === null || !('pull_request' in payload)) return null;
  const { data, error } = payloadSchema.safeParse(payload);
  if (data === undefined) {
    const at = error.issues[0]?.path.join('.') ?? 'pull_request';
    throw new UserError(`The event's payload is none of a pull request (${at}); run this on pull_request.`);
  }
  const { number, head, base } = data.pull_request;
  if (!sameName(base.repo.full_name, repository)) {
    throw new UserError(
      `The event's pull request is one of ${base.repo.full_name}, and this workflow runs in ${repository}; run it where the pull request is.`,
    );
  }
  return {
    number,
    fork: head.repo === null || head.repo === undefined || !sameName(head.repo.full_name, base.repo.full_name),
    head: head.sha,
    base: base.sha,
  };
}
