import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import { explain } from '../../src/gate/explain.js';
import type { Situation } from '../../src/gate/situation.js';
import { verdictSchema, type Comparison, type Verdict } from '../../src/gate/verdict.js';
import { UserError } from '../../src/host/errors.js';
import type { MulticlassPredictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { rng } from '../../src/statistics/rng.js';
import { answerOf, candidateOf, classifier, optionsOf, rowsOf, sameButData, sceneOf, sha, versionOf } from './scene.js';

/** Digests of other models that were judged before. */
function digests(count: number): string[] {
  return Array.from({ length: count }, (_, i) => i.toString(16).padStart(64, '0'));
}

function roleIn(verdict: Verdict, role: Comparison['role']): Comparison {
  return verdict.comparisons.find((each) => each.role === role)!;
}

describe('each verdict is reached', () => {
  const cases: { name: string; given: () => Situation; expect: [string, string, string | null] }[] = [
    {
      name: 'binary, much better',
      given: () => sceneOf('binary', 600, { candidate: 2, champion: 0.6 }),
      expect: ['promote', '4', 'superiority'],
    },
    {
      name: 'binary, much worse',
      given: () => sceneOf('binary', 600, { candidate: 0.6, champion: 2 }),
      expect: ['reject', '5', 'superiority'],
    },
    {
      name: 'binary, the same predictions from another artifact',
      given: () => {
        const scene = sceneOf('binary', 600, { candidate: 1, champion: 1 });
        return { ...scene, answers: { ...scene.answers, candidate: scene.answers.champion! } };
      },
      expect: ['hold', '6', 'superiority'],
    },
    {
      name: 'binary, too few rows to tell',
      given: () => sceneOf('binary', 80, { candidate: 1.1, champion: 1 }),
      expect: ['inconclusive', '7', 'superiority'],
    },
    {
      name: 'binary, below the minimum of rows',
      given: () => sceneOf('binary', 16, { candidate: 1, champion: 1 }),
      expect: ['inconclusive', '3', 'superiority'],
    },
    {
      name: 'regression, much better',
      given: () => sceneOf('regression', 600, { candidate: 2, champion: 6 }),
      expect: ['promote', '4', 'superiority'],
    },
    {
      name: 'regression, much worse',
      given: () => sceneOf('regression', 600, { candidate: 6, champion: 2 }),
      expect: ['reject', '5', 'superiority'],
    },
    {
      name: 'regression, equal on many rows',
      given: () =>
        sceneOf(
          'regression',
          4000,
          { candidate: 3, champion: 3 },
          { options: optionsOf({ primary: { useful: 0.5 } }) },
        ),
      expect: ['hold', '6', 'superiority'],
    },
    {
      name: 'regression, too close to tell',
      given: () => sceneOf('regression', 400, { candidate: 3, champion: 3.1 }),
      expect: ['inconclusive', '7', 'superiority'],
    },
    {
      name: 'regression, below the minimum of rows for an unbounded loss',
      given: () => sceneOf('regression', 150, { candidate: 2, champion: 6 }),
      expect: ['inconclusive', '3', 'superiority'],
    },
    {
      name: 'regression, the same rows with a declared largest loss',
      given: () => sceneOf('regression', 150, { candidate: 2, champion: 6 }, { options: optionsOf({ cap: 60 }) }),
      expect: ['promote', '4', 'superiority'],
    },
    {
      name: 'regression, a declared largest loss that is not true',
      given: () => sceneOf('regression', 150, { candidate: 2, champion: 6 }, { options: optionsOf({ cap: 4 }) }),
      expect: ['inconclusive', '3', 'superiority'],
    },
    {
      name: 'three classes, much better',
      given: () => sceneOf('multiclass', 300, { candidate: 2, champion: 0.8 }),
      expect: ['promote', '4', 'superiority'],
    },
    {
      name: 'three classes, much worse',
      given: () => sceneOf('multiclass', 300, { candidate: 0.8, champion: 2 }),
      expect: ['reject', '5', 'superiority'],
    },
    {
      name: 'three classes, few rows are enough for accuracy',
      given: () => sceneOf('multiclass', 40, { candidate: 3, champion: 0 }),
      expect: ['promote', '4', 'superiority'],
    },
    {
      name: 'three classes, the same predictions from another artifact',
      given: () => {
        const scene = sceneOf('multiclass', 600, { candidate: 1, champion: 1 });
        return { ...scene, answers: { ...scene.answers, candidate: scene.answers.champion! } };
      },
      expect: ['hold', '6', 'superiority'],
    },
    {
      name: 'three classes, a limit that is missed',
      given: () =>
        sceneOf(
          'multiclass',
          600,
          { candidate: 2, champion: 0.8 },
          { options: optionsOf({ thresholds: { balanced_accuracy: { min: 0.99, on: 'value' } } }) },
        ),
      expect: ['reject', '2', 'superiority'],
    },
    {
      name: 'non-inferiority',
      given: () =>
        sceneOf(
          'binary',
          3000,
          { candidate: 1, champion: 1 },
          { options: optionsOf({ primary: { rule: 'non_inferiority', margin: 0.05, useful: 0.06 } }) },
        ),
      expect: ['promote', '4', 'non_inferiority'],
    },
  ];
  test.each(cases)('$name', ({ given, expect: [verdict, decided, rule] }) => {
    const judged = judge(given());
    expect([judged.verdict, judged.decided, judged.rule]).toEqual([verdict, decided, rule]);
    expect(judged.reasons.length).toBeGreaterThan(0);
    expect(explain(judged)).toMatch(/^The candidate|^These rows/);
    // The file is read back by other steps: what is written has to be what was decided.
    expect(verdictSchema.parse(JSON.parse(JSON.stringify(judged)))).toEqual(judged);
  });

  test('the same situation gives the same verdict, bootstrap included', () => {
    const options = optionsOf({
      guards: { f1: { margin: 0.05 } },
      test: { f1: 'bootstrap' },
      thresholds: { f1: { min: 0.5 } },
    });
    const given = (): Situation => sceneOf('binary', 300, { candidate: 1.5, champion: 1 }, { options });
    expect(judge(given())).toEqual(judge(given()));
    expect(judge(given()).comparisons.find(({ metric }) => metric === 'f1')!.guarantee).toBe(false);
  });
});

describe('several classes', () => {
  const remedies = [
    {
      name: 'log loss on few rows',
      gate: { primary: { metric: 'log_loss' } },
      rows: 80,
      expect:
        'Set gate.cap to the largest loss (log loss) that a row can have: then 50 rows are enough for a bound, and there are 80; without it 200 test rows (1,000 rows in all) are needed.',
    },
    {
      name: 'a mean over classes of few rows',
      gate: { primary: { metric: 'f1_macro' } },
      rows: 60,
      // The smallest of the three classes has 14 of the 60 rows: 30 take 129.
      expect: 'Macro F1 against the champion: about 129 test rows (645 rows in all) are needed; there are 60.',
    },
  ];
  test.each(remedies)('$name: inconclusive, with the rows that are needed', ({ gate, rows, expect: remedy }) => {
    const judged = judge(sceneOf('multiclass', rows, { candidate: 1.5, champion: 1 }, { options: optionsOf(gate) }));
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.remedy).toBe(remedy);
  });

  test('rows that both policies hold out: probabilities go with their rows', () => {
    const scene = sceneOf('multiclass', 400, { candidate: 2, champion: 1 });
    const champion = Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : 1));
    const judged = judge({
      ...scene,
      comparable: { champion, anchor: null },
      options: optionsOf({ primary: { metric: 'brier' } }),
    });
    const predictions = (scene.answers.candidate as { predictions: MulticlassPredictions }).predictions;
    let [sum, rows] = [0, 0];
    for (let i = 0; i < 400; i++) {
      if (champion[i] === 0) continue;
      for (let k = 0; k < 3; k++) sum += (predictions.score[3 * i + k]! - (predictions.y[i] === k ? 1 : 0)) ** 2;
      rows++;
    }
    expect(judged.rows).toBe(rows);
    expect(roleIn(judged, 'primary').candidate).toBeCloseTo(sum / rows, 12);
  });

  test('a probability that is none is the fault of the candidate; constant ones are noted', () => {
    const scene = sceneOf('multiclass', 100, { candidate: 1, champion: 1 });
    const { predictions } = scene.answers.candidate as { predictions: MulticlassPredictions };
    const with_ = (score: Float64Array): Verdict =>
      judge({ ...scene, answers: { ...scene.answers, candidate: { predictions: { ...predictions, score } } } });
    const faulty = with_(predictions.score.with(7, NaN).with(8, 2).with(40, -0.1));
    expect([faulty.verdict, faulty.decided]).toEqual(['reject', '1']);
    expect(faulty.reasons[0]).toBe(
      'candidate: expected probabilities in [0, 1] that sum to 1, got something else in 2 rows.',
    );
    const constant = with_(predictions.score.map((_, at) => [0.5, 0.3, 0.2][at % 3]!));
    expect(constant.checks.find(({ name }) => name === 'candidate')!.note).toBe('every row has the same score');
  });
});

