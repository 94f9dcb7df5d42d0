import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from './errors.js';
import { LineSplitter } from './lines.js';
import type { Command, Ended, Process } from './process.js';
import { Secrets } from './secrets.js';
import { isSystemError } from './system-error.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** How long after a program's end its output is still waited for, where something that it started holds it open. */
const graceMs = 5000;

const tokensAndFiles = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
]);

/**
 * The environment that user code gets: the job's, without the runner's and the action's own tokens and files
 * (ACTIONS_*, INPUT_*, GITHUB_TOKEN, GH_TOKEN, GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE), unless `pass` names one.
 */
export function childVariables(variables: Variables, pass: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    // Windows does not tell upper from lower case in names of variables.
    const upper = name.toUpperCase();
    const ours = upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_') || tokensAndFiles.has(upper);
    if (value !== undefined && (!ours || pass.includes(name))) kept[name] = value;
  }
  return kept;
}

/** Runs programs on this machine. */
export class NodeProcess implements Process {
  private readonly running = new Set<ChildProcess>();

  private readonly secrets: Secrets;

  /**
   * @param secrets texts that no line of a program's output keeps: lines reach reports and artifacts, where no runner masks them
   */
  constructor(
    private readonly variables: Readonly<Record<string, string>>,
    secrets: readonly string[] = [],
  ) {
    this.secrets = new Secrets(secrets);
  }

  hide(text: string): string {
    return this.secrets.hide(text);
  }

  async run(command: Command): Promise<Ended> {
    const [program, ...rest] = command.argv;
    if (program === undefined || program === '') throw new UserError('The command is empty; give a program to run.');
    const started = performance.now();
    const child = spawn(program, rest, {
      cwd: command.cwd,
      env: { ...this.variables, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a timeout ends what the program started as well.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.running.add(child);
    try {
      return await this.follow(child, command, program, started);
    } finally {
      this.running.delete(child);
    }
  }

  /** Ends all programs that still run; the door calls it when it is interrupted. */
  stop(): void {
    for (const child of this.running) endGroup(child);
  }

  private follow(child: ChildProcess, command: Command, program: string, started: number): Promise<Ended> {
    const tail: string[] = [];
    const kept: Buffer[] = [];
    let timedOut = false;
    const keep = (said: string, stream: 'stdout' | 'stderr'): void => {
      const line = this.secrets.hide(said);
      tail.push(line);
      if (tail.length > 50) tail.shift();
      command.onLine?.(line, stream);
    };
    const out = new LineSplitter((line) => keep(line, 'stdout'));
    const err = new LineSplitter((line) => keep(line, 'stderr'));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (command.capture === true) kept.push(chunk);
      out.push(chunk);
    });
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    return new Promise<Ended>((resolve, reject) => {
      const timer =
        command.timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              timedOut = true;
              endGroup(child);
            }, command.timeoutMs);
      child.on('error', (cause) => {
        clearTimeout(timer);
        reject(startError(cause, program, command));
      });
      let grace: NodeJS.Timeout | undefined;
      child.on('exit', () => {
        clearTimeout(timer);
        // What it left running holds its streams open; without an end the run would wait for that as well.
        grace = setTimeout(() => {
          endGroup(child);
          child.stdout?.destroy();
          child.stderr?.destroy();
        }, graceMs);
      });
      child.on('close', (code, signal) => {
        clearTimeout(grace);
        out.end();
        err.end();
        const stdout = Buffer.concat(kept).toString('utf8');
        resolve({ code, signal, timedOut, tail, stdout, milliseconds: performance.now() - started });
      });
    });
  }
}

function startError(cause: Error, program: string, { key, cwd }: Command): Error {
  const where = key === undefined ? '' : `${key}: `;
  if (isSystemError(cause, 'ENOENT')) {
    if (!existsSync(cwd)) return new UserError(`${where}${program}: no folder ${cwd} to run it in.`, { cause });
    const sentence = `${program}: no such program on PATH; install it or correct the command.`;
    return new UserError(where + sentence, { cause });
  }
  if (isSystemError(cause, 'EACCES'))
    return new UserError(`${where}${program}: not executable; give it the right to run (chmod +x).`, { cause });
  return cause;
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (cause) {
    if (!isSystemError(cause, 'ESRCH')) throw cause;
  }
}

/** Whether a process of this machine has this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return isSystemError(cause, 'EPERM'); // there, but another user's
  }
}
