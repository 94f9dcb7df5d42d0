import { describe, expect, test } from '@jest/globals';
import { checkMeasured, checkModels } from '../../src/gate/check.js';
import type { Measured } from '../../src/gate/comparison.js';
import type { Check } from '../../src/gate/criteria.js';
import { evaluationChecks, leakageCheck, sizeCheck } from '../../src/gate/found-checks.js';
import { onRows } from '../../src/gate/on-rows.js';
import { pairsOf } from '../../src/gate/pairs.js';
import type { Answer, Situation } from '../../src/gate/situation.js';
import type { Line } from '../../src/gate/special.js';
import type { Comparison } from '../../src/gate/verdict.js';
import type { Predictions } from '../../src/metrics/metric.js';
import { candidateOf, columnOf, sceneOf, sha, versionOf, type Task } from './scene.js';

const tasks: readonly Task[] = ['binary', 'multiclass', 'regression'];

function checksOf(situation: Situation, line: Line = 'continued', environment: 'own' | 'candidate' = 'own'): Check[] {
  return checkModels(situation, line, pairsOf(situation, line), environment);
}

/** 40 rows with two models that differ, and what is changed of the answers. */
function scene(
  answers: Partial<Situation['answers']> = {},
  over: Partial<Situation> = {},
  task: Task = 'binary',
): Situation {
  const made = sceneOf(task, 40, { candidate: 2, champion: 1 }, over);
  return { ...made, answers: { ...made.answers, ...answers } };
}

const predictions = (answer: Answer | null): Predictions => (answer as { predictions: Predictions }).predictions;
const ok = (name: string, note: string | null = null): Check => ({ name, state: 'ok', note });
const lacking = (name: string, note: string): Check => ({ name, state: 'unavailable', note });

describe('models that are compared', () => {
  test.each(tasks)('are fine where both have predictions on all rows: %s', (task) => {
    expect(checksOf(scene({}, {}, task))).toEqual([ok('candidate'), ok('champion'), ok('rows')]);
    expect(checksOf(scene({}, {}, task), 'first')).toEqual([ok('candidate'), ok('baseline'), ok('rows')]);
  });

  test.each(tasks)('that say the same of every row are told: %s', (task) => {
    const made = scene({}, {}, task);
    const same = { ...made, answers: { ...made.answers, champion: made.answers.candidate } };
    const told = ok('predictions', 'both models say the same of every row');
    expect(checksOf(same)).toEqual([ok('candidate'), ok('champion'), ok('rows'), told]);
    expect(checksOf(onRows(same, Int32Array.of()))).not.toContainEqual(told);
  });

  test('do not say the same where one row differs, in the answer or in the score alone', () => {
    for (const task of tasks) {
      const made = scene({}, {}, task);
      const given = predictions(made.answers.candidate);
      const predicted = given.predicted.slice();
      predicted[39] = predicted[39]! === 1 ? 0 : 1;
      const others: Predictions[] = [{ ...given, predicted } as Predictions];
      if (given.task !== 'regression') {
        const score = given.score.slice();
        score[39] = score[39]! / 2;
        others.push({ ...given, score });
      }
      for (const [at, other] of others.entries()) {
        const state = checksOf({ ...made, answers: { ...made.answers, champion: { predictions: other } } });
        expect([task, at, state.some(({ name }) => name === 'predictions')]).toEqual([task, at, false]);
      }
    }
  });

  test('without usable predictions are the fault of the candidate, and a lack of the others', () => {
    const wrong = (task: Task): Answer => {
      const given = predictions(scene({}, {}, task).answers.candidate);
      const values = Float64Array.from(given.task === 'regression' ? given.predicted : given.score);
      values[0] = NaN;
      return {
        predictions: {
          ...given,
          ...(given.task === 'regression' ? { predicted: values } : { score: values }),
        } as Predictions,
      };
    };
    const expected = {
      binary: 'scores in [0, 1]',
      multiclass: 'probabilities in [0, 1] that sum to 1',
      regression: 'finite numbers',
    };
    for (const task of tasks) {
      expect(checksOf(scene({ candidate: wrong(task) }, {}, task))[0]).toEqual({
        name: 'candidate',
        state: 'fault',
        note: `expected ${expected[task]}, got something else in 1 rows`,
      });
      expect(checksOf(scene({ champion: wrong(task) }, {}, task))[1]).toEqual(
        lacking('champion', 'its predictions cannot be used in 1 rows'),
      );
    }
    expect(checksOf(scene({ candidate: { failure: 'exit code 1' } }))[0]).toEqual({
      name: 'candidate',
      state: 'fault',
      note: 'exit code 1',
    });
    expect(checksOf(scene({ champion: null }))[1]).toEqual(lacking('champion', 'it was not scored on these rows'));
    expect(checksOf(scene({ baseline: { failure: 'no rows' } }), 'first')[1]).toEqual(
      lacking('baseline', 'it cannot be scored: no rows'),
    );
  });

  test('that say the same of all rows are told of the candidate alone', () => {
    const constant = scene().answers.baseline!;
    const note = 'every row has the same score';
    expect(checksOf(scene({ candidate: constant, champion: constant })).slice(0, 2)).toEqual([
      ok('candidate', note),
      ok('champion'),
    ]);
  });

  test('in another environment count where the policy allows it', () => {
    const elsewhere = 'it was scored with the packages of the candidate';
    const made = scene();
    const champion: Answer = { predictions: predictions(made.answers.champion), elsewhere };
    expect(checksOf(scene({ champion }), 'continued', 'candidate')[1]).toEqual(ok('champion', elsewhere));
    expect(checksOf(scene({ champion }), 'continued', 'own')[1]).toEqual(
      lacking('champion', `${elsewhere}, but the policy that judges does not allow it`),
    );
  });
});

