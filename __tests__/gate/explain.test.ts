import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/gate/explain.js';
import { judge } from '../../src/gate/judge.js';
import { shareOf, type Holdout } from '../../src/gate/plan.js';
import { remedyOf } from '../../src/gate/remedy.js';
import { addedMetrics, wholeName } from '../../src/evaluate/row-metric.js';
import type { Answer, Situation } from '../../src/gate/situation.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { verifyVerdict } from '../../src/gate/verify.js';
import { candidateOf, optionsOf, sceneOf } from './scene.js';
import { comparison, verdict } from './verdicts.js';

const split = { test: 0.2, folds: 5 };
const holdout: Holdout = { part: 'test', rows: 200, split };

describe('the paragraph', () => {
  const worse = comparison({ candidate: 0.85, difference: -0.05, lower: -0.09, upper: -0.012, state: 'fail' });
  const unclear = comparison({ lower: -0.012, state: 'open' });
  const cases: { name: string; given: Partial<Verdict>; expect: string }[] = [
    {
      name: 'a promotion leads with the lower bound, not with the difference',
      given: {},
      expect:
        'The candidate can replace version 1.2.0: it is better. With 95% confidence its ROC AUC is better by at least 0.012: 0.95 against 0.9 of the champion on 200 test rows. No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'a later look says what correction would say',
      given: {
        looks: { count: 5, reuse: 'report', alpha: 0.05, corrected: 0.01, verdict: 'inconclusive', epoch: null },
      },
      expect:
        'The candidate can replace version 1.2.0: it is better. With 95% confidence its ROC AUC is better by at least 0.012: 0.95 against 0.9 of the champion on 200 test rows. 5 candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck. The verdict stands; a stricter reading that allows for it (alpha 0.01 instead of 0.05) would say inconclusive.',
    },
    {
      name: 'a later look that correction leaves as it is',
      given: { looks: { count: 5, reuse: 'report', alpha: 0.05, corrected: 0.01, verdict: 'promote', epoch: null } },
      expect:
        'The candidate can replace version 1.2.0: it is better. With 95% confidence its ROC AUC is better by at least 0.012: 0.95 against 0.9 of the champion on 200 test rows. 5 candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck. The verdict stands, and a stricter reading that allows for it (alpha 0.01 instead of 0.05) says the same.',
    },
    {
      name: 'a retrain says how much is allowed',
      given: {
        rule: 'non_inferiority',
        comparisons: [comparison({ metric: 'mae', margin: -0.25, lower: -0.1, useful: null })],
      },
      expect:
        'The candidate can replace version 1.2.0: its mean absolute error is not worse by 0.25 or more. Its mean absolute error is 0.95 against 0.9 of the champion on 200 test rows; the true difference can be anything from −0.1 to +0.09 (above 0 is better), either end with 95% confidence. No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'the primary comparison is among the broken limits where it failed too',
      given: {
        verdict: 'reject',
        decided: '2',
        comparisons: [worse, comparison({ role: 'guard', metric: 'log_loss', state: 'fail' })],
      },
      expect:
        'The candidate breaks a limit, so version 1.2.0 stays. With 95% confidence its ROC AUC is worse by at least 0.012: 0.85 against 0.9 of the champion on 200 test rows. It fails on ROC AUC (primary), log loss (guard). No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'no bound where nothing can be judged',
      given: {
        verdict: 'inconclusive',
        decided: '3',
        comparisons: [comparison({ lower: 0.012, upper: 0.09 })],
        checks: [{ name: 'anchor', state: 'unavailable', note: 'it was not scored on these rows' }],
      },
      expect:
        'The candidate cannot be judged, so version 1.2.0 stays. Why: anchor: it was not scored on these rows. Its ROC AUC is 0.95 against 0.9 of the champion on 200 test rows. No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'a rejection',
      given: { verdict: 'reject', decided: '5', comparisons: [worse] },
      expect:
        'The candidate is worse, so version 1.2.0 stays. With 95% confidence its ROC AUC is worse by at least 0.012: 0.85 against 0.9 of the champion on 200 test rows. No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'a broken limit',
      given: {
        verdict: 'reject',
        decided: '2',
        comparisons: [comparison(), comparison({ role: 'guard', metric: 'brier', state: 'fail' })],
      },
      expect:
        'The candidate breaks a limit, so version 1.2.0 stays. With 95% confidence its ROC AUC is better by at least 0.012: 0.95 against 0.9 of the champion on 200 test rows. It fails on Brier score (guard). No other candidate of a release was judged on these test rows before.',
    },
    {
      name: 'nothing shown, on validation',
      given: {
        verdict: 'inconclusive',
        decided: '7',
        part: 'validation',
        comparisons: [unclear, comparison({ role: 'threshold', metric: 'accuracy', state: 'open' })],
        looks: { count: 0, reuse: 'report', alpha: 0.05, corrected: null, verdict: null, epoch: null },
      },
      expect:
        'These rows cannot tell whether the candidate is good enough, so version 1.2.0 stays. Its ROC AUC is 0.95 against 0.9 of the champion on 200 validation rows; the true difference can be anything from −0.012 to +0.09 (above 0 is better), either end with 95% confidence. Not demonstrated: accuracy (threshold). This was decided on the validation rows: a release asks the test rows before anything ships.',
    },
    {
      name: 'a hold on validation keeps the test rows unseen',
      given: {
        verdict: 'hold',
        decided: '6',
        part: 'validation',
        comparisons: [],
        looks: { count: 0, reuse: 'report', alpha: 0.05, corrected: null, verdict: null, epoch: null },
      },
      expect:
        'The candidate is no useful improvement, so version 1.2.0 stays. This was decided on the validation rows; the test rows stay unseen.',
    },
    {
      name: 'a comparison that cannot be made says what is missing',
      given: {
        verdict: 'inconclusive',
        decided: '3',
        part: 'validation',
        comparisons: [],
        checks: [
          { name: 'champion', state: 'unavailable', note: 'it cannot be scored: it wrote no predictions' },
          { name: 'policy', state: 'unavailable', note: 'the policy that should judge cannot be read.' },
        ],
        looks: { count: 0, reuse: 'report', alpha: 0.05, corrected: null, verdict: null, epoch: null },
      },
      expect:
        'The candidate cannot be judged, so version 1.2.0 stays. Why: champion: it cannot be scored: it wrote no predictions; policy: the policy that should judge cannot be read. This was decided on the validation rows: a release asks the test rows before anything ships.',
    },
    {
      name: 'a faulty first model',
      given: {
        verdict: 'reject',
        decided: '1',
        champion: null,
        rule: 'first',
        comparisons: [],
        checks: [
          { name: 'candidate', state: 'fault', note: 'it wrote no predictions' },
          { name: 'baseline', state: 'ok', note: 'of no interest' },
        ],
      },
      expect:
        'The candidate is faulty, so there is still no model in production. Why: candidate: it wrote no predictions. No other candidate of a release was judged on these test rows before.',
    },
  ];
  const drawn = { kind: 'bootstrap' } as unknown as Comparison['evidence'];
  const weak: { name: string; given: Partial<Comparison>; checks?: Verdict['checks']; expect: string }[] = [
    {
      name: 'a bootstrap',
      given: { guarantee: false, evidence: drawn },
      expect: 'Its ROC AUC is better by at least 0.012 by a bound without error guarantee (bootstrap): 0.95 against',
    },
    {
      name: 'a bootstrap that gate.test asked for, worse',
      given: {
        guarantee: false,
        evidence: { ...drawn, chosen: true } as Comparison['evidence'],
        lower: -1,
        upper: -0.5,
      },
      expect:
        'Its ROC AUC is worse by at least 0.5 by a bound without error guarantee (bootstrap, asked for by gate.test): ',
    },
    {
      name: 'another bound that gate.test asked for, unclear',
      given: {
        guarantee: false,
        evidence: { kind: 'mean', chosen: true } as unknown as Comparison['evidence'],
        lower: -1,
      },
      expect:
        'the difference is from −1 to +0.09 (above 0 is better), by a bound without error guarantee (asked for by',
    },
    {
      name: 'a threshold that was chosen on the same rows',
      given: { metric: 'f1' },
      checks: [{ name: 'threshold behind f1', state: 'ok', note: 'it was chosen by f1' }],
      expect: 'by a bound without error guarantee (its threshold was chosen on these rows)',
    },
  ];
  test.each(weak)('promises nothing where the bound does not: $name', ({ given, checks = [], expect: text }) => {
    const told = explain(verdict({ comparisons: [comparison(given)], checks }));
    expect(told).toContain(text);
    expect(told).not.toContain('confidence');
  });

  test('the threshold of a candidate that was chosen on the validation rows stands among the checks of metrics of decisions', () => {
    const options = optionsOf({ primary: { metric: 'accuracy' }, guards: { brier: { margin: 0.1 } } });
    const of = (part: Situation['part'], chosen: string | null): Verdict => {
      const given = sceneOf('binary', 400, { candidate: 2, champion: 0.6 }, { part, options });
      return judge({ ...given, candidate: { ...given.candidate, decision: { threshold: 0.4, chosen } } });
    };
    const told = ({ checks }: Verdict): string[] =>
      checks.map(({ name }) => name).filter((name) => name.startsWith('threshold behind'));
    const found = of('validation', 'f1');
    expect(told(found)).toEqual(['threshold behind accuracy']);
    expect(explain(found)).toContain('without error guarantee (its threshold was chosen on these rows)');
    expect(verifyVerdict(found, '1.0.0')).toBeNull();
    expect([told(of('test', 'f1')), told(of('validation', null))]).toEqual([[], []]);
  });

  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(explain(verdict(given))).toBe(text);
  });
});

