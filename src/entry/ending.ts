import type { Log } from '../host/log.js';
import { failureOf } from './failure.js';

/**
 * Does something, then what has to be done however it ends. Where both fail, the first error is the one that matters: it is thrown, the second
 * is told.
 */
export async function withEnding<T>(
  body: () => Promise<T>,
  ending: () => Promise<void>,
  tellSecond: (cause: unknown) => void,
): Promise<T> {
  let result: T;
  try {
    result = await body();
  } catch (cause) {
    await ending().catch(tellSecond);
    throw cause;
  }
  await ending();
  return result;
}

/** Tells an error that comes beside the one which ends the run. */
export function tellSecond(log: Log): (cause: unknown) => void {
  return (cause) => {
    for (const sentence of failureOf(cause).sentences) log.warning(sentence);
  };
}

/** What a run holds and gives back. */
interface Held {
  readonly context: { readonly log: Log };
  readonly close: () => Promise<void>;
}

/** Works with a session, and closes it however that ends. */
export function inSession<T>(session: Held, body: () => Promise<T>): Promise<T> {
  return withEnding(body, session.close, tellSecond(session.context.log));
}
