import * as z from 'zod';
import { repositoryName } from './repository.js';

/** An open pull request, as far as a report needs it. */
export interface PullRequest {
  readonly number: number;
  /** Its head is in another repository, or that repository is gone: the token of its own runs only reads. */
  readonly fork: boolean;
  /** The commit that is judged: its head, not the merge commit that GitHub checks out. */
  readonly head: string;
  /** The commit of the branch that it is for, whose policy judges. */
  readonly base: string;
}

/** A commit's full name. */
export const shaSchema = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

/** owner/repository */
export const fullNameSchema = z.string().refine((text) => repositoryName(text) !== null);

/** A branch as git allows it (git-check-ref-format), of bounded length: whoever opens a pull request chooses it. */
export const branchSchema = z
  .string()
  .min(1)
  .max(255)
  // eslint-disable-next-line no-control-regex -- git forbids them, too
  .regex(/^(?!.*(?:\.\.|\/\/|@\{|\/\.))[^\u0000- \u007F~^:?*[\\]+$/);

/** GitHub's names do not differ by case alone. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
