import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import { columnsOfPolicy } from '../../src/gate/slices.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { UserError } from '../../src/host/errors.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { answerOf, columnOf, optionsOf, sceneOf } from './scene.js';

/** Predictions that are right where said. */
function rightWhere(n: number, right: (i: number) => boolean): BinaryPredictions {
  const y = Uint8Array.from({ length: n }, (_, i) => i % 2);
  const predicted = y.map((label, i) => (right(i) ? label : 1 - label));
  return { task: 'binary', y, predicted, score: Float64Array.from(predicted, (p) => (p === 1 ? 0.8 : 0.2)) };
}

const n = 2000;
const north = (i: number): boolean => i % 10 === 0;
const region = columnOf('string', n, (i) => (north(i) ? 'north' : i % 10 < 5 ? 'south' : 'west'));
/** One row is of its own kind, and one has no value. */
const kind = columnOf('string', n, (i) => (i === 7 ? 'rare' : i === 8 ? null : 'usual'));
const age = columnOf('number', n, (i) => String(20 + (i % 60)));
const columns = new Map([
  ['region', region],
  ['kind', kind],
  ['age', age],
]);

/** Everywhere right in 9 of 10 rows, against a champion that is right in 8 of 10; in the north as said. */
function scene(slices: unknown, inNorth: number, over: Partial<Situation> = {}, gate: object = {}): Situation {
  const tenth = (i: number): number => Math.floor(i / 10) % 10;
  const candidate = rightWhere(n, (i) => tenth(i) < (north(i) ? inNorth : 9));
  const champion = rightWhere(n, (i) => tenth(i) < 8);
  const options = optionsOf({ primary: { metric: 'accuracy' }, slices, ...gate });
  const given = sceneOf('binary', n, { candidate: 1, champion: 1 }, { options, columns, ...over });
  return { ...given, answers: { ...given.answers, candidate: answerOf(candidate), champion: answerOf(champion) } };
}

function of(verdict: Verdict, slice: string): Comparison {
  return verdict.comparisons.find((each) => each.slice === slice)!;
}

describe('required slices', () => {
  test('each value of a column has to hold, and does', () => {
    const verdict = judge(scene({ required: [{ column: 'region', margin: 0.02 }] }, 9));
    expect(verdict.verdict).toBe('promote');
    expect(
      verdict.comparisons.filter(({ role }) => role === 'slice').map(({ slice, state, rows }) => [slice, state, rows]),
    ).toEqual([
      ['region = north', 'pass', 200],
      ['region = south', 'pass', 800],
      ['region = west', 'pass', 1000],
    ]);
  });

  test('the margin is the useful improvement unless it is said', () => {
    expect(of(judge(scene({ required: ['region'] }, 9)), 'region = north').margin).toBe(-0.01);
  });

  test('a better model that is worse in one slice is rejected', () => {
    const verdict = judge(scene({ required: ['region'] }, 5));
    expect([verdict.verdict, verdict.decided]).toEqual(['reject', '2']);
    expect(verdict.reasons[0]).toMatch(/^Accuracy of region = north against the champion: below the limit −0.01/);
  });

  test('one that is not shown to be as good there stays inconclusive', () => {
    const verdict = judge(scene({ required: ['region'] }, 8));
    expect([verdict.verdict, verdict.decided]).toEqual(['inconclusive', '7']);
    expect(of(verdict, 'region = north').state).toBe('open');
    expect(verdict.remedy).toContain('test rows of region = north');
  });

  const undecided: { name: string; given: unknown; slice: string; note: string | null }[] = [
    {
      name: 'a condition that no row fits',
      given: { name: 'nobody', where: 'region == "east"' },
      slice: 'nobody',
      note: 'there is no row to compare on',
    },
    { name: 'a slice of one row', given: 'kind', slice: 'kind = rare', note: null },
    { name: 'rows without a value', given: 'kind', slice: 'kind is missing', note: null },
  ];
  test.each(undecided)('$name never passes by accident', ({ given, slice, note }) => {
    const verdict = judge(scene({ required: [given] }, 9));
    expect([verdict.verdict, verdict.decided]).toEqual(['inconclusive', '7']);
    expect(of(verdict, slice)).toMatchObject({ state: 'open', note });
    expect(verdict.checks.every(({ state }) => state === 'ok')).toBe(true);
  });

  test('one class in a slice leaves its AUC open, and rejects nothing', () => {
    const options = { primary: { metric: 'roc_auc' } };
    const verdict = judge(scene({ required: [{ name: 'even', where: 'age == 20' }] }, 9, {}, options));
    expect(of(verdict, 'even')).toMatchObject({ state: 'open', p: null });
    expect(verdict.verdict).toBe('inconclusive');
  });

  test('a slice with too few rows by the policy is only watched', () => {
    const verdict = judge(scene({ required: [{ column: 'kind', margin: 0.02, min_rows: 100 }] }, 9));
    expect(verdict.verdict).toBe('promote');
    expect([of(verdict, 'kind = rare').role, of(verdict, 'kind = usual').role]).toEqual(['watched', 'slice']);
  });

  test('a limit of its own is asked of a first model, too', () => {
    const slices = { required: [{ column: 'region', metric: 'accuracy', min: 0.85, on: 'value' }] };
    const first = { ...scene(slices, 5), champion: null };
    const baseline = answerOf(rightWhere(n, (i) => i % 2 === 0));
    const verdict = judge({ ...first, answers: { ...first.answers, champion: null, baseline } });
    expect([verdict.verdict, verdict.decided]).toEqual(['reject', '2']);
    expect(of(verdict, 'region = north')).toMatchObject({ state: 'fail', against: 'value' });
  });

  test('rows count only where both splits hold them out', () => {
    const comparable = { champion: Uint8Array.from({ length: n }, (_, i) => (i < n / 2 ? 1 : 0)), anchor: null };
    const verdict = judge(scene({ required: [{ column: 'region', margin: 0.05 }] }, 9, { comparable }));
    expect(of(verdict, 'region = north').rows).toBe(100);
  });

  test('values stay on the machine unless they may be shown', () => {
    const verdict = judge(scene({ required: ['region'] }, 9, { values: false }));
    expect(JSON.stringify(verdict)).not.toContain('north');
    expect(of(verdict, 'region 1 of 3').rows).toBe(200);
  });
});

