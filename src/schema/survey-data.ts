import type { Context } from '../run/step.js';
import { readTable, type ReadOptions } from '../table/read.js';
import type { SourceFile } from '../table/source.js';
import { survey, type Checked, type Survey } from './validate.js';

/** One pass over the data of a step, with its progress. */
export async function surveyData(
  { files, log }: Pick<Context, 'files' | 'log'>,
  sources: readonly SourceFile[],
  options: ReadOptions,
  checked: Checked,
): Promise<Survey> {
  const progress = log.progress('reading the data');
  try {
    return await survey(readTable(files, sources, options), checked, (rows) => {
      progress.update(rows);
    });
  } finally {
    progress.end();
  }
}
