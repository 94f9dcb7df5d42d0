import * as z from 'zod';
import { shorten } from '../render/escape.js';
import { visible } from '../render/visible.js';

/** Where the origin of an opened run stands in its run directory. */
export const originFile = 'origin.json';

const workflowRun = z.strictObject({
  kind: z.literal('run'),
  number: z.int(),
  url: z.string(),
  repository: z.string(),
  event: z.string(),
  actor: z.string(),
  /** Where the commit comes from: the fork, for a fork's pull request; null where that repository is gone. */
  head: z.strictObject({ repository: z.string().nullable(), branch: z.string().nullable(), commit: z.string() }),
});

const local = z.strictObject({
  kind: z.literal('local'),
  /** As a person named it. */
  path: z.string(),
  /** What its files say of themselves. */
  claims: z.strictObject({ repository: z.string().nullable(), revision: z.string().nullable() }),
});

/** origin.json: where the results of an opened run come from. */
export const originSchema = z.discriminatedUnion('kind', [workflowRun, local]);
export type Origin = z.infer<typeof originSchema>;

/** The run as a person names it. */
export function originName(origin: Origin): string {
  return origin.kind === 'run' ? `run ${origin.number} of ${text(origin.repository)}` : text(origin.path);
}

/** Who is behind a run: repository, event, actor, branch, commit. One line; the names in it are anybody's. */
export function originDetails(origin: Origin): string {
  if (origin.kind === 'local') {
    const { repository, revision } = origin.claims;
    if (repository === null && revision === null) return 'its files name neither repository nor commit';
    const commit = revision === null ? 'no commit' : `commit ${revision.slice(0, 10)}`;
    return `its files say: ${commit} of ${repository === null ? 'no repository on GitHub' : text(repository)}`;
  }
  const { event, actor, head } = origin;
  const branch = head.branch === null ? 'no branch' : `branch ${text(head.branch)}`;
  const from = head.repository === null ? 'a repository that is gone' : text(head.repository);
  return `${text(event)} by ${text(actor)}, ${branch} of ${from}, commit ${head.commit.slice(0, 10)}`;
}

function text(value: string): string {
  return shorten(visible(value), 200);
}
