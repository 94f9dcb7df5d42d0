import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import { isTracked } from '../host/git.js';
import type { Log } from '../host/log.js';
import { nodeClock } from '../host/node-clock.js';
import { NodeFiles } from '../host/node-files.js';
import { childVariables } from '../host/node-process.js';
import { commands } from '../github/commands.js';
import { ActionLog } from '../github/log.js';
import type { RunRecord } from '../run/run-record.js';
import { runRecordFile } from '../run/run-record-file.js';
import type { Doorway } from './compose.js';
import { inSession, withEnding } from './ending.js';
import type { Watcher } from './engine.js';
import { readEvent, type GitHubEvent } from './event.js';
import { exit, failureOf, stopOnDefect } from './failure.js';
import { chosen, flag, input, lines, overridesGiven, type Chosen } from './inputs.js';
import { isFlow } from './steps.js';

const runDirectory = '.mlops';

/**
 * The action's door.
 * @returns the exit code, as the CLI's
 */
export async function action(): Promise<number> {
  const log = new ActionLog(commands, nodeClock, input('working-directory'));
  stopOnDefect(log);
  try {
    const event = await readEvent(process.env);
    const wanted = chosen(event.name);
    // A report of a run that could not comment by itself: a fork's.
    if (event.name === 'workflow_run' && wanted.job === 'report') {
      const { reportRun } = await import('./report-run.js');
      const open = (received: RunRecord, workspace: string): Doorway => ({
        ...doorway(log, wanted, event, received, workspace),
        overrides: [],
      });
      return await reportRun(event.payload, { variables: process.env, jobToken: input('token') || null, log }, open);
    }
    if (wanted.job === 'report' && lines('from').length === 0) {
      const { reportNoResult } = await import('./report-early.js');
      return await reportNoResult(event, { variables: process.env, jobToken: input('token') || null, log });
    }
    return await run(log, wanted, event);
  } catch (cause) {
    const { code, sentences } = failureOf(cause);
    for (const sentence of sentences) log.error(sentence, { title: 'mlops' });
    return code;
  }
}

async function run(log: ActionLog, wanted: Chosen, event: GitHubEvent): Promise<number> {
  const { what, job } = wanted;
  const workspace = join(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), input('working-directory'));
  // What the run needs is loaded while git answers.
  const [received, { compose }, { Engine }] = await Promise.all([
    receivedRun(log, workspace),
    import('./compose.js'),
    import('./engine.js'),
  ]);
  const session = await compose(doorway(log, wanted, event, received, workspace));
  return inSession(session, async () => {
    const engine = new Engine(session, false, watcher(log));
    await withEnding(
      async () => {
        if (isFlow(what)) await (await import('./flow.js')).runFlow(what, job, engine);
        else await engine.run(what);
      },
      async () => {
        const { endAction } = await import('./action-ending.js');
        await endAction(session, engine, wanted, event);
      },
      engine.tellSecond,
    );
    return engine.ran.some(({ result }) => result.status === 'no') ? exit.no : exit.done;
  });
}

function doorway(
  log: ActionLog,
  { what, job }: Chosen,
  event: GitHubEvent,
  received: RunRecord | null,
  workspace: string,
): Doorway {
  const token = tokenGiven(log);
  return {
    workspace,
    config: input('config'),
    registry: input('registry') || (token === null ? '.mlops-registry' : 'github'),
    token,
    jobToken: input('token') || null,
    runDirectory,
    overrides: overridesGiven(),
    variables: process.env,
    given: { environment: input('environment'), variables: input('variables') },
    cache: flag('cache'),
    log,
    command: job === null ? `mlops ${what}` : `mlops ${what} (job ${job})`,
    base: event.base,
    received,
  };
}

/** The registry's token: one of its own, or the job's. */
function tokenGiven(log: ActionLog): string | null {
  const own = input('token');
  const token = input('registry-token') || own;
  for (const secret of new Set([own, token])) if (secret !== '') log.mask(secret);
  return token === '' ? null : token;
}

/** What earlier jobs handed on: from artifacts, or from an earlier step of a job that checked nothing out. */
async function receivedRun(log: ActionLog, workspace: string): Promise<RunRecord | null> {
  const files = new NodeFiles(process.env['RUNNER_TEMP']);
  const names = lines('from');
  const root = join(workspace, runDirectory);
  try {
    if (names.length > 0) return await receivedFrom(names, root, files, log);
    await refuseTracked(workspace);
    // A configuration in the workspace is what a job of its own has.
    if ((await files.stat(join(workspace, input('config')))) !== undefined) return null;
    const record = join(root, runRecordFile);
    if ((await files.stat(record)) === undefined) return null;
    return await (await import('./handing.js')).readRecord(files, record, runDirectory);
  } finally {
    await files.close();
  }
}

/** Results that a commit brings along would pass for this run's own. @throws UserError */
async function refuseTracked(workspace: string): Promise<void> {
  if (!(await isTracked(runDirectory, workspace, childVariables(process.env, [])))) return;
  throw new UserError(
    `${runDirectory}: it is committed to the repository, and results that a commit brings along prove nothing; remove it: git rm -r --cached ${runDirectory}.`,
  );
}

async function receivedFrom(names: readonly string[], root: string, files: NodeFiles, log: Log): Promise<RunRecord> {
  const { receive } = await import('./handing.js');
  const { openRunArtifacts } = await import('../github/artifacts.js');
  const artifacts = openRunArtifacts(process.env, files, log);
  if ('absent' in artifacts) throw new UserError(`from: artifacts cannot be read here: ${artifacts.absent}.`);
  const record = await receive(names, artifacts, files, root);
  const here = process.env['GITHUB_REPOSITORY'] ?? record.repository;
  if (record.repository !== null && record.repository !== here)
    throw new UserError(`from: the artifacts are of ${record.repository}, this workflow runs in ${here ?? 'none'}.`);
  log.info(`Goes on from ${names.join(', ')}: ${record.model} at ${record.revision ?? 'no commit'}.`);
  return record;
}

function watcher(log: ActionLog): Watcher {
  return {
    around: async (step, part, body) => {
      const ran = await log.group(part === null ? step : `${step} (${part})`, body);
      // Outside of the group, so that it shows without a click.
      const text = ran.skipped ? `unchanged: ${ran.summary}` : ran.summary;
      if (ran.status === 'no') log.error(text, { title: `mlops ${step}` });
      else log.info(text);
      return ran;
    },
  };
}
