import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { npmPackageOf } from './detect.js';
import { readMembers, type Member } from './members.js';
import type { OwnFiles } from './own-files.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** package/package.json */
export const packageSchema = z.strictObject({
  format: z.literal('mlops-package/1'),
  kind: z.enum(['npm', 'python']),
  name: z.string(),
  version: z.string(),
  /** Relative to package/. */
  file: z.string(),
  /** Of the file's bytes. */
  sha256,
  /** Of what the package holds: names and bytes of its members, without data, parameters and mlops.yml; not of how it is packed. */
  content: sha256,
});
export type Package = z.infer<typeof packageSchema>;

/** Written by the packaging tool about itself or about other members: they would tell of data, or of another version of the tool. */
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;

/**
 * Reads a built package: its name, version and digests. An npm tarball is told from a Python source distribution by its suffix.
 * @param own files that do not count as content
 * @throws UserError for a file that is no package. Cost: the archive is read twice.
 */
export async function inspectPackage(files: Files, path: string, own: OwnFiles): Promise<Package> {
  const kind = path.endsWith('.tgz') ? 'npm' : 'python';
  const wheel = path.endsWith('.whl');
  const lines: string[] = [];
  let identity: Pick<Package, 'name' | 'version'> | null = null;
  for await (const member of readMembers(files, path)) {
    const place = wheel ? member.name : member.name.split('/').slice(1).join('/');
    identity ??= kind === 'npm' ? npmIdentity(place, member) : pythonIdentity(place, member, wheel);
    const digest = createHash('sha256').update(member.bytes).digest('hex');
    if (!isOwn(place, digest, own) && !bookkeeping.test(place)) lines.push(JSON.stringify([place, digest]));
  }
  if (identity === null) {
    const expected = kind === 'npm' ? 'package.json' : wheel ? 'METADATA' : 'PKG-INFO';
    throw new UserError(`${basename(path)}: no name and version in it (${expected}); build the package again.`);
  }
  const content = createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  return {
    format: 'mlops-package/1',
    kind,
    ...identity,
    file: basename(path),
    sha256: await files.digest(path),
    content,
  };
}

/** A member is the workspace's own data or configuration where it has its path, or its name and bytes (packages move files). */
function isOwn(place: string, digest: string, own: OwnFiles): boolean {
  if (own.has(place)) return true;
  const name = basename(place);
  for (const [path, ownDigest] of own) if (ownDigest === digest && basename(path) === name) return true;
  return false;
}

function npmIdentity(place: string, member: Member): Pick<Package, 'name' | 'version'> | null {
  if (place !== 'package.json') return null;
  const { name, version } = npmPackageOf(Buffer.from(member.bytes).toString('utf8'), member.name);
  return name === null || version === null ? null : { name, version };
}

/** Core metadata of Python packages: headers before the first blank line (packaging.python.org, core metadata specification). */
function pythonIdentity(place: string, member: Member, wheel: boolean): Pick<Package, 'name' | 'version'> | null {
  if (!(wheel ? /^[^/]+\.dist-info\/METADATA$/.test(place) : place === 'PKG-INFO')) return null;
  const head = Buffer.from(member.bytes)
    .toString('utf8')
    .split(/\r?\n\r?\n/, 1)[0]!;
  const name = /^Name:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
  const version = /^Version:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
  return name === undefined || version === undefined ? null : { name, version };
}
