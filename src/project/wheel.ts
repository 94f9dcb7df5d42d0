import { createHash } from 'node:crypto';
import type { Zippable } from 'fflate';
import type { Files } from '../host/files.js';
import { withVersion } from './core-metadata.js';
import { readMembers } from './members.js';

/**
 * Writes a wheel once more under another version: its METADATA, the names of its .dist-info and .data folders, and RECORD, with the digests
 * of what it now holds (binary distribution format, packaging.python.org). The code in it stays as it is. The same wheel and version give the
 * same bytes. Signatures of the old RECORD are left out.
 * @param version in its normal spelling
 * @returns the new file's name. Memory: the whole wheel, unpacked. @throws UserError for a wheel that cannot be read
 */
export async function wheelAtVersion(files: Files, from: string, folder: string, version: string): Promise<string> {
  const { zipSync } = await import('fflate');
  const modes = await unixModes(await files.read(from));
  const members = new Map<string, { bytes: Uint8Array; mode: number }>();
  let info = '';
  for await (const { name, bytes } of readMembers(files, from)) {
    const [, owner, kind, rest] = /^([^/]+)-[^-/]+\.(dist-info|data)\/(.*)$/.exec(name) ?? [];
    const place = owner === undefined ? name : `${owner}-${version}.${kind!}/${rest!}`;
    if (kind === 'dist-info') {
      info = place.slice(0, place.indexOf('/'));
      if (/^RECORD(?:\.jws|\.p7s)?$/.test(rest!)) continue;
    }
    const metadata = kind === 'dist-info' && rest === 'METADATA';
    const text = metadata ? Buffer.from(withVersion(Buffer.from(bytes).toString('utf8'), version)) : bytes;
    members.set(place, { bytes: text, mode: modes.get(name) ?? 0o100644 });
  }
  const record = `${info}/RECORD`;
  const lines = [...members].map(([name, { bytes }]) => `${quoted(name)},sha256=${digest(bytes)},${bytes.length}`);
  members.set(record, { bytes: Buffer.from(`${[...lines, `${quoted(record)},,`].join('\n')}\n`), mode: 0o100644 });
  const zip: Zippable = {};
  // The archive keeps the time of day without its zone, and the library takes it from the local one.
  const mtime = new Date(1980, 0, 1);
  for (const [name, { bytes, mode }] of members)
    zip[name] = [bytes, { mtime, os: 3, attrs: (mode << 16) >>> 0, level: 9 }];
  const name = basenameAt(from, version);
  await files.write(`${folder}/${name}`, zipSync(zip));
  return name;
}

/** NAME-VERSION(-BUILD)-PYTHON-ABI-PLATFORM.whl with another version. */
function basenameAt(path: string, version: string): string {
  const [name, , ...rest] = path.replace(/^.*[\\/]/, '').split('-');
  return [name, version, ...rest].join('-');
}

/** Permissions of the members: installers give programs the right to run by them. */
async function unixModes(wheel: Uint8Array): Promise<Map<string, number>> {
  const { fromBufferPromise } = await import('yauzl');
  const zip = await fromBufferPromise(Buffer.from(wheel));
  const modes = new Map<string, number>();
  for await (const entry of zip.eachEntry()) {
    const mode = entry.externalFileAttributes >>> 16;
    if (mode !== 0) modes.set(entry.fileName, mode);
  }
  return modes;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** A field of RECORD, which is CSV. */
function quoted(name: string): string {
  return /[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
