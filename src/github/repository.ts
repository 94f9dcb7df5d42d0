/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repository: string;
}

const name = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;

/** `owner/repository`; null where a text is none. */
export function repositoryName(text: string): RepositoryName | null {
  const [, owner, repository] = name.exec(text) ?? [];
  return owner === undefined || repository === undefined ? null : { owner, repository };
}

/**
 * The repository that the address of a git remote names: https://host/o/r.git, git@host:o/r.git, ssh://git@host/o/r.
 * @param host of the server, such as github.com; null comes back for a remote elsewhere
 */
export function repositoryOfRemote(address: string, host: string): RepositoryName | null {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
    /^(?:[^@/:]*@)?([^/:]+):(?!\/)(.+)$/.exec(address);
  if (found?.[1]?.toLowerCase() !== host.toLowerCase()) return null;
  return repositoryName((found[2] ?? '').replace(/\/$/, '').replace(/\.git$/, ''));
}
