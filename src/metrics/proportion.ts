import { flaw } from './flaw.js';
import type { Metric, MetricValue, Predictions, Support } from './metric.js';
import { effectiveOf, totalWeight, weightsOf } from './weight.js';

/** Effective rows of weighted rows, and of those on which two models differ, below which no verdict rests on t. */
const ROWS = 30;
const DISCORDANT = 10;

type Fields<P extends Predictions> = Pick<Metric<P>, 'better' | 'range' | 'bound' | 'ownBound'> & {
  compute: (predictions: P) => MetricValue;
  losses: (predictions: P) => Float64Array;
  among?: (predictions: P) => Uint8Array;
  share: (predictions: P) => { hits: number; of: number };
  influence: (predictions: P) => Float64Array;
  support: (models: readonly P[]) => Support;
};

/** What a proportion of right rows is made of. */
interface Proportion<P extends Predictions> {
  /** Whether a row is right. */
  right(predictions: P): (row: number) => boolean;
  /** Whether a row counts at all; absent: every row does. */
  readonly among?: (predictions: P) => (row: number) => boolean;
  /** Why there is no value, where no row counts. */
  readonly undefinedBecause?: string;
}

/**
 * The fields of a metric that is the share of the rows that are right, of all or of some: Tango's bound and the exact binomial hold for it. With weights
 * it is a ratio of sums, and its bound t on influence values. O(n).
 */
export function proportionOf<P extends Predictions>(proportion: Proportion<P>): Fields<P> {
  const { among, undefinedBecause } = proportion;
  const right = (predictions: P): ((row: number) => boolean) => proportion.right(predictions);
  const counts = (predictions: P): ((row: number) => boolean) => among?.(predictions) ?? (() => true);
  const sums = (predictions: P): { hits: number; of: number } => {
    const [isRight, isAmong] = [right(predictions), counts(predictions)];
    const { y, weight } = predictions;
    let [hits, of] = [0, 0];
    for (let i = 0; i < y.length; i++) {
      if (!isAmong(i)) continue;
      const own = weight === undefined ? 1 : weight[i]!;
      of += own;
      if (isRight(i)) hits += own;
    }
    return { hits, of };
  };
  return {
    better: 'higher',
    range: [0, 1],
    bound: 'proportion',
    ownBound: 'share',
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      const { hits, of } = sums(predictions);
      return of > 0 ? { value: hits / of } : { value: null, reason: undefinedBecause ?? 'there are no rows' };
    },
    losses: (predictions) => {
      const isRight = right(predictions);
      return Float64Array.from({ length: predictions.y.length }, (_, i) => (isRight(i) ? 0 : 1));
    },
    ...(among === undefined
      ? {}
      : {
          among: (predictions: P) => {
            const isAmong = among(predictions);
            return Uint8Array.from({ length: predictions.y.length }, (_, i) => (isAmong(i) ? 1 : 0));
          },
        }),
    share: sums,
    influence: (predictions) => {
      const { hits, of } = sums(predictions);
      const [isRight, isAmong] = [right(predictions), counts(predictions)];
      const scale = totalWeight(predictions) / of;
      return Float64Array.from({ length: predictions.y.length }, (_, i) =>
        isAmong(i) ? scale * ((isRight(i) ? 1 : 0) - hits / of) : 0,
      );
    },
    support: (models) => supportOf(models, models.map(right), counts(models[0]!)),
  };
}

function supportOf(
  models: readonly Predictions[],
  right: readonly ((row: number) => boolean)[],
  isAmong: (row: number) => boolean,
): Support {
  const weight = weightsOf(models[0]!);
  const [all, differing] = [weight.slice(), weight.slice()];
  for (let i = 0; i < weight.length; i++) {
    if (!isAmong(i)) all[i] = 0;
    if (all[i] === 0 || right.every((isRight) => isRight(i) === right[0]!(i))) differing[i] = 0;
  }
  const effective = (values: Float64Array): number => effectiveOf({ y: values, weight: values });
  const rows = effective(all);
  const discordant = models.length > 1 ? effective(differing) : Infinity;
  const needed = Math.max((ROWS * weight.length) / rows, (DISCORDANT * weight.length) / discordant);
  return {
    rows,
    unseen: 0,
    shortfall: lackOf(rows, discordant),
    minimum: Number.isFinite(needed) ? Math.ceil(needed) : null,
  };
}

function lackOf(rows: number, discordant: number): string | null {
  const shown = (value: number): number => Math.floor(value * 10 + 1e-9) / 10;
  if (rows < ROWS) return `weighted rows need ${ROWS} at their effective number; there are ${shown(rows)}`;
  if (discordant >= DISCORDANT) return null;
  return `it needs ${DISCORDANT} rows on which the two models differ, at their effective number; there are ${shown(discordant)}`;
}
