import { join } from 'node:path';
import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { readRecord } from './damage.js';

const format = 'mlops-registry/1';
const formSchema = z.strictObject({ format: z.literal(format) });
const marker = 'registry.json';

/** Where versions and snapshots are built, each in a folder of its own. */
export const incomingFolder = '.incoming';
export const incomingName = /^[0-9a-f-]{36}$/;

/** What may stand in a folder that is just being made a registry: the marker, the `.gitignore`, their temporary names. */
const own = /^(\.gitignore|registry\.json|\.DS_Store)(\.[0-9a-f]+\.tmp)?$/;

/** Files of a folder without a marker that do not belong to a registry. */
async function foreign(files: Files, root: string): Promise<string[]> {
  try {
    return (await files.list(root)).filter((path) => !own.test(path));
  } catch (cause) {
    // Another process made the registry meanwhile, and its temporary folders came and went during the listing.
    if ((await files.stat(join(root, marker))) !== undefined) return [];
    throw cause;
  }
}

/**
 * Whether a folder is a registry: false where nothing is there yet, or an empty folder.
 * @throws UserError where it is a file, a folder of something else, or a registry of a newer version of the tool
 */
export async function isFolderRegistry(files: Files, root: string): Promise<boolean> {
  const stat = await files.stat(root);
  if (stat === undefined) return false;
  if (stat.kind === 'file' || stat.kind === 'other') {
    throw new UserError(`${root}: expected the folder of a registry, found a file; name a folder with --registry.`);
  }
  const path = join(root, marker);
  if ((await files.stat(path)) === undefined) {
    const others = await foreign(files, root);
    if ((await files.stat(path)) === undefined) {
      if (others.length === 0) return false;
      throw new UserError(
        `${root}: not a registry: it holds other files and no ${marker}; name a new or empty folder with --registry.`,
      );
    }
  }
  await readRecord(files, path, format, formSchema);
  return true;
}

/** Makes a folder a registry, unless it is one. Any number of processes may do so at once. Throws as isFolderRegistry does. */
export async function makeFolderRegistry(files: Files, root: string): Promise<void> {
  if (await isFolderRegistry(files, root)) return;
  await files.create(join(root, marker), `${JSON.stringify({ format }, null, 2)}\n`);
  await files.create(join(root, '.gitignore'), '*\n');
}

/** Removes a folder in which something was built, as far as the disk lets it: what went wrong before is what a person has to know. */
export async function discard(files: Files, incoming: string): Promise<void> {
  await files.remove(incoming).catch(() => undefined);
}
