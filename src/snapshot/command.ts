import type { Environment } from '../host/environment.js';
import { ProgramError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { argvOf, shown, type CommandLine } from '../host/process.js';

/** What a command of `data.snapshot` is run with. */
export interface CommandContext {
  readonly tools: Environment;
  readonly log: Log;
  /** Absolute; the command runs there. */
  readonly workspace: string;
}

/**
 * Runs one of the commands of `data.snapshot` for one file. Path and digest come by environment; nothing is put into the command.
 * @param path absolute: the file that is kept, or that has to be written
 * @throws ProgramError where it fails
 */
export async function runSnapshotCommand(
  which: 'push' | 'pull',
  command: CommandLine,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  { tools, log, workspace }: CommandContext,
): Promise<void> {
  const key = `data.snapshot.${which}`;
  const ended = await log.group(`${key}: ${shown(command)}`, () =>
    tools.run(
      {
        argv: argvOf(command),
        key,
        cwd: workspace,
        env: { MLOPS_SNAPSHOT: path, MLOPS_SNAPSHOT_DIGEST: sha256 },
        onLine: (line) => {
          log.output(line);
        },
      },
      { reads: [path], writes: [workspace], network: true },
    ),
  );
  if (ended.code === 0) return;
  const how =
    ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
  const effect = which === 'push' ? 'the rows are not kept, and no version is registered' : 'the rows are not there';
  throw new ProgramError(
    `${key}: "${shown(command)}" ${how}; ${effect}: correct it and run again.`,
    ended.tail.slice(-5),
  );
}
