import { describe, expect, test } from '@jest/globals';
import { aucBound } from '../../src/statistics/auc.js';
import { bootstrapBound, pairedBootstrap } from '../../src/statistics/bootstrap.js';
import { clusterBound, pairedCluster } from '../../src/statistics/cluster.js';
import { pairedAuc } from '../../src/statistics/delong.js';
import {
  evidenceSchema,
  fromReal,
  pairedEvidenceSchema,
  singleEvidenceSchema,
  toReal,
} from '../../src/statistics/evidence.js';
import { asChosen, fromEvidence, singleFromEvidence } from '../../src/statistics/from-evidence.js';
import { influenceBound, pairedInfluence } from '../../src/statistics/influence.js';
import { meanBound } from '../../src/statistics/mean-bound.js';
import { pairedMean } from '../../src/statistics/paired-mean.js';
import type { PairedComparison } from '../../src/statistics/paired.js';
import { pairedProportion } from '../../src/statistics/proportion.js';
import { rng } from '../../src/statistics/rng.js';
import type { SingleBound } from '../../src/statistics/single.js';
import { proportionBound } from '../../src/statistics/share.js';

/** Normal numbers, others for another seed. */
const drawn = (n: number, seed = 1): Float64Array => {
  const random = rng(seed);
  return Float64Array.from({ length: n }, () => random.normal());
};
const labels = (n: number, positives: number): Uint8Array => new Uint8Array(n).fill(1, 0, positives);
const groups = (n: number, count: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i % count);
const terms = { df: 12.5, guarantee: true, shortfall: null, minimum: 30 };
const influence = { candidate: 0.71, reference: 0.7, difference: 0.01, floor: 1e-6, limit: 1, skewed: false, ...terms };
const cluster = { candidate: 2, reference: 3, difference: 1, floor: 0, limit: Infinity, guarantee: true };
const lack = { shortfall: null, minimum: 1 };
const boot = { candidate: 0.1, reference: 0.2, difference: -0.1, n: 80, ...lack };
const withGaps = drawn(1999).map((value, i) => (i % 100 === 0 ? NaN : i % 500 === 1 ? -Infinity : value));

const paired: { name: string; make: () => PairedComparison }[] = [
  {
    name: 'proportion',
    make: () => pairedProportion({ bothRight: 40, onlyCandidate: 7, onlyReference: 3, bothWrong: 9 }),
  },
  {
    name: 'proportion without discordant rows',
    make: () => pairedProportion({ bothRight: 40, onlyCandidate: 0, onlyReference: 0, bothWrong: 9 }),
  },
  { name: 'auc', make: () => pairedAuc(labels(70, 20), drawn(70, 1), drawn(70, 2)) },
  { name: 'auc, one row of a class', make: () => pairedAuc(labels(70, 1), drawn(70, 1), drawn(70, 2)) },
  { name: 'auc, equal', make: () => pairedAuc(labels(70, 20), new Float64Array(70), new Float64Array(70)) },
  {
    name: 'auc, both perfect',
    make: () => pairedAuc(labels(70, 20), Float64Array.from(labels(70, 20)), Float64Array.from(labels(70, 20))),
  },
  { name: 'mean', make: () => pairedMean(drawn(77), { candidate: 0.1, reference: 0.3, largest: 1 }) },
  { name: 'mean, unbounded', make: () => pairedMean(drawn(77), { candidate: 0.1, reference: 0.3, largest: Infinity }) },
  {
    name: 'mean, equal',
    make: () => pairedMean(new Float64Array(60).fill(-0), { candidate: 1, reference: 1, largest: 1 }),
  },
  { name: 'mean of one row', make: () => pairedMean(drawn(1), { candidate: 0.1, reference: 0.3, largest: 1 }) },
  { name: 'mean of no row', make: () => pairedMean(drawn(0), { candidate: NaN, reference: NaN, largest: 1 }) },
  { name: 'influence', make: () => pairedInfluence(drawn(50), influence) },
  {
    name: 'influence, skewed and short of rows',
    make: () =>
      pairedInfluence(drawn(20).map(Math.exp), {
        ...influence,
        limit: Infinity,
        skewed: true,
        shortfall: 'it needs more',
      }),
  },
  { name: 'influence, equal models', make: () => pairedInfluence(new Float64Array(50), influence) },
  { name: 'influence of one row', make: () => pairedInfluence(drawn(1), influence) },
  { name: 'clusters', make: () => pairedCluster(drawn(300), groups(300, 60), cluster) },
  { name: 'one cluster', make: () => pairedCluster(drawn(30), groups(30, 1), cluster) },
  { name: 'bootstrap', make: () => pairedBootstrap({ ...boot, replicates: drawn(1999) }) },
  { name: 'bootstrap with undefined replicates', make: () => pairedBootstrap({ ...boot, replicates: withGaps }) },
  {
    name: 'bootstrap without any',
    make: () => pairedBootstrap({ ...boot, replicates: new Float64Array(1999).fill(NaN), shortfall: 'no' }),
  },
];

