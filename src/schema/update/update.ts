import { UserError } from '../../host/errors.js';
import type { Change } from './change.js';
import { editSchema } from './edit.js';
import type { Relaxed } from './relax.js';

/** A schema file that gave way. */
export interface Updated {
  readonly text: string;
  readonly changes: readonly Change[];
  /** What stays broken, in sentences. */
  readonly kept: readonly string[];
}

/** A relaxed rule shows what was hidden behind it, such as the values of a column whose type changed. */
const mostRounds = 4;

/**
 * Relaxes a schema file until the data pass but for what is left to a person.
 * @param relax one pass over the data: what the file as it is now must give up
 * @param file as shown in errors
 * @throws UserError where the file cannot be changed without changing something else
 */
export async function updateText(before: string, file: string, relax: (text: string) => Promise<Relaxed>): Promise<Updated> {
  const changes: Change[] = [];
  let text = before;
  for (let round = 0; round < mostRounds; round++) {
    const relaxed = await relax(text);
    if (relaxed.changes.length === 0) return { text, changes, kept: relaxed.kept };
    text = await editSchema(text, file, relaxed.changes);
    changes.push(...relaxed.changes);
  }
  throw new UserError(`${file}: its rules could not be relaxed step by step (${changes.at(-1)?.line ?? ''}); relax them by hand.`);
}
