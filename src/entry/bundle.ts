import { basename, dirname, join } from 'node:path';
import type { Files } from '../host/files.js';

/** The folder of the tool, with its examples, from what was started: bin/mlops.js (also through a link of npm). */
export async function toolFolder(files: Files, started: string): Promise<string> {
  return dirname(dirname(await files.real(started)));
}

/** The bundle itself, which children are started from: what was started, wherever it lies, or dist/index.js beside bin/mlops.js. */
export async function bundlePath(files: Files, started: string): Promise<string> {
  const real = await files.real(started);
  return basename(real) === 'mlops.js' ? join(await toolFolder(files, started), 'dist', 'index.js') : real;
}

/** The digest that the bundle was given when it was made; undefined where there is none: from source. */
export async function bundleDigest(files: Files, started: string): Promise<string | undefined> {
  const path = join(dirname(await bundlePath(files, started)), 'digest.txt');
  return (await files.stat(path)) === undefined ? undefined : (await files.text(path)).trim();
}
