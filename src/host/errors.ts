/**
 * What a person can mend: bad input or configuration (exit code 2).
 * The message is one clear sentence: what was expected, what came, where, what to do.
 */
export class UserError extends Error {
  override name = 'UserError';
}

/** Something outside failed, or changed meanwhile (exit code 3): network, registry, disk, a champion that moved. Trying again may help. */
export class OutsideError extends Error {
  override name = 'OutsideError';
}

/** Several mistakes found at once, each a sentence of its own (exit code 2). */
export class UserErrors extends UserError {
  override name = 'UserErrors';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/** Ends a `switch` over a closed union: reaching it is a defect of ours. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
