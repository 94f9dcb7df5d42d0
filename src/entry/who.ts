import { userInfo } from 'node:os';
import { gitState, type GitState } from '../host/git.js';
import type { RunRecord } from '../run/run-record.js';
import type { Who } from '../run/step.js';
import { version } from './version.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Who runs this, where, on which commit. Git and the system are asked when the commit or the name is first read: a step that is skipped never asks.
 * @param child the environment for git
 * @param build digest of the bundle
 */
export function whoRuns(
  workspace: string,
  variables: Variables,
  child: Readonly<Record<string, string>>,
  build: string | undefined,
): Who {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  let known: GitState | undefined;
  let name: string | undefined;
  const git = (): GitState => (known ??= gitState(workspace, child));
  return {
    tool: version,
    build,
    // Asking the system for the user's name takes as long as reading the configuration.
    get actor() {
      return (name ??= variables['GITHUB_ACTOR'] ?? userName());
    },
    run:
      server !== undefined && repository !== undefined && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : null,
    repository: repository ?? null,
    get revision() {
      return git().revision;
    },
    get dirty() {
      return git().dirty;
    },
  };
}

/** Who runs a later job: the commit is the one that the first job checked out. */
export function onBehalf({ tool, build, actor, run }: Who, { repository, revision, dirty }: RunRecord): Who {
  return { tool, build, actor, run, repository, revision, dirty };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container's user may have no name
  }
}
