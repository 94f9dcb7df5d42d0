import { describe, expect, test } from '@jest/globals';
import type { Ask } from '../../src/gate/ask.js';
import type { Setting } from '../../src/gate/comparison.js';
import { measureAll, type Pair, type Sides } from '../../src/gate/measure.js';
import { resolvePolicy } from '../../src/gate/policy.js';
import { sliceRows } from '../../src/gate/slices.js';
import type { Comparison } from '../../src/gate/verdict.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { rng } from '../../src/statistics/rng.js';
import { classifier, columnOf, optionsOf, rowsOf } from './scene.js';

const n = 400;
const random = rng('measure');
const rows = rowsOf('binary', n, random);
const candidate = classifier(rows, 2, random);
const champion = classifier(rows, 1, random);
const columns = new Map([
  ['site', columnOf('string', n, (i) => (i % 4 === 0 ? 'a' : 'b'))],
  ['patient', columnOf('string', n, (i) => `p${i % 80}`)],
]);
const setting: Setting = { alpha: 0.05, alphaLook: 0.05, seed: 'rows', cap: null, tests: {} };
const all = Int32Array.from({ length: n }, (_, i) => i);
const pair: Pair = { candidate, reference: champion, positions: all };
const plain: Ask = { rule: 'superiority', margin: 0.004, useful: 0.01, checks: [] };

function measured(gate: object, ask: Partial<Ask> = {}, over: Partial<Sides> = {}): Comparison[] {
  const policy = resolvePolicy(optionsOf(gate), 'binary', () => 0.9, 'mlops.yml');
  const sides: Sides = {
    ...{ candidate, opponent: pair, anchor: null, cluster: null },
    slices: sliceRows(policy.slices, columns, true, 'mlops.yml'),
    groups: { columns, values: true, source: 'mlops.yml', cluster: null },
    ...over,
  };
  return measureAll(policy, { ...plain, ...ask }, sides, setting).map(({ comparison }) => comparison);
}

const asked = (found: readonly Comparison[]): unknown[] =>
  found.map(({ role, against, metric, margin, useful }) => [role, against, metric, margin, useful]);

describe('the comparison that decides', () => {
  test.each([
    { rule: 'superiority', expect: ['primary', 'champion', 'roc_auc', 0.004, 0.01] },
    // It has to show that nothing is lost; no improvement is planned for.
    { rule: 'non_inferiority', expect: ['primary', 'champion', 'roc_auc', -0.004, null] },
    { rule: 'first', expect: ['baseline', 'baseline', 'roc_auc', 0.004, 0.01] },
  ] as const)('by $rule', ({ rule, expect: expected }) => {
    const [primary, ...others] = measured({}, { rule });
    expect(asked([primary!])).toEqual([expected]);
    expect(primary).toMatchObject({ p: null, inclusive: false, slice: null, rows: n });
    expect(others).toEqual([]);
  });

  test('is not made where there is nobody to compare with', () => {
    expect(measured({ guards: { brier: { margin: 0.1 } }, churn: { max: 0.5 } }, {}, { opponent: null })).toEqual([]);
  });
});

