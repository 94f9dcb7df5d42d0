import { describe, expect, test } from '@jest/globals';
import type { Lack } from '../../src/gate/lack.js';
import type { Holdout } from '../../src/gate/plan.js';
import { remedyOf } from '../../src/gate/remedy.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { comparison, verdict } from './verdicts.js';

const holdout: Holdout = { part: 'test', rows: 200, split: { test: 0.2, folds: 5 } };

type Check = Verdict['checks'][number];

function missing(name: string): Check {
  return { name, state: 'unavailable', note: 'x' };
}

function told(over: Partial<Verdict>, lacks: readonly Lack[] = []): string | null {
  return remedyOf(verdict({ comparisons: [], ...over }), holdout, lacks);
}

const lack: Lack = {
  ...{ name: 'F1 against the champion', metric: 'f1', slice: null, kind: 'rows' },
  ...{ rows: 100, minimum: 300, capHelps: false, beyond: 0 },
};
const cap: Lack = { ...lack, kind: 'cap', minimum: null, beyond: 7 };
const needed =
  'F1 against the champion: about 300 test rows that both splits hold out (3,000 rows in all) are needed; there are 100.';
const raise = 'Raise gate.cap to a loss that no row can exceed: in 7 of 100 rows a prediction loses more than it says.';

test.each(['4', 'identical', 'sealed'])('decided by %s: nothing needs to change', (decided) => {
  expect(told({ decided, comparisons: [comparison({ state: 'open' })] }, [lack])).toBeNull();
});

test('a limit that is missed is the candidate to improve or a commit of its own', () => {
  expect(told({ decided: '2' })).toBe(
    'Improve the candidate where it failed, or change the limit in a reviewed commit of its own.',
  );
});

describe('a fault', () => {
  const mend = 'Mend the candidate: it has to give a usable prediction for every row.';
  const golden = (file: string): string =>
    `Mend the candidate where it is wrong on rows that must be right, or correct ${file} where its targets are.`;
  const wrong = (note: string | null): Check => ({ name: 'rows that must be right', state: 'fault', note });
  const faulty: Check = { name: 'candidate', state: 'fault', note: 'x' };
  const cases: { name: string; given: Check[]; expect: string }[] = [
    { name: 'that is none of rows that must be right', given: [{ ...wrong('x'), state: 'ok' }, faulty], expect: mend },
    {
      name: 'beside another',
      given: [faulty, wrong('1 of 9 are wrong (g.csv, line 4)')],
      expect: `${mend} ${golden('g.csv')}`,
    },
    { name: 'in some rows', given: [wrong('9 of 9 are wrong (g.csv, lines 2, 3, ...)')], expect: golden('g.csv') },
    { name: 'in rows of no line', given: [wrong('9 of 9 are wrong (g.csv)')], expect: golden('g.csv') },
    {
      name: 'in a file with brackets',
      given: [wrong('1 of 9 are wrong (g (1).csv, line 4)')],
      expect: golden('g (1).csv'),
    },
    { name: 'in a file that is not named', given: [wrong(null)], expect: golden('the file of gate.must_pass') },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(told({ decided: '1', checks: [{ name: 'champion', state: 'ok', note: null }, ...given] })).toBe(text);
  });
});

describe('a hold', () => {
  const held = (sure: string, limit: string): string =>
    `Whatever the true difference is, ${sure} below the ${limit}: more rows could only confirm a smaller one. A candidate with a larger improvement is needed.`;
  const cases: { name: string; given: Comparison[]; expect: string }[] = [
    {
      name: 'tells the useful improvement of the primary metric',
      given: [comparison({ role: 'guard', useful: 0.5 }), comparison()],
      expect: held('with 95% confidence it is', 'useful +0.01'),
    },
    {
      name: 'tells no confidence where the bound has none',
      given: [comparison({ guarantee: false })],
      expect: held('by a bound without error guarantee (none is known for it) it is', 'useful +0.01'),
    },
    { name: 'without its figures', given: [], expect: held('with 95% confidence it is', 'useful improvement') },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(told({ verdict: 'hold', decided: '6', comparisons: given })).toBe(text);
  });
});

