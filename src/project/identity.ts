import { UserError } from '../host/errors.js';
import type { PackageKind } from './detect.js';
import { isPythonName, normalName, pythonVersion } from './python-version.js';

/** What a package calls itself. */
export interface Identity {
  readonly name: string;
  readonly version: string;
}

const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
/** semver.org, version 2.0.0. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*)?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;

/**
 * Checks what a package calls itself, and that its file name says the same (binary distribution format and source distribution format,
 * packaging.python.org; npm names files as it likes).
 * @param file name of its file
 * @returns the identity in its normal spelling
 * @throws UserError for a name or version that no server takes, and for a file name that says another
 */
export function checkIdentity(kind: PackageKind, file: string, { name, version }: Identity): Identity {
  if (kind === 'npm') {
    if (!npmName.test(name) || name.length > 214)
      throw wrong(file, 'name', name, 'a name as npm allows it', 'package.json');
    if (!semver.test(version))
      throw wrong(file, 'version', version, 'MAJOR.MINOR.PATCH as semver.org has it', 'package.json');
    return { name, version };
  }
  if (!isPythonName(name))
    throw wrong(
      file,
      'name',
      name,
      'letters, digits, ".", "_" and "-", a letter or digit at both ends',
      'pyproject.toml',
    );
  const parsed = pythonVersion(version);
  if (parsed === null) throw wrong(file, 'version', version, 'a version by PEP 440, such as 1.2.0', 'pyproject.toml');
  const identity = { name: normalName(name), version: parsed.normal };
  const said = saidByFileName(file);
  if (said === null || said.name !== identity.name || said.version !== identity.version) {
    const { name: expected } = identity;
    throw new UserError(
      `${file}: its metadata say ${expected} ${identity.version}, its file name does not; build it with a tool that names files by their metadata (python -m build).`,
    );
  }
  return identity;
}

/** Name and version in the file name of a wheel or a source distribution, in their normal spelling; null where it has another form. */
export function saidByFileName(file: string): Identity | null {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
  const source = wheel ?? /^(.+)-([^-]+)\.tar\.gz$/.exec(file);
  const version = pythonVersion(source?.[2]?.replaceAll('_', '-') ?? '');
  return version === null ? null : { name: normalName(source![1]!), version: version.normal };
}

function wrong(file: string, what: string, got: string, expected: string, where: string): UserError {
  return new UserError(
    `${file}: expected ${expected} as the package's ${what}, got ${JSON.stringify(got)}; correct it in ${where}.`,
  );
}
