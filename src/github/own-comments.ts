import * as z from 'zod';
import type { GitHubClient } from './client.js';
import { isMarked } from './comment-body.js';

/** A comment that this token's owner wrote as a model's report. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

const pageSize = 100;

/** Who a job's token is. */
const jobsBot = 'github-actions[bot]';

const queried = z.object({
  comments: z.object({
    pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
    nodes: z.array(z.object({ url: z.string(), body: z.string(), viewerDidAuthor: z.boolean() }).nullable()),
  }),
});

const listed = z.array(
  z.object({
    id: z.int(),
    html_url: z.string(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);

/**
 * The comments on a pull request that carry a model's marker (null: any model's) and were written by whoever the token is, the newest first. Others may write the
 * marker as well; theirs are nobody's report. One request a hundred comments, from the newest back, until a page holds one of ours.
 * @throws UserError or OutsideError where the comments cannot be read
 */
export async function ownComments(client: GitHubClient, pull: number, model: string | null): Promise<OwnComment[]> {
  return (await byGraph(client, pull, model)) ?? byList(client, pull, model);
}

/** GitHub says itself which comments the token's owner wrote, whoever that is. null where GraphQL does not answer. */
async function byGraph(client: GitHubClient, pull: number, model: string | null): Promise<OwnComment[] | null> {
  let before: string | null = null;
  for (;;) {
    const at: string = before === null ? '' : `, before: ${JSON.stringify(before)}`;
    const answer = await client.query(
      `pullRequest(number: ${pull}) { comments(last: ${pageSize}${at}) { pageInfo { hasPreviousPage startCursor } nodes { url body viewerDidAuthor } } }`,
    );
    const parsed = queried.safeParse(answer?.['pullRequest']);
    if (!parsed.success) return null;
    const { nodes, pageInfo } = parsed.data.comments;
    const own = nodes.flatMap((node) => {
      // The number in the address: GraphQL's own field for it ends at 2^31, where comments have long been beyond.
      const id = Number(/#issuecomment-(\d+)$/.exec(node?.url ?? '')?.[1]);
      if (node?.viewerDidAuthor !== true || !isMarked(node.body, model) || !Number.isSafeInteger(id)) return [];
      return [{ id, url: node.url, body: node.body }];
    });
    if (own.length > 0 || !pageInfo.hasPreviousPage || pageInfo.startCursor === null) return own.reverse();
    before = pageInfo.startCursor;
  }
}

/** The same by REST. It does not tell a job who it is: a token without a name is taken for the job's. */
async function byList(client: GitHubClient, pull: number, model: string | null): Promise<OwnComment[]> {
  const author = (await client.login()) ?? jobsBot;
  const own: OwnComment[] = [];
  const where = { issue_number: pull, per_page: pageSize };
  const asking = { need: 'pull-requests: write' } as const;
  for await (const page of client.pages(listed, 'GET /issues/{issue_number}/comments', where, asking)) {
    for (const { id, html_url: url, body, user } of page) {
      if (user?.login === author && isMarked(body ?? '', model)) own.push({ id, url, body: body ?? '' });
    }
  }
  return own.reverse();
}
