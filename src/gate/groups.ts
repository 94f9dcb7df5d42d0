import type { SingleEvidence } from '../statistics/evidence.js';
import { singleFromEvidence } from '../statistics/from-evidence.js';
import type { SingleBound } from '../statistics/single.js';
import type { GroupsEvidence } from './verdict.js';

interface Group {
  readonly name: string;
  readonly own: SingleBound;
}

/** The smallest level that a p-value is looked for at. */
const smallest = 1e-12;

/**
 * The largest difference of one model's metric between two groups of independent rows, as a value with bounds.
 *
 * Bounds of one pair: Zou and Donner's MOVER (Statistics in Medicine 27, 2008; of Wilson's bounds it is Newcombe's method 10, ibid. 17, 1998), which makes
 * the bounds of a difference from each group's own. The upper bound is the largest of all pairs': the true largest difference is below it unless
 * one pair's true difference is above its own bound, each at level alpha for the pair that is the largest, whichever it is (intersection-union).
 * The lower bound asks every pair at alpha / pairs (Bonferroni), since the pair is chosen for its size.
 * @returns null where fewer than two groups are given. Cost: two bounds for each group and O(groups^2), times 45 for a p-value.
 */
export function largestDifference({ groups }: GroupsEvidence): Omit<SingleBound, 'evidence'> | null {
  const known: Group[] = groups.map(({ name, own }) => ({ name, own: within(own) }));
  if (known.length < 2) return null;
  const pairs = (known.length * (known.length - 1)) / 2;
  const values = known.map(({ own }) => own.value);
  const top = known[values.indexOf(Math.max(...values))]!;
  const bottom = known[values.indexOf(Math.min(...values))]!;
  const value = top.own.value - bottom.own.value;
  const lower = (alpha: number): number => Math.max(0, most(farthest(known, alpha / pairs, -1)));
  const upper = (alpha: number): number => most(farthest(known, alpha, 1));
  return {
    value,
    lower,
    upper,
    pBelow: (limit) => levelWhere((alpha) => upper(alpha) < limit),
    pAbove: (limit) => levelWhere((alpha) => lower(alpha) > limit),
    n: groups.reduce((sum, { rows }) => sum + rows, 0),
    method: `difference of two groups (${top.name} and ${bottom.name} of ${known.length}), each by ${top.own.method}`,
    guarantee: groups.every(({ own }) => own.kind !== 'own_cluster') && known.every(({ own }) => own.guarantee),
    shortfall: null,
    minimum: null,
  };
}

/** A bootstrap knows no level beyond its replicates: there its farthest bound stands in (it promises nothing anyway). */
function within(own: SingleEvidence): SingleBound {
  const single = singleFromEvidence(own);
  if (own.kind !== 'own_bootstrap') return single;
  const least = 50 / (own.replicates + 1);
  return {
    ...single,
    lower: (alpha) => single.lower(Math.max(alpha, least)),
    upper: (alpha) => single.upper(Math.max(alpha, least)),
  };
}

/**
 * MOVER's bound of each difference of two groups, in both directions: sign 1 its upper bound, -1 its lower one. The bounds of a group are made once:
 * those of a share take hundreds of tails each.
 */
function farthest(groups: readonly Group[], alpha: number, sign: 1 | -1): number[] {
  const ends = groups.map(({ own }) => ({ value: own.value, low: own.lower(alpha), high: own.upper(alpha) }));
  return ends.flatMap((a) =>
    ends
      .filter((b) => b !== a)
      .map((b) => {
        const [ofA, ofB] = sign === 1 ? [a.high - a.value, b.value - b.low] : [a.value - a.low, b.high - b.value];
        return a.value - b.value + sign * Math.hypot(ofA, ofB);
      }),
  );
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** The smallest level at which something is shown, 1 where it is at none: bounds get wider as the level falls. */
function levelWhere(shown: (alpha: number) => boolean): number {
  if (!shown(0.5)) return 1;
  if (shown(smallest)) return smallest;
  let [low, high] = [Math.log(smallest), Math.log(0.5)];
  for (let step = 0; step < 45; step++) {
    const middle = (low + high) / 2;
    if (shown(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
