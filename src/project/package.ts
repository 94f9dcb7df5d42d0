import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { npmPackageOf } from './detect.js';
import { readMembers, type Member } from './members.js';
import type { OwnFiles } from './own-files.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The name of a file in package/: what reads it joins it with that folder. */
const fileName = z.string().regex(/^(?!\.)[^/\\\p{Cc}]+$/u);

const distributionSchema = z.strictObject({
  kind: z.enum(['npm', 'wheel', 'sdist']),
  file: fileName,
  size: z.int().nonnegative(),
  /** Of the file's bytes. */
  sha256,
});
/** A file of a package that goes to a package server. */
export type Distribution = z.infer<typeof distributionSchema>;

/** package/package.json */
export const packageSchema = z.strictObject({
  format: z.literal('mlops-package/1'),
  kind: z.enum(['npm', 'python']),
  name: z.string(),
  version: z.string(),
  /** Relative to package/. */
  file: fileName,
  /** Of the file's bytes. */
  sha256,
  /** Of what the package holds: names and bytes of its members, without data, parameters and mlops.yml; not of how it is packed. */
  content: sha256,
  /** All files of the package, `file` the first of them; empty in records of before they were kept. */
  files: z.array(distributionSchema).default([]),
});
export type Package = z.infer<typeof packageSchema>;

/** Written by the packaging tool about itself or about other members: they would tell of data, or of another version of the tool. */
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;

/** What a built archive says of itself. */
export type Inspected = Pick<Package, 'kind' | 'name' | 'version' | 'content'>;

/**
 * Reads a built package: its name, version and the digest of its content. An npm tarball is told from a Python source distribution by its suffix.
 * @param own files that do not count as content
 * @throws UserError for a file that is no package. Cost: the archive is read twice.
 */
export async function inspectPackage(files: Files, path: string, own: OwnFiles): Promise<Inspected> {
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
  return { kind, ...identity, content: contentDigest(lines) };
}

/** The digest of everything that a package holds, data as well; not of how it is packed. @throws UserError where it cannot be read */
export async function packedContent(files: Files, path: string): Promise<string> {
  const lines: string[] = [];
  for await (const { name, bytes } of readMembers(files, path)) {
    if (bookkeeping.test(name)) continue;
    lines.push(JSON.stringify([name, createHash('sha256').update(bytes).digest('hex')]));
  }
  return contentDigest(lines);
}

function contentDigest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

/** A file of a package, as package.json records it. */
export async function distributionOf(files: Files, path: string): Promise<Distribution> {
  const file = basename(path);
  const kind = file.endsWith('.whl') ? 'wheel' : file.endsWith('.tgz') ? 'npm' : 'sdist';
  return { kind, file, size: (await files.stat(path))?.size ?? 0, sha256: await files.digest(path) };
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

/** A file of a package on this machine. */
export interface Parcel extends Distribution {
  /** Absolute. */
  readonly path: string;
}

/**
 * The files of a recorded package, the package itself first.
 * @param folder absolute, where they stand
 * @throws UserError where one is missing or is not the one that was recorded
 */
export async function parcelsOf(
  files: Files,
  { file, sha256, kind, files: recorded }: Package,
  folder: string,
): Promise<Parcel[]> {
  const parcels: Parcel[] = [];
  const alone = kind === 'npm' ? 'npm' : file.endsWith('.whl') ? 'wheel' : 'sdist';
  for (const each of recorded.length > 0 ? recorded : [{ kind: alone, file, size: -1, sha256 } as const]) {
    const path = join(folder, each.file);
    const stat = await files.stat(path);
    if (stat?.kind !== 'file' || (await files.digest(path)) !== each.sha256)
      throw new UserError(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
    parcels.push({ ...each, size: stat.size, path });
  }
  return parcels;
}
