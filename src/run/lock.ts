import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { OutsideError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';

const markSchema = z.object({ boot: z.string(), space: z.string(), start: z.string() });
const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  command: z.string(),
  since: z.string(),
  /** Locks of earlier versions have none. */
  mark: markSchema.nullable().default(null),
});

/** Who holds a lock. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** How long a lock that cannot be read may be one that is still being written, where the file system has no hard links. */
const writingMs = 200;

/**
 * Takes the lock of a run directory, so that two runs in it do not mix. The lock of a process of this machine that has died is taken over.
 * @param alive whether a process of this machine still runs
 * @returns gives the lock back
 * @throws OutsideError that names the holder
 */
export async function takeLock(
  files: Files,
  path: string,
  owner: LockOwner,
  alive: (holder: LockOwner) => boolean,
): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    // A lock that a machine takes down with it is none.
    if (await files.create(path, `${JSON.stringify(owner)}\n`, false)) return () => files.remove(path);
    const text = await textOf(files, path);
    if (text === undefined) continue; // given back meanwhile
    const holder = ownerOf(text);
    if (holder === null) {
      await setTimeout(writingMs);
    } else if (holder.host !== owner.host || alive(holder)) {
      throw new OutsideError(
        `${path}: \`${holder.command}\` (process ${holder.pid} on ${holder.host}) has been running here since ${holder.since}; wait for it, use another --run-dir, or remove the file if that process is gone.`,
      );
    }
    await removeDead(files, path, text, async () => takeLock(files, `${path}.takeover`, owner, alive));
  }
  throw new OutsideError(`${path}: another run took the lock at the same moment; run again.`);
}

/** Removes a lock that is nobody's any more. Of several who saw it one does: another would remove what the first has put there since. */
async function removeDead(
  files: Files,
  path: string,
  dead: string,
  alone: () => Promise<() => Promise<void>>,
): Promise<void> {
  let done: () => Promise<void>;
  try {
    done = await alone();
  } catch (cause) {
    if (cause instanceof OutsideError) return; // somebody is at it
    throw cause;
  }
  if ((await textOf(files, path)) === dead) await files.remove(path);
  await done();
}

async function textOf(files: Files, path: string): Promise<string | undefined> {
  if ((await files.stat(path)) === undefined) return undefined;
  try {
    return await files.text(path);
  } catch (cause) {
    if ((await files.stat(path)) === undefined) return undefined;
    throw cause;
  }
}

/** null: written by a process that died midway. */
function ownerOf(text: string): LockOwner | null {
  try {
    return ownerSchema.parse(parseJson(text));
  } catch {
    return null;
  }
}
