import { flatten } from './git/tree.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';
import type { Token } from './token.js';

const folder = '.github/workflows/';

/** Whether a ref on this commit would bring a workflow file that the default branch does not have: a GITHUB_TOKEN may not. */
export function bringsWorkflow(repository: Repository, token: Token | null, sha: string): boolean {
  if (token?.may(['workflows'], 'write') !== false) return false;
  const commit = resolveCommit(repository, sha);
  const main = resolveCommit(repository, repository.defaultBranch);
  if (commit === undefined || main === undefined) return false;
  const known = flatten(repository.objects, repository.treeOf(main));
  const files = flatten(repository.objects, repository.treeOf(commit));
  return [...files].some(([path, { sha: blob }]) => path.startsWith(folder) && known.get(path)?.sha !== blob);
}
