import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError } from './system-error.js';

/** Makes the names in a folder outlive a machine that stops, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await fs.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    // Windows opens no folder, some file systems sync none.
    if (!isSystemError(cause, 'EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP', 'EROFS')) throw cause;
  }
}

/** Makes the name of a file or folder that is there outlive a machine that stops. Where that fails, it is there all the same. */
export async function settleName(path: string): Promise<void> {
  await syncFolder(dirname(path)).catch(() => undefined);
}
