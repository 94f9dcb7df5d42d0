import type { GitHubClient } from '../github/client.js';
import { commentBody } from '../github/comment-body.js';
import { commentOn } from '../github/comments.js';
import type { PullRequest } from '../github/pull-request.js';
import type { Session } from './compose.js';

/**
 * Puts the report on its pull request. A pull request that takes none is a notice: the report is in the summary all the same.
 * @param page address of the HTML report; null where it was not kept
 */
export async function commentReport(
  session: Session,
  client: GitHubClient,
  pull: PullRequest,
  page: string | null,
): Promise<void> {
  const { config, context } = session;
  const { files, run, log, who } = context;
  const model = config.model.name;
  const markdown = await files.text(run.path('report/comment.md'));
  const body = commentBody({ model, markdown, link: page, run: who.run, commit: pull.head });
  const done = await commentOn(client, pull.number, model, body);
  if (done.outcome === 'refused') log.notice(`No comment on #${pull.number}: ${done.why}`);
  else log.info(`Comment ${done.outcome}: ${done.url}`);
}
