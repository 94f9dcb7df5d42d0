import { describe, expect, test } from '@jest/globals';
import { explain, explainBriefly } from '../../src/gate/explain.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { comparison, verdict } from './verdicts.js';

const looks = verdict().looks;
const epoch = { number: 2, looks: 20, spent: 4, promotions: 1, frozen: 900, present: 890, reserve: 30 };

/** The paragraph of a verdict without comparisons. */
function told(over: Partial<Verdict>): string {
  return explainBriefly(verdict({ comparisons: [], ...over }));
}

describe('the answer', () => {
  const cases: { name: string; given: Partial<Verdict>; expect: string }[] = [
    {
      name: 'a first model',
      given: { rule: 'first', champion: null },
      expect: 'The candidate can become the first model of its line: it does better than a naive guess.',
    },
    {
      name: 'a first model of a new line',
      given: { rule: 'first' },
      expect: 'The candidate can become the first model of its line: it does better than a naive guess.',
    },
    {
      name: 'a sealed first model of a new line',
      given: { decided: 'sealed', rule: 'first' },
      expect:
        'The candidate can become the first model of its line: what is asked was demonstrated on the frozen test rows.',
    },
    {
      name: 'a sealed promotion without a champion',
      given: { decided: 'sealed', champion: null },
      expect:
        'The candidate can become the first model of its line: what is asked was demonstrated on the frozen test rows.',
    },
    {
      name: 'a sealed promotion',
      given: { decided: 'sealed' },
      expect: 'The candidate can replace version 1.2.0: what is asked was demonstrated on the frozen test rows.',
    },
    {
      name: 'a sealed hold',
      given: { decided: 'sealed', verdict: 'hold' },
      expect: 'The candidate is not promoted, so version 1.2.0 stays.',
    },
    {
      name: 'a sealed hold without a champion',
      given: { decided: 'sealed', verdict: 'hold', rule: 'first', champion: null },
      expect: 'The candidate is not promoted, so there is still no model in production.',
    },
    ...[[], [comparison({ margin: null, difference: null })]].map((comparisons) => ({
      name: 'non-inferiority by an amount that is not told',
      given: { rule: 'non_inferiority' as const, comparisons },
      expect: 'The candidate can replace version 1.2.0: it is not worse by more than is allowed.',
    })),
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(told(given)).toBe(text);
  });
});

describe('why nothing could be compared', () => {
  const champion = { name: 'champion', state: 'unavailable', note: 'v1.2.0 wrote to g.csv and ended.' } as const;
  const candidate = { name: 'candidate', state: 'fault', note: 'NaN in 3 rows' } as const;
  const cases: { name: string; given: Partial<Verdict>; expect: string }[] = [
    {
      name: 'the candidate is faulty: what else is missing is of no interest',
      given: { verdict: 'reject', decided: '1', checks: [candidate, champion] },
      expect: 'The candidate is faulty, so version 1.2.0 stays. Why: candidate: NaN in 3 rows.',
    },
    {
      name: 'the champion is missing',
      given: { verdict: 'inconclusive', decided: '3', checks: [champion, { ...champion, name: 'rows', note: null }] },
      expect: 'The candidate cannot be judged, so version 1.2.0 stays. Why: champion: v1.2.0 wrote to g.csv and ended.',
    },
    {
      name: 'a limit was broken all the same',
      given: { verdict: 'reject', decided: '2', checks: [champion] },
      expect: 'The candidate breaks a limit, so version 1.2.0 stays.',
    },
    {
      name: 'nothing is open',
      given: { verdict: 'inconclusive', decided: '7', checks: [champion] },
      expect: 'These rows cannot tell whether the candidate is good enough, so version 1.2.0 stays.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(told(given)).toBe(text);
  });
});

describe('the figure that carries it', () => {
  const values = '0.95 against 0.9 of the champion on 200 test rows';
  const any = (from: string, to: string): string =>
    `Its ROC AUC is ${values}; the true difference can be anything from ${from} to ${to} (above 0 is better), either end with 95% confidence.`;
  const weak = 'by a bound without error guarantee (none is known for it)';
  const cases: { name: string; given: Partial<Comparison>; expect: string }[] = [
    { name: 'a lower bound of 0 shows nothing', given: { lower: 0 }, expect: any('0', '+0.09') },
    { name: 'nor does an upper bound of 0', given: { lower: -0.09, upper: 0 }, expect: any('−0.09', '0') },
    {
      name: 'a lower bound of 0 that promises nothing',
      given: { lower: 0, guarantee: false },
      expect: `Its ROC AUC is ${values}; the difference is from 0 to +0.09 (above 0 is better), ${weak}.`,
    },
    {
      name: 'an upper bound of 0 that promises nothing',
      given: { lower: -0.09, upper: 0, guarantee: false },
      expect: `Its ROC AUC is ${values}; the difference is from −0.09 to 0 (above 0 is better), ${weak}.`,
    },
    { name: 'no lower bound', given: { lower: null }, expect: `Its ROC AUC is ${values}.` },
    { name: 'no upper bound', given: { upper: null }, expect: `Its ROC AUC is ${values}.` },
    { name: 'no value', given: { difference: null }, expect: '' },
    {
      name: 'a first model is measured beside a naive guess',
      given: { role: 'baseline', against: 'baseline', metric: 'mae', rows: 1234 },
      expect:
        'With 95% confidence its mean absolute error is better by at least 0.012: 0.95 against 0.9 of the naive baseline on 1,234 test rows.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    const answer = 'The candidate can replace version 1.2.0: it is better.';
    expect(told({ comparisons: [comparison(given)] })).toBe(text === '' ? answer : `${answer} ${text}`);
  });
});

