import type { Files } from '../host/files.js';
import { GitHubClient, type ClientOptions } from './client.js';
import { GitHubRegistry } from './registry.js';

/**
 * The registry in a repository. Nothing is asked of GitHub yet.
 * @param latest whether a promoted version's release becomes the repository's latest; null: where the repository has one model
 */
export function openGitHubRegistry(options: ClientOptions, files: Files, latest: boolean | null): GitHubRegistry {
  return new GitHubRegistry(new GitHubClient(options), files, latest);
}
