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

/** What the message of a program's error says before its last lines. */
export const lastLines = 'Its last lines:';

/** A program of the model repository that failed. Its last lines are for whoever reads the log; they may hold values of the data, so no record keeps them. */
export class ProgramError extends UserError {
  override name = 'ProgramError';
  constructor(
    /** What happened, without the program's own words. */
    readonly sentence: string,
    readonly tail: readonly string[],
    options?: ErrorOptions,
  ) {
    super(
      tail.length === 0 ? sentence : `${sentence} ${lastLines}${tail.map((line) => `\n  ${line}`).join('')}`,
      options,
    );
  }
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
