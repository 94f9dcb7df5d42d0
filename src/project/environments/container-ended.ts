import { constants } from 'node:os';
import { OutsideError, UserError } from '../../host/errors.js';
import type { Command, Ended } from '../../host/process.js';
import { bare, reasonOf } from './docker.js';

/** Signals that end programs; a container tells them by the code 128 + number, as shells do. */
const signals = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGILL',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGKILL',
  'SIGSEGV',
  'SIGPIPE',
  'SIGTERM',
] as const;

/** What the first process of a container says where it cannot start the command, and what the engine says. */
const unstarted =
  /^\[FATAL tini \(\d+\)\] exec .* failed: (.*)$|^docker: Error response from daemon: .*\b(executable file not found|no such file or directory|permission denied)\b/i;

/**
 * How a command in a container ended, from how `docker run` did: its exit code is the command's, but for 125, 126 and 127, by which docker also
 * tells troubles of its own (docs.docker.com, exit status of docker run).
 * @throws UserError where the image has no such program, as Process.run does; OutsideError where no container could be started
 */
export function endedInside(ended: Ended, { argv, key }: Pick<Command, 'argv' | 'key'>): Ended {
  const { code } = ended;
  if (ended.timedOut || code === null) return ended;
  const own = code >= 125 && code <= 127 ? ended.tail.find((line) => unstarted.test(line)) : undefined;
  if (own !== undefined && code !== 125) {
    const where = key === undefined ? '' : `${key}: `;
    const program = argv[0] ?? '';
    throw new UserError(
      code === 127
        ? `${where}${program}: no such program in the image; install it there, or correct the command.`
        : `${where}${program}: not executable in the image; give it the right to run (chmod +x).`,
    );
  }
  const refused =
    code === 125
      ? ended.tail.find((line) => /^(?:docker: |error during connect|cannot connect)/i.test(line))
      : undefined;
  if (refused !== undefined)
    throw new OutsideError(
      `The container could not be started: ${bare(reasonOf({ tail: [refused], code }))}; run again.`,
    );
  const signal = signals.find((name) => constants.signals[name] === code - 128);
  return signal === undefined ? ended : { ...ended, code: null, signal };
}
