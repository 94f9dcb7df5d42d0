import type { Files } from '../host/files.js';
import { withVersion } from './core-metadata.js';
import { readTarEntries, type TarEntry } from './members.js';
import { repackTarball } from './tarball.js';

/** How a source distribution is packed again. */
export interface SourcePacking {
  /** Seconds since 1970 that its members get. */
  readonly time: number;
  /** Folders of the workspace, relative to it, that are no source: a build backend that reads only the uppermost .gitignore packs them. */
  readonly without: readonly string[];
}

/**
 * Packs a Python source distribution again under the same name, with bytes that depend on what it holds only: setuptools records the times
 * of files and of the build. Rows of data in the run directory are left out.
 */
export async function repackSource(files: Files, path: string, { time, without }: SourcePacking): Promise<void> {
  await repackTarball(files, path, path, {
    time,
    change: (entry) => {
      const inside = `${insideOf(entry.name)}/`;
      return without.some((folder) => inside.startsWith(`${folder}/`)) ? null : entry;
    },
  });
}

/**
 * The same under another version: the names of its folder and file, its PKG-INFO files, and the version in pyproject.toml.
 * @returns the new file's name; null where its version is not written in pyproject.toml, so that installers would build another version
 */
export async function sourceAtVersion(
  files: Files,
  from: string,
  folder: string,
  version: string,
  time: number,
): Promise<string | null> {
  const file = from.replace(/^.*[\\/]/, '');
  const top = `${file.slice(0, file.lastIndexOf('-'))}-${version}`;
  if (!(await hasStaticVersion(files, from))) return null;
  const change = (entry: TarEntry): TarEntry => {
    const inside = insideOf(entry.name);
    const name = inside === '' ? `${top}/` : `${top}/${inside}`;
    const link = entry.kind === 'link' && entry.link !== null ? `${top}/${insideOf(entry.link)}` : entry.link;
    return { ...entry, name, link, bytes: atVersion(inside, entry.bytes, version) };
  };
  await repackTarball(files, from, `${folder}/${top}.tar.gz`, { time, change });
  return `${top}.tar.gz`;
}

function insideOf(name: string): string {
  return name.split('/').slice(1).join('/');
}

function atVersion(inside: string, bytes: Uint8Array, version: string): Uint8Array {
  const text = (): string => Buffer.from(bytes).toString('utf8');
  if (/^(?:.+\.egg-info\/)?PKG-INFO$/.test(inside)) return Buffer.from(withVersion(text(), version));
  if (inside === 'pyproject.toml') return Buffer.from(withProjectVersion(text(), version) ?? text());
  return bytes;
}

async function hasStaticVersion(files: Files, path: string): Promise<boolean> {
  for await (const { name, bytes } of readTarEntries(files, path)) {
    if (insideOf(name) === 'pyproject.toml')
      return withProjectVersion(Buffer.from(bytes).toString('utf8'), 'another') !== null;
  }
  return false;
}

/** pyproject.toml with another `version` in its table `project`; null where it has no such line. */
function withProjectVersion(text: string, version: string): string | null {
  const table = /^[ \t]*\[[ \t]*project[ \t]*\][ \t]*(?:#.*)?$/m.exec(text);
  if (table === null) return null;
  const start = table.index + table[0].length;
  const length = /^[ \t]*\[/m.exec(text.slice(start))?.index ?? text.length - start;
  const own = text.slice(start, start + length);
  const changed = own.replace(
    /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(?:"[^"\n]*"|'[^'\n]*')/m,
    (_, key: string) => `${key}"${version}"`,
  );
  return changed === own ? null : text.slice(0, start) + changed + text.slice(start + length);
}
