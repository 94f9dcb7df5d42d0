import { createHash } from 'node:crypto';
import type { Files } from '../host/files.js';

/** Size in bytes and SHA-256 that a file must have. */
export interface Expected {
  readonly size: number;
  readonly sha256: string;
}

/** What is wrong with a file on this machine; null where it is as it has to be. */
export async function fileProblem(files: Files, path: string, { size, sha256 }: Expected): Promise<string | null> {
  const stat = await files.stat(path);
  if (stat === undefined) return 'it is missing';
  if (stat.kind !== 'file') return `expected a file, found a ${stat.kind}`;
  if (stat.size !== size) return `expected ${size} bytes, found ${stat.size}`;
  return (await files.digest(path)) === sha256 ? null : 'its SHA-256 is not the one in manifest.json';
}

/**
 * Copies a file and checks the copied bytes in the same pass; memory stays flat.
 * @returns null, or what is wrong with the source, and then the target is as it was
 */
export async function copyVerified(files: Files, from: string, to: string, expected: Expected): Promise<string | null> {
  const stat = await files.stat(from);
  if (stat === undefined) return 'it is missing';
  if (stat.kind !== 'file') return `expected a file, found a ${stat.kind}`;
  if (stat.size !== expected.size) return `expected ${expected.size} bytes, found ${stat.size}`;
  const writer = await files.writer(to);
  try {
    const hash = createHash('sha256');
    for await (const chunk of files.stream(from)) {
      hash.update(chunk);
      await writer.write(chunk);
    }
    if (hash.digest('hex') !== expected.sha256) {
      await writer.abort();
      return 'its SHA-256 is not the one in manifest.json';
    }
    await writer.close();
    return null;
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