const single: { name: string; make: () => SingleBound }[] = [
  { name: 'share', make: () => proportionBound(30, 40) },
  { name: 'share of all', make: () => proportionBound(40, 40) },
  { name: 'auc', make: () => aucBound(labels(70, 20), drawn(70))! },
  { name: 'auc, perfect', make: () => aucBound(labels(70, 20), Float64Array.from(labels(70, 20)))! },
  { name: 'auc, one row of a class', make: () => aucBound(labels(70, 1), drawn(70))! },
  { name: 'mean', make: () => meanBound(drawn(60), [-9, 9]) },
  { name: 'mean, unbounded', make: () => meanBound(drawn(60), [-9, Infinity]) },
  { name: 'mean of one row', make: () => meanBound(drawn(1), [-9, Infinity]) },
  { name: 'influence', make: () => influenceBound(drawn(60), { value: 0.8, range: [0, 1], trials: 60, ...terms }) },
  {
    name: 'influence, perfect',
    make: () => influenceBound(drawn(60), { value: 1, range: [0, 1], trials: 60, ...terms }),
  },
  {
    name: 'influence, open',
    make: () => influenceBound(drawn(60), { value: 5, range: [0, Infinity], trials: null, ...terms }),
  },
  {
    name: 'clusters',
    make: () => clusterBound(drawn(300), groups(300, 60), { value: 0.4, range: [0, 1], guarantee: true }),
  },
  {
    name: 'clusters, perfect',
    make: () => clusterBound(new Float64Array(300), groups(300, 60), { value: 1, range: [0, 1], guarantee: true }),
  },
  { name: 'bootstrap', make: () => bootstrapBound(0.4, 60, drawn(1999), lack) },
];

const alphas = [0.5, 0.1, 0.05, 0.0456, 0.025];
const values = [-2, -1, -0.5, -0.01, 0, 0.005, 0.2, 0.5, 1, 1.5];

/** All that a comparison says; levels that were not planned for are no part of it. */
function said(given: PairedComparison | SingleBound): unknown {
  const { evidence, ...rest } = given;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'function'));
  return {
    ...fields,
    evidence: JSON.stringify(evidence),
    lower: alphas.map((alpha) => given.lower(alpha)),
    upper: alphas.map((alpha) => given.upper(alpha)),
    pBelow: values.map((value) => given.pBelow(value)),
    pAbove: 'pAbove' in given ? values.map((value) => given.pAbove(value)) : [],
  };
}