describe('rows that are compared', () => {
  const first = (n: number): Uint8Array => Uint8Array.from({ length: 40 }, (_, i) => (i < n ? 1 : 0));
  const rowsOf = (comparable: Partial<Situation['comparable']>): Check[] =>
    checksOf(
      scene(
        { anchor: scene().answers.champion },
        {
          anchor: versionOf('binary', '1.0.0', sha('c')),
          comparable: { champion: null, anchor: null, ...comparable },
        },
      ),
    );

  test('are told where they are some or none; those of the anchor by themselves', () => {
    const some = '7 of 40 rows are held out under both split policies';
    const none = 'none of the 40 rows is held out under both split policies';
    const fine = [ok('candidate'), ok('champion'), ok('rows'), ok('anchor'), ok('rows of the anchor')];
    expect(rowsOf({})).toEqual(fine);
    expect(rowsOf({ champion: first(7) })).toEqual(fine.with(2, ok('rows', some)));
    expect(rowsOf({ champion: first(0) })).toEqual(fine.with(2, lacking('rows', none)));
    expect(rowsOf({ anchor: first(7) })).toEqual(fine.with(4, ok('rows of the anchor', some)));
    expect(rowsOf({ anchor: first(0) })).toEqual(fine.with(4, lacking('rows of the anchor', none)));
    expect(checksOf(onRows(scene(), Int32Array.of()))).toContainEqual(lacking('rows', 'the part has no row'));
  });

  test('of a first model have no anchor', () => {
    const made = scene({ anchor: scene().answers.champion }, { anchor: versionOf('binary', '1.0.0', sha('c')) });
    expect(checksOf(made, 'new_line').map(({ name }) => name)).toEqual(['candidate', 'baseline', 'rows']);
  });

  test('that are chosen leave the rest of models, masks and columns out', () => {
    const column = columnOf('string', 40, (i) => (i % 2 === 0 ? 'even' : 'odd'));
    const made = scene(
      {},
      {
        columns: new Map([['parity', column]]),
        comparable: { champion: first(7), anchor: null },
      },
    );
    const positions = Int32Array.of(0, 3, 6, 39);
    const found = onRows(made, positions);
    expect([...found.rowIds]).toEqual([0, 9, 18, 117]);
    expect(found.comparable).toEqual({ champion: Uint8Array.of(1, 1, 1, 0), anchor: null });
    expect([...found.columns]).toEqual([['parity', { ...column, codes: Int32Array.of(0, 1, 0, 1) }]]);
    for (const who of ['candidate', 'champion', 'baseline'] as const) {
      const [all, some] = [predictions(made.answers[who]), predictions(found.answers[who])];
      expect([...some.y]).toEqual([...positions].map((at) => all.y[at]));
      expect([...some.predicted]).toEqual([...positions].map((at) => all.predicted[at]));
    }
    expect(found.answers.anchor).toBeNull();
    const failure = { failure: 'exit code 1' };
    expect(onRows({ ...made, answers: { ...made.answers, champion: failure } }, positions).answers.champion).toBe(
      failure,
    );
    expect(
      onRows(
        made,
        Int32Array.from({ length: 40 }, (_, i) => i),
      ),
    ).toBe(made);
  });
});

