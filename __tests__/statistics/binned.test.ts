import { expect, test } from '@jest/globals';
import { type Binned, commonShares, distanceBounds, wasserstein } from '../../src/statistics/binned.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose } from './reference.js';

const pairs: { name: string; a: Binned; b: Binned }[] = [
  { name: 'equal bins', a: { edges: [0, 1, 2], counts: [2, 1] }, b: { edges: [0, 1, 2], counts: [1, 2] } },
  {
    name: 'bins beside one another',
    a: { edges: [0, 1, 2], counts: [1, 2] },
    b: { edges: [0.5, 1.5, 3], counts: [2, 1] },
  },
  { name: 'one bin in another', a: { edges: [0, 4], counts: [2] }, b: { edges: [1, 2, 3], counts: [1, 1] } },
  { name: 'one bin against two', a: { edges: [0, 1, 3], counts: [1, 1] }, b: { edges: [0, 3], counts: [2] } },
  { name: 'nothing in common', a: { edges: [0, 1], counts: [2] }, b: { edges: [2, 3, 4], counts: [1, 1] } },
  {
    name: 'nothing in common, the other way round',
    a: { edges: [5, 6], counts: [2] },
    b: { edges: [-1, 3, 4], counts: [1, 1] },
  },
  { name: 'an end where the other begins', a: { edges: [0, 1], counts: [2] }, b: { edges: [1, 2], counts: [3] } },
  { name: 'an empty bin', a: { edges: [0, 1, 2, 3], counts: [1, 0, 1] }, b: { edges: [0.5, 2.5], counts: [2] } },
  { name: 'an empty first bin', a: { edges: [0, 1, 2], counts: [0, 2] }, b: { edges: [0.5, 2], counts: [2] } },
];

/** All edges, and points between each two of them. */
function places(a: Binned, b: Binned, points: readonly number[]): number[] {
  const edges = [...a.edges, ...b.edges].sort((one, other) => one - other);
  return edges.slice(1).flatMap((to, at) => points.map((point) => edges[at]! + point * (to - edges[at]!)));
}

/** All samples that have these bins, their values at the places given. */
function samples({ edges, counts }: Binned, at: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const [bin, count] of counts.entries()) {
    const inside = at.filter((x) => x > edges[bin]! && x < edges[bin + 1]!);
    for (let i = 0; i < count; i++) all = all.flatMap((sample) => inside.map((x) => [...sample, x]));
  }
  return all;
}

test.each(pairs)('D is between its bounds for all samples with these bins, and reaches them: $name', ({ a, b }) => {
  const at = [...new Set(places(a, b, [0.3, 0.6]))];
  const functions = (bins: Binned): number[][] =>
    samples(bins, at).map((sample) => at.map((x) => sample.filter((value) => value <= x).length / sample.length));
  const [ofA, ofB] = [functions(a), functions(b)];
  const found = ofA.flatMap((f) => ofB.map((g) => Math.max(...f.map((share, k) => Math.abs(share - g[k]!)))));
  const { lower, upper } = distanceBounds(a, b);
  expectClose(lower, Math.min(...found), 1e-12, 1e-12);
  expectClose(upper, Math.max(...found), 1e-12);
  expect(distanceBounds(b, a)).toEqual({ lower, upper });
});

/** Share of the values below x, evenly in their bins. */
function below({ edges, counts }: Binned, x: number): number {
  const part = (bin: number): number => Math.min(1, Math.max(0, (x - edges[bin]!) / (edges[bin + 1]! - edges[bin]!)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, bin) => sum + count * part(bin), 0) / total;
}

const random = rng('bins');
const drawn = (): Binned => {
  let edge = random.next() - 0.5;
  const edges = Array.from({ length: 2 + random.int(5) }, () => (edge += 0.1 + random.next()));
  return { edges, counts: edges.slice(1).map(() => 1 + random.int(9)) };
};

