import { join } from 'node:path';
import { OutsideError, UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { openRunArtifacts } from '../github/artifacts.js';
import type { GitHubClient } from '../github/client.js';
import { ForeignArtifacts } from '../github/foreign-artifacts.js';
import { pullOfRun, runOfEvent } from '../github/pull-of-run.js';
import type { PullRequest } from '../github/pull-request.js';
import { type RunRecord, withoutConfiguration } from '../run/run-record.js';
import { leaveReport } from './action-ending.js';
import { compose, type Doorway } from './compose.js';
import { inSession } from './ending.js';
import { Engine } from './engine.js';
import { exit } from './failure.js';
import { receive, reportedModels } from './handing.js';
import { openClient, type JobAccess } from './open-client.js';
import { commentReport } from './report-comment.js';

/** Only results are taken from a run whose code may be anybody's; no model, no report that it wrote itself. */
const wanted =
  /^(?:run|(?:changes|champion|evaluate|gate|package|split|test|train|validate)\/(?:[a-z]+\/)?[a-z]+)\.json$/;
const mostModels = 20;

/** Opens a run directory's door, given what was received and the folder that it stands in. */
export type OpenDoorway = (received: RunRecord, workspace: string) => Doorway;

/**
 * Reports another run on its pull request: that of a fork, whose own token cannot comment. Its artifacts are a stranger's data: their sizes and
 * names are limited, each file is checked against its format, the configuration that comes with them is not used, no program is started.
 * @param payload of the event workflow_run
 * @returns the exit code
 */
export async function reportRun(payload: unknown, access: JobAccess, open: OpenDoorway): Promise<number> {
  const { log } = access;
  const client = await openClient(access);
  if (client === null) throw new UserError('token: expected a token that may read artifacts and comment, got none.');
  const run = runOfEvent(payload);
  const found = await pullOfRun(client, run);
  if ('why' in found) {
    log.notice(`Nothing is reported: ${found.why}`);
    return exit.done;
  }
  const files = new NodeFiles(process.env['RUNNER_TEMP']);
  try {
    await reportModels(client, run.id, found, files, log, open);
  } finally {
    await files.close();
  }
  return exit.done;
}

async function reportModels(
  client: GitHubClient,
  run: number,
  pull: PullRequest,
  files: NodeFiles,
  log: Log,
  open: OpenDoorway,
): Promise<void> {
  const source = new ForeignArtifacts(client, files, { run, wanted: (path) => wanted.test(path) });
  const models = [...reportedModels(await source.list())];
  if (models.length === 0) log.notice(`Run ${run} left no artifact of a check: there is nothing to report.`);
  if (models.length > mostModels) log.warning(`Run ${run} names ${models.length} models; ${mostModels} are reported.`);
  for (const [model, names] of models.slice(0, mostModels)) {
    const workspace = await files.temporary();
    const record = await receive(names, source, files, join(workspace, '.mlops'));
    if (record.model !== model)
      throw new UserError(`${names[0]!}: it says that it is of another model; nothing is reported.`);
    await reportModel({ record: withoutConfiguration(record), workspace, run, pull }, client, open);
  }
}

/** What one model's jobs left, and where its report goes. */
interface Judged {
  readonly record: RunRecord;
  /** Holds the run directory. */
  readonly workspace: string;
  /** Number of the run that judged. */
  readonly run: number;
  readonly pull: PullRequest;
}

async function reportModel(
  { record, workspace, run, pull }: Judged,
  client: GitHubClient,
  open: OpenDoorway,
): Promise<void> {
  const doorway = open(record, workspace);
  const { log } = doorway;
  const session = await compose(doorway);
  await inSession(session, async () => {
    const engine = new Engine(session, true, { around: (step, _part, body) => log.group(step, body) });
    await written(record.model, run, () => engine.run('report'));
    const artifacts = openRunArtifacts(process.env, session.context.files, log);
    const page = 'absent' in artifacts ? null : await leaveReport(session, artifacts);
    const address = session.context.who.run?.replace(/\d+$/, String(run)) ?? null;
    await commentReport(session, client, pull, { page, run: address, kept: true, stranger: pull.fork });
  });
}

/** What a stranger's run left may be anything; advice to run a step again would be for somebody else. */
async function written(model: string, run: number, report: () => Promise<unknown>): Promise<void> {
  try {
    await report();
  } catch (cause) {
    if (cause instanceof OutsideError) throw cause;
    // Also what no schema foresees, such as texts nested so deep that nothing can walk them.
    const [what] = cause instanceof UserError ? cause.message.split(';') : ['it cannot be shown'];
    throw new UserError(
      `Run ${run} left no results of ${model} that this version can read, so nothing is reported: ${what!}.`,
      {
        cause,
      },
    );
  }
}