describe('a first model', () => {
  const cases: { name: string; given: () => Situation; expect: [string, string] }[] = [
    {
      name: 'better than the naive baseline',
      given: () => sceneOf('binary', 200, { candidate: 1, champion: null }),
      expect: ['promote', '4'],
    },
    {
      name: 'of three classes, better than the most frequent one',
      given: () => sceneOf('multiclass', 200, { candidate: 1, champion: null }),
      expect: ['promote', '4'],
    },
    {
      name: 'worse than the naive baseline',
      given: () => sceneOf('binary', 200, { candidate: -1, champion: null }),
      expect: ['reject', '5'],
    },
    {
      name: 'no better than the naive baseline is not held, only not shown',
      given: () => sceneOf('binary', 200, { candidate: 0, champion: null }),
      expect: ['inconclusive', '7'],
    },
    {
      name: 'a threshold that is not shown stops it',
      given: () =>
        sceneOf(
          'binary',
          200,
          { candidate: 1, champion: null },
          { options: optionsOf({ thresholds: { accuracy: { min: 0.84 } } }) },
        ),
      expect: ['inconclusive', '7'],
    },
    {
      name: 'a threshold that is missed rejects it',
      given: () =>
        sceneOf(
          'binary',
          200,
          { candidate: 1, champion: null },
          { options: optionsOf({ thresholds: { roc_auc: { min: 0.999 } } }) },
        ),
      expect: ['reject', '2'],
    },
    {
      name: 'guards have nobody to compare with and do not stop it',
      given: () =>
        sceneOf(
          'regression',
          400,
          { candidate: 2, champion: null },
          { options: optionsOf({ guards: { rmse: { margin: 0.1 } } }) },
        ),
      expect: ['promote', '4'],
    },
  ];
  test.each(cases)('$name', ({ given, expect: [verdict, decided] }) => {
    const judged = judge(given());
    expect([judged.verdict, judged.decided, judged.rule]).toEqual([verdict, decided, 'first']);
    expect(judged.champion).toBeNull();
    expect(roleIn(judged, 'baseline').against).toBe('baseline');
    expect(judged.comparisons.some(({ role }) => role === 'primary' || role === 'guard')).toBe(false);
  });

  test('without a baseline it is inconclusive', () => {
    const scene = sceneOf('binary', 200, { candidate: 1, champion: null });
    const judged = judge({ ...scene, answers: { ...scene.answers, baseline: { failure: 'no training rows' } } });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.reasons).toEqual(['baseline: it cannot be scored: no training rows.']);
  });
});

