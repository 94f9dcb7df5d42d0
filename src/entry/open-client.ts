import type { GitHubClient } from '../github/client.js';
import type { RepositoryName } from '../github/repository.js';
import type { Log } from '../host/log.js';
import { apiOf } from './open-registry.js';
import { version } from './version.js';

/** How the repository is reached in which the workflow runs. */
export interface JobAccess {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The job's own token; null: none. */
  readonly jobToken: string | null;
  readonly log: Log;
}

/** The client of the repository in which the workflow runs; null without a token, or outside of a workflow. */
export async function openClient({ variables, jobToken, log }: JobAccess): Promise<GitHubClient | null> {
  const { repositoryName } = await import('../github/repository.js');
  const name = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
  if (name === null || jobToken === null) return null;
  return clientOf(name, { variables, token: jobToken, log });
}

/** The client of a repository. */
export async function clientOf(
  name: RepositoryName,
  { variables, token, log }: Pick<JobAccess, 'variables' | 'log'> & { readonly token: string },
): Promise<GitHubClient> {
  const { GitHubClient } = await import('../github/client.js');
  return new GitHubClient({ ...name, api: apiOf(variables), token, agent: `mlops-action/${version}`, log });
}
