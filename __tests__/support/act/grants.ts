import type { Level, Permissions } from '../fake-github/token.js';

/** Permissions of a job, by GitHub's names. */
export type Grants = Permissions;

/** What a repository gives where nothing is said. */
const unsaid: Grants = { contents: 'read', packages: 'read' };

const all = ['actions', 'attestations', 'contents', 'id-token', 'issues', 'packages', 'pull-requests'];

/** The permissions that a workflow's or job's `permissions` gives. */
export function grantsOf(permissions: unknown): Grants {
  if (permissions === undefined || permissions === null) return unsaid;
  if (permissions === 'read-all' || permissions === 'write-all') {
    const level: Level = permissions === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(all.map((name) => [name, level]));
  }
  const said = Object.entries(permissions as Record<string, string>);
  return Object.fromEntries(said.filter(([, level]) => level !== 'none')) as Grants;
}

/** What tells the token of a job with these permissions from those of other jobs. */
export function suffixOf(grants: Grants): string {
  return Object.entries(grants)
    .map(([name, level]) => `__${name}_${level}`)
    .sort()
    .join('');
}

/** Lowers permissions to what a fork's pull request gets. */
export function readOnly(grants: Grants): Grants {
  return Object.fromEntries(Object.keys(grants).map((name) => [name, 'read']));
}

/** The permissions among `asked` that `granted` does not hold. */
export function missingFrom(granted: Grants, asked: Grants): string[] {
  return Object.entries(asked)
    .filter(([name, level]) => granted[name] !== 'write' && granted[name] !== level)
    .map(([name, level]) => `${name}: ${level}`);
}
