import { dirname, join } from 'node:path';
import type { Files } from '../host/files.js';

/** Where the tool's own files stand, whichever door was used: bin/mlops.js (also through a link of npm) or dist/index.js. */
export async function toolFolder(files: Files, started: string): Promise<string> {
  return dirname(dirname(await files.real(started)));
}

/** The bundle itself, which children are started from. */
export async function bundlePath(files: Files, started: string): Promise<string> {
  return join(await toolFolder(files, started), 'dist', 'index.js');
}
