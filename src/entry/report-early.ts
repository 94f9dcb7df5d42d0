import { outdate } from '../github/comments.js';
import { pullOfEvent } from '../github/pull-of-event.js';
import type { GitHubEvent } from './event.js';
import { exit } from './failure.js';
import { openClient, type JobAccess } from './open-client.js';

/**
 * The report of a run that left nothing to report, such as one whose configuration cannot be read: an earlier report on the pull request gets a
 * notice that it is about an earlier commit.
 * @returns the exit code
 */
export async function reportNoResult({ payload }: GitHubEvent, access: JobAccess): Promise<number> {
  const { log, variables } = access;
  const pull = pullOfEvent(payload, variables['GITHUB_REPOSITORY'] ?? '');
  const client = pull === null ? null : await openClient(access);
  if (pull === null || client === null) {
    log.notice('There is nothing to report: no job left a result.');
    return exit.done;
  }
  const run = `${variables['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${variables['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${variables['GITHUB_RUN_ID'] ?? ''}`;
  const done = await outdate(client, pull.number, { run, commit: pull.head });
  if (done === null) log.notice('There is nothing to report: no job left a result. The jobs before this one say why.');
  else if (done.outcome === 'refused') log.notice(`No comment on #${pull.number}: ${done.why}`);
  else log.info(`The report of an earlier commit says so now: ${done.url}`);
  return exit.done;
}