test.each([...pairs, ...Array.from({ length: 10 }, (_, i) => ({ name: `drawn ${i}`, a: drawn(), b: drawn() }))])(
  "Wasserstein's distance is the area between the two functions, strip by strip: $name",
  ({ a, b }) => {
    const strips = 400;
    const edges = [...a.edges, ...b.edges].sort((one, other) => one - other);
    let area = 0;
    for (const [at, to] of edges.slice(1).entries()) {
      const width = (to - edges[at]!) / strips;
      for (let i = 0.5; i < strips; i++) {
        const x = edges[at]! + i * width;
        area += Math.abs(below(a, x) - below(b, x)) * width;
      }
    }
    // Only the strips in which the functions cross are not exact.
    expectClose(wasserstein(a, b), area, 1e-4, 1e-6);
    expectClose(wasserstein(b, a), wasserstein(a, b), 1e-12);
    expect(wasserstein(a, a)).toBe(0);
  },
);

test.each([
  // Uniform on [0, 1] and on [0, 2]: two triangles of 1/4.
  { a: { edges: [0, 1], counts: [3] }, b: { edges: [0, 2], counts: [5] }, area: 0.5 },
  // The difference goes from 1/4 to -1/4 within the middle bin.
  { a: { edges: [0, 1, 2, 3], counts: [2, 0, 2] }, b: { edges: [0, 1, 2, 3], counts: [1, 2, 1] }, area: 0.375 },
  // From 1/10 to -3/10: triangles of 1/4 and 3/4 of the bin's width.
  {
    a: { edges: [0, 1, 2, 3], counts: [2, 1, 7] },
    b: { edges: [0, 1, 2, 3], counts: [1, 5, 4] },
    area: 0.325,
  },
  { a: { edges: [0, 100], counts: [1] }, b: { edges: [50, 150], counts: [1] }, area: 50 },
])('an area by hand: $area', ({ a, b, area }) => {
  expect(wasserstein(a, b)).toBeCloseTo(area, 12);
});

test.each([
  {
    name: 'what the other bins leave open is no difference',
    a: { edges: [0, 1, 2], counts: [1, 1] },
    b: { edges: [-1, 0.5, 3], counts: [2, 2] },
    wanted: { edges: [-1, 0, 1, 2, 3], a: [0, 0.5, 0.5, 0], b: [0, 0.5, 0.5, 0] },
  },
  {
    name: 'all below',
    a: { edges: [0, 1, 2], counts: [1, 3] },
    b: { edges: [-2, -1, 0], counts: [1, 1] },
    wanted: { edges: [-2, -1, 0, 1, 2], a: [0, 0, 0.25, 0.75], b: [0.5, 0.5, 0, 0] },
  },
  {
    name: 'all above',
    a: { edges: [0, 1, 2], counts: [1, 3] },
    b: { edges: [2, 3, 5], counts: [3, 1] },
    wanted: { edges: [0, 1, 2, 3, 5], a: [0.25, 0.75, 0, 0], b: [0, 0, 0.75, 0.25] },
  },
  {
    name: 'as little difference as the other bins allow',
    a: { edges: [0, 1, 2, 3], counts: [1, 1, 2] },
    // At 1 at least 0.5 lie below, at 2 at most 0.75.
    b: { edges: [0, 0.5, 1.5, 2.5, 3], counts: [4, 2, 0, 2] },
    wanted: { edges: [0, 1, 2, 3], a: [0.25, 0.25, 0.5], b: [0.5, 0.25, 0.25] },
  },
  {
    name: 'one bin that holds all of the first',
    a: { edges: [1, 2, 3], counts: [3, 1] },
    b: { edges: [0, 4], counts: [9] },
    wanted: { edges: [0, 1, 2, 3, 4], a: [0, 0.75, 0.25, 0], b: [0, 0.75, 0.25, 0] },
  },
])('shares of common bins: $name', ({ a, b, wanted }) => {
  expect(commonShares(a, b)).toEqual(wanted);
});