describe('a comparison that cannot be made', () => {
  const split =
    'The split changed since the champion, and only rows that both hold out count: go back to its mlops/split.yml, collect more rows, or let a person decide once (`mlops promote --version V --reason R`), after which all rows count.';
  const restore =
    'Restore the files of the data that are missing; where the data are meant to be that much smaller, let a person decide once (`mlops promote --version V --reason R`, recorded as forced).';
  const scorable =
    'Make it scorable again, or let a person decide: `mlops promote --version V --reason R` is recorded as forced.';
  const otherwise = 'More rows, or another metric in mlops.yml, are needed for this comparison.';
  const missed: [check: string, remedy: string][] = [
    [
      'fresh rows needed',
      'Collect new rows: later test rows wait in reserve and open the next epoch; gate.fresh_rows says how many that takes. Until then a person may decide (`mlops promote --version V --reason R`, recorded as forced).',
    ],
    ['policy', 'Make the base readable: fetch its revision, or mend its mlops.yml.'],
    ['rows', split],
    ['rows of the anchor', split],
    ['test part', restore],
    ['validation part', restore],
    ['champion', scorable],
    ['anchor', scorable],
    ['baseline', 'Run `mlops evaluate --force` again: the naive baseline is missing.'],
    ['useful improvement', 'Set gate.primary.useful in mlops.yml.'],
  ];
  test.each(missed)('without %s', (name, remedy) => {
    expect(told({ decided: '3', checks: [missing(name)] })).toBe(remedy);
    expect(told({ decided: '3', checks: [{ name, state: 'ok', note: null }] })).toBe(otherwise);
  });

  test('each remedy is told once', () => {
    const checks = ['champion', 'anchor', 'baseline'].map(missing);
    expect(told({ decided: '3', checks }, [lack, lack])).toBe(`${scorable} ${missed[8]![1]} ${needed}`);
  });

  const rows = { name: 'rows', state: 'ok', note: '100 of 200 rows are held out under both split policies' } as const;
  const anchor = { ...rows, name: 'rows of the anchor' };
  const champion = { name: 'champion', state: 'ok', note: 'scored elsewhere' } as const;
  const all = { ...rows, note: null };
  const few: { name: string; given: Partial<Verdict>; lacks: Lack[]; expect: string }[] = [
    {
      name: 'the split took the rows',
      given: { checks: [champion, rows] },
      lacks: [cap, lack],
      expect: `${split} ${raise} ${needed}`,
    },
    {
      name: 'it took those of the anchor',
      given: { checks: [all, anchor] },
      lacks: [lack],
      expect: `${split} ${needed}`,
    },
    {
      name: 'it took none',
      given: { checks: [champion, all, { ...anchor, note: null }] },
      lacks: [lack],
      expect: needed,
    },
    { name: 'it took some, and rows are not what is missing', given: { checks: [rows] }, lacks: [cap], expect: raise },
    {
      name: 'it took some, and nothing is known to be missing',
      given: { checks: [rows] },
      lacks: [],
      expect: otherwise,
    },
    {
      name: 'there is no champion to go back to',
      given: { checks: [rows], champion: null },
      lacks: [lack],
      expect: needed,
    },
  ];
  test.each(few)('too few rows: $name', ({ given, lacks, expect: text }) => {
    expect(told({ decided: '3', ...given }, lacks)).toBe(text);
  });

  const whole = (how: string): string =>
    `evaluate.own.profit: let its program write a number for each row, so that a bound can be made; one value of all rows can only be asked ${how}.`;
  const apart = whole('by gate.thresholds.profit with on: value, beside another gate.primary.metric');
  const flat: Partial<Comparison> = {
    metric: 'profit',
    state: 'unavailable',
    note: 'profit has no slope on these rows, so that nothing tells how far it varies',
  };
  const values: { name: string; given: Partial<Comparison>[]; expect: string }[] = [
    {
      name: 'as the primary metric, also against the anchor',
      given: [flat, { ...flat, role: 'anchor' }],
      expect: apart,
    },
    { name: 'as a guard', given: [{ ...flat, role: 'guard' }], expect: whole('with gate.guards.profit.on: value') },
    {
      name: 'as a threshold',
      given: [{ ...flat, role: 'threshold' }],
      expect: whole('with gate.thresholds.profit.on: value'),
    },
    { name: 'that is open', given: [{ ...flat, state: 'open' }], expect: otherwise },
    {
      name: 'that is missing for another reason',
      given: [
        { ...flat, note: 'no row' },
        { ...flat, note: null },
      ],
      expect: otherwise,
    },
    {
      name: 'of a metric that everybody knows',
      given: [
        { ...flat, metric: 'f1' },
        { ...flat, metric: 'cost' },
      ],
      expect: otherwise,
    },
  ];
  test.each(values)('one value of all rows: $name', ({ given, expect: text }) => {
    expect(told({ decided: '3', comparisons: given.map(comparison) })).toBe(text);
  });
});

describe('what is open', () => {
  const guard = (over: Partial<Comparison>): Comparison =>
    comparison({ role: 'guard', state: 'open', useful: null, rowsNeeded: 150, ...over });
  const enough = (metric: string): string =>
    `${metric} against the champion: these 200 test rows are enough, if nothing was lost (with a chance of 80%), so a better candidate decides sooner than more rows.`;
  const limit = (metric: string, over: Partial<Comparison> = {}): Comparison =>
    guard({ role: 'threshold', against: 'value', metric, ...over });
  const slice = (over: Partial<Comparison>): Comparison => guard({ role: 'slice', slice: 'a', ...over });
  const otherwise = 'More rows, another metric or another limit in mlops.yml are needed for what is not demonstrated.';
  const cases: { name: string; given: Comparison[]; lacks?: Lack[]; expect: string }[] = [
    {
      name: 'is told, and not what passed, failed or is only watched',
      given: [
        guard({}),
        guard({ metric: 'f1', state: 'pass' }),
        guard({ metric: 'f1', state: 'fail' }),
        guard({ metric: 'f1', role: 'watched' }),
      ],
      expect: enough('ROC AUC'),
    },
    {
      name: 'for want of rows is told by what it lacks',
      given: [guard({ note: 'below the minimum' }), slice({ note: 'below the minimum' })],
      lacks: [lack, cap],
      expect: `${needed} ${raise}`,
    },
    {
      name: 'in a slice of no row is told',
      given: [slice({ rows: 0, rowsNeeded: null, note: 'there is no row' }), guard({ rows: 0, note: 'x' })],
      expect: 'ROC AUC of a: collect rows of it, or move the slice to gate.slices.watched.',
    },
    {
      name: 'beside limits: each metric once, and last',
      given: [limit('accuracy'), limit('brier', { side: 'below' }), limit('accuracy', { side: 'below' }), guard({})],
      expect: `${enough('ROC AUC')} The limit on accuracy and Brier score needs a better candidate, or more rows for a closer bound.`,
    },
    {
      name: 'and lacks nothing that is known',
      given: [guard({ note: 'x' }), limit('f1', { note: 'x' })],
      expect: otherwise,
    },
    { name: 'twice in the same words is told once', given: [guard({}), guard({})], expect: enough('ROC AUC') },
  ];
  test.each(cases)('$name', ({ given, lacks = [], expect: text }) => {
    expect(told({ decided: '7', comparisons: given }, lacks)).toBe(text);
  });
});
