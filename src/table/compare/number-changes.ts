import { type Binned, commonShares, distanceBounds, wasserstein } from '../../statistics/binned.js';
import { jensenShannon, stabilityIndex } from '../../statistics/divergence.js';
import { kolmogorovSmirnov } from '../../statistics/kolmogorov.js';
import { quantileShares, type NumberFigures } from '../profile/profile.js';
import type { Shown } from './comparison.js';
import type { Tested } from './tested.js';

/** Whether numbers are distributed otherwise; values that are not finite are not among them. Pure. */
export function numberChanges(before: NumberFigures, after: NumberFigures): Tested[] {
  if (before.histogram === null || after.histogram === null) return [];
  const [from, to] = [quartiles(before), quartiles(after)];
  return binnedChanges({ kind: 'numbers', from, to }, before.histogram, after.histogram, before.sd);
}

/** Whether dates are distributed otherwise. Pure. */
export function dateChanges(before: Binned | null, after: Binned | null): Tested[] {
  if (before === null || after === null || isEmpty(before) || isEmpty(after)) return [];
  return binnedChanges({ kind: 'dates', from: span(before), to: span(after) }, before, after, null);
}

/**
 * p by Kolmogorov and Smirnov's test with the smallest D that the bins leave open, and the effect on the first one's bins, likewise: both err towards "no
 * difference", D by at most the heaviest bin of either side.
 */
function binnedChanges(
  what: { readonly kind: 'numbers' | 'dates'; readonly from: Shown; readonly to: Shown },
  before: Binned,
  after: Binned,
  sd: number | null,
): Tested[] {
  if (isEmpty(before) || isEmpty(after)) return [];
  const distance = distanceBounds(before, after);
  const p = kolmogorovSmirnov(distance.lower, rowsOf(before), rowsOf(after));
  const { edges, a, b } = commonShares(before, after);
  const effect = jensenShannon(a, b);
  return [
    {
      finding: { change: what.kind, from: what.from, to: what.to, names: [] },
      effect,
      p,
      measured: {
        jensenShannon: effect,
        stabilityIndex: stabilityIndex(a, b),
        wasserstein: sd === null || sd === 0 ? null : wasserstein(before, after) / sd,
        distance,
        cramersV: null,
        p,
      },
      drawn: { kind: what.kind, edges: [...edges], names: [], from: [...a], to: [...b] },
    },
  ];
}

function quartiles({ quantiles, mean }: NumberFigures): Shown {
  const at = (share: number): number | null => quantiles[quantileShares.findIndex((each) => each === share)] ?? null;
  return { kind: 'quartiles', low: at(0.25), median: at(0.5), high: at(0.75), mean };
}

/** The quartiles of dates, to within a bin. */
function span(bins: Binned): Shown {
  const at = (share: number): number => {
    let left = share * rowsOf(bins);
    const bin = bins.counts.findIndex((count) => (left -= count) <= 0);
    return bins.edges[Math.max(0, bin)]!;
  };
  return { kind: 'dates', low: at(0.25), median: at(0.5), high: at(0.75) };
}

function rowsOf({ counts }: Binned): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function isEmpty(bins: Binned): boolean {
  return rowsOf(bins) === 0;
}
