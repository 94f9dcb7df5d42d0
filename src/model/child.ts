import * as z from 'zod';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Ended } from '../host/process.js';
import { parseJson } from '../host/json.js';
import type { Runtime } from './flavor.js';

/** What a child does (probe: whether a backend of tfjs starts): the first argument after the prefix; the second is the path of its order, a JSON file. */
export const childKinds = ['train', 'score', 'probe'] as const;
export type ChildKind = (typeof childKinds)[number];

/** Written beside the order by a child that fails: `<order>.error.json`. The parent raises the same error. */
export const childErrorSchema = z.strictObject({
  format: z.literal('mlops-child-error/1'),
  /** user: exit code 2; outside: 3; defect: 70. */
  kind: z.enum(['user', 'outside', 'defect']),
  message: z.string(),
});
export type ChildError = z.infer<typeof childErrorSchema>;

/** Where a child writes its error. */
export function errorPath(orderPath: string): string {
  return `${orderPath}.error.json`;
}

/** Tells an error to the parent. */
export function childErrorOf(cause: unknown): ChildError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const kind = cause instanceof UserError ? 'user' : cause instanceof OutsideError ? 'outside' : 'defect';
  const stack = cause instanceof Error && kind === 'defect' ? cause.stack : undefined;
  return { format: 'mlops-child-error/1', kind, message: stack ?? message };
}

/** One run of a child. */
export interface ChildOrder {
  readonly kind: ChildKind;
  /** Any JSON; `runChild` checks it. */
  readonly order: unknown;
  readonly timeoutMs?: number | undefined;
  readonly onLine: (line: string) => void;
}

/**
 * Runs a child of this bundle in an empty folder of its own.
 * @returns null where it did its work; else how it ended, and what it said
 */
export async function runInChild(
  { kind, order, timeoutMs, onLine }: ChildOrder,
  { process, files, child }: Pick<Runtime, 'process' | 'files' | 'child'>,
): Promise<{ readonly ended: Ended; readonly error: ChildError | null } | null> {
  const folder = await files.temporary();
  const path = `${folder}/order.json`;
  try {
    await files.write(path, JSON.stringify(order));
    const ended = await process.run({
      argv: [...child, kind, path],
      cwd: folder,
      onLine,
      // TensorFlow's own library greets on standard error, once for each start.
      env: { TF_CPP_MIN_LOG_LEVEL: '2' },
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    if (ended.code === 0 && !ended.timedOut) return null;
    return { ended, error: await readChildError(files, path) };
  } finally {
    await files.remove(folder);
  }
}

/** What a child said of its failure. null where it said nothing, or nothing that can be read: a model's code runs in it and may have died in between. */
export async function readChildError(files: Files, orderPath: string): Promise<ChildError | null> {
  const path = errorPath(orderPath);
  if ((await files.stat(path))?.kind !== 'file') return null;
  try {
    return childErrorSchema.parse(parseJson(await files.text(path)));
  } catch {
    return null; // torn or foreign: how the child ended says enough
  }
}

/** How a program ended, in words: `with exit code 3`, `after 60 s (stopped)`, `by the signal SIGKILL`. */
export function endingOf({ code, signal, timedOut, milliseconds }: Ended): string {
  if (timedOut) return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
  if (code === null) return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
  return `with exit code ${code}`;
}
