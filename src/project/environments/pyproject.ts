import { join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';

/** What an environment needs of pyproject.toml (packaging.python.org, pyproject.toml specification and dependency groups). */
export interface Pyproject {
  /** null: it describes no project, or leaves that to the build backend. */
  readonly name: string | null;
  /** Requirements as written; null where the build backend tells them, or nobody. */
  readonly dependencies: readonly string[] | null;
  /** Optional dependencies, by the name of the extra. */
  readonly extras: Readonly<Record<string, readonly string[]>>;
  /** Dependency groups, with what they include. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** `requires-python`, such as `>=3.11`; null: any. */
  readonly python: string | null;
  /** Whether it can be installed: it has a project or a build backend. */
  readonly installable: boolean;
}

type Table = Readonly<Record<string, unknown>>;

/** Reads a folder's pyproject.toml; null where there is none. @throws UserError where it is not TOML, or a group includes itself */
export async function readPyproject(files: Files, folder: string): Promise<Pyproject | null> {
  const path = join(folder, 'pyproject.toml');
  if ((await files.stat(path)) === undefined) return null;
  return pyprojectOf(await files.text(path));
}

/** @throws UserError as readPyproject does */
export function pyprojectOf(text: string): Pyproject {
  const document = parsed(text);
  const project = tableOf(document['project']);
  const named = typeof project['name'] === 'string' ? project['name'] : null;
  const groups = tableOf(document['dependency-groups']);
  return {
    name: named,
    dependencies: Array.isArray(project['dependencies']) ? textsOf(project['dependencies']) : null,
    extras: Object.fromEntries(
      Object.entries(tableOf(project['optional-dependencies'])).map(([name, list]) => [name, textsOf(list)]),
    ),
    groups: Object.fromEntries(Object.keys(groups).map((name) => [name, groupOf(name, groups, [])])),
    python: typeof project['requires-python'] === 'string' ? project['requires-python'] : null,
    installable: named !== null || document['build-system'] !== undefined,
  };
}

function parsed(text: string): Table {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw new UserError(
      `pyproject.toml:${cause.line}:${cause.column}: not valid TOML; correct it (pip cannot read it either).`,
      { cause },
    );
  }
}

/** A group's requirements, with those of the groups that it includes. */
function groupOf(name: string, groups: Table, through: readonly string[]): string[] {
  if (through.includes(name))
    throw new UserError(`pyproject.toml: the dependency group "${name}" includes itself; take that out.`);
  const list = groups[Object.keys(groups).find((known) => normal(known) === normal(name)) ?? name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    const included = tableOf(entry)['include-group'];
    return typeof included === 'string' ? groupOf(included, groups, [...through, name]) : [];
  });
}

/** The one spelling of a name (packaging.python.org, names and normalization). */
export function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
