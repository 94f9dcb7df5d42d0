import type { GitHubClient } from '../github/client.js';
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
  const [{ GitHubClient }, { repositoryName }] = await Promise.all([
    import('../github/client.js'),
    import('../github/repository.js'),
  ]);
  const name = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
  if (name === null || jobToken === null) return null;
  return new GitHubClient({ ...name, api: apiOf(variables), token: jobToken, agent: `mlops-action/${version}`, log });
}