describe('special cases', () => {
  test('the same artifact is held without a comparison and without a look', () => {
    const scene = sceneOf('binary', 200, { candidate: 1, champion: 1 }, { looks: digests(4) });
    const judged = judge({ ...scene, champion: versionOf('binary', '1.2.0', sha('a')) });
    expect([judged.verdict, judged.decided, judged.rule]).toEqual(['hold', 'identical', null]);
    expect(judged.comparisons).toEqual([]);
    expect(judged.looks).toEqual({
      count: 4,
      reuse: 'report',
      alpha: 0.05,
      corrected: null,
      verdict: null,
      epoch: null,
    });
    expect(explain(judged)).toBe('The candidate is version 1.2.0 itself, so nothing changes.');
    expect(verdictSchema.parse(JSON.parse(JSON.stringify(judged)))).toEqual(judged);
  });

  const changes: { name: string; given: Partial<ReturnType<typeof candidateOf>['target']>; expect: RegExp }[] = [
    { name: 'target', given: { column: 'ill' }, expect: /the target is "sick" and was "ill"/ },
    { name: 'positive class', given: { positive: 'no' }, expect: /the positive class is another one/ },
    { name: 'classes', given: { classes: ['maybe', 'yes'] }, expect: /classes, and they are not the champion's/ },
    { name: 'task', given: { task: 'regression' }, expect: /the task is binary and was regression/ },
  ];
  test.each(changes)('a changed $name is refused without gate.new_line', ({ given, expect: message }) => {
    const scene = sceneOf('binary', 200, { candidate: 1, champion: 1 });
    const champion = versionOf('binary', '1.2.0', sha('b'), { target: { ...candidateOf('binary').target, ...given } });
    expect(() => judge({ ...scene, champion })).toThrow(UserError);
    expect(() => judge({ ...scene, champion })).toThrow(message);
    const judged = judge({ ...scene, champion, options: optionsOf({ new_line: 'new question' }) });
    expect([judged.verdict, judged.rule]).toEqual(['promote', 'first']);
    expect(judged.checks).toContainEqual({
      name: 'target',
      state: 'ok',
      note: 'a new line, judged as a first model: new question',
    });
  });

  test('gate.new_line without a changed target changes nothing', () => {
    const scene = sceneOf('binary', 600, { candidate: 0.6, champion: 2 });
    const judged = judge({ ...scene, options: optionsOf({ new_line: 'left over' }) });
    expect([judged.verdict, judged.rule]).toEqual(['reject', 'superiority']);
  });

  test('a champion that cannot be scored is inconclusive, and says who may decide', () => {
    const scene = sceneOf('binary', 200, { candidate: 2, champion: 0.5 });
    const judged = judge({ ...scene, answers: { ...scene.answers, champion: { failure: 'exit code 1' } } });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.reasons).toEqual(['champion: it cannot be scored: exit code 1.']);
    expect(judged.remedy).toContain('mlops promote --version');
  });

  test('thresholds still reject while the champion cannot be scored', () => {
    const options = optionsOf({ thresholds: { roc_auc: { min: 0.999 } } });
    const scene = sceneOf('binary', 200, { candidate: 1, champion: 0.5 }, { options });
    const judged = judge({ ...scene, answers: { ...scene.answers, champion: { failure: 'exit code 1' } } });
    expect([judged.verdict, judged.decided]).toEqual(['reject', '2']);
  });

  test('a faulty candidate is rejected', () => {
    const scene = sceneOf('binary', 200, { candidate: 2, champion: 0.5 });
    const judged = judge({ ...scene, answers: { ...scene.answers, candidate: { failure: '3 rows are missing' } } });
    expect([judged.verdict, judged.decided]).toEqual(['reject', '1']);
    expect(judged.comparisons).toEqual([]);
    expect(judged.reasons).toEqual(['candidate: 3 rows are missing.']);
  });

  test('equal scores in every row are noted', () => {
    const scene = sceneOf('regression', 400, { candidate: 1, champion: 2 });
    const judged = judge({ ...scene, answers: { ...scene.answers, candidate: scene.answers.baseline! } });
    expect(judged.checks[0]).toEqual({ name: 'candidate', state: 'ok', note: 'every row has the same score' });
  });
});

