import { join } from 'node:path';
import type { InstalledPackage } from '../../host/environment.js';
import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { includedFiles } from './included-files.js';
import { normal, readPyproject, type Pyproject } from './pyproject.js';

/** Where the packages of an environment are written down. */
export type Source =
  | { readonly kind: 'uv.lock' }
  /** Files in pip's requirements format, relative to the workspace. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** The dependencies in pyproject.toml, which no lock pins. */
  | { readonly kind: 'pyproject.toml' };

/** One installation into an environment. */
export type Install =
  | { readonly kind: 'uv.lock'; readonly groups: readonly string[] | null; readonly extras: readonly string[] }
  /** Absolute paths. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** Requirements, one a line; exact: these and nothing that they ask for. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly exact: boolean }
  /** The repository itself, without what it depends on, so that a change of its source needs no new installation. */
  | { readonly kind: 'project' };

/** What an environment is made from. */
export interface Recipe {
  /** For a person: `requirements.lock`. */
  readonly shown: string;
  readonly installs: readonly Install[];
  /** Files whose content decides what comes of it: absolute. */
  readonly reads: readonly string[];
  /** All that is to be in it, where that is known: another one that holds just these will do. */
  readonly exact?: readonly InstalledPackage[];
}

interface Repository {
  readonly files: Files;
  readonly workspace: string;
}

/**
 * Where a repository's packages are written down: as configured, else the first of uv.lock, requirements.lock, requirements.txt, pyproject.toml
 * that is there; null where none is.
 * @param lock `environment.lock`
 * @throws UserError for a configured file that is not there, and for uv.lock beside others
 */
export async function findSource(lock: readonly string[], { files, workspace }: Repository): Promise<Source | null> {
  const has = async (name: string): Promise<boolean> => (await files.stat(join(workspace, name)))?.kind === 'file';
  for (const name of lock) {
    if (!(await has(name)))
      throw new UserError(`environment.lock: "${name}" is no file of the workspace; correct it, or leave it out.`);
    if (name === 'uv.lock' && lock.length > 1)
      throw new UserError('environment.lock: uv.lock holds everything; name it alone.');
  }
  if (lock.length > 0) return lock[0] === 'uv.lock' ? { kind: 'uv.lock' } : { kind: 'files', files: lock };
  if (await has('uv.lock')) return { kind: 'uv.lock' };
  for (const name of ['requirements.lock', 'requirements.txt'])
    if (await has(name)) return { kind: 'files', files: [name] };
  return (await readPyproject(files, workspace))?.installable === true ? { kind: 'pyproject.toml' } : null;
}

/** As shown to a person. */
export function sourceName(source: Source): string {
  return source.kind === 'files' ? source.files.join(', ') : source.kind;
}

/**
 * What a model's own environment is made from: what is written down, without tools of development.
 * @param asked what the package says that it needs, where the package is built
 */
export async function modelRecipe(
  source: Source,
  asked: readonly string[] | null,
  repository: Repository,
): Promise<Recipe> {
  const { workspace } = repository;
  const at = (name: string): string => join(workspace, name);
  const shown = sourceName(source);
  switch (source.kind) {
    case 'uv.lock':
      return { shown, installs: [{ kind: 'uv.lock', groups: null, extras: [] }], reads: [at('uv.lock')] };
    case 'files': {
      const files = source.files.map(at);
      return { shown, installs: [{ kind: 'files', files }], reads: await withIncluded(files, repository) };
    }
    case 'pyproject.toml': {
      const pyproject = await readPyproject(repository.files, workspace);
      const lines = asked ?? pyproject?.dependencies ?? [];
      return { shown, installs: [{ kind: 'lines', lines, exact: false }], reads: [] };
    }
  }
}

/** Files in pip's requirements format, and those that they name. */
export async function withIncluded(paths: readonly string[], { files }: Pick<Repository, 'files'>): Promise<string[]> {
  return [...paths, ...(await includedFiles(paths, files))];
}

/** Names of groups and extras that hold what tests and linters need. */
const development = new Set(['dev', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'qa']);

const developmentFiles = [
  'requirements-dev.lock',
  'requirements-dev.txt',
  'requirements_dev.txt',
  'dev-requirements.txt',
  'requirements-test.txt',
  'requirements_test.txt',
  'test-requirements.txt',
  'requirements/dev.txt',
  'requirements/test.txt',
];

/**
 * What the environment of tests and linters is made from: the model's, the tools of development that the repository names (files
 * such as requirements-dev.txt, groups and extras such as dev and test), and the repository itself.
 */
export async function toolsRecipe(source: Source, repository: Repository): Promise<Recipe> {
  const { files, workspace } = repository;
  const pyproject = await readPyproject(files, workspace);
  const model = await modelRecipe(source, null, repository);
  const [groups, extras] = [ofDevelopment(pyproject?.groups ?? {}), ofDevelopment(pyproject?.extras ?? {})];
  const installs: Install[] =
    source.kind === 'uv.lock'
      ? [{ kind: 'uv.lock', groups: Object.keys(groups), extras: Object.keys(extras) }]
      : [...model.installs];
  const own: string[] = [];
  for (const name of developmentFiles)
    if (source.kind !== 'uv.lock' && (await files.stat(join(workspace, name)))?.kind === 'file')
      own.push(join(workspace, name));
  if (own.length > 0) installs.push({ kind: 'files', files: own });
  const lines = source.kind === 'uv.lock' ? [] : [...Object.values(groups), ...Object.values(extras)].flat();
  if (lines.length > 0) installs.push({ kind: 'lines', lines, exact: false });
  const project = pyproject?.installable === true && pyproject.name !== null;
  if (project) installs.push({ kind: 'project' });
  const pyprojectFile = pyproject === null ? [] : [join(workspace, 'pyproject.toml')];
  return {
    shown: `${model.shown} and tools`,
    installs,
    reads: [...model.reads, ...(await withIncluded(own, repository)), ...pyprojectFile],
  };
}

/** What builds Python packages where uv is not there. */
export const builderRecipe: Recipe = {
  shown: 'what builds the package',
  installs: [{ kind: 'lines', lines: ['build==1.6.1'], exact: false }],
  reads: [],
};

/** The packages of a record, exactly; with the digests of their files where all have them: installers ask for all or none. */
export function frozenRecipe(packages: readonly InstalledPackage[]): Recipe {
  const hashed = packages.every(({ sha256 }) => sha256.length > 0);
  const lines = packages.map(({ name, version, sha256 }) =>
    [`${name}==${version}`, ...(hashed ? sha256.map((each) => `--hash=sha256:${each}`) : [])].join(' '),
  );
  return {
    shown: 'the packages on record',
    installs: [{ kind: 'lines', lines, exact: true }],
    reads: [],
    exact: packages,
  };
}

function ofDevelopment(named: Pyproject['groups']): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(named).filter(([name]) => development.has(normal(name))));
}
