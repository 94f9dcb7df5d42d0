import { ratio, rootOfRatio, unit } from './exact.js';
import { ExactSum, ProductSum } from './exact-sum.js';
import { isValue, type NumberScratch } from './number-cells.js';
import type { NumbersPart } from './number-column.js';

/** Sums over values of one column in rows in which the other one has none. Few, as a rule. */
export interface LeftOutPart {
  readonly count: number;
  /** In units of 2^-1074. */
  readonly sum: bigint;
  /** In units of 2^-2148. */
  readonly squares: bigint;
}

export class LeftOut {
  private count = 0;
  private readonly sum = new ExactSum();
  private readonly squares = new ProductSum();

  add(values: Float64Array<ArrayBuffer>, count: number): void {
    this.count += count;
    this.sum.add(new Uint32Array(values.buffer, values.byteOffset), count);
    this.squares.add(values, values, count);
  }

  absorb(part: LeftOutPart): void {
    this.count += part.count;
    this.sum.addExact(part.sum);
    this.squares.addExact(part.squares);
  }

  part(): LeftOutPart {
    return { count: this.count, sum: this.sum.value(), squares: this.squares.value() };
  }
}

/** Two columns of numbers, together. */
export interface PairsPart {
  /** Rows in which both are finite numbers. */
  readonly pairs: number;
  /** Sum of their products, in units of 2^-2148. */
  readonly products: bigint;
  readonly firstAlone: LeftOutPart;
  readonly secondAlone: LeftOutPart;
}

/** Accumulates the exact sum of the products of two columns. Cost: about 8 ns a row. */
export class PairSums {
  private pairs = 0;
  private readonly products = new ProductSum();
  private readonly firstAlone = new LeftOut();
  private readonly secondAlone = new LeftOut();

  add(first: NumberScratch, second: NumberScratch): void {
    if (first.others + second.others > 0) {
      this.addApart(first, second);
      return;
    }
    this.pairs += first.rows;
    this.products.add(first.values, second.values, first.rows);
  }

  absorb(part: PairsPart): void {
    this.pairs += part.pairs;
    this.products.addExact(part.products);
    this.firstAlone.absorb(part.firstAlone);
    this.secondAlone.absorb(part.secondAlone);
  }

  part(): PairsPart {
    return {
      pairs: this.pairs,
      products: this.products.value(),
      firstAlone: this.firstAlone.part(),
      secondAlone: this.secondAlone.part(),
    };
  }

  private addApart(first: NumberScratch, second: NumberScratch): void {
    const x = new Float64Array(first.rows);
    const y = new Float64Array(first.rows);
    const xAlone = new Float64Array(first.rows);
    const yAlone = new Float64Array(first.rows);
    let both = 0;
    let one = 0;
    let other = 0;
    for (let row = 0; row < first.rows; row++) {
      const isFirst = first.states[row] === isValue;
      const isSecond = second.states[row] === isValue;
      if (isFirst && isSecond) {
        x[both] = first.values[row]!;
        y[both++] = second.values[row]!;
      } else if (isFirst) xAlone[one++] = first.values[row]!;
      else if (isSecond) yAlone[other++] = second.values[row]!;
    }
    this.pairs += both;
    this.products.add(x, y, both);
    this.firstAlone.add(xAlone, one);
    this.secondAlone.add(yAlone, other);
  }
}

/** What is left of a column's sums in the rows that count. */
export function together(whole: NumbersPart, alone: LeftOutPart): LeftOutPart {
  return {
    count: whole.count - alone.count,
    sum: whole.sum - alone.sum,
    squares: whole.squares - alone.squares,
  };
}

/** Pearson's correlation, from exact sums; null where a column has one value only. */
export function pearson(
  { pairs, products, firstAlone, secondAlone }: PairsPart,
  x: NumbersPart,
  y: NumbersPart,
): number | null {
  const rows = BigInt(pairs);
  const first = together(x, firstAlone);
  const second = together(y, secondAlone);
  const spread = ({ sum, squares }: LeftOutPart): bigint => rows * squares - sum * sum;
  const [spreadX, spreadY] = [spread(first), spread(second)];
  if (spreadX <= 0n || spreadY <= 0n) return null;
  const shared = rows * products - first.sum * second.sum;
  const size = rootOfRatio(shared * shared, spreadX * spreadY);
  return Math.min(1, size) * (shared < 0n ? -1 : 1);
}

/** Mean of a sum of `count` numbers in units of 2^-1074: the nearest double. */
export function meanOf(sum: bigint, count: number): number {
  return ratio(sum, BigInt(count) << unit);
}

/** Standard deviation of the sample, from exact sums. */
export function deviationOf({ count, sum, squares }: LeftOutPart): number {
  const rows = BigInt(count);
  return rootOfRatio(rows * squares - sum * sum, (rows * (rows - 1n)) << (2n * unit));
}