describe('a retrain', () => {
  const equal = (options = optionsOf()): Situation => ({
    ...sceneOf('binary', 20_000, { candidate: 1, champion: 1 }, { options }, 'a retrain'),
    champion: sameButData('binary', options),
  });

  test('of which only the data changed has to be non-inferior at the useful improvement', () => {
    const judged = judge(equal());
    expect([judged.verdict, judged.rule]).toEqual(['promote', 'non_inferiority']);
    expect(roleIn(judged, 'primary').margin).toBe(-0.01);
    expect(explain(judged)).toContain('can replace version 1.2.0: its ROC AUC is not worse by 0.01 or more.');
    expect(judged.checks).toContainEqual({
      name: 'change',
      state: 'ok',
      note: 'only the data changed: non_inferiority decides',
    });
  });

  const ordinary: { name: string; given: () => Situation }[] = [
    { name: 'on_new_data asks for superiority', given: () => equal(optionsOf({ on_new_data: 'superiority' })) },
    { name: 'params changed', given: () => withCandidate({ params: { epochs: 11, l2: 0.1 } }) },
    { name: 'a param is a fraction now', given: () => withCandidate({ floats: { '/epochs': '10.0' } }) },
    { name: 'the seed changed', given: () => withCandidate({ seed: 2 }) },
    {
      name: 'the data did not change',
      given: () => withCandidate({ data: { ...candidateOf('binary').data, fingerprint: sha('f') } }),
    },
    {
      name: 'the package changed',
      given: () => {
        const { code } = candidateOf('binary');
        return withCandidate({ code: { ...code, package: { ...code.package!, content: sha('c') } } });
      },
    },
    {
      name: 'the flavor changed',
      given: () => withCandidate({ flavor: { name: 'tfjs', estimator: 'mlp', tfjs: '4.22.0', backend: 'wasm' } }),
    },
    {
      name: 'the policy changed',
      given: () => ({ ...equal(), options: optionsOf({ confidence: 0.949 }) }),
    },
    {
      name: 'the champion does not say which policy judged it',
      given: () => {
        const champion = sameButData('binary', optionsOf());
        return {
          ...equal(),
          champion: { ...champion, verdict: { verdict: 'promote', part: 'test', rule: 'first', sha256: sha('9') } },
        };
      },
    },
    {
      name: "a command's code is not packaged",
      given: () => {
        const flavor = { name: 'command' as const, score: 'score.sh' };
        const code = { ...candidateOf('binary').code, package: null };
        const situation = withCandidate({ flavor, code });
        return { ...situation, champion: { ...situation.champion!, flavor, code } };
      },
    },
  ];
  function withCandidate(over: Partial<Situation['candidate']>): Situation {
    return { ...equal(), candidate: { ...candidateOf('binary'), ...over } };
  }
  test.each(ordinary)('is judged as any other candidate when $name', ({ given }) => {
    const judged = judge(given());
    expect(judged.rule).toBe('superiority');
    expect(judged.verdict).not.toBe('promote');
  });

  test('against a champion without errors there is no margin', () => {
    const options = optionsOf();
    const scene = sceneOf('regression', 400, { candidate: 1, champion: 0 }, { options });
    const judged = judge({ ...scene, champion: sameButData('regression', options) });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.remedy).toBe('Set gate.primary.useful in mlops.yml.');
  });
});

