import { describe, expect, test } from '@jest/globals';
import type { Setting } from '../../src/gate/comparison.js';
import { compareGroups, type Groups } from '../../src/gate/fairness.js';
import type { FairnessPolicy } from '../../src/gate/policy.js';
import type { Comparison, GroupsEvidence } from '../../src/gate/verdict.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { BinaryPredictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { columnOf } from './scene.js';

const mae = metricNamed('mae', 'regression');
const setting: Setting = { alpha: 0.05, alphaLook: 0.05, seed: 'rows', cap: null, tests: {} };

/** Rows of each letter in turn, all of them off by what is said of the letter, a little more in every other row. */
function model(letters: string, off: Record<string, number>): RegressionPredictions {
  const y = new Float64Array(letters.length);
  return { task: 'regression', y, predicted: y.map((_, i) => off[letters[i]!]! + (i % 2) * 0.01) };
}

function groupsBy(letters: string, over: Partial<Groups> = {}): Groups {
  const columns = new Map([['site', columnOf('string', letters.length, (i) => letters[i]!)]]);
  return { columns, values: true, source: 'mlops.yml', cluster: null, ...over };
}

const policy: FairnessPolicy = { metric: mae, across: 'site', limit: 2, on: 'bound', minRows: 200 };
const letters = 'a'.repeat(250) + 'b'.repeat(200) + 'c'.repeat(199);
const off = { a: 1, b: 2, c: 9 };

function compared(
  over: Partial<FairnessPolicy> = {},
  groups: Partial<Groups> = {},
  at: Partial<Setting> = {},
  of = letters,
): Comparison {
  return compareGroups({ ...policy, ...over }, model(of, off), groupsBy(of, groups), { ...setting, ...at }).comparison;
}

describe('groups that are compared', () => {
  test('are those with as many rows as the policy asks for; the others are named', () => {
    const found = compared();
    expect(found).toMatchObject({
      ...{ role: 'fairness', metric: 'mae', slice: 'site', side: 'below', margin: 2, rows: 649, inclusive: false },
      ...{ candidate: expect.closeTo(1, 9), guarantee: true, note: null },
      method:
        "difference of two groups (site = b and site = a of 2), each by t and Hall's skewness-corrected t; too few rows for a figure of site = c",
      evidence: { kind: 'groups', groups: [{ name: 'site = a' }, { name: 'site = b' }] },
    });
    expect(compared({ minRows: 201 })).toMatchObject({
      ...{ state: 'unavailable', candidate: null, evidence: null },
      note: 'two groups with enough rows are needed; too few rows for a figure of site = b, site = c',
    });
  });

  test('are left out as well where the metric needs more rows than they have', () => {
    expect(compared({ minRows: 1 }).method).toContain('a of 2)');
    expect(compared({ minRows: 1 }).method).toMatch(/; too few rows for a figure of site = c$/);
    expect(compared({ minRows: 1 }, {}, { cap: 10 })).toMatchObject({
      candidate: expect.closeTo(8 + 0.01 * (99 / 199 - 1 / 2), 9),
      method: "difference of two groups (site = c and site = a of 3), each by t and Hall's skewness-corrected t",
    });
  });

  test('are left out where their metric is undefined', () => {
    const y = Uint8Array.from({ length: 60 }, (_, i) => (i < 40 ? i % 2 : 1));
    const score = Float64Array.from(y, (label, i) => (label + (i % 3)) / 4);
    const given: BinaryPredictions = { task: 'binary', y, score, predicted: y };
    const of = 'a'.repeat(20) + 'b'.repeat(20) + 'c'.repeat(20);
    const auc = { ...policy, metric: metricNamed('roc_auc', 'binary'), minRows: 20 };
    expect(compareGroups(auc, given, groupsBy(of), setting).comparison.method).toMatch(
      /^difference of two groups \(.* of 2\).*; too few rows for a figure of site = c$/,
    );
  });

  test('by the plain value have no promise, and say by what', () => {
    expect(compared({ on: 'value' })).toMatchObject({
      ...{ candidate: expect.closeTo(1, 9), inclusive: true, guarantee: false, method: 'value', lower: null },
      note: "difference of two groups (site = b and site = a of 2), each by t and Hall's skewness-corrected t; too few rows for a figure of site = c; the plain value, without an error guarantee",
    });
    expect(compared({ on: 'value' }, {}, {}, letters.slice(0, 450)).note).toMatch(
      /skewness-corrected t; the plain value, without an error guarantee$/,
    );
  });

  test('of a column with too many values are refused, with the key', () => {
    const of = Array.from({ length: 51 }, (_, i) => String.fromCharCode(200 + i)).join('');
    expect(() => compared({}, {}, {}, of)).toThrow('mlops.yml: gate.fairness.mae.across: column "site" has 51');
  });

  test('whose losses exceed the declared largest one say nothing', () => {
    expect(compared({}, {}, { cap: 5 })).toMatchObject({
      ...{ state: 'unavailable', rows: 649, candidate: null },
      note: 'gate.cap says that no row can lose more than 5, but in 199 of 649 rows a prediction does',
    });
  });

  test('that share clusters are counted by clusters, and nothing is promised', () => {
    const cluster = Int32Array.from(letters, (_, i) => i % 100);
    const found = compared({}, { cluster });
    const evidence = found.evidence as GroupsEvidence;
    expect(evidence.groups.map(({ own }) => [own.kind, (own as { clusters: number }).clusters])).toEqual([
      ['own_cluster', 100],
      ['own_cluster', 100],
    ]);
    expect(found.guarantee).toBe(false);
  });

  test('by resamples draw each its own, as many as the smaller level needs, and none at a level too small for them', () => {
    const bootstrapped = { metric: { ...mae, ownBound: 'bootstrap' as const }, minRows: 30 };
    // Two groups of the same rows.
    const twins = 'a'.repeat(30) + 'b'.repeat(30);
    const given = { ...model(twins, { a: 0, b: 0 }), y: Float64Array.from(twins, (_, i) => ((i % 30) * 7) % 31) };
    const drawn = (at: Partial<Setting>): Comparison =>
      compareGroups({ ...policy, ...bootstrapped }, given, groupsBy(twins), { ...setting, ...at }).comparison;
    const found = drawn({ alphaLook: 0.02 }).evidence as GroupsEvidence;
    const [one, other] = found.groups.map(({ own }) => own as { value: number; replicates: number });
    expect([one!.replicates, other!.replicates]).toEqual([2499, 2499]);
    expect(one!.value).toBe(other!.value);
    expect(one).not.toEqual(other);
    expect(drawn({ alphaLook: 0.02, seed: 'other rows' }).evidence).not.toEqual(found);
    expect(drawn({ alphaLook: 4e-4 })).toMatchObject({
      ...{ state: 'unavailable', rows: 60 },
      note: expect.stringMatching(/^it has no bound but a bootstrap's/),
    });
    expect(compared({}, {}, { alphaLook: 4e-4 }).state).toBe('open');
  });
});
