import type { Files } from '../host/files.js';
import type { RunDirectory } from './directory.js';

/**
 * What of a run directory may leave the machine: results, verdicts, reports, the packed model, the package, and predictions by row id.
 * Rows of data stay, and so does whatever is not named here.
 */
const travelling: readonly RegExp[] = [
  /^run\.json$/,
  /^(?!train\/model\/)[a-z]+\/(?:[a-z]+\/){0,2}[a-z-]+\.json$/,
  /^evaluate\/(?:validation|test)\/(?:candidate|champion|anchor|baseline)\.csv$/,
  /^train\/model\.tar\.gz$/,
  // Hashes of keys.
  /^gate\/test\/test-rows\.bin$/,
  /^package\/(?!\.)[^/]+$/,
  /^test\/[^/]+\.xml$/,
  /^report\/(?:report\.html|report\.md|comment\.md)$/,
];

/** Whether a file of a run directory, by its path relative to it, may leave the machine. */
export function mayTravel(path: string): boolean {
  return travelling.some((pattern) => pattern.test(path));
}

/** The files of a run directory that are handed on, relative to it, sorted. */
export async function travellingFiles(files: Files, run: RunDirectory): Promise<string[]> {
  return (await files.list(run.root)).filter(mayTravel);
}