describe('the rows', () => {
  test('count only when they are held out under both split policies', () => {
    const scene = sceneOf('binary', 600, { candidate: 2, champion: 0.6 });
    const champion = Uint8Array.from({ length: 600 }, (_, i) => Number(i % 2 === 0));
    const judged = judge({ ...scene, comparable: { champion, anchor: null } });
    expect(judged.rows).toBe(300);
    expect(roleIn(judged, 'primary').rows).toBe(300);
    expect(judged.rowsDigest).not.toBe(judge(scene).rowsDigest);
    // Half of the rows by hand: the same figures.
    const half = sceneOf('binary', 600, { candidate: 2, champion: 0.6 });
    const even = (answer: Situation['answers']['champion']): Situation['answers']['champion'] => {
      if (answer === null || !('predictions' in answer) || answer.predictions.task !== 'binary') return null;
      const { y, score, predicted } = answer.predictions;
      const keep = (_: number, i: number): boolean => i % 2 === 0;
      return answerOf({
        task: 'binary',
        y: y.filter(keep),
        score: score.filter(keep),
        predicted: predicted.filter(keep),
      });
    };
    const { candidate, champion: other, baseline } = half.answers;
    const byHand = judge({
      ...half,
      rowIds: half.rowIds.filter((_, i) => i % 2 === 0),
      answers: { candidate: even(candidate)!, champion: even(other), anchor: null, baseline: even(baseline) },
    });
    expect(byHand.rowsDigest).toBe(judged.rowsDigest);
    expect(roleIn(byHand, 'primary')).toEqual(roleIn(judged, 'primary'));
  });

  test.each([
    { name: 'none', given: 0 },
    { name: 'too few', given: 12 },
  ])('$name held out under both: inconclusive, with the remedy', ({ given }) => {
    const scene = sceneOf('binary', 600, { candidate: 2, champion: 0.6 });
    const champion = Uint8Array.from({ length: 600 }, (_, i) => Number(i < given));
    const judged = judge({ ...scene, comparable: { champion, anchor: null } });
    expect([judged.verdict, judged.decided, judged.rows]).toEqual(['inconclusive', '3', given]);
    expect(judged.remedy).toContain('mlops/split.yml');
  });

  test('of which a part is comparable: the rows in all are scaled by that part', () => {
    const scene = sceneOf('binary', 600, { candidate: 1.1, champion: 1 });
    const all = judge(scene);
    expect(all.decided).toBe('7');
    expect(all.remedy).toMatch(/^About [\d,]+ test rows \(/);
    const champion = Uint8Array.from({ length: 600 }, (_, i) => Number(i % 5 === 0));
    const judged = judge({ ...scene, comparable: { champion, anchor: null } });
    expect(judged.decided).toBe('7');
    const needed = roleIn(judged, 'primary').rowsNeeded!;
    // 20% of the rows are test rows, and of these 20% are held out under the champion's split too: 1 in 25.
    expect(judged.remedy).toBe(
      `About ${needed.toLocaleString('en')} test rows that both splits hold out (${(25 * needed).toLocaleString('en')} rows in all) would decide on ROC AUC against the champion with a chance of 80%, if the improvement is +0.01; there are 120 now.`,
    );
  });
});

describe('the anchor', () => {
  /** The candidate is a little worse than the champion, which was a little worse than its anchor. */
  const decayed = (quality: { candidate: number; anchor: number }): Situation => {
    const random = rng('anchor');
    const rows = rowsOf('binary', 6000, random);
    const model = (signal: number): Situation['answers']['candidate'] => answerOf(classifier(rows, signal, random));
    const options = optionsOf({
      primary: { rule: 'non_inferiority', margin: 0.03, useful: 0.031 },
      guards: { brier: { margin: 0.02 } },
    });
    const scene = sceneOf('binary', 6000, { candidate: 1, champion: 1 }, { options });
    return {
      ...scene,
      anchor: versionOf('binary', '1.0.0', sha('c')),
      answers: {
        ...scene.answers,
        candidate: model(quality.candidate),
        champion: model(0.95),
        anchor: model(quality.anchor),
      },
    };
  };

  test('lets a candidate through that has not lost the useful improvement since', () => {
    const judged = judge(decayed({ candidate: 0.95, anchor: 0.95 }));
    expect(judged.verdict).toBe('promote');
    expect(judged.anchor).toEqual({ version: '1.0.0', digest: sha('c') });
    const anchors = judged.comparisons.filter(({ role }) => role === 'anchor');
    expect(anchors.map(({ metric, margin }) => [metric, margin])).toEqual([
      ['roc_auc', -0.031],
      ['brier', -0.02],
    ]);
  });

  test('stops the sum of small losses', () => {
    const judged = judge(decayed({ candidate: 0.95, anchor: 1.8 }));
    expect(roleIn(judged, 'primary').state).toBe('pass');
    expect(judged.verdict).toBe('reject');
    expect(judged.reasons.join(' ')).toContain('ROC AUC against the anchor: below the limit');
  });

  test('that cannot be scored is inconclusive', () => {
    const scene = decayed({ candidate: 0.95, anchor: 0.95 });
    const judged = judge({ ...scene, answers: { ...scene.answers, anchor: { failure: 'no such file' } } });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
  });

  test('that is the champion is not compared with again', () => {
    const judged = judge(sceneOf('binary', 600, { candidate: 2, champion: 0.6 }));
    expect(judged.comparisons.some(({ role }) => role === 'anchor')).toBe(false);
    expect(judged.anchor).toEqual(judged.champion);
  });
});

describe('guards', () => {
  const options = optionsOf({ guards: { brier: { margin: 0.01 }, accuracy: { margin: 0.02 } } });

  test('that got demonstrably worse reject a better candidate', () => {
    const scene = sceneOf('binary', 2000, { candidate: 2, champion: 1 }, { options });
    const { candidate } = scene.answers;
    if (!('predictions' in candidate) || candidate.predictions.task !== 'binary') throw new Error('no predictions');
    // The order of the rows, and with it the AUC, stays; the probabilities are nonsense.
    const score = candidate.predictions.score.map((p) => 0.98 + 0.02 * p);
    const spoilt = { ...candidate.predictions, score, predicted: score.map(() => 1) };
    const judged = judge({
      ...scene,
      answers: { ...scene.answers, candidate: answerOf({ ...spoilt, predicted: Uint8Array.from(spoilt.predicted) }) },
    });
    expect(roleIn(judged, 'primary').state).toBe('pass');
    expect([judged.verdict, judged.decided]).toEqual(['reject', '2']);
    expect(judged.comparisons.filter(({ state }) => state === 'fail').map(({ metric }) => metric)).toEqual([
      'brier',
      'accuracy',
    ]);
    for (const { p, adjusted } of judged.comparisons.filter(({ role }) => role === 'guard')) {
      expect(adjusted!).toBeGreaterThanOrEqual(p!);
    }
  });

  test('that hold are told', () => {
    const judged = judge(sceneOf('binary', 2000, { candidate: 2, champion: 0.6 }, { options }));
    expect(judged.verdict).toBe('promote');
    expect(judged.comparisons.map(({ role, state }) => [role, state])).toEqual([
      ['primary', 'pass'],
      ['guard', 'pass'],
      ['guard', 'pass'],
    ]);
    expect(judged.reasons.length).toBe(3);
  });

  test('below their minimum of rows stay open and cannot fail', () => {
    const guarded = optionsOf({ primary: { metric: 'accuracy' }, guards: { brier: { margin: 0.0001 } } });
    const judged = judge(sceneOf('binary', 40, { candidate: 4, champion: -2 }, { options: guarded }));
    expect(roleIn(judged, 'primary').state).toBe('pass');
    expect(roleIn(judged, 'guard')).toMatchObject({ state: 'open', p: null, adjusted: null });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '7']);
  });

  test('whose metric the labels leave undefined are inconclusive', () => {
    const guarded = optionsOf({ primary: { metric: 'accuracy' }, guards: { roc_auc: { margin: 0.02 } } });
    const scene = sceneOf('binary', 300, { candidate: 1, champion: 1 }, { options: guarded });
    const negative = (answer: Situation['answers']['champion']): Situation['answers']['candidate'] => {
      if (answer === null || !('predictions' in answer) || answer.predictions.task !== 'binary')
        throw new Error('none');
      return answerOf({ ...answer.predictions, y: new Uint8Array(300) });
    };
    const { candidate, champion } = scene.answers;
    const judged = judge({
      ...scene,
      answers: { ...scene.answers, candidate: negative(candidate), champion: negative(champion) },
    });
    expect(roleIn(judged, 'guard').state).toBe('unavailable');
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
  });
});

