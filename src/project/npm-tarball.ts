import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { repackTarball } from './tarball.js';

/** npm packs with this time (1985-10-26 08:15:00 UTC), whatever the clock says. */
const packed = 499_162_500;

/**
 * Writes an npm tarball once more under another version: that of its package.json.
 * @param identity as it was built
 * @returns the new file's name
 */
export async function npmAtVersion(
  files: Files,
  from: string,
  folder: string,
  { name, version }: { readonly name: string; readonly version: string },
): Promise<string> {
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  await repackTarball(files, from, `${folder}/${file}`, {
    time: packed,
    change: (entry) => {
      if (entry.name.split('/').slice(1).join('/') !== 'package.json') return entry;
      const manifest: unknown = parseJson(
        Buffer.from(entry.bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      );
      const text = `${JSON.stringify({ ...(manifest as object), version }, null, 2)}\n`;
      return { ...entry, bytes: Buffer.from(text) };
    },
  });
  return file;
}
