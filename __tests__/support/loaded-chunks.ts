import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the bundle that a process loaded. */
export interface LoadedChunk {
  readonly file: string;
  readonly bytes: number;
}

/**
 * The files of a bundle that one process loaded, largest first: Node writes down which scripts there were for a process that is started with
 * NODE_V8_COVERAGE.
 * @param coverage the folder of that variable, of one process
 * @param dist absolute path of the bundle
 */
export function loadedChunks(coverage: string, dist: string): LoadedChunk[] {
  const files = readdirSync(coverage);
  if (files.length !== 1) throw new Error(`expected what one process wrote, got ${files.length} files`);
  const { result } = JSON.parse(readFileSync(join(coverage, files[0]!), 'utf8')) as { result: { url: string }[] };
  return result
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url }) => fileURLToPath(url))
    .filter((path) => path.startsWith(`${dist}/`))
    .map((path) => ({ file: basename(path), bytes: statSync(path).size }))
    .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
}