describe('looks', () => {
  test('on the validation rows are none', () => {
    const judged = judge(
      sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { part: 'validation', looks: digests(7) }),
    );
    expect(judged.looks).toEqual({
      count: 0,
      reuse: 'report',
      alpha: 0.05,
      corrected: null,
      verdict: null,
      epoch: null,
    });
  });

  test('on the test rows are counted with this one, and say what correction would have said', () => {
    const judged = judge(sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { looks: digests(4) }));
    expect(judged.looks).toEqual({
      count: 5,
      reuse: 'report',
      alpha: 0.05,
      corrected: 0.01,
      verdict: 'promote',
      epoch: null,
    });
  });

  test('a candidate that wins at alpha may not win under correction', () => {
    const at = (looks: number): Verdict =>
      judge(sceneOf('binary', 600, { candidate: 1.35, champion: 1 }, { looks: digests(looks) }, 'narrow win'));
    expect(at(0).verdict).toBe('promote');
    expect(at(0).looks.verdict).toBe('promote');
    expect(at(100_000).verdict).toBe('promote');
    expect(at(100_000).looks.verdict).not.toBe('promote');
  });

  test('of the same candidate count once', () => {
    const again = judge(sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { looks: [...digests(4), sha('a')] }));
    expect(again.candidate.digest).toBe(sha('a'));
    expect(again.looks).toMatchObject({ count: 5, corrected: 0.01 });
  });
});

