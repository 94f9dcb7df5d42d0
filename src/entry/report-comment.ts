import type { GitHubClient } from '../github/client.js';
import { commentBody } from '../github/comment-body.js';
import { commentOn } from '../github/comments.js';
import type { PullRequest } from '../github/pull-request.js';
import { tryCandidate } from '../report/try-candidate.js';
import type { Session } from './compose.js';

/** Where a report came from, and where it is. */
export interface Reported {
  /** Address of the HTML report; null where it was not kept. */
  readonly page: string | null;
  /** Address of the run that judged. */
  readonly run: string | null;
  /** Whether that run left its candidate as an artifact. */
  readonly kept: boolean;
  /** That run was a stranger's: its code could have written any figure. */
  readonly stranger: boolean;
}

const claimed =
  '> The pull request comes from a fork, and its own run wrote these figures. A merge trains and decides again.';

/** Puts the report on its pull request. A pull request that takes none is a notice: the report is in the summary all the same. */
export async function commentReport(
  session: Session,
  client: GitHubClient,
  pull: PullRequest,
  { page, run: judged, kept, stranger }: Reported,
): Promise<void> {
  const { config, context } = session;
  const { files, run, log } = context;
  const model = config.model.name;
  const report = await files.text(run.path('report/comment.md'));
  const number = Number(/\/runs\/(\d{1,15})$/.exec(judged ?? '')?.[1] ?? 0);
  const candidate = kept && number > 0 && (await run.has('train/manifest.json'));
  const markdown = [
    ...(stranger ? [claimed] : []),
    report.trimEnd(),
    ...(candidate ? [tryCandidate(number, stranger)] : []),
  ].join('\n\n');
  const body = commentBody({ model, markdown, link: page, run: judged, commit: pull.head });
  const done = await commentOn(client, pull.number, model, body);
  if (done.outcome === 'refused') log.notice(`No comment on #${pull.number}: ${done.why}`);
  else log.info(`Comment ${done.outcome}: ${done.url}`);
}
