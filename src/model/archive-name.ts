const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Why a name must not stand in a model's archive, or null: it is a relative path with `/` that means the same file on every system
 * and stays inside its folder.
 */
export function badName(name: string): string | null {
  if (name === '') return 'it has no name';
  if (name.length > 1000) return 'its name is longer than 1,000 characters';
  if (unprintable.test(name)) return 'its name holds control characters';
  if (name.startsWith('/')) return 'its path is absolute';
  if (name.includes('\\') || name.includes(':')) return 'its name holds a backslash or a colon';
  for (const part of name.split('/')) {
    if (part === '..') return 'its path leads out of the folder (..)';
    if (part === '' || part === '.') return 'its path has an empty part';
    if (/[. ]$/.test(part)) return 'its name ends in a dot or a blank';
    if (reserved.test(part)) return 'its name is reserved on Windows';
  }
  return null;
}

/** Names of one archive: no two may mean the same file, on file systems that do not tell upper from lower case either. */
export class ArchiveNames {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  /** Adds a name; why it must not be there, or null. */
  add(name: string): string | null {
    const bad = badName(name);
    if (bad !== null) return bad;
    const same = name.normalize('NFC').toLowerCase();
    if (this.files.has(same)) return 'another file has the same name';
    if (this.folders.has(same)) return 'a folder has the same name';
    for (let at = same.indexOf('/'); at >= 0; at = same.indexOf('/', at + 1)) {
      const above = same.slice(0, at);
      if (this.files.has(above)) return 'a file has the name of its folder';
      this.folders.add(above);
    }
    this.files.add(same);
    return null;
  }
}