describe('what would change the verdict', () => {
  test('total rows follow from the part', () => {
    expect(shareOf('test', split)).toBe(0.2);
    expect(shareOf('validation', split)).toBeCloseTo(0.16, 12);
  });

  const open = comparison({ state: 'open', lower: -0.012 });
  const cases: { name: string; given: Partial<Verdict>; expect: string | null }[] = [
    { name: 'a promotion needs nothing', given: {}, expect: null },
    { name: 'an identical model needs nothing', given: { verdict: 'hold', decided: 'identical' }, expect: null },
    {
      name: 'rows, as test rows and in all',
      given: { decided: '7', comparisons: [open] },
      expect:
        'About 1,800 test rows (9,000 rows in all) would decide on ROC AUC against the champion with a chance of 80%, if the improvement is +0.01; there are 200 now.',
    },
    {
      name: 'one sentence for each assumption, with the most demanding comparison of each',
      given: {
        decided: '7',
        comparisons: [
          open,
          comparison({ role: 'guard', metric: 'accuracy', state: 'open', useful: null, rowsNeeded: 300 }),
          comparison({ role: 'anchor', against: 'anchor', state: 'open', useful: null, rowsNeeded: 2400 }),
        ],
      },
      expect:
        'About 1,800 test rows (9,000 rows in all) would decide on ROC AUC against the champion with a chance of 80%, if the improvement is +0.01; there are 200 now. About 2,400 test rows (12,000 rows in all) would decide on accuracy against the champion and ROC AUC against the anchor with a chance of 80%, if nothing was lost; there are 200 now.',
    },
    {
      name: 'a guard alone',
      given: { decided: '7', comparisons: [comparison({ role: 'guard', state: 'open', useful: null })] },
      expect:
        'About 1,800 test rows (9,000 rows in all) would decide on ROC AUC against the champion with a chance of 80%, if nothing was lost; there are 200 now.',
    },
    {
      name: 'rows are not what is missing',
      given: { decided: '7', comparisons: [comparison({ state: 'open', rowsNeeded: 150, detectable: 0.009 })] },
      expect:
        'ROC AUC against the champion: these 200 test rows are enough to find +0.01 (with a chance of 80%), so a better candidate decides sooner than more rows.',
    },
    {
      name: 'a hold: more rows may show an improvement, but not a useful one',
      given: { verdict: 'hold', decided: '6', comparisons: [comparison({ lower: -0.002, upper: 0.008 })] },
      expect:
        'Whatever the true difference is, with 95% confidence it is below the useful +0.01: more rows could only confirm a smaller one. A candidate with a larger improvement is needed.',
    },
    {
      name: 'a worse candidate',
      given: { verdict: 'reject', decided: '5' },
      expect: 'A better candidate is needed: more rows could only show more closely by how much this one is worse.',
    },
    {
      name: 'a limit',
      given: {
        decided: '7',
        comparisons: [comparison({ role: 'threshold', against: 'value', metric: 'accuracy', state: 'open' })],
      },
      expect: 'The limit on accuracy needs a better candidate, or more rows for a closer bound.',
    },
    {
      name: 'rows that must be right and are not',
      given: {
        decided: '1',
        checks: [
          { name: 'rows that must be right', state: 'fault', note: '2 of 9 are wrong (data/golden.csv, lines 3, 7)' },
        ],
      },
      expect:
        'Mend the candidate where it is wrong on rows that must be right, or correct data/golden.csv where its targets are.',
    },
    {
      name: 'predictions that cannot be used',
      given: { decided: '1', checks: [{ name: 'candidate', state: 'fault', note: 'x' }] },
      expect: 'Mend the candidate: it has to give a usable prediction for every row.',
    },
    {
      name: 'a part that shrank',
      given: { decided: '3', checks: [{ name: 'test part', state: 'unavailable', note: 'x' }] },
      expect:
        'Restore the files of the data that are missing; where the data are meant to be that much smaller, let a person decide once (`mlops promote --version V --reason R`, recorded as forced).',
    },
    {
      name: 'a metric of the own that is one value of all rows',
      given: {
        decided: '3',
        comparisons: [
          comparison({
            ...{
              metric: 'profit',
              state: 'unavailable',
              note: 'profit has no slope on these rows, so that nothing tells how far it varies',
            },
            ...{ lower: null, upper: null, rowsNeeded: null },
          }),
        ],
        checks: [{ name: 'Profit against the champion', state: 'unavailable', note: 'x' }],
      },
      expect:
        'evaluate.own.profit: let its program write a number for each row, so that a bound can be made; one value of all rows can only be asked by gate.thresholds.profit with on: value, beside another gate.primary.metric.',
    },
    {
      name: 'what is open and lacks nothing that is known',
      given: { decided: '7', comparisons: [comparison({ role: 'guard', state: 'open', note: 'x' })] },
      expect: 'More rows, another metric or another limit in mlops.yml are needed for what is not demonstrated.',
    },
    {
      name: 'clusters, which do not grow by rows',
      given: {
        decided: '7',
        comparisons: [
          comparison({
            ...{ state: 'open', lower: -0.1 },
            evidence: { kind: 'cluster', clusters: 40 } as unknown as Comparison['evidence'],
          }),
        ],
      },
      expect:
        'About 360 clusters (gate.cluster) would decide on ROC AUC against the champion with a chance of 80%, if the improvement is +0.01; there are 40 now, and only rows of new clusters help, more rows of those that are there do not.',
    },
    {
      name: 'a gain that a guard asks for',
      given: {
        decided: '7',
        comparisons: [comparison({ role: 'guard', margin: 0.02, state: 'open', useful: null, rowsNeeded: null })],
      },
      expect:
        'ROC AUC against the champion: a gain above +0.02 is asked for; a better candidate is needed, or more rows for a closer bound.',
    },
    {
      name: 'more rows than anybody has',
      given: { decided: '7', comparisons: [comparison({ state: 'open', lower: -1, rowsNeeded: 3e9, margin: 0.0099 })] },
      expect:
        'ROC AUC against the champion: no realistic number of rows is enough to tell +0.01 from +0.0099 (about 3,000,000,000 would be needed); set a larger gate.primary.useful or a smaller gate.primary.margin, or take another metric.',
    },
    {
      name: 'a number of rows that is none',
      given: {
        decided: '7',
        comparisons: [
          comparison({ role: 'guard', state: 'open', useful: null, margin: -1e-9, lower: -1, rowsNeeded: null }),
          comparison({ role: 'slice', slice: 'a = b', state: 'open', useful: null, margin: -0.1, rowsNeeded: 1e9 }),
        ],
      },
      expect:
        'ROC AUC against the champion: no realistic number of rows is enough to tell 0 from −1e−9; set a larger margin of it in gate.guards, or take another metric. ROC AUC of a = b: no realistic number of rows is enough to tell 0 from −0.1 (about 1,000,000,000 would be needed); set a larger margin of it in gate.slices.required, or take another metric.',
    },
    {
      name: 'a policy that cannot be read',
      given: { decided: '3', checks: [{ name: 'policy', state: 'unavailable', note: 'x' }] },
      expect: 'Make the base readable: fetch its revision, or mend its mlops.yml.',
    },
    {
      name: 'a metric that these rows leave undefined',
      given: { decided: '3', checks: [{ name: 'ROC AUC against the champion', state: 'unavailable', note: 'x' }] },
      expect: 'More rows, or another metric in mlops.yml, are needed for this comparison.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: text }) => {
    expect(remedyOf(verdict(given), holdout)).toBe(text);
  });

  test('a whole value as the primary metric: judged, it says what to write', () => {
    const n = 300;
    const own = { profit: { command: 'p', better: 'higher' as const, range: [null, null] } };
    const added = addedMetrics(
      own as unknown as Parameters<typeof addedMetrics>[0],
      null,
      candidateOf('binary').target,
    );
    const given = sceneOf(
      'binary',
      n,
      { candidate: 2, champion: 0.6 },
      { added, options: optionsOf({ primary: { metric: 'profit' } }) },
    );
    const told = (answer: Answer, value: number): Answer =>
      'failure' in answer
        ? answer
        : {
            predictions: { ...answer.predictions, columns: { [wholeName('profit')]: new Float64Array(n).fill(value) } },
          };
    const { candidate, champion } = given.answers;
    const verdict = judge({
      ...given,
      answers: { ...given.answers, candidate: told(candidate, 5), champion: told(champion!, 4) },
    });
    expect(verdict.decided).toBe('3');
    expect(verdict.remedy).toContain('evaluate.own.profit: let its program write a number for each row');
  });

  test('rows needed do not depend on the observed difference, only on its spread', () => {
    const at = (candidate: number): Situation =>
      sceneOf('regression', 2000, { candidate, champion: 3 }, { options: optionsOf({ primary: { useful: 0.1 } }) });
    const [similar, other] = [at(3), at(3.05)].map((scene) => judge(scene).comparisons[0]!);
    const ratio = similar!.rowsNeeded! / other!.rowsNeeded!;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
    // n = ((z_.95 + z_.8) sigma / (G - M))^2, and the detectable effect of n rows is the same equation the other way round.
    const { rowsNeeded, detectable, rows } = similar!;
    expect(rowsNeeded! / ((detectable! / 0.1) ** 2 * rows)).toBeCloseTo(1, 3);
  });
});
