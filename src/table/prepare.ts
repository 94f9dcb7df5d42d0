import { ProgramError } from '../host/errors.js';
import type { Environment } from '../host/environment.js';
import { argvOf, shown, type CommandLine } from '../host/process.js';
import type { Log } from '../host/log.js';

/** The ports that `prepareData` needs; a step's context has them. */
export interface PrepareContext {
  readonly tools: Environment;
  readonly log: Log;
  /** Absolute; the command runs there. */
  readonly workspace: string;
}

/**
 * Runs `data.prepare`, which fetches or builds the data before anything reads it; nothing is run where it is null.
 * @throws ProgramError when the command fails
 */
export async function prepareData(command: CommandLine | null, context: PrepareContext): Promise<void> {
  if (command === null) return;
  const ended = await context.log.group(`data.prepare: ${shown(command)}`, () =>
    context.tools.run(
      {
        argv: argvOf(command),
        key: 'data.prepare',
        cwd: context.workspace,
        onLine: (line) => {
          context.log.output(line);
        },
      },
      { reads: [], writes: [context.workspace], network: true },
    ),
  );
  if (ended.code === 0) return;
  const how =
    ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
  const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
  throw new ProgramError(
    `data.prepare: "${shown(command)}" ${how}; correct it, or run it by hand to see why.${silent}`,
    ended.tail.slice(-5),
  );
}
