import { binomialUpper } from '../../statistics/binomial.js';
import { chiSquare, cramersV, withoutSmallCells } from '../../statistics/chi-square.js';
import { jensenShannon, stabilityIndex } from '../../statistics/divergence.js';
import type { CategoryList } from './category-list.js';
import type { Shown } from './comparison.js';
import type { Tested } from './tested.js';

/** Of a list that is not complete, categories with less than this share of the rows of both sides are left to the rest. */
const leastShare = 0.01;
/** Categories that are drawn or named. */
const mostNamed = 8;

/** Categories that came, that went, and shares of those on both sides. Pure. */
export function categoryChanges(before: CategoryList, after: CategoryList): Tested[] {
  return [
    ...unseen(before, after, 'new categories'),
    ...unseen(after, before, 'vanished categories'),
    ...shares(before, after),
  ];
}

/**
 * Rows of `there` with a category that `here` has not. In a sample some categories of a population are always missing: how many rows of another sample have
 * one of these is binomial, and the share of such rows in the population is about that of the categories that occur once (Good 1953; with two
 * standard errors of Robbins 1968's estimator on top). p is the chance of at least so many rows.
 */
function unseen(here: CategoryList, there: CategoryList, change: 'new categories' | 'vanished categories'): Tested[] {
  if (!here.complete || here.error > 0 || here.rows === 0 || there.rows === 0) return [];
  const found = [...there.byDigest].filter(([digest]) => !here.byDigest.has(digest)).map(([, each]) => each);
  if (found.length === 0) return [];
  const rows = found.reduce((sum, { count }) => sum + Math.max(0, count - there.error), 0);
  const counts = [...here.byDigest.values()].map(({ count }) => count);
  const once = counts.filter((count) => count === 1).length;
  // Most values occur once: an identifier, or free text.
  if (once > here.rows / 2) return [];
  const twice = counts.filter((count) => count === 2).length;
  const missing = Math.min(1, (once + 1 + 2 * Math.sqrt(once + 2 * twice + 1)) / here.rows);
  const shown: Shown = { kind: 'categories', categories: found.length, share: rows / there.rows };
  const nothing: Shown = { kind: 'nothing' };
  const isNew = change === 'new categories';
  return [
    {
      finding: {
        change,
        from: isNew ? nothing : shown,
        to: isNew ? shown : nothing,
        names: found.slice(0, mostNamed).flatMap(({ name }) => (name === null ? [] : [name])),
      },
      effect: jensenShannon([0, 1], [rows, there.rows - rows]),
      p: binomialUpper(rows, there.rows, missing),
    },
  ];
}

interface Pair {
  readonly digest: string;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** The shares of categories that both sides may have, and of the rest. */
function shares(before: CategoryList, after: CategoryList): Tested[] {
  const pairs = paired(before, after);
  if (pairs.length === 0 || before.rows === 0 || after.rows === 0) return [];
  const rest = [before.rows - sum(pairs, 'from'), after.rows - sum(pairs, 'to')].map((rows) => Math.max(0, rows));
  const bothComplete = before.complete && after.complete;
  // What came and what went are findings of their own.
  const others = bothComplete ? [] : [rest];
  const from = [...pairs.map((pair) => pair.from), ...others.map(([rows]) => rows!)];
  const to = [...pairs.map((pair) => pair.to), ...others.map(([, rows]) => rows!)];
  if (from.length < 2) return [];
  const cells = withoutSmallCells(from, to);
  const test = chiSquare(cells.a, cells.b);
  const most = pairs.toSorted((one, other) => moved(other, before, after) - moved(one, before, after))[0]!;
  const drawn = pairs.slice(0, mostNamed);
  return [
    {
      finding: {
        change: 'categories',
        from: { kind: 'category', name: most.name, digest: most.digest, share: most.from / before.rows },
        to: { kind: 'category', name: most.name, digest: most.digest, share: most.to / after.rows },
        names: [],
      },
      effect: jensenShannon(from, to),
      p: test.p,
      measured: {
        jensenShannon: jensenShannon(from, to),
        stabilityIndex: stabilityIndex(from, to),
        wasserstein: null,
        distance: null,
        cramersV: cramersV(test, before.rows + after.rows),
        p: test.p,
      },
      drawn: {
        kind: 'categories',
        edges: [],
        names: drawn.map(({ name }) => name),
        from: drawn.map((pair) => pair.from / before.rows),
        to: drawn.map((pair) => pair.to / after.rows),
      },
    },
  ];
}

/** Rows of both sides by category, the most frequent first. Where a list leaves a count open, it is what differs least from the other side. */
function paired(before: CategoryList, after: CategoryList): Pair[] {
  const complete = before.complete && after.complete;
  const pairs: Pair[] = [];
  for (const digest of new Set([...before.byDigest.keys(), ...after.byDigest.keys()])) {
    const [one, other] = [before.byDigest.get(digest), after.byDigest.get(digest)];
    if (complete && (one === undefined || other === undefined)) continue;
    const [a, b] = [range(before, one?.count), range(after, other?.count)];
    const from = Math.min(a.most, Math.max(a.least, (b.least / after.rows) * before.rows));
    const to = Math.min(b.most, Math.max(b.least, (from / before.rows) * after.rows));
    const pair = { digest, name: one?.name ?? other?.name ?? null, from, to };
    if (complete || (pair.from + pair.to) / (before.rows + after.rows) >= leastShare) pairs.push(pair);
  }
  return pairs.sort((one, other) => other.from + other.to - one.from - one.to);
}

/** Fewest and most rows that may have a category. */
function range({ error, unlisted }: CategoryList, count: number | undefined): { least: number; most: number } {
  return count === undefined ? { least: 0, most: unlisted } : { least: Math.max(0, count - error), most: count };
}

function moved({ from, to }: Pair, before: CategoryList, after: CategoryList): number {
  return Math.abs(from / before.rows - to / after.rows);
}

function sum(pairs: readonly Pair[], side: 'from' | 'to'): number {
  return pairs.reduce((total, pair) => total + pair[side], 0);
}
