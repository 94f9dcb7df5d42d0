import { join } from 'node:path';
import { parseOverride } from '../config/override.js';
import { UserError } from '../host/errors.js';
import { nodeClock } from '../host/node-clock.js';
import { NodeFiles } from '../host/node-files.js';
import { commands } from '../github/commands.js';
import { ActionLog } from '../github/log.js';
import { compose, type Doorway, type Session } from './compose.js';
import { Engine, type Watcher } from './engine.js';
import { actionInputs, type ActionInputName } from './action-inputs.js';
import { withEnding } from './ending.js';
import { exit, failureOf, stopOnDefect } from './failure.js';
import { runFlow } from './flow.js';
import { nearest } from '../config/nearest.js';
import { readOutputs } from './outputs.js';
import { flows, isFlow, isStep, steps, type FlowName, type StepName } from './steps.js';

/** GitHub drops a step summary of more than 1 MiB. */
const longestSummary = (1 << 20) - 1024;

/**
 * The action's door.
 * @returns the exit code, as the CLI's
 */
export async function action(): Promise<number> {
  const log = new ActionLog(commands, nodeClock, input('working-directory'));
  stopOnDefect(log);
  try {
    return await run(log);
  } catch (cause) {
    const { code, sentences } = failureOf(cause);
    for (const sentence of sentences) log.error(sentence, { title: 'mlops' });
    return code;
  }
}

async function run(log: ActionLog): Promise<number> {
  const event = await readEvent();
  const what = chosen(input('step'));
  const session = await compose(doorway(log, what, event));
  try {
    const engine = new Engine(session, false, watcher(log));
    await withEnding(
      async () => {
        if (isFlow(what)) await runFlow(what, engine);
        else await engine.run(what);
      },
      () => hand(session, engine.ended, log),
      engine.tellSecond,
    );
    return engine.ran.some(({ result }) => result.status === 'no') ? exit.no : exit.done;
  } finally {
    await session.close();
  }
}

function doorway(log: ActionLog, what: string, event: GitHubEvent): Doorway {
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const token = tokenGiven(log);
  return {
    workspace: join(root, input('working-directory')),
    config: input('config'),
    registry: input('registry') || (token === null ? '.mlops-registry' : 'github'),
    token,
    runDirectory: '.mlops',
    overrides: input('set')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => parseOverride(line.trim(), 'set')),
    variables: process.env,
    log,
    command: `mlops ${what}`,
    base: event.base,
  };
}

function input(name: ActionInputName): string {
  // As the runner names it.
  const given = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  const { default: fallback } = actionInputs[name];
  // An expression is filled in by the runner; without one there is nothing to fill in.
  return given === '' && !fallback.startsWith('${{') ? fallback : given;
}

/** The registry's token: one of its own, or the job's. */
function tokenGiven(log: ActionLog): string | null {
  const token = input('registry-token') || input('token');
  if (token === '') return null;
  log.mask(token);
  return token;
}

function chosen(step: string): StepName | FlowName {
  if (step === '') return (process.env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request') ? 'check' : 'release';
  if (isStep(step) || isFlow(step)) return step;
  const known = [...Object.keys(flows), ...Object.keys(steps)];
  const near = nearest(step, known);
  throw new UserError(
    `step: expected one of ${known.join(', ')}, got "${step}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}

/** What is needed of the event that started the workflow. */
interface GitHubEvent {
  /** The base commit of a pull request, whose policy judges. */
  readonly base: string | null;
}

async function readEvent(): Promise<GitHubEvent> {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return { base: null };
  let payload: unknown;
  try {
    payload = JSON.parse(await new NodeFiles().text(path));
  } catch (cause) {
    throw new UserError(`${path}: expected the JSON of the event that started the workflow (GITHUB_EVENT_PATH).`, {
      cause,
    });
  }
  const base = (payload as { pull_request?: { base?: { sha?: unknown } } } | null)?.pull_request?.base?.sha;
  return { base: typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) ? base : null };
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

/** Outputs and summary: also of a run that ended early, as far as it came. */
async function hand(session: Session, ended: ReadonlySet<StepName>, log: ActionLog): Promise<void> {
  const { run, files } = session.context;
  if (variable('GITHUB_OUTPUT') !== null) {
    for (const [name, value] of Object.entries(await readOutputs(run, ended))) {
      commands.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
  }
  if (variable('GITHUB_STEP_SUMMARY') === null || !ended.has('report')) return;
  const markdown = await files.text(run.path('report/report.md'));
  if (Buffer.byteLength(markdown) > longestSummary) {
    log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
  } else commands.addSummary(markdown);
}

function variable(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}
