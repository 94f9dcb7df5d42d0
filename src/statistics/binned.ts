/** A distribution of numbers as counts between ascending edges: counts[i] values lie in [edges[i], edges[i + 1]), in the last one also at its end. */
export interface Binned {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** Shares of the values below x, given what the bins tell: exact at an edge, else between those at the edges beside it. */
interface Below {
  readonly least: number;
  readonly most: number;
  /** As if values lay evenly in their bin. */
  readonly even: number;
}

/** Answers for ascending x; each call starts where the last one ended. O(x + bins) in all. */
function sharesBelow({ edges, counts }: Binned): (x: number) => Below {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let bin = 0;
  let before = 0;
  return (x) => {
    while (bin < counts.length && edges[bin + 1]! <= x) before += counts[bin++]!;
    const [from, to, inside] = [edges[bin]!, edges[bin + 1], counts[bin]];
    if (to === undefined || inside === undefined || x <= from) {
      const share = before / total;
      return { least: share, most: share, even: share };
    }
    const even = before + (inside * (x - from)) / (to - from);
    return { least: before / total, most: (before + inside) / total, even: even / total };
  };
}

/** All edges of two distributions, ascending, each once. */
function allEdges(a: Binned, b: Binned): number[] {
  return [...new Set([...a.edges, ...b.edges])].sort((one, other) => one - other);
}

/**
 * What the bins say of Kolmogorov and Smirnov's D, the largest distance of two distribution functions: it lies between `lower` and `upper`. What
 * binning costs is at most the largest share that a bin holds: upper - lower <= the sum of both samples' largest shares.
 */
export function distanceBounds(a: Binned, b: Binned): { readonly lower: number; readonly upper: number } {
  const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
  let lower = 0;
  let upper = 0;
  let earlier = { a: 0, b: 0 };
  for (const x of allEdges(a, b)) {
    const [one, other] = [ofA(x), ofB(x)];
    lower = Math.max(lower, one.least - other.most, other.least - one.most);
    // Between two edges one function may rise before the other.
    upper = Math.max(upper, one.most - earlier.b, other.most - earlier.a);
    earlier = { a: one.least, b: other.least };
  }
  return { lower, upper: Math.min(1, upper) };
}

/** Two distributions as shares of the same bins, between ascending edges. */
export interface CommonShares {
  readonly edges: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Two distributions as shares of the first one's bins, and beyond them of the second one's. Where the second one's bins leave it open how many values
 * lie below an edge, it is what differs least from the first: other bins alone are no difference. O(bins).
 */
export function commonShares(a: Binned, b: Binned): CommonShares {
  const [low, high] = [a.edges[0]!, a.edges.at(-1)!];
  const edges = [...b.edges.filter((x) => x < low), ...a.edges, ...b.edges.filter((x) => x > high)];
  const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
  const belowA = edges.map((x) => ofA(x).even);
  const belowB = edges.map((x, at) => {
    const { least, most } = ofB(x);
    return Math.min(most, Math.max(least, belowA[at]!));
  });
  return { edges, a: steps(belowA), b: steps(belowB) };
}

function steps(below: readonly number[]): number[] {
  return below.slice(1).map((share, at) => Math.max(0, share - below[at]!));
}

/**
 * Wasserstein's distance of order 1: the area between two distribution functions, in the unit of the values. Values are taken to lie evenly in their
 * bins: the error is at most a bin's width. O(bins).
 */
export function wasserstein(a: Binned, b: Binned): number {
  const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
  const edges = allEdges(a, b);
  let area = 0;
  let last = 0;
  for (const [at, x] of edges.entries()) {
    const difference = ofA(x).even - ofB(x).even;
    if (at > 0) area += (x - edges[at - 1]!) * meanDistance(last, difference);
    last = difference;
  }
  return area;
}

/** Mean of |d| where d goes from one value to the other in a straight line. */
function meanDistance(from: number, to: number): number {
  if (from * to >= 0) return Math.abs(from + to) / 2;
  return (from * from + to * to) / (2 * (Math.abs(from) + Math.abs(to)));
}
