import type { Drawn, Finding, Measured } from './comparison.js';

/** A difference with the p-value of "there is none", before all tests are seen together. */
export interface Tested {
  readonly finding: Omit<Finding, 'p' | 'effect' | 'column' | 'target'>;
  readonly effect: number;
  readonly p: number;
  readonly measured?: Omit<Measured, 'column'>;
  readonly drawn?: Omit<Drawn, 'column'>;
}
