import { describe, expect, test } from '@jest/globals';
import { thresholdChecks } from '../../src/gate/fitted-threshold.js';
import { resolvePolicy } from '../../src/gate/policy.js';
import type { Answer, Situation } from '../../src/gate/situation.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { answerOf, candidateOf, modelOf, optionsOf, rowsOf } from './scene.js';
import { rng } from '../../src/statistics/rng.js';

type Given = Parameters<typeof thresholdChecks>[0];

function binary(y: number[], predicted: number[]): Answer {
  const rows: BinaryPredictions = {
    ...{ task: 'binary', y: Uint8Array.from(y), predicted: Uint8Array.from(predicted) },
    score: Float64Array.from(y, (_, i) => (i + 1) / 9),
  };
  return answerOf(rows);
}

function situation(candidate: Answer, chosen: string | null = 'f1', part: Situation['part'] = 'validation'): Given {
  const answers = { candidate, champion: null, anchor: null, baseline: null };
  return { part, candidate: { ...candidateOf('binary'), decision: { threshold: 0.4, chosen } }, answers };
}

function found(given: Given, gate: object, task: 'binary' | 'multiclass' = 'binary'): string[] {
  const policy = resolvePolicy(optionsOf(gate), task, () => null, 'mlops.yml');
  return thresholdChecks(given, policy).map(({ name }) => name);
}

describe('a threshold that was chosen on the rows that judge', () => {
  const gate = {
    primary: { metric: 'accuracy' },
    guards: { roc_auc: { margin: 0.1 }, mcc: { margin: 0.1 }, brier: { margin: 0.1 } },
    thresholds: { accuracy: { min: 0.1 }, recall: { min: 0.1 } },
  };
  const usual = binary([1, 1, 1, 0, 0], [1, 1, 0, 0, 1]);
  const decided = ['accuracy', 'mcc', 'recall'].map((name) => `threshold behind ${name}`);

  test('is told of each metric of decisions once, and is no obstacle', () => {
    expect(found(situation(usual), gate)).toEqual(decided);
    const policy = resolvePolicy(optionsOf({ primary: { metric: 'f1' } }), 'binary', () => null, 'mlops.yml');
    const note = 'it was chosen by f1 on these validation rows, so that the bounds have no error guarantee';
    expect(thresholdChecks(situation(usual), policy)).toEqual([{ name: 'threshold behind f1', state: 'ok', note }]);
  });

  test.each([
    // Right in 2 of 4 rows, a correlation of 0: all four decisions turned make the same figures.
    { name: 'that is right half of the time', given: binary([1, 1, 0, 0], [1, 0, 1, 0]) },
    { name: 'below which every row is', given: binary([1, 1, 1, 0, 0], [0, 0, 0, 0, 0]) },
    { name: 'above which every row is', given: binary([1, 1, 1, 0, 0], [1, 1, 1, 1, 1]) },
  ])('$name', ({ given }) => {
    expect(found(situation(given), gate)).toContain('threshold behind accuracy');
    expect(found(situation(given), gate)).toContain('threshold behind recall');
  });

  test.each([
    { name: 'on the test rows, which did not choose it', given: situation(usual, 'f1', 'test') },
    { name: 'that was given', given: situation(usual, null) },
    { name: 'of the predictions themselves', given: { ...situation(usual), candidate: candidateOf('binary') } },
    { name: 'of a candidate that cannot be scored', given: situation({ failure: 'exit code 1' }) },
    { name: 'of no row', given: situation(binary([], [])) },
  ])('nothing is told of one $name', ({ given }) => {
    expect(found(given, gate)).toEqual([]);
  });

  test('several classes have none', () => {
    const random = rng('classes');
    const answer = modelOf('multiclass', rowsOf('multiclass', 30, random), 1, random);
    expect(found(situation(answer), { primary: { metric: 'accuracy' } }, 'multiclass')).toEqual([]);
  });
});
