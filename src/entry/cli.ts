import { nodeClock } from '../host/node-clock.js';
import { TerminalLog } from '../host/terminal-log.js';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { parseArguments, type Arguments } from './arguments.js';
import { colourful, doorway } from './doorway.js';
import { exit, failureOf, stopOnDefect } from './failure.js';
import { flows, isFlow, isStep, steps, type JobName } from './steps.js';
import { version } from './version.js';
import { heedOutput, print, printable, printJson } from './print.js';

/**
 * The CLI's door.
 * @returns the exit code: 0 done, 1 a check said no, 2 bad input, 3 something outside failed, 70 a defect of ours
 */
export async function cli(argv: readonly string[]): Promise<number> {
  let log: Log = terminalLog(false);
  try {
    const given = parseArguments(argv);
    log = terminalLog(given.quiet);
    stopOnDefect(log);
    const written = heedOutput();
    const code = await dispatch(given, log);
    const lost = await written();
    if (lost === null) return code;
    log.error(lost);
    return code === exit.done ? exit.outside : code;
  } catch (cause) {
    const { code, sentences } = failureOf(cause);
    for (const sentence of sentences) log.error(sentence);
    return code;
  }
}

async function dispatch(given: Arguments, log: Log): Promise<number> {
  const { command } = given;
  if (given.version) return tell(version);
  if (command === undefined || command === 'help') {
    const { commandHelp, generalHelp } = await import('./help.js');
    const [topic] = given.positional;
    tell(topic === undefined ? generalHelp() : await commandHelp(await known(topic)));
    return command === undefined && !given.help ? exit.input : exit.done;
  }
  if (given.help) return tell(await (await import('./help.js')).commandHelp(await known(command)));
  switch (command) {
    case 'init':
      return (await import('./init.js')).init(given, log);
    case 'demo':
      return (await import('./demo.js')).demo(given);
    case 'show':
      return (await import('./registry-commands.js')).show(given, log);
    case 'profile':
      return (await import('./profile.js')).profile(given, log);
    case 'pull':
      return (await import('./registry-commands.js')).pull(given, log);
    default:
      return run(await known(command), given, log);
  }
}

async function known(command: string): Promise<string> {
  const commands = [...Object.keys(flows), ...Object.keys(steps), 'init', 'demo', 'profile', 'show', 'pull'];
  if (commands.includes(command)) return command;
  const { nearest } = await import('../config/nearest.js');
  const near = nearest(command, commands);
  throw new UserError(
    `${command}: unknown command; ${near === undefined ? 'see mlops --help.' : `did you mean "${near}"?`}`,
  );
}

async function run(command: string, given: Arguments, log: Log): Promise<number> {
  if (given.positional.length > 0) {
    throw new UserError(
      `mlops ${command}: expected options only, got "${given.positional[0]!}"; see mlops ${command} --help.`,
    );
  }
  const [{ compose }, { Engine }, { ownOverrides }, { Scoreboard }] = await Promise.all([
    import('./compose.js'),
    import('./engine.js'),
    import('./own-flags.js'),
    import('./scoreboard.js'),
  ]);
  if (command === 'check' && given.own.length > 0) {
    const { opensRun } = await import('./check-options.js');
    if (opensRun(given)) return (await import('./open-check.js')).openCheck(given, log);
  }
  if (command === 'split' && given.own.length > 0) {
    const { printsSql, splitSql } = await import('./split-sql.js');
    if (printsSql(given)) return splitSql(given, log);
  }
  if (command === 'gate' && given.own.length > 0) {
    const { verifies, verifyFile } = await import('./verify-verdict.js');
    if (verifies(given)) return verifyFile(given, log);
  }
  const at = doorway(given, command, log);
  const { job, own } = await jobOf(command, given);
  const received = command === 'predict' ? await (await import('./stand-in.js')).standIn(at, given) : null;
  const session = await compose({ ...at, received, overrides: [...at.overrides, ...ownOverrides(command, own)] });
  const { inSession } = await import('./ending.js');
  return inSession(session, async () => {
    const board = new Scoreboard({
      write: given.json ? () => undefined : print,
      colour: colourful(process.stdout),
    });
    const engine = new Engine(session, given.force, board);
    if (isFlow(command)) await (await import('./flow.js')).runFlow(command, job, engine);
    else if (isStep(command)) await engine.run(command);
    if (given.json) {
      const { readOutputs } = await import('./outputs.js');
      const steps = engine.ran.map(({ step, part, result: { status, skipped, summary, figures } }) => ({
        step,
        part,
        status,
        skipped,
        summary,
        figures,
      }));
      printJson({ ...(await readOutputs(session.context.run, engine.ended)), steps });
    }
    return engine.ran.some(({ result }) => result.status === 'no') ? exit.no : exit.done;
  });
}

/** A flow's own flag: `--job candidate` runs what that job of a workflow runs. */
async function jobOf(
  command: string,
  { own }: Arguments,
): Promise<{ readonly job: JobName | null; readonly own: Arguments['own'] }> {
  const given = isFlow(command) ? own.filter(([flag]) => flag === 'job') : [];
  if (given.length === 0) return { job: null, own };
  const { jobGiven } = await import('./inputs.js');
  return { job: jobGiven('--job', given.at(-1)![1] ?? '', command), own: own.filter(([flag]) => flag !== 'job') };
}

function terminalLog(quiet: boolean): Log {
  return new TerminalLog({
    write: (text) => void process.stderr.write(printable(text)),
    terminal: process.stderr.isTTY,
    colour: colourful(process.stderr),
    quiet,
    clock: nodeClock,
  });
}

function tell(text: string): number {
  print(text.endsWith('\n') ? text : `${text}\n`);
  return exit.done;
}
