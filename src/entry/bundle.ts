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