describe('below the minimum of rows', () => {
  const options = (cap: number | null): Situation['options'] => optionsOf({ cap });
  const cases: { name: string; given: () => Situation; expect: string }[] = [
    {
      name: 'of an unbounded loss',
      given: () => sceneOf('regression', 88, { candidate: 2, champion: 6 }),
      expect:
        'Set gate.cap to the largest loss (mean absolute error) that a row can have: then 50 rows are enough for a bound, and there are 88; without it 200 test rows (1,000 rows in all) are needed.',
    },
    {
      name: 'of an unbounded loss, with fewer rows than a bounded one needs',
      given: () => sceneOf('regression', 30, { candidate: 2, champion: 6 }, { part: 'validation' }),
      expect:
        'Set gate.cap to the largest loss (mean absolute error) that a row can have: then 50 validation rows (313 rows in all) are enough for a bound; without it 200 validation rows (1,250 rows in all) are needed. There are 30 now.',
    },
    {
      name: 'of a bounded loss',
      given: () => sceneOf('regression', 30, { candidate: 2, champion: 6 }, { options: options(60) }),
      expect:
        'Mean absolute error against the champion: about 50 test rows (250 rows in all) are needed; there are 30.',
    },
    {
      name: 'where one row outweighs the others',
      given: () => {
        const scene = sceneOf('regression', 300, { candidate: 2, champion: 6 });
        const { champion } = scene.answers;
        if (champion === null || !('predictions' in champion) || champion.predictions.task !== 'regression')
          throw new Error('no predictions');
        champion.predictions.predicted[7] = 5000;
        return scene;
      },
      expect:
        'Set gate.cap to the largest loss (mean absolute error) that a row can have: then one heavy row is no obstacle.',
    },
  ];
  test.each(cases)('$name: no bound, and the remedy that helps', ({ given, expect: remedy }) => {
    const judged = judge(given());
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.remedy).toBe(remedy);
    expect(roleIn(judged, 'primary')).toMatchObject({ lower: null, upper: null, p: null, detectable: null });
    expect(explain(judged)).not.toMatch(/confidence|at least/);
    for (const reason of judged.reasons) expect(reason).not.toContain('bound');
  });

  test('a declared largest loss that predictions exceed has to be raised', () => {
    const scene = sceneOf('regression', 150, { candidate: 2, champion: 6 }, { options: options(8) });
    const losses = [scene.answers.candidate, scene.answers.champion].map((answer) => {
      const { y, predicted } = (answer as { predictions: RegressionPredictions }).predictions;
      return y.map((value, i) => Math.abs(value - predicted[i]!));
    });
    const rows = losses[0]!.filter((loss, i) => loss > 8 || losses[1]![i]! > 8).length;
    expect(rows).toBeGreaterThan(1);
    const judged = judge(scene);
    expect(judged.decided).toBe('3');
    expect(judged.remedy).toBe(
      `Raise gate.cap to a loss that no row can exceed: in ${rows} of 150 rows a prediction loses more than it says.`,
    );
    expect(judged.reasons).toEqual([
      `Mean absolute error against the champion: gate.cap says that no row can lose more than 8, but in ${rows} of 150 rows a prediction does.`,
    ]);
  });

  test('of a class', () => {
    const scene = sceneOf('binary', 16, { candidate: 1, champion: 1 });
    const judged = judge(scene);
    const { y } = (scene.answers.candidate as { predictions: { y: Uint8Array } }).predictions;
    const positives = y.reduce((a, b) => a + b, 0);
    const needed = Math.ceil(160 / Math.min(positives, 16 - positives));
    expect(judged.remedy).toBe(
      `ROC AUC against the champion: about ${needed} test rows (${needed * 5} rows in all) are needed; there are 16.`,
    );
  });

  test('a guard or a limit says what it lacks, not that a better candidate helps', () => {
    const guarded = optionsOf({
      primary: { metric: 'accuracy' },
      guards: { log_loss: { margin: 0.05 } },
      thresholds: { brier: { max: 0.3 } },
    });
    const judged = judge(sceneOf('binary', 40, { candidate: 4, champion: -2 }, { options: guarded }));
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '7']);
    expect(judged.remedy).toBe(
      'Set gate.cap to the largest loss (log loss) that a row can have: then 50 test rows (250 rows in all) are enough for a bound; without it 200 test rows (1,000 rows in all) are needed. There are 40 now. Brier score below 0.3: about 100 test rows (500 rows in all) are needed; there are 40.',
    );
  });

  test('no smaller number of rows is planned', () => {
    // The difference in rank is so clear that the formula alone would ask for a handful of rows.
    const options = optionsOf({ primary: { useful: 0.6 } });
    const clear = judge(sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { options }));
    expect(roleIn(clear, 'primary').rowsNeeded).toBeGreaterThanOrEqual(20);
    const small = judge(sceneOf('regression', 80, { candidate: 2, champion: 6 }, { options }));
    expect(roleIn(small, 'primary').rowsNeeded).toBeGreaterThanOrEqual(200);
  });
});

