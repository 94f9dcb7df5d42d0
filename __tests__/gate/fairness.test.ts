import { describe, expect, test } from '@jest/globals';
import { largestDifference } from '../../src/gate/groups.js';
import { judge } from '../../src/gate/judge.js';
import type { Comparison, GroupsEvidence, Verdict } from '../../src/gate/verdict.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { rng } from '../../src/statistics/rng.js';
import { answerOf, columnOf, optionsOf, sceneOf } from './scene.js';

function shares(...groups: readonly (readonly [hits: number, of: number])[]): GroupsEvidence {
  return {
    kind: 'groups',
    groups: groups.map(([hits, of], i) => ({ name: `g${i}`, rows: of, own: { kind: 'share', hits, of } })),
  };
}

describe('the largest difference between groups', () => {
  test('is bounded by what the bounds of each group make of it', () => {
    // scipy 1.17.1: binomtest(k, n).proportion_ci(.95, 'exact') of either group, put together by MOVER by hand. With Wilson's bounds in their place
    // the same lines give the intervals of Newcombe (1998), table II, method 10: .0524 to .3339, .1705 to .8090, .6791 to 1.
    const cases = [
      { given: shares([56, 70], [48, 80]), value: 0.2, lower: 0.043886878207774704, upper: 0.34417102320820525 },
      { given: shares([9, 10], [3, 10]), value: 0.6, lower: 0.10678692989273308, upper: 0.8528065142478835 },
      { given: shares([10, 10], [0, 20]), value: 1, lower: 0.6485169994438545, upper: 1 },
    ];
    for (const { given, value, lower, upper } of cases) {
      const found = largestDifference(given)!;
      expect(found.value).toBeCloseTo(value, 12);
      expect(found.lower(0.025)).toBeCloseTo(lower, 9);
      expect(found.upper(0.025)).toBeCloseTo(upper, 9);
    }
  });

  test('has p-values that agree with its bounds', () => {
    const found = largestDifference(shares([56, 70], [48, 80], [30, 60]))!;
    for (const alpha of [0.2, 0.05, 0.01]) {
      expect(found.pAbove(found.lower(alpha))).toBeCloseTo(alpha, 6);
      expect(found.pBelow(found.upper(alpha))).toBeCloseTo(alpha, 6);
    }
    expect(found.pAbove(0.9)).toBe(1);
  });

  test('does not depend on the order of the groups, and needs two', () => {
    const groups = shares([56, 70], [48, 80], [30, 60]).groups;
    const [one, other] = [groups, groups.toReversed()].map((each) =>
      largestDifference({ kind: 'groups', groups: each })!,
    );
    expect([one!.value, one!.lower(0.05), one!.upper(0.05)]).toEqual([
      other!.value,
      other!.lower(0.05),
      other!.upper(0.05),
    ]);
    expect(largestDifference(shares([56, 70]))).toBeNull();
  });

  test('of equal groups is rarely shown to be above 0.1, and rarely to be below their true difference', () => {
    const random = rng('fairness');
    const draw = (n: number, p: number): readonly [number, number] => {
      let hits = 0;
      for (let i = 0; i < n; i++) hits += Number(random.next() < p);
      return [hits, n];
    };
    const runs = 600;
    let [above, below] = [0, 0];
    for (let run = 0; run < runs; run++) {
      // Five groups, four of them equal; the true largest difference is .1.
      const found = largestDifference(
        shares(draw(150, 0.8), draw(200, 0.8), draw(300, 0.8), draw(60, 0.8), draw(250, 0.7)),
      )!;
      if (found.lower(0.05) > 0.1) above++;
      if (found.upper(0.05) < 0.1) below++;
    }
    // Nominal .05 each; three standard errors of 600 runs are .027.
    expect(above / runs).toBeLessThan(0.077);
    expect(below / runs).toBeLessThan(0.077);
  });
});

const n = 1200;
const sex = columnOf('string', n, (i) => (i % 3 === 0 ? 'f' : i % 3 === 1 ? 'm' : i % 30 === 2 ? 'x' : 'm'));
const columns = new Map([['sex', sex]]);

/** All are right in 9 of 10 rows, women in as many as said. */
function verdictOf(women: number, fairness: object): Verdict {
  const y = Uint8Array.from({ length: n }, (_, i) => Number(i % 2 === 0));
  const predicted = y.map((label, i) => (Math.floor(i / 6) % 10 < (i % 3 === 0 ? women : 9) ? label : 1 - label));
  const model: BinaryPredictions = {
    task: 'binary',
    y,
    predicted,
    score: Float64Array.from(predicted, (p) => (p === 1 ? 0.8 : 0.2)),
  };
  const champion: BinaryPredictions = { ...model, predicted: y.map((label, i) => (i % 2 === 0 ? label : 1 - label)) };
  const options = optionsOf({
    primary: { metric: 'accuracy' },
    fairness: { accuracy: { across: 'sex', max_difference: 0.1, min_rows: 50, ...fairness } },
  });
  const scene = sceneOf('binary', n, { candidate: 1, champion: 1 }, { options, columns });
  return judge({ ...scene, answers: { ...scene.answers, candidate: answerOf(model), champion: answerOf(champion) } });
}

function fairnessIn(verdict: Verdict): Comparison {
  return verdict.comparisons.find(({ role }) => role === 'fairness')!;
}

describe('fairness in the verdict', () => {
  const cases: { name: string; given: [women: number, fairness: object]; expect: [verdict: string, state: string] }[] =
    [
      { name: 'equal groups pass', given: [9, {}], expect: ['promote', 'pass'] },
      { name: 'a large difference rejects', given: [6, {}], expect: ['reject', 'fail'] },
      { name: 'a difference near the limit is not decided', given: [8, {}], expect: ['inconclusive', 'open'] },
      {
        name: 'the plain value decides where it is asked to',
        given: [8, { on: 'value', max_difference: 0.12 }],
        expect: ['promote', 'pass'],
      },
      {
        name: 'a missed plain value rejects',
        given: [8, { on: 'value', max_difference: 0.05 }],
        expect: ['reject', 'fail'],
      },
      {
        name: 'without two groups of enough rows nothing is decided',
        given: [9, { min_rows: 500 }],
        expect: ['inconclusive', 'unavailable'],
      },
    ];
  test.each(cases)('$name', ({ given, expect: [name, state] }) => {
    const verdict = verdictOf(...given);
    expect([verdict.verdict, fairnessIn(verdict).state]).toEqual([name, state]);
  });

  test('names the groups that differ most, and those that were left out', () => {
    const { method, slice } = fairnessIn(verdictOf(6, { min_rows: 50 }));
    expect(slice).toBe('sex');
    expect(method).toMatch(
      /^difference of two groups \(sex = m and sex = f of 2\), each by exact binomial; too few rows for a figure of sex = x$/,
    );
  });
});
