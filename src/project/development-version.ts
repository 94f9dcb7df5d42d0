import { UserError } from '../host/errors.js';
import type { Commit } from './commit.js';
import type { PackageKind } from './detect.js';
import { pythonVersion } from './python-version.js';

/**
 * The version that `package.version: commit` gives: one of its own for each commit, later for a later one, before the version that the
 * repository says. Python: `1.2.3.dev<N>`, where N is the commit's second and three digits of its hash, since servers refuse local versions
 * (`+...`); npm: `1.2.3-dev.<second>.g<hash>`.
 * @param version in the repository, valid for its kind
 * @throws UserError without a commit
 */
export function developmentVersion(kind: PackageKind, version: string, commit: Commit | null): string {
  if (commit === null) {
    throw new UserError(
      'package.version: "commit" needs a commit to name, and git shows none here; commit, or set it to as-is.',
    );
  }
  if (kind === 'npm') {
    const base = version.replace(/\+.*$/, '');
    return `${base}${base.includes('-') ? '.' : '-'}dev.${commit.time}.g${commit.revision.slice(0, 8)}`;
  }
  const digits = String(Number.parseInt(commit.revision.slice(0, 8), 16) % 1000).padStart(3, '0');
  // A leading zero would not be the normal spelling, and commits before 1970 do not matter.
  const number = `${commit.time}${digits}`.replace(/^0+(?=\d)/, '');
  return `${pythonVersion(version)!.base}.dev${number}`;
}
