import { MINIMUM_BOUNDED, MINIMUM_UNBOUNDED } from '../statistics/paired-mean.js';
import type { ColumnFacts } from './column-facts.js';

/** Shares of the rows that the default split gives to the test part, and to the validation fold. */
const test = 0.2;
const validation = (1 - test) / 5;

/** `gate.cap` for a regression with few rows. */
export interface CapChoice {
  /** The span of the target, rounded up to two digits. */
  readonly value: number;
  /** Rows of the test part and of the validation fold, about. */
  readonly rows: readonly [test: number, validation: number];
  /** Whether even with it the validation rows are too few for a bound. */
  readonly tooFew: boolean;
}

/**
 * The loss of a regression has no end, so the gate asks for 200 rows; where the parts have fewer, the span of the target is declared as the
 * largest loss, and 50 are enough. null where it is not needed.
 */
export function chooseCap({ rows, min, max }: ColumnFacts): CapChoice | null {
  const parts = [Math.round(rows * test), Math.round(rows * validation)] as const;
  if (parts[1] >= MINIMUM_UNBOUNDED || !(max > min)) return null;
  return { value: outward(max - min), rows: parts, tooFew: parts[1] < MINIMUM_BOUNDED };
}

function outward(span: number): number {
  const power = Math.floor(Math.log10(span)) - 1;
  return Number(`${Math.ceil(Number((span / 10 ** power).toPrecision(12)))}e${power}`);
}
