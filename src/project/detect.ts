import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';

/** What `npm init` writes where there are no tests. */
const npmPlaceholder = 'no test specified';

/** The npm package of a folder: what detection needs of package.json. */
export interface NpmPackage {
  readonly name: string | null;
  readonly version: string | null;
  readonly test: string | null;
}

/**
 * The commands that run a repository's tests: `npm test` where package.json has a test script (not npm's placeholder), `pytest` where pytest is
 * configured or test files exist; both where both are; none where neither is.
 * @throws UserError for a package.json that is not JSON
 */
export async function detectTests(files: Files, workspace: string): Promise<(readonly string[])[]> {
  const commands: (readonly string[])[] = [];
  const script = (await readNpmPackage(files, workspace))?.test ?? null;
  if (script !== null && !script.includes(npmPlaceholder)) commands.push(['npm', 'test']);
  if (await hasPytest(files, workspace)) commands.push(['pytest']);
  return commands;
}

/** pytest ends with code 5 where it finds no test, so a pyproject.toml alone is no sign of tests. */
async function hasPytest(files: Files, workspace: string): Promise<boolean> {
  for (const own of ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini']) {
    if ((await files.stat(join(workspace, own))) !== undefined) return true;
  }
  for (const [file, heading] of [
    ['pyproject.toml', /^\s*\[tool\.pytest\b/m],
    ['setup.cfg', /^\s*\[tool:pytest\]/m],
    ['tox.ini', /^\s*\[pytest\]/m],
  ] as const) {
    const path = join(workspace, file);
    if ((await files.stat(path)) !== undefined && heading.test(await files.text(path))) return true;
  }
  for (const pattern of ['tests/**/*.py', 'test_*.py', 'test/**/test_*.py', '*_test.py']) {
    if ((await files.glob(pattern, workspace)).length > 0) return true;
  }
  return false;
}

/** How a repository is packaged: as an npm package, as a Python package, or not at all. */
export type PackageKind = 'npm' | 'python';

/**
 * npm where package.json has name and version, python where pyproject.toml has a project or a build system; npm where both are.
 * @throws UserError for a package.json that is not JSON
 */
export async function detectPackage(files: Files, workspace: string): Promise<PackageKind | null> {
  const npm = await readNpmPackage(files, workspace);
  if (npm !== null && npm.name !== null && npm.version !== null) return 'npm';
  const path = join(workspace, 'pyproject.toml');
  if ((await files.stat(path)) === undefined) return null;
  return /^\s*\[(?:project|build-system)\]/m.test(await files.text(path)) ? 'python' : null;
}

/** Reads a folder's package.json; null where there is none. */
async function readNpmPackage(files: Files, folder: string): Promise<NpmPackage | null> {
  const path = join(folder, 'package.json');
  if ((await files.stat(path)) === undefined) return null;
  return npmPackageOf(await files.text(path), 'package.json');
}

/** @throws UserError where the text is not a JSON object */
export function npmPackageOf(text: string, file: string): NpmPackage {
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UserError(`${file}: not JSON; correct it (npm cannot read it either).`, { cause });
  }
  if (typeof value !== 'object' || value === null) {
    throw new UserError(`${file}: expected a JSON object; correct it (npm cannot read it either).`);
  }
  return { name: textAt(value, 'name'), version: textAt(value, 'version'), test: textAt(at(value, 'scripts'), 'test') };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function textAt(value: unknown, key: string): string | null {
  const found = at(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}
