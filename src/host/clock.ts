/** Time, as an argument: tests hand in a clock of their own. */
export interface Clock {
  now(): Date;
  /** Milliseconds that only grow; for durations. */
  elapsed(): number;
}
