import { createHash } from 'node:crypto';
import type { Manifest } from '../model/manifest.js';
import { damage } from './damage.js';
import { isFileName, manifestFile } from './names.js';

/** A line of SHA256SUMS, as sha256sum of coreutils writes and checks it. */
const line = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * The text of SHA256SUMS: one line a file, in the order of their names.
 * @param files of the version but for its manifest
 * @param manifest its text
 */
export function sumsText(
  files: readonly { readonly name: string; readonly sha256: string }[],
  manifest: string,
): string {
  const all = [...files, { name: manifestFile, sha256: createHash('sha256').update(manifest).digest('hex') }];
  const sorted = all.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/**
 * The files of SHA256SUMS that are not in the manifest: name -> SHA-256.
 * @param path where it stands, for a person
 * @throws UserError for a line of another form, or a name that is no plain file name
 */
export function attachmentsOf(path: string, text: string, manifest: Manifest): Record<string, string> {
  const found: [string, string][] = [];
  for (const [index, each] of text.split('\n').entries()) {
    if (each === '') continue;
    const [, digest = '', name = ''] = line.exec(each) ?? [];
    if (digest === '') throw damage(path, `line ${index + 1} is not a digest and a name`);
    if (name === manifestFile || Object.hasOwn(manifest.files, name)) continue;
    if (!isFileName(name)) throw damage(path, `line ${index + 1} holds no plain file name`);
    found.push([name, digest]);
  }
  return Object.fromEntries(found);
}