describe('watched slices', () => {
  test('never hold a promotion up, and say which loss they would find', () => {
    const verdict = judge(scene({ watched: ['region', 'kind'] }, 8));
    expect(verdict.verdict).toBe('promote');
    const [ofNorth, ofWest] = [of(verdict, 'region = north'), of(verdict, 'region = west')];
    expect(ofNorth).toMatchObject({ role: 'watched', state: 'open' });
    // A loss within the margin is none that fails.
    expect([ofNorth.detectable! < -0.01, ofWest.detectable! < -0.01]).toEqual([true, true]);
    expect(of(verdict, 'kind = rare').p).not.toBe(0);
  });

  test('fail where they are shown to be worse', () => {
    const verdict = judge(scene({ watched: ['region'] }, 5));
    expect([verdict.verdict, verdict.decided]).toEqual(['reject', '2']);
  });

  test('twenty of them are one family: the smallest p-value is multiplied by their number', () => {
    const place = columnOf('string', n, (i) => `p${i % 20}`);
    const verdict = judge(scene({ watched: ['place'] }, 8, { columns: new Map([['place', place]]) }));
    const family = verdict.comparisons.filter(({ p }) => p !== null);
    const smallest = family.reduce((a, b) => (b.p! < a.p! ? b : a));
    expect(family).toHaveLength(20);
    expect(smallest.adjusted).toBeCloseTo(Math.min(1, 20 * smallest.p!), 12);
  });
});

describe('what cannot be a slice', () => {
  test('a column with more than 50 values', () => {
    const columns = new Map([['zip', columnOf('string', n, (i) => `z${i % 51}`)]]);
    expect(() => judge(scene({ required: ['zip'] }, 9, { columns }))).toThrow(
      new UserError(
        'mlops.yml: gate.slices.required: column "zip" has 51 different values among these rows, and at most 50 are slices; name conditions (name and where) instead, or a column with fewer values.',
      ),
    );
  });

  test('of those that are watched, in their own words', () => {
    const columns = new Map([['zip', columnOf('string', n, (i) => `z${i % 51}`)]]);
    expect(() => judge(scene({ watched: ['zip'] }, 9, { columns }))).toThrow('mlops.yml: gate.slices.watched: column');
  });

  test('and what can: each column that is named once', () => {
    const old = { name: 'old', where: 'age > 60 and region == "north"' };
    const given = {
      slices: { required: ['region', old], watched: [{ column: 'age', margin: 0.1 }] },
      fairness: { recall: { across: 'region', max_difference: 0.1 }, f1: { across: 'sex', max_difference: 0.1 } },
      cluster: 'patient',
    };
    const columns = ['age', 'patient', 'region', 'sex'].map((name) => ({
      name,
      type: name === 'age' ? ('number' as const) : ('string' as const),
    }));
    expect(columnsOfPolicy(optionsOf(given), columns, 'm').toSorted()).toEqual(columns.map(({ name }) => name));
    expect(columnsOfPolicy(optionsOf(), columns, 'm')).toEqual([]);
  });

  const data = [
    { name: 'region', type: 'string' },
    { name: 'age', type: 'number' },
  ] as const;
  const wrong: { name: string; given: unknown; expect: string }[] = [
    {
      name: 'an unknown column',
      given: { slices: { required: ['regoin'] } },
      expect: 'gate.slices.required.0: no column "regoin" in the data; did you mean "region"?',
    },
    {
      name: 'an unknown column by its key',
      given: { slices: { watched: ['age', { column: 'regoin', margin: 0.1 }] } },
      expect: 'gate.slices.watched.1: no column "regoin" in the data; did you mean "region"?',
    },
    {
      name: 'an unknown column of a condition',
      given: { slices: { watched: ['age', { name: 'old', where: 'agee > 60' }] } },
      expect: 'did you mean "age"?',
    },
    {
      name: 'an unknown column of fairness',
      given: { fairness: { recall: { across: 'sex', max_difference: 0.1 } } },
      expect: 'gate.fairness.recall.across',
    },
    { name: 'an unknown cluster', given: { cluster: 'patient' }, expect: 'gate.cluster' },
  ];
  test.each(wrong)('$name', ({ given, expect: text }) => {
    expect(() => columnsOfPolicy(optionsOf(given), [...data], 'mlops.yml')).toThrow(text);
  });
});
