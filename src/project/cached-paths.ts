import { isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** What must not come into a cache, and where it lies. */
export interface KeptOut {
  readonly files: Files;
  readonly workspace: string;
  /** Absolute path of the run directory. */
  readonly run: string;
  /** `data.source`. */
  readonly sources: readonly string[];
  /** The environment of the job. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const models = new Set(['.mlops', '.mlops-registry', '.dvc']);
const secrets = new Set('.git .ssh .gnupg .aws .azure .kube .docker .netrc .npmrc .pypirc .git-credentials'.split(' '));

/** The absolute paths that `environment.cached` names. @throws UserError for `~/` without a home */
export function resolveCached(cached: readonly string[], { workspace, variables }: KeptOut): string[] {
  return cached.map((path) => {
    if (!path.startsWith('~/')) return resolve(workspace, path);
    const home = homeOf(variables);
    if (home === undefined) throw refusal(path, 'there is no home folder here (HOME is not set)');
    return resolve(home, path.slice(2));
  });
}

/**
 * Holds the paths to what a cache may have: everybody who opens a pull request can read it.
 * @param cached as configured; paths: the same, absolute
 * @throws UserError for a path that is, holds or lies in the workspace's data, models, run directory or secrets, by links too
 */
export async function checkCached(
  cached: readonly string[],
  paths: readonly string[],
  keptOut: KeptOut,
): Promise<void> {
  const data = await dataPaths(keptOut);
  for (const [index, path] of paths.entries()) {
    const given = cached[index]!;
    const there = (await keptOut.files.stat(path)) !== undefined;
    for (const each of there ? [path, await keptOut.files.real(path)] : [path]) {
      const why = reasonAgainst(each, data, keptOut);
      if (why !== null) throw refusal(given, why);
    }
  }
}

function reasonAgainst(path: string, data: readonly string[], { workspace, run, variables }: KeptOut): string | null {
  if (holds(path, workspace)) return 'it is the workspace itself, or holds it';
  if (data.some((each) => holds(path, each))) return 'it is or holds data (data.source)';
  if (holds(path, run) || holds(run, path)) return 'models and results lie there (the run directory)';
  const parts = path.split(/[\\/]/);
  if (parts.some((part) => models.has(part))) return 'models or data lie there';
  if (parts.some((part) => secrets.has(part))) return 'secrets may lie there';
  for (const folder of [homeOf(variables), variables['RUNNER_TEMP']])
    if (folder !== undefined && folder !== '' && holds(path, folder)) return 'secrets may lie there';
  return null;
}

/** The files of the data as far as they are there, and the folders in which they will be. */
async function dataPaths({ files, workspace, sources }: KeptOut): Promise<string[]> {
  const found: string[] = [];
  for (const source of sources) {
    const literal = resolve(workspace, source);
    found.push(folderOf(literal));
    if (isAbsolute(source) || (await files.stat(literal)) !== undefined) continue;
    for (const path of await files.glob(source, workspace)) found.push(join(workspace, path));
  }
  return found;
}

/** What stands before the first sign of a pattern: the folder of whatever it matches. */
function folderOf(pattern: string): string {
  const parts = pattern.split(sep);
  const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return first < 0 ? pattern : parts.slice(0, first).join(sep);
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

function homeOf(variables: KeptOut['variables']): string | undefined {
  return variables['HOME'] ?? variables['USERPROFILE'];
}

function refusal(path: string, why: string): UserError {
  return new UserError(
    `environment.cached: "${path}" cannot be kept in the cache: ${why}. Everybody who opens a pull request can read the cache; name only what environment.setup installs.`,
  );
}
