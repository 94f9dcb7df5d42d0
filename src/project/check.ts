import * as z from 'zod';
import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { argvOf, shown, type CommandLine, type Ended, type Process } from '../host/process.js';

/** test/commands.json: how each command ended, in the order in which they ran. */
export const checksSchema = z.array(
  z.strictObject({
    kind: z.enum(['test', 'quality']),
    /** As shown to a person. */
    command: z.string(),
    /** Exit code; null where a signal ended it, or it could not be started. */
    code: z.int().nullable(),
    /** Why there is no exit code, or null. */
    ended: z.string().nullable(),
    seconds: z.number(),
    /** The last lines of its output. */
    tail: z.array(z.string()),
  }),
);
export type CheckResult = z.infer<typeof checksSchema>[number];

/** One command of the model repository that must end with code 0. */
export interface Check {
  readonly kind: CheckResult['kind'];
  readonly command: CommandLine;
}

/** What running a check needs. */
export interface CheckRuntime {
  readonly process: Process;
  readonly environment: Environment;
  readonly log: Log;
  /** Absolute; the commands run there. */
  readonly workspace: string;
}

/** How a check ended, and the program that is not installed, in a sentence, or null. */
export interface Checked {
  readonly result: CheckResult;
  readonly missing: string | null;
}

/** Whether a check passed: exit code 0 and nothing else. */
export function isPassed(result: CheckResult): boolean {
  return result.code === 0;
}

/** How a check ended, for a person: `code 1`, `SIGKILL`, `no answer within 60 min`. */
export function endingOf(result: CheckResult): string {
  return result.ended ?? `code ${String(result.code)}`;
}

/** Runs checks one after the other, all of them, with their output in the log. */
export async function runChecks(
  checks: readonly Check[],
  timeoutMinutes: number,
  runtime: CheckRuntime,
): Promise<Checked[]> {
  const done: Checked[] = [];
  for (const check of checks) {
    const name = `${check.kind}: ${shown(check.command)}`;
    done.push(await runtime.log.group(name, () => runCheck(check, timeoutMinutes, runtime)));
  }
  return done;
}

async function runCheck(check: Check, timeoutMinutes: number, runtime: CheckRuntime): Promise<Checked> {
  const command = runtime.environment.inside({
    argv: argvOf(check.command),
    key: keyOf(check),
    cwd: runtime.workspace,
    timeoutMs: timeoutMinutes * 60_000,
    onLine: (line) => {
      runtime.log.output(line);
    },
  });
  const base = { kind: check.kind, command: shown(check.command) };
  let ended: Ended;
  try {
    ended = await runtime.process.run(command);
  } catch (cause) {
    // Not installed: said after all commands have run, so that one call shows all that is wrong.
    if (!(cause instanceof UserError)) throw cause;
    const result = { ...base, code: null, ended: 'could not be started', seconds: 0, tail: [cause.message] };
    return { result, missing: cause.message };
  }
  const why = ended.timedOut
    ? `no end within ${String(timeoutMinutes)} min`
    : ended.code === null
      ? (ended.signal ?? 'a signal')
      : null;
  const seconds = Math.round(ended.milliseconds) / 1000;
  const code = ended.timedOut ? null : ended.code;
  return {
    result: { ...base, code, ended: why, seconds, tail: [...ended.tail] },
    missing: missingProgram(check, ended),
  };
}

/** A shell tells by code 127 and a line of its own that it did not find a program. */
function missingProgram(check: Check, ended: Ended): string | null {
  if (ended.code !== 127) return null;
  const line = ended.tail.findLast((text) => /: (?:command )?not found$/.test(text));
  if (line === undefined) return null;
  return `${keyOf(check)}: "${shown(check.command)}" needs a program that is not installed (${line.trim()}); install it, or correct the command.`;
}

function keyOf(check: Check): string {
  return check.kind === 'test' ? 'test.command' : 'test.quality';
}
