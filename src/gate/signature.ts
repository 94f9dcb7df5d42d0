import { createHash } from 'node:crypto';
import { canonical } from '../run/inputs.js';
import type { Verdict } from './verdict.js';

/** A verdict before its digest is taken. */
export type Unsigned = Omit<Verdict, 'digest'>;

/** SHA-256 of a verdict's content as JSON with sorted keys. */
export function contentDigest(verdict: Unsigned): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(verdict)))
    .digest('hex');
}

/** The verdict with its digest: whoever changes a word later has to say so. */
export function signed(verdict: Unsigned): Verdict {
  return { ...verdict, digest: contentDigest(verdict) };
}
