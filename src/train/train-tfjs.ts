import { OutsideError, UserError } from '../host/errors.js';
import { parseJson } from '../host/json.js';
import { endingOf, runInChild } from '../model/child.js';
import type { Runtime } from '../model/flavor.js';
import { historySchema, type History } from './history.js';
import { progressSchema, type TrainOrder } from './order.js';

/**
 * Trains with the built-in flavor in a child of this bundle, and shows its epochs.
 * @returns the history, which the child also wrote to `order.history`
 * @throws UserError or OutsideError as the child did; UserError where it took too long
 */
export async function trainTfjs(
  order: TrainOrder,
  timeoutMs: number,
  runtime: Pick<Runtime, 'process' | 'files' | 'child' | 'log'>,
): Promise<History> {
  const progress = runtime.log.progress('training', order.params.epochs);
  const onLine = (line: string): void => {
    const at = progressOf(line);
    if (at === null) runtime.log.output(line);
    else progress.update(at.epoch, `loss ${(at.stop ?? at.loss).toPrecision(4)}`);
  };
  try {
    const failed = await runInChild({ kind: 'train', order, timeoutMs, onLine }, runtime);
    if (failed !== null) throw failureOf(failed);
  } finally {
    progress.end();
  }
  return historySchema.parse(parseJson(await runtime.files.text(order.history)));
}

function progressOf(line: string): ReturnType<typeof progressSchema.parse> | null {
  if (!line.startsWith('{"epoch":')) return null;
  return progressSchema.safeParse(parseJson(line)).data ?? null;
}

function failureOf({ ended, error }: NonNullable<Awaited<ReturnType<typeof runInChild>>>): Error {
  if (error?.kind === 'user') return new UserError(error.message);
  if (error?.kind === 'outside') return new OutsideError(error.message);
  if (error?.kind === 'defect') return new Error(error.message);
  if (ended.timedOut) {
    return new UserError(
      `Training ended ${endingOf(ended)}; raise train.timeout_minutes, or lower train.params.epochs.`,
    );
  }
  const last = ended.tail.slice(-20).map((line) => `\n${line}`);
  return new OutsideError(`Training ended ${endingOf(ended)}.${last.join('')}`);
}