test.each([
  { role: 'primary', state: 'open', note: 'it needs 10 rows', missing: true },
  { role: 'baseline', state: 'open', note: 'it needs 10 rows', missing: true },
  { role: 'primary', state: 'unavailable', note: null, missing: true },
  { role: 'primary', state: 'pass', note: null, missing: false },
  { role: 'guard', state: 'open', note: 'it needs 10 rows', missing: false },
  { role: 'guard', state: 'unavailable', note: 'one class', missing: true },
  { role: 'threshold', state: 'unavailable', note: 'one class', missing: true },
  { role: 'slice', state: 'unavailable', note: 'no row', missing: false },
  { role: 'watched', state: 'unavailable', note: 'no row', missing: false },
] as const)('a comparison of role $role that is $state ($note) is missing: $missing', ({ missing, ...comparison }) => {
  const measured = { name: 'x', comparison: comparison as unknown as Comparison } as Measured;
  expect(checkMeasured([measured])).toEqual(
    missing ? [{ name: 'x', state: 'unavailable', note: comparison.note }] : [],
  );
});

describe('what earlier steps found', () => {
  test.each([
    { findings: 0, leaked: 0, note: null },
    { findings: 3, leaked: 0, note: 'F0; F1; F2' },
    { findings: 4, leaked: 0, note: 'F0; F1; F2; 1 more finding' },
    { findings: 5, leaked: 2, note: '2 test rows have the features of a training row; F0; F1; F2; 2 more findings' },
  ])('$findings findings and $leaked leaked rows', ({ findings, leaked, note }) => {
    const found = Array.from({ length: findings }, (_, i) => ({ accepted: false, sentence: `F${i}.` }));
    const given = { leaked: { validation: 9, test: leaked }, findings: found } as unknown as Parameters<
      typeof leakageCheck
    >[0];
    expect(leakageCheck(given, 'test')).toEqual(ok('leakage', note));
  });

  test('a sentence loses its last full stop only, and rows without a line are counted', () => {
    const findings = [{ accepted: false, sentence: 'Column x has 99.5% of y.' }];
    const given = { leaked: { validation: 0, test: 0 }, findings } as unknown as Parameters<typeof leakageCheck>[0];
    expect(leakageCheck(given, 'test')).toEqual(ok('leakage', 'Column x has 99.5% of y'));
    const evaluation = { models: { candidate: {} }, mustPass: { file: 'g.csv', rows: 9, wrong: 2, lines: [] } };
    expect(evaluationChecks(evaluation as unknown as Parameters<typeof evaluationChecks>[0], 'g.csv')).toEqual([
      { name: 'rows that must be right', state: 'fault', note: '2 of 9 are wrong (g.csv)' },
    ]);
  });

  const sized = (rows: number): ReturnType<typeof candidateOf>['data'] => {
    const { data } = candidateOf('binary');
    const parts = { ...data.split.parts, test: { ...data.split.parts.test, rows } };
    return { ...data, split: { ...data.split, parts } };
  };
  test('a part that became smaller than half of what it was lacks files', () => {
    const sizes = (before: number, now: number): Check[] =>
      sizeCheck(
        'test',
        { ...candidateOf('binary'), data: sized(now) },
        versionOf('binary', '1.2.0', sha('b'), { data: sized(before) }),
      );
    expect(sizes(200, 200)).toEqual([]);
    expect(sizes(200, 199)).toEqual([ok('test part', 'it has 199 rows, and had 200 when 1.2.0 was trained')]);
    expect(sizes(200, 100)).toEqual([ok('test part', 'it has 100 rows, and had 200 when 1.2.0 was trained')]);
    expect(sizes(200, 99)).toEqual([
      lacking('test part', 'it has 99 rows, and had 200 when 1.2.0 was trained; files of the data may be missing'),
    ]);
    const other = versionOf('binary', '1.2.0', sha('b'), {
      data: { ...sized(200), split: { ...sized(200).split, digest: sha('9') } },
    });
    expect(sizeCheck('test', { ...candidateOf('binary'), data: sized(9) }, other)).toEqual([]);
  });
});
