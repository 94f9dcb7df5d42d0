import { RunDirectory } from '../../src/run/directory.js';
import type { PartName } from '../../src/split/manifest.js';
import { temporaryFolder, testFiles } from '../support/folders.js';

/** Lines of the part files. */
export type Written = Readonly<Partial<Record<PartName, readonly string[]>>>;
const parts = ['train', 'validation', 'test'] as const;

/** A run directory with part files of these lines. */
export async function written(
  header: string,
  rows: Written,
): Promise<{ files: ReturnType<typeof testFiles>; run: RunDirectory }> {
  const files = testFiles();
  const run = new RunDirectory(temporaryFolder(), files);
  for (const part of parts)
    await files.write(run.path('split', `${part}.csv`), [header, ...(rows[part] ?? []), ''].join('\n'));
  return { files, run };
}
