import { type Answer, Refusal } from './answer.js';
import type { FaultOptions } from './fault.js';
import type { Token } from './token.js';

/** What a request without a token may ask in an hour. */
const anonymous = 60;

/** The headers that every answer carries. */
export function limitHeaders(token: Token | null, now: Date): Record<string, string> {
  const limit = token?.limit ?? anonymous;
  const used = token?.used ?? 0;
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  };
}

/** Counts a request. @throws Refusal 403 where the hour's requests are used up */
export function count(token: Token | null): void {
  if (token === null) return;
  token.used += 1;
  if (token.used > token.limit) throw new Refusal(403, 'API rate limit exceeded for installation.');
}

/** The answer of a limit that a fault pretends. */
export function limited({ kind, seconds = 1 }: FaultOptions, now: Date): Answer {
  if (kind === 'secondary') {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return new Refusal(403, message, { headers: { 'retry-after': String(seconds) } }).answer;
  }
  const reset = String(Math.floor(now.getTime() / 1000) + seconds);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  const status = kind === 'rate-limit-429' ? 429 : 403;
  return new Refusal(status, 'API rate limit exceeded for installation.', { headers }).answer;
}
