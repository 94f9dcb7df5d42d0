import { userInfo } from 'node:os';
import type { Process } from '../host/process.js';
import { UserError } from '../host/errors.js';
import type { Who } from '../run/step.js';
import { version } from './version.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Who runs this, where, on which commit. Cost: one call of git. */
export async function whoRuns(process: Process, workspace: string, variables: Variables): Promise<Who> {
  const git = await gitState(process, workspace);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  return {
    tool: version,
    actor: variables['GITHUB_ACTOR'] ?? userName(),
    run:
      server !== undefined && repository !== undefined && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : null,
    repository: repository ?? null,
    revision: git.revision,
    dirty: git.dirty,
  };
}

async function gitState(process: Process, workspace: string): Promise<{ revision: string | null; dirty: boolean }> {
  const argv = ['git', 'status', '--porcelain=v2', '--branch', '--untracked-files=no'];
  try {
    const { code, stdout } = await process.run({ argv, cwd: workspace, capture: true });
    if (code !== 0) return { revision: null, dirty: false };
    const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
    return { revision, dirty: /^[^#]/m.test(stdout) };
  } catch (cause) {
    if (cause instanceof UserError) return { revision: null, dirty: false }; // no git on this machine: a fact, not a mistake
    throw cause;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container's user may have no name
  }
}
