import { isAbsolute, join } from 'node:path';
import type { RepositoryName } from '../github/repository.js';
import { UserError } from '../host/errors.js';
import { originAddress } from '../host/git.js';
import type { Log } from '../host/log.js';
import type { NodeFiles } from '../host/node-files.js';
import { childVariables } from '../host/node-process.js';
import { LaterRegistry } from '../registry/later.js';
import type { Registry } from '../registry/registry.js';
import { version } from './version.js';

/** What opening a registry needs of a door. */
export interface RegistryAccess {
  /** A folder, relative to the workspace; `github:owner/repository`; or `github`, the workspace's own repository. */
  readonly place: string;
  readonly workspace: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** For GitHub; null: as anybody. */
  readonly token: string | null;
  readonly log: Log;
  /** The configuration's `registry.latest`. */
  readonly latest: boolean | null;
}

/**
 * Opens the registry that a door names. What it needs is loaded when it is first asked.
 * @throws UserError for a place that is none
 */
export async function openRegistry(access: RegistryAccess, files: NodeFiles): Promise<Registry> {
  const { place, workspace, variables, token, log, latest } = access;
  if (place === 'github' || place.startsWith('github:')) {
    const name = await repositoryAt(access);
    const options = { ...name, api: apiOf(variables), token, agent: `mlops-action/${version}`, log };
    return new LaterRegistry(`github:${name.owner}/${name.repository}`, async () =>
      (await import('../github/open.js')).openGitHubRegistry(options, files, latest),
    );
  }
  const root = isAbsolute(place) ? place : join(workspace, place);
  return new LaterRegistry(root, async () => new (await import('../registry/folder.js')).FolderRegistry(files, root));
}

async function repositoryAt({ place, workspace, variables }: RegistryAccess): Promise<RepositoryName> {
  const { repositoryName } = await import('../github/repository.js');
  if (place !== 'github') {
    const named = repositoryName(place.slice('github:'.length));
    if (named !== null) return named;
    throw new UserError(
      `registry: expected a folder, github:owner/repository or github, got ${JSON.stringify(place)}.`,
    );
  }
  const own = await workspaceRepository(workspace, variables);
  if (typeof own !== 'string') return own;
  throw new UserError(
    `registry: github is the repository of ${workspace}, but ${own}; name it: github:owner/repository.`,
  );
}

/** The repository of a workspace: the one that the workflow runs in, else that of its remote `origin`; or why there is none, in a clause. */
export async function workspaceRepository(
  workspace: string,
  variables: RegistryAccess['variables'],
): Promise<RepositoryName | string> {
  const { repositoryName, repositoryOfRemote } = await import('../github/repository.js');
  const running = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
  if (running !== null) return running;
  const remote = originAddress(workspace, childVariables(variables, []));
  if (remote === null) return 'it has no git remote named origin';
  const { host } = new URL(serverOf(variables));
  return repositoryOfRemote(remote, host) ?? `its remote origin is not on ${host}`;
}

/** The address of GitHub for a browser. */
export function serverOf({ GITHUB_SERVER_URL: server }: RegistryAccess['variables']): string {
  return server === undefined || server === '' ? 'https://github.com' : server;
}

/** The address of the REST API: as the runner says, or that of the server. */
export function apiOf(variables: RegistryAccess['variables']): string {
  const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = variables;
  if (api !== undefined && api !== '') return api;
  return server === undefined || server === '' || new URL(server).host === 'github.com'
    ? 'https://api.github.com'
    : `${server}/api/v3`;
}
