import type { Files } from '../host/files.js';
import { readTable, type ReadOptions } from '../table/read.js';
import { resolveSources } from '../table/source.js';
import { isWrong, numberOf, WrongNumber } from './part-numbers.js';

/** The data as the user wrote them. */
export interface Sources {
  readonly files: Files;
  readonly workspace: string;
  /** `data.source`; absent: not known. */
  readonly source: readonly string[] | undefined;
  readonly read: ReadOptions;
}

/**
 * Names the user's own file and line where a number of a part is wrong: a part is a file that nobody wrote. Any other error passes as it is, and so does
 * this one where the data cannot be read again. Cost: nothing, but a pass over the data where a number is wrong.
 */
export async function atUsersLine<T>(sources: Sources, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (!(cause instanceof WrongNumber)) throw cause;
    throw (await found(cause, sources).catch(() => undefined)) ?? cause;
  }
}

/** The first wrong number of the data. */
async function found(
  { asked }: WrongNumber,
  { files, workspace, source, read }: Sources,
): Promise<WrongNumber | undefined> {
  if (source === undefined) return undefined;
  for await (const batch of readTable(files, await resolveSources(files, workspace, source), read)) {
    const cells = batch.cells[batch.names.indexOf(asked.name)];
    for (let row = 0; cells !== undefined && row < batch.rows; row++) {
      const value = numberOf(cells[row]!);
      if (isWrong(value, asked)) return new WrongNumber(asked, `${batch.file}:${batch.lines[row]!}`, value);
    }
  }
  return undefined;
}
