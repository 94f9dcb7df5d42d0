import { commands } from '../github/commands.js';
import type { PullRequest } from '../github/pull-request.js';
import type { Artifacts } from '../host/artifacts.js';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import type { Session } from './compose.js';
import type { Engine } from './engine.js';
import { attemptOf, type GitHubEvent } from './event.js';
import { flag, handedAs, input, type Chosen } from './inputs.js';
import { readOutputs, type Outputs } from './outputs.js';
import { isFlow } from './steps.js';

/** GitHub drops a step summary of more than 1 MiB. */
const longestSummary = (1 << 20) - 1024;

const recorded = ['publish', 'promote', 'rollback'] as const;

/** What a run leaves, also one that ended early, as far as it came: summary, artifacts, comment, outputs. */
export async function endAction(session: Session, engine: Engine, wanted: Chosen, event: GitHubEvent): Promise<void> {
  await summarise(session, engine);
  const outputs = await readOutputs(session.context.run, engine.ended);
  // Before what may fail: what was published or promoted stays known to later jobs. A candidate is nothing to go on from without its artifact.
  if (wanted.job !== 'candidate') handOver({ ...outputs, artifact: '' });
  const artifacts = await openArtifacts(session, wanted, engine);
  const job = handedAs(wanted);
  // What was received is kept already; a job that goes on from it leaves its report.
  const artifact =
    job === null || artifacts === null || session.received
      ? ''
      : await (
          await import('./handing.js')
        ).handOn(session, artifacts, {
          flow: isFlow(wanted.what) ? wanted.what : null,
          job,
          attempt: attemptOf(process.env),
        });
  handOver({ ...outputs, artifact });
  const pull = reportsToPull(wanted, engine) ? await pullOf(event, session.context.log) : null;
  if (engine.ended.has('report') && (pull !== null || (session.received && job !== null))) {
    const page = artifacts === null ? null : await leaveReport(session, artifacts);
    if (pull !== null) await comment(session, pull, page, session.received || artifact !== '');
  }
}

/** Of an output that is set twice, the runner takes the later value. */
function handOver(outputs: Outputs & { readonly artifact: string }): void {
  if (variable('GITHUB_OUTPUT') === null) return;
  for (const [name, value] of Object.entries(outputs)) {
    commands.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
}

/** The pull request of the event; a run is not worth less for an event that has none, or one that cannot be read. */
async function pullOf({ payload }: GitHubEvent, log: Log): Promise<PullRequest | null> {
  const { pullOfEvent } = await import('../github/pull-of-event.js');
  try {
    return pullOfEvent(payload, process.env['GITHUB_REPOSITORY'] ?? '');
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    log.notice(`No comment: ${cause.message}`);
    return null;
  }
}

async function comment(session: Session, pull: PullRequest, page: string | null, kept: boolean): Promise<void> {
  const { log } = session.context;
  if (pull.fork) {
    log.notice(
      'The pull request comes from a fork, whose runs cannot comment: a workflow on workflow_run does (docs/guides/permissions.md).',
    );
    return;
  }
  const [{ openClient }, { commentReport }] = await Promise.all([
    import('./open-client.js'),
    import('./report-comment.js'),
  ]);
  const client = await openClient({ variables: process.env, jobToken: input('token') || null, log });
  if (client !== null)
    await commentReport(session, client, pull, { page, run: session.context.who.run, kept, stranger: false });
}

/** Whether this job's report belongs on the pull request: the one of a whole check, or of the job that reports. */
function reportsToPull({ what, job }: Chosen, engine: Engine): boolean {
  return (
    flag('comment') &&
    engine.ended.has('report') &&
    (job === null ? what === 'check' || what === 'report' : job === 'report')
  );
}

async function summarise({ config, context: { run, files, log } }: Session, engine: Engine): Promise<void> {
  if (variable('GITHUB_STEP_SUMMARY') === null) return;
  if (!engine.ended.has('report')) {
    // A step by itself has no report; what changes the registry is said all the same.
    const said = engine.ran.filter(({ step }) => (recorded as readonly string[]).includes(step));
    if (said.length === 0) return;
    const { toMarkdown } = await import('../render/markdown.js');
    for (const { result } of said) {
      const changed = { kind: 'paragraph', text: result.summary } as const;
      commands.addSummary(toMarkdown([{ title: config.model.name, order: 0, blocks: [changed] }]));
    }
    return;
  }
  const markdown = await files.text(run.path('report/report.md'));
  if (Buffer.byteLength(markdown) > longestSummary) {
    log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
  } else commands.addSummary(markdown);
}

/** null: nothing is to be kept, or the service is not there. */
async function openArtifacts(
  { context: { files, log } }: Session,
  wanted: Chosen,
  engine: Engine,
): Promise<Artifacts | null> {
  if (engine.ran.length === 0 || (handedAs(wanted) === null && !reportsToPull(wanted, engine))) return null;
  const { openRunArtifacts } = await import('../github/artifacts.js');
  const artifacts = openRunArtifacts(process.env, files, log);
  if (!('absent' in artifacts)) return artifacts;
  const text = `Nothing is kept as an artifact: ${artifacts.absent}.`;
  if (wanted.job === null) log.notice(text);
  else log.warning(`${text} Later jobs cannot go on from here.`);
  return null;
}

/** Keeps the HTML report by itself, so that a browser opens it. @returns its address */
export async function leaveReport({ config, context }: Session, artifacts: Artifacts): Promise<string | null> {
  const { artifactName } = await import('./handing.js');
  const name = `${artifactName(config.model.name, { job: 'report', attempt: attemptOf(process.env) })}.html`;
  const { id } = await artifacts.uploadFile(name, context.run.path('report/report.html'));
  const { run } = context.who;
  return run === null ? null : `${run}/artifacts/${id}`;
}

function variable(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}
