import { OutsideError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { SourceFile } from './source.js';

/** The ports by which files are looked at. */
export type Looking = Pick<Files, 'stat'>;

/**
 * Checks that the data's files are what they were when they were found: rewritten, appended to, replaced and removed ones are not, also those
 * of the same size. To be called behind every pass over the rows, and where one fails, since half of a change may look like a broken file.
 * @throws OutsideError with the first file that has changed
 * Cost: one look at each file; nothing is read.
 */
export async function checkUnchanged(files: Looking, sources: readonly SourceFile[], cause?: unknown): Promise<void> {
  for (const { path, full, size, mark } of sources) {
    if (mark === undefined) continue;
    const now = await files.stat(full);
    if (now?.mark === mark) continue;
    throw new OutsideError(
      `data.source: ${path} ${now === undefined ? 'was removed' : change(size, now.size)} while this run read it; run again when nothing writes to it.`,
      cause === undefined ? undefined : { cause },
    );
  }
}

function change(before: number, now: number): string {
  return before === now ? 'was written' : `changed (${before} bytes, then ${now})`;
}

/** A pass over the rows that ends with an error where the files changed meanwhile. Throws as `checkUnchanged` and the pass do. */
export async function* watched<T>(
  files: Looking,
  sources: readonly SourceFile[],
  pass: AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* pass;
  } catch (cause) {
    await checkUnchanged(files, sources, cause);
    throw cause;
  }
  await checkUnchanged(files, sources);
}

/** A file of the data on record. */
export interface RecordedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * The data's files for the record. A file whose digest this run has taken before is not read again.
 * @throws OutsideError where a file is not what it was when it was found
 */
export async function recordFiles(
  files: Looking & Pick<Files, 'digest'>,
  sources: readonly SourceFile[],
): Promise<{ path: string; size: number; sha256: string }[]> {
  const recorded = [];
  for (const { path, full, size } of sources) recorded.push({ path, size, sha256: await files.digest(full) });
  await checkUnchanged(files, sources);
  return recorded;
}

/** Says in a clause how files differ from those on record: the first difference; null where there is none. Their order counts. */
export function differenceOf(before: readonly RecordedFile[], now: readonly RecordedFile[]): string | null {
  const names = new Set(now.map(({ path }) => path));
  const missing = before.find(({ path }) => !names.has(path));
  if (missing !== undefined) return `${missing.path} is not among them any more`;
  const known = new Map(before.map((file) => [file.path, file]));
  for (const { path, size, sha256 } of now) {
    const earlier = known.get(path);
    if (earlier === undefined) return `${path} was added`;
    if (earlier.size !== size) return `${path} had ${earlier.size} bytes and has ${size}`;
    if (earlier.sha256 !== sha256) return `${path} has other content of the same size`;
  }
  return before.some(({ path }, at) => path !== now[at]?.path) ? 'they are in another order' : null;
}
