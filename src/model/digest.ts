import { createHash } from 'node:crypto';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { ordinaryFile } from './ordinary.js';

/** A model's digest and its files (names relative to its folder, with `/`). */
export interface ModelDigest {
  readonly digest: string;
  readonly files: Record<string, { size: number; sha256: string }>;
}

/**
 * The digest of a model's folder: SHA-256 over name, size and SHA-256 of each file in the order of their names (code units).
 * Equal digests are the same model, whatever the archive's packing. Cost: every file is read once.
 * @throws UserError on anything that is not an ordinary file
 */
export async function modelDigest(files: Files, folder: string): Promise<ModelDigest> {
  const hash = createHash('sha256');
  const entries: [string, { size: number; sha256: string }][] = [];
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    const stat = await ordinaryFile(files, path);
    const sha256 = await files.digest(path);
    hash.update(`${JSON.stringify([name, stat.size, sha256])}\n`);
    entries.push([name, { size: stat.size, sha256 }]);
  }
  // fromEntries defines own keys, so that a file named `__proto__` stays an ordinary one.
  return { digest: hash.digest('hex'), files: Object.fromEntries(entries) };
}

/**
 * Checks that an unpacked model is the one that its manifest describes.
 * @param name as shown to a person: `breast-cancer 1.2.0`
 * @throws UserError that names the first file that differs
 */
export async function verifyModel(files: Files, folder: string, expected: ModelDigest, name: string): Promise<void> {
  const found = await modelDigest(files, folder);
  if (found.digest === expected.digest) return;
  const before = new Map(Object.entries(expected.files));
  const now = new Map(Object.entries(found.files));
  const differs = [...new Set([...before.keys(), ...now.keys()])]
    .sort()
    .find((file) => before.get(file)?.sha256 !== now.get(file)?.sha256);
  throw new UserError(
    `${name}: its model is not the one of its manifest (${differs ?? 'the list of files'} differs); the archive was changed or damaged, restore it.`,
  );
}
