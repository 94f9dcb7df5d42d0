import * as fs from 'node:fs/promises';
import type { FileWriter } from './files.js';
import { describeSystemError, type Verb } from './system-error.js';

/** Calls the body; errors of the system become sentences with the path. */
export async function guarded<T>(verb: Verb, path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    throw describeSystemError(cause, verb, path);
  }
}

/** A file that is written under a temporary name and appears under its own when it is whole. */
export async function openWriter(path: string, temporary: string, durable: boolean): Promise<FileWriter> {
  const handle = await guarded('write', path, () => fs.open(temporary, 'wx'));
  let open = true;
  let waiting: Buffer[] = [];
  let size = 0;
  const finish = async (): Promise<void> => {
    if (open) await handle.close();
    open = false;
  };
  const flush = async (): Promise<void> => {
    const chunks = waiting;
    waiting = [];
    size = 0;
    if (chunks.length > 0) await handle.appendFile(Buffer.concat(chunks));
  };
  return {
    write: (chunk) =>
      guarded('write', path, async () => {
        if (chunk.length >= 1 << 16) {
          // What is large is not copied.
          await flush();
          await handle.appendFile(chunk);
          return;
        }
        // A copy: the caller may use its bytes again.
        waiting.push(Buffer.from(chunk as string));
        size += chunk.length;
        if (size >= 1 << 16) await flush();
      }),
    close: () =>
      guarded('write', path, async () => {
        await flush();
        if (durable) await handle.sync();
        await finish();
        await fs.rename(temporary, path);
      }),
    abort: () => discarded(finish, temporary),
  };
}

/** A file of this run only, which appears at once. */
export async function openScratch(path: string): Promise<FileWriter> {
  const handle = await guarded('write', path, () => fs.open(path, 'wx'));
  return {
    write: (chunk) =>
      guarded('write', path, async () => {
        await handle.appendFile(chunk);
      }),
    close: () => guarded('write', path, () => handle.close()),
    abort: () => discarded(() => handle.close(), path),
  };
}

/** Removes what is not wanted, as far as the disk lets it: what went wrong before is what a person has to know. */
async function discarded(close: () => Promise<void>, path: string): Promise<void> {
  await close().catch(() => undefined);
  await fs.rm(path, { force: true }).catch(() => undefined);
}
