import { OutsideError, ProgramError, UserError, UserErrors } from './errors.js';

/** What a thread is asked. */
export interface Question {
  readonly number: number;
  readonly message: unknown;
}

/** What it answers. */
export type Answer =
  { readonly number: number; readonly value: unknown } | { readonly number: number; readonly failure: Failure };

/** An error on its way between threads, where classes are lost. */
export interface Failure {
  readonly kind: 'user' | 'users' | 'outside' | 'program' | 'defect';
  readonly message: string;
  readonly sentences: readonly string[];
  readonly stack: string;
}

/** Takes an error apart. */
export function failureFrom(cause: unknown): Failure {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const failure = { message: error.message, sentences: [], stack: error.stack ?? '' };
  if (error instanceof ProgramError) {
    return { ...failure, kind: 'program', message: error.sentence, sentences: error.tail };
  }
  if (error instanceof UserErrors) return { ...failure, kind: 'users', sentences: error.sentences };
  if (error instanceof UserError) return { ...failure, kind: 'user' };
  if (error instanceof OutsideError) return { ...failure, kind: 'outside' };
  return { ...failure, kind: 'defect' };
}

/** Puts an error together again. */
export function errorFrom({ kind, message, sentences, stack }: Failure): Error {
  switch (kind) {
    case 'user':
      return new UserError(message);
    case 'users':
      return new UserErrors(sentences);
    case 'outside':
      return new OutsideError(message);
    case 'program':
      return new ProgramError(message, sentences);
    case 'defect': {
      const error = new Error(message);
      error.stack = stack;
      return error;
    }
  }
}
