import type { Files } from '../host/files.js';
import { reportFile } from '../registry/names.js';
import type { RunDirectory } from '../run/directory.js';
import { resultSchema } from '../run/result.js';

/**
 * The rendered report of this run: null where none was written, or one before the verdict: that is about an earlier candidate.
 * @returns its absolute path
 */
export async function findReport(files: Files, run: RunDirectory): Promise<string | null> {
  const path = run.path('report', reportFile);
  if ((await files.stat(path))?.kind !== 'file') return null;
  const written = (await result(files, run, 'report'))?.startedAt;
  const judged = [await result(files, run, 'gate/validation'), await result(files, run, 'gate/test')];
  const stale = judged.some((gate) => gate !== null && written !== undefined && written < gate.finishedAt);
  return stale ? null : path;
}

async function result(
  files: Files,
  run: RunDirectory,
  folder: string,
): Promise<{ readonly startedAt: string; readonly finishedAt: string } | null> {
  const path = `${folder}/result.json`;
  if (!(await run.has(path))) return null;
  return run.read(path, folder.split('/')[0]!, (value) => resultSchema.parse(value));
}
