import type { Files } from '../../host/files.js';
import { TypeEvidence } from '../infer.js';
import { readTable, type ReadOptions } from '../read.js';
import type { SourceFile } from '../source.js';
import type { Column } from '../table.js';
import type { ProfileColumn } from './part.js';

/**
 * The columns of the data with their types: those that are given, the others as the first rows look.
 * @throws UserError as `readTable`, of the first rows
 */
export async function guessColumns(
  files: Files,
  sources: readonly SourceFile[],
  options: ReadOptions,
  given: readonly Column[] = [],
): Promise<ProfileColumn[]> {
  const types = new Map(given.map(({ name, type }) => [name, type]));
  for await (const { names, cells, says } of readTable(files, sources, options)) {
    return names.map((name, at) => {
      const type = types.get(name);
      if (type !== undefined) return { name, type, guessed: false };
      const evidence = new TypeEvidence();
      evidence.add(cells[at]!, says?.[at]);
      return { name, type: evidence.type, guessed: true };
    });
  }
  return [];
}
