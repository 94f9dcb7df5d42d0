import { describe, expect, test } from '@jest/globals';
import { testBehaviour, testChurn, testFootprint, type Footprint } from '../../src/gate/operating.js';
import type { Comparison } from '../../src/gate/verdict.js';
import type { BinaryPredictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { candidateOf, optionsOf, sha, versionOf } from './scene.js';

const levels = { alpha: 0.05, alphaLook: 0.01 };
const files = (...sizes: number[]): Record<string, { size: number; sha256: string }> =>
  Object.fromEntries(sizes.map((size, i) => [`part${i}`, { size, sha256: sha('d') }]));
const candidate = { ...candidateOf('binary'), model: { digest: sha('a'), files: files(2_000_000, 1_000_000) } };
const champion = (...sizes: number[]): ReturnType<typeof versionOf> =>
  versionOf('binary', '1.2.0', sha('b'), { model: { digest: sha('b'), files: files(...sizes) } });

function footprint(
  gate: object,
  latency: Footprint['latency'] = { candidate: 30, champion: 20 },
  against: ReturnType<typeof versionOf> | null = champion(2_000_000),
): Comparison[] {
  return testFootprint(optionsOf(gate), candidate, against, { latency }, levels).map(({ comparison }) => comparison);
}

describe('what a model costs to run', () => {
  test('is told with its figures, below the limit, without rows and without a promise', () => {
    const both = { latency: { max_ms: 40, max_ratio: 2 }, size: { max_mb: 4, max_ratio: 3 } };
    const usual = { side: 'below', inclusive: true, rows: 0, method: 'value', guarantee: false, p: null, slice: null };
    expect(footprint(both)).toMatchObject([
      { ...usual, role: 'latency', metric: 'latency', candidate: 30, margin: 40, note: 'measured in this run' },
      {
        ...{ ...usual, role: 'latency', metric: 'latency_ratio', candidate: 1.5, margin: 2 },
        note: 'it took 30 ms, the champion 20 ms',
      },
      { ...usual, role: 'size', metric: 'size', candidate: 3, margin: 4, note: '3.0 MB' },
      {
        ...{ ...usual, role: 'size', metric: 'size_ratio', candidate: 1.5, margin: 3 },
        note: 'it has 3.0 MB, the champion 2.0 MB',
      },
    ]);
    expect(footprint({})).toEqual([]);
  });

  test('is no multiple of anything where there is no champion', () => {
    const asked = { latency: { max_ms: 40, max_ratio: 2 }, size: { max_mb: 4, max_ratio: 3 } };
    expect(footprint(asked, undefined, null).map(({ metric }) => metric)).toEqual(['latency', 'size']);
  });

  const zero = "a multiple of the champion's, which is 0, cannot be computed";
  test.each([
    {
      name: 'nobody measured',
      gate: { latency: { max_ms: 1, max_ratio: 1 } },
      latency: { unavailable: 'no time' },
      notes: ['no time', 'no time'],
    },
    {
      name: 'the champion was not measured',
      gate: { latency: { max_ratio: 1 } },
      latency: { candidate: 3, champion: null },
      notes: ['the champion was not measured'],
    },
    {
      name: 'the champion took no time that can be measured',
      gate: { latency: { max_ratio: 1 } },
      latency: { candidate: 3, champion: 0 },
      notes: [zero],
    },
    { name: 'the champion has no file', gate: { size: { max_ratio: 1 } }, latency: undefined, notes: [zero] },
  ])('is not known where $name', ({ gate, latency, notes }) => {
    const found = footprint(gate, latency, champion());
    expect(found.map(({ note, state, candidate: value }) => [note, state, value])).toEqual(
      notes.map((note) => [note, 'unavailable', null]),
    );
  });
});

describe('a test of behaviour', () => {
  const given = { name: 'sex', kind: 'invariance', rows: 100, broken: 3, atMost: 0.02, failure: null } as const;
  test.each([
    { name: 'is the share of rows', over: {}, value: 0.03, note: 'broken in 3 of 100 rows', state: 'open', rows: 100 },
    {
      name: 'could not be run',
      over: { failure: 'no answer' },
      value: null,
      note: 'no answer',
      state: 'unavailable',
      rows: 100,
    },
    {
      name: 'of no row shows nothing',
      over: { rows: 0, broken: 0 },
      value: null,
      note: 'no row was tested',
      state: 'unavailable',
      rows: 0,
    },
  ] as const)('$name', ({ over, value, note, state, rows }) => {
    const [found] = testBehaviour([{ ...given, ...over }], levels);
    expect(found!.comparison).toMatchObject({
      ...{ role: 'behaviour', metric: 'invariance', slice: 'sex', side: 'below', margin: 0.02, inclusive: true },
      ...{ candidate: value, note, state, rows },
    });
  });
});

describe('changed predictions', () => {
  const classes = (...predicted: number[]): BinaryPredictions => ({
    ...{ task: 'binary', y: new Uint8Array(predicted.length), score: new Float64Array(predicted.length) },
    predicted: Uint8Array.from(predicted),
  });
  const numbers = (...predicted: number[]): RegressionPredictions => ({
    ...{ task: 'regression', y: new Float64Array(predicted.length) },
    predicted: Float64Array.from(predicted),
  });
  const asked = { max: 0.5, tolerance: 0, on: 'bound' } as const;
  const churn = (
    over: Partial<Parameters<typeof testChurn>[0]>,
    [one, other]: [Parameters<typeof testChurn>[1], Parameters<typeof testChurn>[2]],
    clustered = false,
  ): Comparison => testChurn({ ...asked, ...over }, one, other, levels, clustered).comparison;
  const pair: [BinaryPredictions, BinaryPredictions] = [classes(1, 1, 1, 0, 0), classes(1, 1, 1, 1, 0)];

  test('are a share of the rows with its exact bound, of which nothing is promised where rows belong together', () => {
    const found = churn({}, pair);
    expect(found).toMatchObject({
      ...{ role: 'churn', metric: 'churn', side: 'below', margin: 0.5, rows: 5, candidate: 0.2, guarantee: true },
      evidence: { kind: 'share', hits: 1, of: 5 },
    });
    // Clopper and Pearson at alpha_look, from above: P(at most 1 of 5) = q^5 + 5 p q^4 = .01.
    const p = found.upper!;
    expect((1 - p) ** 5 + 5 * p * (1 - p) ** 4).toBeCloseTo(0.01, 12);
    expect(churn({}, pair, true)).toEqual({ ...found, guarantee: false });
  });

  test('by the plain value have no bound', () => {
    expect(churn({ on: 'value' }, pair)).toMatchObject({ candidate: 0.2, method: 'value', upper: null, rows: 5 });
  });

  test('of numbers are those that differ by more than the tolerance, either way', () => {
    const models: [RegressionPredictions, RegressionPredictions] = [numbers(5, 5, 5, 5), numbers(5, 5.5, 4.5, 6)];
    const share = (tolerance: number): number | null => churn({ tolerance, on: 'value' }, models).candidate;
    expect([0, 0.4, 0.5, 1].map(share)).toEqual([0.75, 0.75, 0.25, 0]);
  });

  test('of no row are unknown', () => {
    for (const on of ['bound', 'value'] as const)
      expect(churn({ on }, [classes(), classes()])).toMatchObject({
        ...{ state: 'unavailable', note: 'there is no row to compare on', rows: 0 },
      });
  });
});
