import { commands } from '../github/commands.js';
import type { Session } from './compose.js';
import type { Engine } from './engine.js';
import { attemptOf, type GitHubEvent } from './event.js';
import { handOn } from './handing.js';
import { handedAs, type Chosen } from './inputs.js';
import { readOutputs } from './outputs.js';
import { commentReport } from './report-comment.js';
import { isFlow } from './steps.js';

/** GitHub drops a step summary of more than 1 MiB. */
const longestSummary = (1 << 20) - 1024;

/** What a run leaves, also one that ended early, as far as it came: summary, artifact, comment, outputs. */
export async function endAction(session: Session, engine: Engine, wanted: Chosen, event: GitHubEvent): Promise<void> {
  await summarise(session, engine);
  const artifact = await leaveArtifact(session, wanted, engine);
  if (engine.ended.has('report') && (wanted.job === null || wanted.job === 'report')) {
    if (wanted.what === 'check' || wanted.what === 'report') await commentReport(session, event);
  }
  if (variable('GITHUB_OUTPUT') === null) return;
  const outputs = { ...(await readOutputs(session.context.run, engine.ended)), artifact };
  for (const [name, value] of Object.entries(outputs)) {
    commands.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
}

async function summarise({ context: { run, files, log } }: Session, engine: Engine): Promise<void> {
  if (variable('GITHUB_STEP_SUMMARY') === null || !engine.ended.has('report')) return;
  const markdown = await files.text(run.path('report/report.md'));
  if (Buffer.byteLength(markdown) > longestSummary) {
    log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
  } else commands.addSummary(markdown);
}

/** @returns the artifact's name; empty where there is none */
async function leaveArtifact(session: Session, wanted: Chosen, engine: Engine): Promise<string> {
  const { log } = session.context;
  const job = handedAs(wanted);
  // The report is left by itself, beside the comment: its parts are in the artifacts that it came from.
  if (job === null || wanted.job === 'report' || engine.ran.length === 0) return '';
  const { openRunArtifacts } = await import('../github/artifacts.js');
  const artifacts = openRunArtifacts(process.env, log);
  if ('absent' in artifacts) {
    const text = `No artifact of the run directory: ${artifacts.absent}`;
    if (wanted.job === null) log.notice(text);
    else log.warning(`${text} Later jobs cannot go on from here.`);
    return '';
  }
  const flow = isFlow(wanted.what) ? wanted.what : null;
  return handOn(session, artifacts, { flow, job, attempt: attemptOf(process.env) });
}

function variable(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}
