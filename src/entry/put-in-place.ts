import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { temporaryFile } from '../host/sweep.js';
import type { RunDirectory } from '../run/directory.js';
import { originFile, originName, originSchema, type Origin } from '../run/origin.js';

/** What stands in a run directory whatever run it is of; a process that was killed may have left temporary names. */
const kept = ['lock', '.gitignore', 'predict'];
const isKept = (name: string): boolean => kept.includes(name) || temporaryFile.test(name);

/**
 * Makes a run directory hold what another run left, and nothing else.
 * @param force also where it holds another run's results
 * @throws UserError where it does
 */
export async function putInPlace(
  files: Files,
  from: string,
  run: RunDirectory,
  origin: Origin,
  force: boolean,
): Promise<void> {
  const names = (await files.list(run.root)).map((path) => path.split('/')[0]!);
  const there = new Set(names.filter((name) => !isKept(name)));
  if (there.size > 0 && !force && !(await isOf(files, run, origin))) {
    throw new UserError(
      `${run.root}: it holds the results of another run; keep them by another --run-dir, or replace them by --force.`,
    );
  }
  for (const name of there) if (name !== originFile) await run.clear(name);
  // First, so that what an interrupted call leaves is known to be of this run.
  await run.write(originFile, origin);
  for (const path of await files.list(from)) await files.copy(join(from, path), run.path(path));
}

async function isOf(files: Files, run: RunDirectory, origin: Origin): Promise<boolean> {
  if (!(await run.has(originFile))) return false;
  try {
    return originName(originSchema.parse(parseJson(await files.text(run.path(originFile))))) === originName(origin);
  } catch {
    return false; // damaged: of whom it was cannot be told
  }
}
