import { resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { refuseOutput, type Kept } from './output-place.js';
import type { PredictOptions } from './predict.options.js';

/** Where a prediction reads and writes. */
export interface PredictionPaths {
  /** As the user wrote it, and absolute. */
  readonly input: { readonly path: string; readonly full: string };
  readonly output: string;
}

/** @throws UserError where the input is not given or is no file, or the output would take its place or that of what is kept */
export async function predictionPaths(
  files: Files,
  kept: Kept,
  { input, output }: Pick<PredictOptions, 'input' | 'output'>,
): Promise<PredictionPaths> {
  if (input === null)
    throw new UserError('predict.input: expected the path of a CSV file, it is missing; give --input FILE.');
  const [from, to] = [resolve(kept.workspace, input), resolve(kept.workspace, output)];
  const stat = await files.stat(from);
  if (stat === undefined) throw new UserError(`predict.input: ${input}: no such file; correct the path.`);
  const full = await files.real(from);
  if ((await files.stat(full))?.kind !== 'file') {
    throw new UserError(`predict.input: ${input}: expected a CSV file, it is none; name a file.`);
  }
  const there = await files.stat(to);
  if (there?.kind === 'folder') throw new UserError(`predict.output: ${output} is a folder; name a file.`);
  if (to === from || (there !== undefined && (await files.real(to)) === full)) {
    throw new UserError(`predict.output: ${output} is the input itself; name another file.`);
  }
  await refuseOutput(files, output, kept);
  return { input: { path: input, full }, output: to };
}