describe('what else failed or stayed open', () => {
  const guard = (metric: string, over: Partial<Comparison> = {}): Comparison =>
    comparison({ role: 'guard', metric, state: 'fail', ...over });
  const slice = (state: Comparison['state'], role: Comparison['role']): Comparison =>
    guard('recall', { role, slice: 'sex = f', state });
  const answer = 'The candidate breaks a limit, so version 1.2.0 stays.';
  const cases: { name: string; given: Comparison[]; expect: string }[] = [
    {
      name: 'a watched slice that fails, and none that is open',
      given: [slice('fail', 'watched'), slice('open', 'watched'), slice('unavailable', 'watched')],
      expect: 'It fails on recall of sex = f (watched).',
    },
    {
      name: 'a required slice that is open, and a guard that is not there',
      given: [guard('brier', { state: 'unavailable' }), slice('open', 'slice'), slice('pass', 'slice')],
      expect: 'Not demonstrated: recall of sex = f (slice), Brier score (guard).',
    },
    {
      name: 'one of each, by what it is about',
      given: [
        guard('accuracy', { role: 'fairness', slice: 'sex' }),
        guard('churn', { role: 'churn' }),
        guard('latency_ratio', { role: 'latency' }),
        guard('size', { role: 'size', state: 'open' }),
        guard('invariance', { role: 'behaviour', slice: 'sexinv', state: 'open' }),
      ],
      expect:
        'It fails on accuracy across sex (fairness), how many predictions change, the time that a prediction takes. Not demonstrated: the size of the model, the test of behaviour sexinv.',
    },
    {
      name: 'five of them',
      given: ['f1', 'recall', 'precision', 'brier', 'mcc'].map((metric) => guard(metric)),
      expect:
        'It fails on F1 (guard), recall (guard), precision (guard), Brier score (guard), Matthews correlation (guard).',
    },
    {
      name: 'six of them, one of them twice',
      given: ['f1', 'recall', 'f1', 'precision', 'brier', 'mcc', 'accuracy'].map((metric) => guard(metric)),
      expect: 'It fails on F1 (guard), recall (guard), precision (guard), Brier score (guard) and 2 more.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(told({ verdict: 'reject', decided: '2', comparisons: given })).toBe(`${answer} ${text}`);
  });
});

describe('what its rows have seen before', () => {
  const sealed = { decided: 'sealed', looks: { ...looks, alpha: 0.000125, epoch } };
  const proposed = 'This was decided on the validation rows: a release asks the test rows before anything ships.';
  const tried =
    '3 candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck.';
  const cases: { name: string; given: Partial<Verdict>; expect: string }[] = [
    { name: 'nothing is asked of the champion itself', given: { verdict: 'hold', decided: 'identical' }, expect: '' },
    { name: 'a proposal to promote', given: { part: 'validation' }, expect: proposed },
    {
      name: 'a rejected proposal',
      given: { part: 'validation', verdict: 'reject' },
      expect: 'This was decided on the validation rows; the test rows stay unseen.',
    },
    { name: 'looks that nobody counted', given: { looks: { ...looks, count: 0 } }, expect: '' },
    {
      name: 'looks without what correction would say',
      given: { looks: { ...looks, count: 3, verdict: null } },
      expect: `${tried} The verdict does not correct for that.`,
    },
    {
      name: 'looks without the level of a correction',
      given: { looks: { ...looks, count: 3, corrected: null } },
      expect: `${tried} The verdict does not correct for that.`,
    },
    {
      name: 'a sealed look',
      given: sealed,
      expect:
        'This was look 4 of 20 at the test rows of epoch 2, tested at alpha 0.000125; the figures stay sealed, so that later candidates are judged as fairly.',
    },
    {
      name: 'a look that was not taken',
      given: { ...sealed, decided: '3' },
      expect: 'No look was taken, and nothing is known of its figures on the test rows.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    const full = explain(verdict({ comparisons: [], ...given }));
    expect(full.slice(told(given).length).trimStart()).toBe(text);
    expect(full.endsWith(' ')).toBe(false);
  });
});
