import * as z from 'zod';
import { OutsideError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';

const ownerSchema = z.object({ pid: z.int(), host: z.string(), command: z.string(), since: z.string() });

/** Who holds a lock. */
export type LockOwner = z.infer<typeof ownerSchema>;

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
  alive: (pid: number) => boolean,
): Promise<() => Promise<void>> {
  const text = `${JSON.stringify(owner)}\n`;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await files.create(path, text)) return () => files.remove(path);
    const holder = await readOwner(files, path);
    if (holder === undefined) continue; // given back meanwhile, or torn
    if (holder.host !== owner.host || alive(holder.pid)) {
      throw new OutsideError(
        `${path}: \`${holder.command}\` (process ${holder.pid} on ${holder.host}) has been running here since ${holder.since}; wait for it, use another --run-dir, or remove the file if that process is gone.`,
      );
    }
    await files.remove(path);
  }
  throw new OutsideError(`${path}: another run took the lock at the same moment; run again.`);
}

async function readOwner(files: Files, path: string): Promise<LockOwner | undefined> {
  if ((await files.stat(path)) === undefined) return undefined;
  try {
    return ownerSchema.parse(parseJson(await files.text(path)));
  } catch {
    await files.remove(path); // written by a process that died midway: nobody's
    return undefined;
  }
}
