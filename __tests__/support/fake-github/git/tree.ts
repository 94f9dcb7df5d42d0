import type { Objects } from './object.js';

/** One entry of a tree object. */
export interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

const folder = '40000';

/** The order of git: a folder sorts as if its name ended in a slash. */
function order(a: Entry, b: Entry): number {
  const key = ({ mode, name }: Entry): Buffer => Buffer.from(mode === folder ? `${name}/` : name);
  return Buffer.compare(key(a), key(b));
}

export function writeTree(entries: readonly Entry[]): Buffer {
  const parts = [...entries]
    .sort(order)
    .flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
  return Buffer.concat(parts);
}

export function readTree(content: Buffer): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const zero = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    const name = content.toString('utf8', space + 1, zero);
    entries.push({ mode, name, sha: content.toString('hex', zero + 1, zero + 21) });
    at = zero + 21;
  }
  return entries;
}

/** A file of a tree, by its whole path. */
export type Leaves = Map<string, { readonly mode: string; readonly sha: string }>;

/** All files under a tree. */
export function flatten(objects: Objects, sha: string, prefix = '', found: Leaves = new Map()): Leaves {
  for (const { mode, name, sha: entry } of readTree(objects.content(sha, 'tree') ?? Buffer.alloc(0))) {
    const path = `${prefix}${name}`;
    if (mode === folder) flatten(objects, entry, `${path}/`, found);
    else found.set(path, { mode, sha: entry });
  }
  return found;
}

/** Writes the trees of these files, deepest first. @returns the root's SHA-1 */
export function plant(objects: Objects, leaves: Leaves): string {
  const entries: Entry[] = [];
  const below = new Map<string, Leaves>();
  for (const [path, leaf] of leaves) {
    const slash = path.indexOf('/');
    if (slash === -1) entries.push({ name: path, ...leaf, mode: leaf.mode.replace(/^0/, '') });
    else {
      const name = path.slice(0, slash);
      const inside = below.get(name) ?? (new Map() as Leaves);
      below.set(name, inside.set(path.slice(slash + 1), leaf));
    }
  }
  for (const [name, inside] of below) entries.push({ mode: folder, name, sha: plant(objects, inside) });
  return objects.put('tree', writeTree(entries));
}
