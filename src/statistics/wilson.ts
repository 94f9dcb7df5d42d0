/** Two one-sided bounds, each at the level asked for. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Wilson's score bounds of a proportion. */
export function wilson(_successes: number, _n: number, _alpha: number): Interval {
  throw new Error('under construction');
}
