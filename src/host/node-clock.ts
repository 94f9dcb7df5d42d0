import type { Clock } from './clock.js';

/** The machine's clock. */
export const nodeClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
};
