import { execFileSync } from 'node:child_process';

/** A small disk at a folder that is there, for as long as the body runs. Needs root. */
export async function onSmallDisk<T>(folder: string, kilobytes: number, body: () => Promise<T>): Promise<T> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', folder]);
  return body().finally(() => execFileSync('umount', [folder]));
}

/** The folder is read-only, for root too, for as long as the body runs. Needs root. */
export async function readOnly<T>(folder: string, body: () => Promise<T>): Promise<T> {
  execFileSync('mount', ['--bind', folder, folder]);
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
    return await body();
  } finally {
    execFileSync('umount', [folder]);
  }
}
