import { spawn, spawnSync } from 'node:child_process';

/** The commit of a checkout, and whether tracked files differ from it. */
export interface GitState {
  readonly revision: string | null;
  readonly dirty: boolean;
}

/** How git is started: in a container the checkout is often another user's, and git then answers nothing unless it is told to; it starts no program for an answer. */
export const git = ['git', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'] as const;

const [, ...options] = git;

/**
 * Asks git, at once: for a value that is read late or never. Without git or a repository: no revision.
 * @param variables the environment for git
 */
export function gitState(folder: string, variables: Readonly<Record<string, string>>): GitState {
  const words = [...options, 'status', '--porcelain=v2', '--branch', '--untracked-files=no'];
  const { status, stdout } = spawnSync('git', words, {
    cwd: folder,
    env: variables,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return { revision: null, dirty: false };
  const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
  return { revision, dirty: /^[^#]/m.test(stdout) };
}

/** The address of the remote `origin`; null without git, a repository or such a remote. */
export function originAddress(folder: string, variables: Readonly<Record<string, string>>): string | null {
  const words = [...options, 'remote', 'get-url', 'origin'];
  const { status, stdout } = spawnSync('git', words, { cwd: folder, env: variables, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Whether the repository brings along a path of its folder, in any spelling: some systems do not tell upper from lower case.
 * Without git or a repository: no.
 */
export function isTracked(path: string, folder: string, variables: Readonly<Record<string, string>>): Promise<boolean> {
  const words = [...options, 'ls-files', '--', `:(icase)${path}`];
  return new Promise((answer) => {
    const listing = spawn('git', words, { cwd: folder, env: variables, stdio: ['ignore', 'pipe', 'ignore'] });
    let found = false;
    listing.stdout.on('data', () => (found = true));
    listing.on('error', () => answer(false));
    listing.on('close', (code) => answer(code === 0 && found));
  });
}
