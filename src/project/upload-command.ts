import { dirname } from 'node:path';
import { ProgramError } from '../host/errors.js';
import type { Environment } from '../host/environment.js';
import { argvOf, shown, type CommandLine } from '../host/process.js';
import { inWorkspace } from './in-workspace.js';
import type { Context } from '../run/step.js';

/**
 * Runs the repository's own command that sends a package; MLOPS_PACKAGE is its path.
 * @throws ProgramError where it fails
 */
export async function uploadByCommand(
  command: CommandLine,
  path: string,
  { environment, log, workspace }: Pick<Context, 'log' | 'workspace'> & { environment: Environment },
): Promise<void> {
  const ended = await log.group(`upload: ${shown(command)}`, () =>
    environment.run(
      {
        argv: argvOf(command),
        key: 'package.upload',
        cwd: workspace,
        env: { MLOPS_PACKAGE: path },
        onLine: (line) => {
          log.output(line);
        },
      },
      inWorkspace(workspace, dirname(path)),
    ),
  );
  if (ended.code === 0) return;
  const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
  throw new ProgramError(
    `package.upload: "${shown(command)}" ${how}; the version is published all the same, so run this job again.`,
    ended.tail.slice(-10),
  );
}
