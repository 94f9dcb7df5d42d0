import { type Answer, Refusal } from './answer.js';
import type { FaultOptions } from './fault.js';
import { limited } from './limits.js';

/** What a fault answers in place of the work; null where the work is done. */
export function before(options: FaultOptions, now: Date): Answer | 'drop' | 'silence' | null {
  const { kind } = options;
  if (kind === 'drop') return 'drop';
  if (kind === 'hang') return 'silence';
  if (kind === 'secondary' || kind.startsWith('rate-limit')) return limited(options, now);
  return kind.startsWith('before-') ? broken(kind) : null;
}

/** What a fault makes of the answer when the work is done. */
export function after({ kind }: FaultOptions, answer: Answer): Answer | 'drop' | 'silence' {
  if (kind === 'drop-after') return 'drop';
  if (kind === 'hang-after') return 'silence';
  if (kind === 'starter') return broken('after-502');
  return kind.startsWith('after-') ? broken(kind) : answer;
}

const messages: Readonly<Record<number, string>> = {
  404: 'Not Found',
  409: 'Conflict',
  // What GitHub says of a ref when it does not say why.
  422: 'Reference update failed',
};

function broken(kind: string): Answer {
  const status = Number(/\d+$/.exec(kind)?.[0]);
  return new Refusal(status, messages[status] ?? 'Server Error').answer;
}