describe('guards', () => {
  const guards = {
    roc_auc: { margin: 0.03 },
    brier: { margin: 0.02, on: 'value' },
    f1: { relative_margin: 0.5 },
    accuracy: { gain: 0.01 },
    recall: { relative_gain: 0.1 },
  };
  const primary = ['primary', 'champion', 'roc_auc', 0.004, 0.01];
  const f1 = expect.closeTo(-0.5 * value('f1'), 12);
  const against = (who: 'champion' | 'anchor'): unknown[] => [
    [who === 'anchor' ? 'anchor' : 'guard', who, 'brier', -0.02, null],
    [who === 'anchor' ? 'anchor' : 'guard', who, 'f1', f1, null],
  ];
  const gains = [
    ['guard', 'champion', 'accuracy', 0.01, null],
    ['guard', 'champion', 'recall', expect.closeTo(0.1 * value('recall'), 12), null],
  ];
  const ofChampion = [primary, ['guard', 'champion', 'roc_auc', -0.03, null], ...against('champion'), ...gains];

  function value(metric: string): number {
    return measured({ thresholds: { [metric]: { min: 0, on: 'value' } } }, {}, { candidate: champion }).at(-1)!
      .candidate!;
  }

  test('are asked of the champion, and only by their bounds with a p-value', () => {
    const found = measured({ guards });
    expect(asked(found)).toEqual(ofChampion);
    expect(found.map(({ p }) => p !== null)).toEqual([false, true, false, true, true, true]);
    expect(found[2]).toMatchObject({ inclusive: true, method: 'value' });
  });

  test('are asked since the anchor where they allow a loss, and the primary metric once, at the useful improvement', () => {
    const found = measured({ guards }, {}, { anchor: pair });
    expect(asked(found)).toEqual([...ofChampion, ['anchor', 'anchor', 'roc_auc', -0.01, null], ...against('anchor')]);
    expect(found[6]!.p).not.toBeNull();
  });

  test('are asked since the anchor alone where no useful improvement is known', () => {
    const policy = resolvePolicy(optionsOf({ primary: { metric: 'log_loss' }, guards }), 'binary', () => null, 'm');
    expect(policy.primary.useful).toBeNull();
    const sides = { candidate, opponent: null, anchor: pair, cluster: null, slices: [] };
    const groups = { columns, values: true, source: 'm', cluster: null };
    const found = measureAll(policy, plain, { ...sides, groups }, setting).map(({ comparison }) => comparison);
    expect(asked(found)).toEqual([['anchor', 'anchor', 'roc_auc', -0.03, null], ...against('anchor')]);
  });

  test('of a first model are not asked', () => {
    expect(asked(measured({ guards, churn: { max: 0.5 } }, { rule: 'first' })).length).toBe(1);
  });
});

