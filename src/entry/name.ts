import { basename } from 'node:path';

/**
 * The model's name where none is configured: the repository's, made fit for a tag (`[a-z0-9-]`).
 * @param repository owner/name of GitHub, or null
 */
export function defaultModelName(repository: string | null, workspace: string): string {
  const name = (repository === null ? basename(workspace) : repository.split('/').at(-1)!)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'model' : name;
}
