import { describe, expect, test } from '@jest/globals';
import { gateOptions } from '../../src/gate/gate.options.js';
import { policyChanges, policyDigest, resolvePolicy, usefulOf } from '../../src/gate/policy.js';
import { UserError } from '../../src/host/errors.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import { optionsOf } from './scene.js';

const nothing = (): null => null;

describe('the options', () => {
  test('have a default that works', () => {
    expect(optionsOf()).toEqual({
      primary: { metric: null, rule: 'superiority', margin: 0, useful: null, relative: false },
      on_new_data: 'non_inferiority',
      guards: {},
      thresholds: {},
      slices: { required: [], watched: [] },
      fairness: {},
      cluster: null,
      test: {},
      latency: null,
      size: null,
      churn: null,
      must_pass: null,
      confidence: 0.95,
      reuse: 'report',
      looks: 20,
      fresh_rows: null,
      cap: null,
      champion_environment: 'own',
      fail_on: ['reject'],
      new_line: null,
      part: null,
      base: null,
    });
  });

  const refused: { name: string; given: unknown; expect: string }[] = [
    {
      name: 'non-inferiority without margin',
      given: { primary: { rule: 'non_inferiority' } },
      expect: 'primary.margin',
    },
    { name: 'useful at the margin', given: { primary: { margin: 0.02, useful: 0.02 } }, expect: 'primary.useful' },
    { name: 'useful below the margin', given: { primary: { margin: 0.02, useful: 0.01 } }, expect: 'primary.useful' },
    { name: 'a negative margin', given: { primary: { margin: -0.01 } }, expect: 'primary.margin' },
    { name: 'a guard without margin', given: { guards: { brier: {} } }, expect: 'guards.brier.margin' },
    { name: 'a guard of margin 0', given: { guards: { brier: { margin: 0 } } }, expect: 'guards.brier.margin' },
    { name: 'a threshold without limit', given: { thresholds: { f1: {} } }, expect: 'thresholds.f1' },
    {
      name: 'a threshold that nothing can keep',
      given: { thresholds: { f1: { min: 0.9, max: 0.8 } } },
      expect: 'thresholds.f1.max',
    },
    { name: 'certainty', given: { confidence: 1 }, expect: 'confidence' },
    { name: 'an unknown verdict', given: { fail_on: ['maybe'] }, expect: 'fail_on.0' },
    { name: 'an unknown key', given: { margin: 0.1 }, expect: '' },
  ];
  test.each(refused)('refuse $name', ({ given, expect: path }) => {
    const parsed = gateOptions.safeParse(given);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

describe('resolving a policy', () => {
  const metrics: { name: string; given: 'binary' | 'regression'; expect: string }[] = [
    { name: 'binary', given: 'binary', expect: 'roc_auc' },
    { name: 'regression', given: 'regression', expect: 'mae' },
  ];
  test.each(metrics)('takes $expect for a $name target', ({ given, expect: metric }) => {
    expect(resolvePolicy(optionsOf(), given, nothing, 'mlops.yml').primary.metric.name).toBe(metric);
  });

  test('asks for .01 on metrics that end at 1 and for 1% of the champion on errors without an end', () => {
    expect(resolvePolicy(optionsOf(), 'binary', () => 0.9, 'mlops.yml').primary.useful).toBe(0.01);
    expect(resolvePolicy(optionsOf(), 'regression', () => 250, 'mlops.yml').primary.useful).toBe(2.5);
    expect(usefulOf(metricNamed('r2', 'regression'), () => -0.4)).toBe(0.01);
    expect(usefulOf(metricNamed('log_loss', 'binary'), () => 0.5)).toBe(0.005);
    expect(usefulOf(metricNamed('mae', 'regression'), () => 0)).toBeNull();
    expect(usefulOf(metricNamed('mae', 'regression'), () => null)).toBeNull();
  });

  test('turns confidence into an alpha without the noise of binary fractions', () => {
    expect(resolvePolicy(optionsOf(), 'binary', nothing, 'mlops.yml').alpha).toBe(0.05);
    expect(resolvePolicy(optionsOf({ confidence: 0.9 }), 'binary', nothing, 'mlops.yml').alpha).toBe(0.1);
  });

  const contradictions: {
    name: string;
    given: unknown;
    task: 'binary' | 'regression' | 'multiclass';
    expect: RegExp;
  }[] = [
    {
      name: 'an unknown primary metric',
      given: { primary: { metric: 'roc-auc' } },
      task: 'binary',
      expect: /^mlops\.yml: gate\.primary\.metric: .*"roc-auc".*did you mean "roc_auc"/,
    },
    {
      name: 'an unknown guard',
      given: { guards: { brierr: { margin: 1 } } },
      task: 'binary',
      expect: /gate\.guards\.brierr: .*did you mean "brier"/,
    },
    {
      name: 'a metric of another task',
      given: { thresholds: { roc_auc: { min: 0.9 } } },
      task: 'regression',
      expect: /gate\.thresholds\.roc_auc: expected a metric of task regression/,
    },
    {
      name: 'a margin at the default of useful',
      given: { primary: { margin: 0.01 } },
      task: 'binary',
      expect: /gate\.primary\.useful: expected a number larger than the margin 0\.01, and its default here is 0\.01/,
    },
    {
      name: 'a metric of two classes only',
      given: { primary: { metric: 'roc_auc' } },
      task: 'multiclass',
      expect:
        /gate\.primary\.metric: expected a metric of task multiclass, got "roc_auc"; did you mean "roc_auc_ovr"\?/,
    },
  ];
  test.each(contradictions)('refuses $name', ({ given, task, expect: message }) => {
    const resolve = (): unknown => resolvePolicy(optionsOf(given), task, () => 0.9, 'mlops.yml');
    expect(resolve).toThrow(UserError);
    expect(resolve).toThrow(message);
  });
});

describe('the digest of a policy', () => {
  test('does not depend on the order of keys, nor on what does not judge', () => {
    const one = optionsOf({ guards: { brier: { margin: 0.01 }, f1: { margin: 0.02 } } });
    const other = optionsOf({ guards: { f1: { margin: 0.02 }, brier: { margin: 0.01 } }, fail_on: [], part: 'test' });
    expect(policyDigest(other)).toBe(policyDigest(one));
    expect(policyDigest(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('depends on every number', () => {
    const changes = [
      {},
      { primary: { margin: 0.001 } },
      { primary: { useful: 0.02 } },
      { on_new_data: 'superiority' },
      { guards: { brier: { margin: 0.01 } } },
      { thresholds: { brier: { max: 0.2 } } },
      { thresholds: { brier: { max: 0.2, on: 'value' } } },
      { confidence: 0.9 },
      { cap: 400 },
    ];
    expect(new Set(changes.map((change) => policyDigest(optionsOf(change)))).size).toBe(changes.length);
  });

  test('changes are told key by key', () => {
    const before = optionsOf({ primary: { margin: 0.01, useful: 0.05 }, guards: { brier: { margin: 0.01 } } });
    const after = optionsOf({ primary: { margin: 0, useful: 0.05 }, fail_on: [], base: 'origin/main' });
    expect(policyChanges(before, after)).toEqual([
      'fail_on: ["reject"] -> []',
      'guards.brier.margin: 0.01 -> not set',
      'primary.margin: 0.01 -> 0',
    ]);
    expect(policyChanges(before, before)).toEqual([]);
  });
});