describe.each(paired)('evidence of a pair: $name', ({ make }) => {
  test('makes the same comparison after JSON, bit for bit', () => {
    const given = make();
    const text = JSON.stringify(given.evidence);
    const evidence = pairedEvidenceSchema.parse(JSON.parse(text));
    expect(said(fromEvidence(evidence))).toEqual(said(given));
    expect(JSON.stringify(evidenceSchema.parse(JSON.parse(text)))).toBe(text);
    expect(text.length).toBeLessThan(15_000);
  });

  test('says no bound that is not a number', () => {
    const given = make();
    for (const alpha of alphas) expect([given.lower(alpha), given.upper(alpha)]).not.toContain(NaN);
    for (const value of values) expect(given.pBelow(value)).not.toBeNaN();
  });

  test('as chosen by gate.test: labelled, without a promise, the same bounds', () => {
    const given = make();
    const chosen = asChosen(given);
    expect(chosen.guarantee).toBe(false);
    expect(chosen.method).toBe(`${given.method}, chosen by gate.test`);
    expect(chosen.lower(0.05)).toBe(given.lower(0.05));
    expect(said(fromEvidence(pairedEvidenceSchema.parse(JSON.parse(JSON.stringify(chosen.evidence)))))).toEqual(
      said(chosen),
    );
  });
});

describe.each(single)('evidence of one model: $name', ({ make }) => {
  test('makes the same bound after JSON, bit for bit', () => {
    const given = make();
    const text = JSON.stringify(given.evidence);
    const evidence = singleEvidenceSchema.parse(JSON.parse(text));
    expect(said(singleFromEvidence(evidence))).toEqual(said(given));
    expect(JSON.stringify(evidenceSchema.parse(JSON.parse(text)))).toBe(text);
  });

  test('a value on the wrong side is never shown to be on the right one', () => {
    const given = make();
    expect(given.lower(0.05)).toBeLessThanOrEqual(given.value);
    expect(given.upper(0.05)).toBeGreaterThanOrEqual(given.value);
    for (const value of values) expect([given.pBelow(value), given.pAbove(value)]).not.toContain(NaN);
  });
});

test('evidence of many replicates stays small, and a level between two ranks gets the more cautious bound', () => {
  const replicates = drawn(39_999);
  const found = pairedBootstrap({ ...boot, replicates });
  expect(JSON.stringify(found.evidence).length).toBeLessThan(20_000);
  const sorted = replicates.slice().sort();
  for (const [alpha, rank] of [
    [0.00125, 50],
    [0.05, 2000],
    [0.025, 1000],
  ] as const) {
    expect([found.lower(alpha), found.upper(alpha)]).toEqual([sorted[rank - 1], sorted[sorted.length - rank]]);
  }
  for (const alpha of [0.0137, 0.031, 0.06, 0.3]) {
    const rank = Math.floor(alpha * 40_000);
    expect(found.lower(alpha)).toBeLessThanOrEqual(sorted[rank - 1]!);
    expect(found.lower(alpha)).toBeGreaterThanOrEqual(sorted[Math.floor(rank / 1.11)]!);
    expect(found.pBelow(found.upper(alpha) + 1e-12)).toBeLessThanOrEqual(alpha);
    expect(found.pBelow(found.upper(alpha))).toBeGreaterThan(alpha / 1.11);
  }
});

test.each([
  { name: 'infinite', other: { hits: Infinity } },
  { name: 'negative', other: { hits: -1 } },
  { name: 'unknown', other: { kind: 'guess' } },
  { name: 'more than is known', other: { more: 1 } },
])('evidence that is refused: $name', ({ other }) => {
  const { evidence } = proportionBound(3, 4);
  expect(evidenceSchema.safeParse(evidence).success).toBe(true);
  expect(evidenceSchema.safeParse({ ...evidence, ...other }).success).toBe(false);
});

test('a kind that nobody knows makes no comparison', () => {
  expect(() => fromEvidence({ kind: 'guess' } as never)).toThrow('guess');
  expect(() => singleFromEvidence({ kind: 'guess' } as never)).toThrow('guess');
});

test('numbers that JSON does not hold', () => {
  expect([NaN, Infinity, -Infinity].map(toReal)).toEqual([null, null, null]);
  expect(toReal(-0)).toBe(0);
  expect([fromReal(null), fromReal(null, 7), fromReal(0, 7)]).toEqual([NaN, 7, 0]);
});