describe('the policy of the base', () => {
  const lax = optionsOf({ thresholds: {} });
  const strict = optionsOf({ thresholds: { accuracy: { min: 0.999 } } });
  const scene = (): Situation => sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { options: lax });

  test('judges a pull request that changes its own', () => {
    const judged = judge({ ...scene(), base: { gate: strict, source: 'mlops.yml at origin/main' } });
    expect(judged.verdict).toBe('reject');
    expect(judged.policy).toMatchObject({
      source: 'mlops.yml at origin/main',
      changed: true,
      changes: ['thresholds.accuracy.min: 0.999 -> not set', 'thresholds.accuracy.on: "bound" -> not set'],
    });
  });

  test('without one, the workspace judges, from where entry says that it stands', () => {
    const judged = judge({ ...scene(), policySource: 'mlops.yml with --set gate.cap' });
    expect(judged.policy.source).toBe('mlops.yml with --set gate.cap');
    // The key's place in the file is entry's to find, so an error names the file alone.
    const wrong = optionsOf({ primary: { metric: 'nothing' } });
    expect(() => judge({ ...scene(), options: wrong, policySource: 'mlops.yml with --set gate.cap' })).toThrow(
      /^mlops\.yml: gate\.primary\.metric:/,
    );
  });

  test('that is the same changes nothing', () => {
    const judged = judge({ ...scene(), base: { gate: lax, source: 'mlops.yml at origin/main' } });
    expect(judged.verdict).toBe('promote');
    expect(judged.policy).toMatchObject({ changed: false, changes: [] });
  });

  test('that cannot be read never promotes', () => {
    const judged = judge({ ...scene(), base: { unreadable: 'unknown revision' } });
    expect([judged.verdict, judged.decided]).toEqual(['inconclusive', '3']);
    expect(judged.reasons[0]).toBe('policy: the policy that should judge cannot be read: unknown revision.');
  });
});

describe("a champion that was scored in the candidate's environment", () => {
  const elsewhere = "champion 1.2.0 was scored in the candidate's environment";
  const judged = (options: unknown, base: unknown = options): ReturnType<typeof judge> => {
    const scene = sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { options: optionsOf(options) });
    const { champion } = scene.answers;
    if (champion === null || !('predictions' in champion)) throw new Error('none');
    return judge({
      ...scene,
      answers: { ...scene.answers, champion: { ...champion, elsewhere } },
      base: { gate: optionsOf(base), source: 'main' },
    });
  };
  const checkOf = (verdict: ReturnType<typeof judge>): unknown =>
    verdict.checks.find(({ name }) => name === 'champion');

  test('is compared where the policy allows it, and the verdict says so', () => {
    const verdict = judged({ champion_environment: 'candidate' });
    expect(verdict.verdict).toBe('promote');
    expect(checkOf(verdict)).toEqual({ name: 'champion', state: 'ok', note: elsewhere });
  });

  test.each([
    { name: 'by default', options: {}, base: {} },
    { name: 'where only the pull request itself allows it', options: { champion_environment: 'candidate' }, base: {} },
  ])('is not compared $name', ({ options, base }) => {
    const verdict = judged(options, base);
    expect(verdict.verdict).toBe('inconclusive');
    expect(checkOf(verdict)).toEqual({
      name: 'champion',
      state: 'unavailable',
      note: `${elsewhere}, but the policy that judges does not allow it`,
    });
  });
});