describe('slices', () => {
  const of = (slices: object, ask: Partial<Ask> = {}, over: Partial<Sides> = {}): Comparison[] =>
    measured({ primary: { metric: 'accuracy' }, slices }, ask, over).filter(({ slice }) => slice !== null);

  test('have the useful improvement as their margin unless it is said, or nothing where neither is known', () => {
    const margins = (found: Comparison[]): unknown[] => found.map(({ slice, margin }) => [slice, margin]);
    expect(of({ required: ['site'] }).every(({ p }) => p !== null)).toBe(true);
    expect(margins(of({ required: ['site'] }))).toEqual([
      ['site = a', -0.01],
      ['site = b', -0.01],
    ]);
    expect(margins(of({ watched: [{ column: 'site', margin: 0.2 }] }, { useful: null }))).toEqual([
      ['site = a', -0.2],
      ['site = b', -0.2],
    ]);
    const note = 'gate.primary.useful, which is its margin, is not known here';
    expect(of({ required: ['site'], watched: ['site'] }, { useful: null })).toMatchObject([
      { role: 'slice', slice: 'site = a', rows: 100, margin: null, state: 'open', note },
      { role: 'slice', slice: 'site = b', rows: 300, margin: null, state: 'open', note },
      { role: 'watched', slice: 'site = a', rows: 100, margin: null, state: 'unavailable', note },
      { role: 'watched', slice: 'site = b', rows: 300, margin: null, state: 'unavailable', note },
    ]);
  });

  test.each([
    { min_rows: 100, roles: ['slice', 'slice'] },
    { min_rows: 101, roles: ['watched', 'slice'] },
    { min_rows: 301, roles: ['watched', 'watched'] },
  ])('with fewer than $min_rows rows are only watched', ({ min_rows, roles }) => {
    const entry = { column: 'site', margin: 0.1, min: 0.1, min_rows };
    const found = of({ required: [entry] });
    expect(found.map(({ role }) => role)).toEqual(roles.flatMap((role) => [role, role]));
    // A slice of no rows is not small but missing.
    const [none] = of({ required: [{ name: 'none', where: 'site == "c"', margin: 0.1 }] });
    expect([none!.role, none!.rows]).toEqual(['slice', 0]);
  });

  test('are asked for limits alone where no margin is said, and for limits alone of a first model', () => {
    const limits = [{ column: 'site', min: 0.1 }];
    const kinds = (found: Comparison[]): unknown[] => found.map(({ against, side, margin }) => [against, side, margin]);
    const alone = [
      ['value', 'above', 0.1],
      ['value', 'above', 0.1],
    ];
    expect(kinds(of({ required: limits }))).toEqual(alone);
    const both = { required: [{ column: 'site', min: 0.1, margin: 0.2 }] };
    expect(kinds(of(both)).length).toBe(4);
    expect(kinds(of(both, { rule: 'first' }))).toEqual(alone);
    expect(kinds(of(both, {}, { opponent: null }))).toEqual(alone);
  });

  test('are of the rows that are compared, each with its own labels and cluster', () => {
    // Rows 1, 3, 5 ... none of which is of site a; and every row whose number leaves 0 or 3 by 4.
    const some = (keep: (i: number) => boolean): Pair => {
      const positions = all.filter(keep);
      const at = ({ y, score, predicted }: BinaryPredictions): BinaryPredictions => ({
        task: 'binary',
        y: y.filter((_, i) => keep(i)),
        score: score.filter((_, i) => keep(i)),
        predicted: predicted.filter((_, i) => keep(i)),
      });
      return { candidate: at(candidate), reference: at(champion), positions };
    };
    const odd = of({ required: ['site'] }, {}, { opponent: some((i) => i % 2 === 1) });
    expect(odd.map(({ slice, rows }) => [slice, rows])).toEqual([
      ['site = a', 0],
      ['site = b', 200],
    ]);
    const right = (keep: (i: number) => boolean): number => {
      const of = all.filter(keep);
      return of.filter((i) => candidate.predicted[i] === candidate.y[i]).length / of.length;
    };
    const ends = of({ required: ['site'] }, {}, { opponent: some((i) => i % 4 === 0 || i % 4 === 3) });
    expect(ends.map(({ rows, candidate: own }) => [rows, own])).toEqual([
      [100, right((i) => i % 4 === 0)],
      [100, right((i) => i % 4 === 3)],
    ]);
    const cluster = columns.get('patient')!.codes;
    const clustered = of(
      { required: [{ column: 'site', margin: 0.1, min: 0.1 }] },
      {},
      {
        ...{ cluster, opponent: some((i) => i % 4 === 0 || i % 4 === 3) },
      },
    );
    // Of 80 patients in turn every fourth is of site a, and 20 of the others among rows 3, 7, 11 ...; of all rows 60.
    expect(clustered.map(({ evidence }) => (evidence as { clusters: number }).clusters)).toEqual([20, 20, 20, 60]);
  });
});

test('limits, fairness and changed predictions come last; the bound of these promises nothing where rows belong together', () => {
  const gate = {
    thresholds: { accuracy: { min: 0.5 } },
    fairness: { recall: { across: 'site', max_difference: 0.2 } },
    churn: { max: 0.5 },
  };
  const roles = (found: Comparison[]): unknown[] => found.map(({ role, guarantee }) => [role, guarantee]);
  expect(roles(measured(gate))).toEqual([
    ['primary', true],
    ['threshold', true],
    ['fairness', true],
    ['churn', true],
  ]);
  const cluster = columns.get('patient')!.codes;
  const clustered = measured(gate, {}, { cluster });
  expect(roles(clustered)).toEqual([
    ['primary', true],
    ['threshold', true],
    ['fairness', true],
    ['churn', false],
  ]);
  expect(clustered.slice(0, 2).map(({ evidence }) => (evidence as { clusters: number }).clusters)).toEqual([80, 80]);
});
