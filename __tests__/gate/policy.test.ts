import { describe, expect, test } from '@jest/globals';
import { gateOptions } from '../../src/gate/gate.options.js';
import { checkPossible } from '../../src/gate/impossible.js';
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
    {
      name: 'a threshold between two equal ends',
      given: { thresholds: { f1: { min: 0.8, max: 0.8 } } },
      expect: 'thresholds.f1.max',
    },
    {
      name: 'a guard that allows a loss and asks for a gain',
      given: { guards: { brier: { margin: 0.01, gain: 0.02 } } },
      expect: 'guards.brier.gain',
    },
    {
      name: 'a guard that does so with shares',
      given: { guards: { brier: { relative_margin: 0.01, gain: 0.02 } } },
      expect: 'guards.brier.gain',
    },
    {
      name: 'a relative margin at the default of useful',
      given: { primary: { relative: true, margin: 0.01 } },
      expect: 'primary.useful',
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
    expect(usefulOf(metricNamed('brier', 'multiclass'), () => 0.5)).toBe(0.01);
    expect(usefulOf(metricNamed('mae', 'regression'), () => 0)).toBeNull();
    expect(usefulOf(metricNamed('mae', 'regression'), () => null)).toBeNull();
  });

  test.each([
    { primary: { margin: 0.005 }, value: -40, margin: 0.2, useful: 0.4 },
    { primary: { margin: 0.02, useful: 0.05 }, value: 40, margin: 0.8, useful: 2 },
    { primary: { margin: 0.02, useful: 0.05 }, value: 0, margin: 0, useful: null },
    { primary: { margin: 0.02, useful: 0.05 }, value: null, margin: 0, useful: null },
  ])('takes $primary of $value', ({ primary, value, margin, useful }) => {
    const found = resolvePolicy(optionsOf({ primary: { ...primary, relative: true } }), 'regression', () => value, 'm');
    expect(found.primary.margin).toBeCloseTo(margin, 12);
    if (useful === null) expect(found.primary.useful).toBeNull();
    else expect(found.primary.useful).toBeCloseTo(useful, 12);
    expect(found.primary.relative).toBe(true);
  });

  test('takes an added metric by its name alone', () => {
    const added = { ...metricNamed('brier', 'binary'), name: 'cost' };
    const resolved = (metric: string | null): string =>
      resolvePolicy(optionsOf({ primary: { metric } }), 'binary', nothing, 'mlops.yml', [added]).primary.metric.name;
    expect([resolved(null), resolved('cost'), resolved('f1')]).toEqual(['roc_auc', 'cost', 'f1']);
  });

  test.each(['required', 'watched'])('says which entry of slices.%s has an unknown metric', (list) => {
    const slices = { [list]: ['sex', { column: 'sex', metric: 'f9', margin: 0.1 }] };
    expect(() => resolvePolicy(optionsOf({ slices }), 'binary', nothing, 'mlops.yml')).toThrow(
      `mlops.yml: gate.slices.${list}.1.metric: expected a metric of task binary, got "f9"`,
    );
  });

  test('takes slices by column, by condition, with limits and with a margin', () => {
    const where = { name: 'old', where: 'age > 60' };
    const slices = {
      required: ['sex', { column: 'age', min: 0.6 }, { ...where, metric: 'f1', max: 0.9, on: 'value', min_rows: 20 }],
      watched: [
        { ...where, margin: 0.03 },
        { column: 'sex', metric: 'f1', margin: 0.1, min: 0.5 },
      ],
    };
    const found = resolvePolicy(optionsOf({ slices }), 'binary', nothing, 'mlops.yml').slices;
    const [auc, f1] = [metricNamed('roc_auc', 'binary'), metricNamed('f1', 'binary')];
    const usual = { role: 'slice', metric: auc, limits: [], on: 'bound', minRows: 1 };
    const limit = (metric: unknown, side: string, at: number, on = 'bound'): object => ({
      metric,
      side,
      limit: at,
      on,
    });
    expect(found).toEqual([
      { ...usual, of: 'sex', margin: null },
      { ...usual, of: 'age', limits: [limit(auc, 'above', 0.6)] },
      { ...usual, of: where, metric: f1, limits: [limit(f1, 'below', 0.9, 'value')], on: 'value', minRows: 20 },
      { ...usual, role: 'watched', of: where, margin: 0.03 },
      { ...usual, role: 'watched', of: 'sex', metric: f1, margin: 0.1, limits: [limit(f1, 'above', 0.5)] },
    ]);
    expect(found.map((slice) => 'margin' in slice)).toEqual([true, false, false, true, true]);
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

describe('before anything is trained', () => {
  const refused: { name: string; given: unknown; expect: string | null }[] = [
    {
      name: 'min above the largest value',
      given: { thresholds: { f1: { min: 1.2 } } },
      expect: 'thresholds.f1.min: no',
    },
    { name: 'a bound above the largest value', given: { thresholds: { f1: { min: 1 } } }, expect: 'or set on: value' },
    {
      name: 'max below the smallest value',
      given: { thresholds: { mcc: { max: -1.5 } } },
      expect: 'thresholds.mcc.max',
    },
    { name: 'a gain beyond all values', given: { guards: { f1: { gain: 1 } } }, expect: 'guards.f1.gain: no model' },
    {
      name: 'the target as a slice',
      given: { slices: { watched: ['a', 'y'] } },
      expect: 'slices.watched.1: column "y"',
    },
    { name: 'the target as a cluster', given: { cluster: 'y' }, expect: 'gate.cluster: column "y" is the target' },
    {
      name: 'the target across which fairness is asked',
      given: { fairness: { recall: { across: 'y', max_difference: 0.1 } } },
      expect: 'fairness.recall.across: column "y"',
    },
    { name: 'a slice twice', given: { slices: { required: ['a', 'a'] } }, expect: 'slices.required.1: asks roc_auc' },
    {
      name: 'a slice that is required and watched',
      given: { slices: { required: ['a'], watched: [{ column: 'a', margin: 0.1 }] } },
      expect: 'slices.watched.0: asks roc_auc',
    },
    {
      name: 'one name for two conditions',
      given: { slices: { required: [1, 2].map((n) => ({ name: 'old', where: `age > ${n}` })) } },
      expect: 'slices.required.1: a second slice "old" of other rows',
    },
    {
      name: 'a limit of a slice outside the values',
      given: { slices: { required: [{ column: 'a', min: 7 }] } },
      expect: 'slices.required.0.min: no model',
    },
    { name: 'the largest value, on: value', given: { thresholds: { f1: { min: 1, on: 'value' } } }, expect: null },
    { name: 'no largest value', given: { thresholds: { log_loss: { max: 1e9 } } }, expect: null },
    {
      name: 'two metrics, and two demands, of one slice',
      given: { slices: { required: ['a', { column: 'a', min: 0.5 }, { column: 'a', metric: 'f1', margin: 0.1 }] } },
      expect: null,
    },
  ];
  test.each(refused)('$name', ({ given, expect: message }) => {
    const options = optionsOf(given);
    const check = (): void =>
      checkPossible(resolvePolicy(options, 'binary', nothing, 'mlops.yml'), options, 'y', 'mlops.yml');
    if (message === null) expect(check).not.toThrow();
    else expect(check).toThrow(message);
  });
});

describe('the digest of a policy', () => {
  test('tells apart what each key says, and is the same where a later key says nothing', () => {
    const plain = policyDigest(optionsOf());
    expect(policyDigest(optionsOf({ champion_environment: 'own', slices: { required: [], watched: [] } }))).toBe(plain);
    const others = [
      { champion_environment: 'candidate' },
      { slices: { required: ['sex'], watched: [] } },
      { slices: { required: [], watched: ['sex'] } },
      { slices: { required: ['sex'], watched: ['age'] } },
      { cluster: 'patient' },
      { cap: 5 },
      { reuse: 'corrected' },
      { reuse: 'corrected', looks: 10 },
      { reuse: 'corrected', fresh_rows: 100 },
      { primary: { margin: 0.001 } },
      { primary: { relative: true } },
      { guards: { f1: { margin: 0.1 } } },
      { guards: { f1: { margin: 0.1, on: 'value' } } },
    ].map((given) => policyDigest(optionsOf(given)));
    expect(new Set([plain, ...others]).size).toBe(others.length + 1);
    // Looks and rows of an epoch say nothing where figures are shown.
    expect(policyDigest(optionsOf({ looks: 10, fresh_rows: 100 }))).toBe(plain);
    const changes = policyChanges(optionsOf(), optionsOf({ slices: { required: ['sex'], watched: ['age'] } }));
    expect(changes).toEqual(['slices.required: not set -> ["sex"]', 'slices.watched: not set -> ["age"]']);
    expect(policyChanges(optionsOf(), optionsOf())).toEqual([]);
  });

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

describe('the keys that came later', () => {
  /** SHA-256 of the default policy and of one with a guard, as versions have it on record from before there were slices. */
  const recorded: { name: string; given: unknown; expect: string }[] = [
    { name: 'the defaults', given: {}, expect: '4c4f3e5894fd0183a05b13e3ede6d9aab1835a5afc5001198dc0e35b924cc681' },
    {
      name: 'a guard',
      given: { guards: { brier: { margin: 0.01 } } },
      expect: '0313c62e0352d15d6e643131730bd46c15f35f5c2aff1b863b3cbf34bc200b69',
    },
  ];
  test.each(recorded)('leave $name as it was on record', ({ given, expect: digest }) => {
    expect(policyDigest(optionsOf(given))).toBe(digest);
  });

  const judged: { name: string; given: unknown; expect: string }[] = [
    { name: 'a slice', given: { slices: { required: ['region'] } }, expect: 'slices.required: not set -> ["region"]' },
    {
      name: 'fairness',
      given: { fairness: { recall: { across: 'sex', max_difference: 0.1 } } },
      expect: 'fairness.recall.max_difference: not set -> 0.1',
    },
    { name: 'a cluster', given: { cluster: 'patient' }, expect: 'cluster: not set -> "patient"' },
    { name: 'another test', given: { test: { roc_auc: 'bootstrap' } }, expect: 'test.roc_auc: not set -> "bootstrap"' },
    { name: 'latency', given: { latency: { max_ms: 5 } }, expect: 'latency.max_ms: not set -> 5' },
    { name: 'size', given: { size: { max_ratio: 2 } }, expect: 'size.max_ratio: not set -> 2' },
    { name: 'churn', given: { churn: { max: 0.1 } }, expect: 'churn.max: not set -> 0.1' },
    { name: 'rows that must be right', given: { must_pass: 'g.csv' }, expect: 'must_pass: not set -> "g.csv"' },
    { name: 'looks', given: { reuse: 'corrected' }, expect: 'looks: not set -> 20' },
    { name: 'fresh rows', given: { reuse: 'corrected', fresh_rows: 9 }, expect: 'fresh_rows: not set -> 9' },
    { name: 'a relative margin', given: { primary: { relative: true } }, expect: 'primary.relative: not set -> true' },
    {
      name: 'a guard on the value',
      given: { guards: { brier: { margin: 0.01, on: 'value' } } },
      expect: 'guards.brier.on: not set -> "value"',
    },
  ];
  test.each(judged)(
    '$name makes another policy, and a pull request that adds it says so',
    ({ given, expect: change }) => {
      expect(policyDigest(optionsOf(given))).not.toBe(policyDigest(optionsOf()));
      expect(policyChanges(optionsOf(), optionsOf(given))).toContain(change);
      expect(policyChanges(optionsOf(given), optionsOf(given))).toEqual([]);
    },
  );

  const refused: { name: string; given: unknown; expect: string }[] = [
    {
      name: 'a guard of no loss and no gain',
      given: { guards: { brier: { on: 'value' } } },
      expect: 'guards.brier.margin',
    },
    {
      name: 'a slice that is column and condition',
      given: { slices: { required: [{ column: 'a', name: 'b', where: 'a > 1' }] } },
      expect: 'slices.required.0',
    },
    {
      name: 'a condition without a name',
      given: { slices: { watched: [{ where: 'a > 1' }] } },
      expect: 'slices.watched.0',
    },
    {
      name: 'a slice of another metric without a margin',
      given: { slices: { required: [{ column: 'a', metric: 'f1' }] } },
      expect: 'slices.required.0.margin',
    },
    {
      name: 'limits of a slice that exclude each other',
      given: { slices: { required: [{ column: 'a', min: 2, max: 1 }] } },
      expect: 'slices.required.0.max',
    },
    {
      name: 'limits of a slice that leave no value',
      given: { slices: { required: [{ column: 'a', min: 1, max: 1 }] } },
      expect: 'slices.required.0.max',
    },
    {
      name: 'a name without a condition',
      given: { slices: { watched: [{ name: 'old', margin: 0.1 }] } },
      expect: 'slices.watched.0',
    },
    {
      name: 'a column with a name',
      given: { slices: { watched: [{ column: 'a', name: 'old' }] } },
      expect: 'slices.watched.0',
    },
    {
      name: 'a column with a condition',
      given: { slices: { watched: [{ column: 'a', where: 'a > 1' }] } },
      expect: 'slices.watched.0',
    },
    { name: 'latency without a limit', given: { latency: {} }, expect: 'latency' },
    { name: 'size without a limit', given: { size: {} }, expect: 'size' },
    { name: 'churn of more than all', given: { churn: { max: 1.5 } }, expect: 'churn.max' },
    { name: 'no look at all', given: { looks: 0 }, expect: 'looks' },
    { name: 'an unknown test', given: { test: { f1: 'wilcoxon' } }, expect: 'test.f1' },
  ];
  test.each([
    { column: 'a', min: 1, max: 1.1 },
    { name: 'old', where: 'age > 60', metric: 'f1', max: 1 },
  ])('take a slice that is said in full: %s', (slice) => {
    expect(gateOptions.safeParse({ slices: { required: [slice] } }).success).toBe(true);
  });

  test.each(refused)('refuse $name', ({ given, expect: path }) => {
    const issues = gateOptions.safeParse(given).error?.issues ?? [];
    // Of a union the issues of its forms stand inside.
    const flat = issues.flatMap((issue) =>
      issue.code === 'invalid_union'
        ? [issue, ...issue.errors.flat().map((inner) => ({ path: [...issue.path, ...inner.path] }))]
        : [issue],
    );
    expect(flat.map((issue) => issue.path.join('.'))).toContain(path);
  });

  const unknown: { name: string; given: unknown; expect: string }[] = [
    {
      name: 'a slice',
      given: { slices: { required: [{ column: 'a', metric: 'recal', margin: 0.1 }] } },
      expect: 'mlops.yml: gate.slices.required.0.metric',
    },
    {
      name: 'fairness',
      given: { fairness: { recal: { across: 'a', max_difference: 0.1 } } },
      expect: 'mlops.yml: gate.fairness.recal',
    },
    { name: 'a test', given: { test: { recal: 'bootstrap' } }, expect: 'mlops.yml: gate.test.recal' },
  ];
  test.each(unknown)('an unknown metric of $name is named with the nearest', ({ given, expect: text }) => {
    const resolve = (): unknown => resolvePolicy(optionsOf(given), 'binary', nothing, 'mlops.yml');
    expect(resolve).toThrow(text);
    expect(resolve).toThrow('did you mean "recall"?');
  });
});
