import { describe, expect, test } from '@jest/globals';
import { levelOf } from '../../src/gate/epoch.js';
import { judge } from '../../src/gate/judge.js';
import { settle } from '../../src/gate/settle.js';
import { signed } from '../../src/gate/signature.js';
import type { Situation } from '../../src/gate/situation.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { measuredAgain, verifyVerdict } from '../../src/gate/verify.js';
import { columnOf, optionsOf, sceneOf, sha, versionOf } from './scene.js';

const n = 260;
const better = { candidate: 2, champion: 0.6 };
const columns = new Map([['region', columnOf('string', n, (i) => (i % 2 === 0 ? 'n' : 's'))]]);
const none = { name: 'nobody', where: 'region == "x"' };

function verdictOf(gate: object, over: Partial<Situation> = {}, task: 'binary' | 'regression' = 'binary'): Verdict {
  return judge(sceneOf(task, n, better, { options: optionsOf(gate), columns, ...over }));
}

/** One class only: ROC AUC cannot be computed, and the guard on the Brier score can. */
function undecided(): Verdict {
  const scene = sceneOf('binary', n, better, { options: optionsOf({ guards: { brier: { margin: 0.1 } } }) });
  const flat = (answer: Situation['answers']['champion']): NonNullable<typeof answer> =>
    answer === null || 'failure' in answer || answer.predictions.task !== 'binary'
      ? { failure: 'no predictions' }
      : { predictions: { ...answer.predictions, y: new Uint8Array(n) } };
  const { candidate, champion } = scene.answers;
  return judge({ ...scene, answers: { ...scene.answers, candidate: flat(candidate), champion: flat(champion) } });
}

const full = verdictOf({
  guards: { brier: { margin: 0.1 } },
  thresholds: { accuracy: { min: 0.5 } },
  slices: { required: [none], watched: [{ ...none, name: 'no one' }] },
  fairness: { recall: { across: 'region', max_difference: 0.9 } },
  churn: { max: 0.9 },
});
const undefinedAuc = undecided();

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object | null ? Mutable<T[K]> : T[K] };

/** A copy that somebody changed, with a digest that fits it. */
function resigned(verdict: Verdict, change: (copy: Mutable<Verdict>) => void): Verdict {
  const copy = structuredClone(verdict);
  change(copy);
  const content: Partial<Verdict> = copy;
  delete content.digest;
  return signed(content as Verdict);
}

function levelsOf({ alpha, looks }: Verdict): Parameters<typeof measuredAgain>[1] {
  return { alpha, alphaLook: looks.alpha };
}

function placeOf({ comparisons }: Verdict, role: Comparison['role']): number {
  return comparisons.findIndex((each) => each.role === role);
}

describe('a verdict that was changed and signed anew', () => {
  const guard = placeOf(full, 'guard');
  const slice = placeOf(full, 'slice');
  const fairness = placeOf(full, 'fairness');
  const threshold = placeOf(full, 'threshold');
  const state = { number: 1, looks: 20, spent: 3, promotions: 1, frozen: n, present: n, reserve: 0 };
  const identical = judge({
    ...sceneOf('binary', n, better),
    champion: versionOf('binary', '1.2.0', sha('a')),
  });
  const cases: {
    name: string;
    of?: () => Verdict;
    given: (copy: Mutable<Verdict>) => void;
    expect: { at: string; found?: unknown; expected?: unknown };
  }[] = [
    {
      name: 'another level than its confidence says',
      given: (copy) => (copy.alpha = 0.1),
      expect: { at: 'alpha', found: 0.1, expected: 0.05 },
    },
    {
      name: 'another level of the look',
      given: (copy) => (copy.looks.alpha = 0.1),
      expect: { at: 'looks.alpha', found: 0.1, expected: 0.05 },
    },
    {
      name: 'another level of a look that was none',
      of: () => identical,
      given: (copy) => (copy.looks.alpha = 0.1),
      expect: { at: 'looks.alpha', found: 0.1, expected: 0.05 },
    },
    {
      name: 'an epoch that there was not',
      given: (copy) => (copy.looks.epoch = state),
      expect: { at: 'looks.alpha', found: 0.05, expected: levelOf(0.05, 20, 1) },
    },
    {
      name: 'rows by no digest',
      given: (copy) => (copy.rowsDigest = sha('1').slice(1)),
      expect: { at: 'rowsDigest', found: sha('1').slice(1), expected: 'a SHA-256' },
    },
    {
      name: 'more rows than were ranked',
      given: (copy) => (copy.rows = n + 1),
      expect: { at: 'rows', found: n + 1, expected: n },
    },
    {
      name: 'more rows than were counted',
      of: () => verdictOf({ primary: { metric: 'accuracy' } }),
      given: (copy) => (copy.rows = n + 1),
      expect: { at: 'rows', found: n + 1, expected: n },
    },
    {
      name: 'more rows than a first model was ranked on',
      of: () => verdictOf({}, { champion: null }),
      given: (copy) => (copy.rows = n + 1),
      expect: { at: 'rows', found: n + 1, expected: n },
    },
    {
      name: 'fewer rows than losses',
      of: () => verdictOf({ primary: { metric: 'brier' } }),
      given: (copy) => (copy.rows = n - 1),
      expect: { at: 'rows', found: n - 1, expected: n },
    },
    {
      name: 'another correction of looks',
      given: (copy) => (copy.looks.corrected = 0.01),
      expect: { at: 'looks.corrected', found: 0.01, expected: 0.05 },
    },
    {
      name: 'another row of the table',
      given: (copy) => (copy.decided = '5'),
      expect: { at: 'decided', found: '5', expected: '7' },
    },
    {
      name: 'another verdict, as if it were sealed',
      given: (copy) => Object.assign(copy, { verdict: 'hold', sealed: sha('1') }),
      expect: { at: 'verdict', found: 'hold', expected: 'inconclusive' },
    },
    {
      name: 'another verdict on validation rows, where nothing is sealed',
      of: () => verdictOf({ reuse: 'corrected' }, { part: 'validation' }),
      given: (copy) => (copy.verdict = 'hold'),
      expect: { at: 'verdict', found: 'hold', expected: 'promote' },
    },
    {
      name: 'one reason more',
      given: (copy) => copy.reasons.push('It is good.'),
      expect: { at: `reasons.${full.reasons.length}`, found: 'It is good.', expected: undefined },
    },
    {
      name: 'one reason less',
      given: (copy) => copy.reasons.pop(),
      expect: { at: `reasons.${full.reasons.length - 1}`, found: undefined, expected: full.reasons.at(-1) },
    },
    {
      name: 'a check that is not met and not told',
      of: () => undefinedAuc,
      given: (copy) => copy.checks.pop(),
      expect: { at: `checks.${undefinedAuc.checks.length - 1}`, found: undefined },
    },
    {
      name: 'evidence that is taken away',
      given: (copy) => (copy.comparisons[threshold]!.evidence = null),
      expect: { at: `comparisons.${threshold}.candidate`, expected: null },
    },
    {
      name: 'a group that is taken away, so that one is left',
      given: ({ comparisons }) => {
        const { evidence } = comparisons[fairness]!;
        if (evidence?.kind === 'groups') evidence.groups.pop();
      },
      expect: { at: `comparisons.${fairness}.candidate`, expected: null },
    },
    {
      name: 'a group that is taken away from what could not be computed',
      given: ({ comparisons }) => {
        const empty = measuredAgain({ ...full.comparisons[fairness]!, evidence: null }, levelsOf(full)).comparison;
        comparisons[fairness] = { ...empty, note: 'none', evidence: { kind: 'groups', groups: [] } };
      },
      expect: { at: `comparisons.${fairness}.evidence`, expected: null },
    },
    {
      name: 'the reason taken away why groups could not be computed',
      given: ({ comparisons }) => {
        const empty = measuredAgain({ ...full.comparisons[fairness]!, evidence: null }, levelsOf(full)).comparison;
        comparisons[fairness] = { ...empty, note: null, evidence: { kind: 'groups', groups: [] } };
      },
      expect: { at: `comparisons.${fairness}.note`, found: null, expected: 'not computed' },
    },
    {
      name: 'the reason taken away why a limit could not be computed',
      given: ({ comparisons }) => {
        const empty = measuredAgain({ ...full.comparisons[threshold]!, evidence: null }, levelsOf(full)).comparison;
        comparisons[threshold] = { ...empty, note: null };
      },
      expect: { at: `comparisons.${threshold}.note`, found: null, expected: 'not computed' },
    },
    {
      name: 'another limit of a plain value than the one that is shown',
      of: () => verdictOf({ thresholds: { accuracy: { min: 0.5, on: 'value' } } }),
      given: ({ comparisons }) => (comparisons.at(-1)!.reference = 0.4),
      expect: { at: 'comparisons.1.reference', found: 0.4, expected: 0.5 },
    },
    {
      name: 'values of what could not be computed',
      of: () => undefinedAuc,
      given: ({ comparisons }) => Object.assign(comparisons[0]!, { candidate: 0.9, reference: 0.8 }),
      expect: { at: 'comparisons.0.candidate', expected: null },
    },
    {
      name: 'plain values where a bound was asked for',
      of: () => undefinedAuc,
      given: ({ comparisons }) => {
        const made = { candidate: 0.9, reference: 0.8, difference: 0.9 - 0.8, method: 'value', state: 'pass' } as const;
        Object.assign(comparisons[0]!, made);
      },
      expect: { at: 'comparisons.0.candidate', expected: null },
    },
    {
      name: 'one model by the evidence of two',
      given: ({ comparisons }) => (comparisons[threshold]!.evidence = comparisons[guard]!.evidence),
      expect: { at: `comparisons.${threshold}.candidate`, expected: null },
    },
    {
      name: 'two models by the evidence of one',
      given: ({ comparisons }) => (comparisons[guard]!.evidence = comparisons[threshold]!.evidence),
      expect: { at: `comparisons.${guard}.candidate`, expected: null },
    },
    {
      name: 'a slice of no row that is demonstrated',
      given: ({ comparisons }) => (comparisons[slice]!.state = 'pass'),
      expect: { at: `comparisons.${slice}.state`, found: 'pass', expected: 'open' },
    },
  ];
  test.each(cases)('$name', ({ of = () => full, given, expect: mismatch }) => {
    expect(verifyVerdict(of(), '1.0.0')).toBeNull();
    expect(verifyVerdict(resigned(of(), given), '1.0.0')).toEqual({
      found: expect.anything(),
      expected: expect.anything(),
      ...mismatch,
    });
  });

  const claims: [claim: Partial<Comparison>, honest: unknown][] = [
    [{ difference: 0.1 }, null],
    [{ lower: 0.1 }, null],
    [{ upper: 0.1 }, null],
    [{ method: 'DeLong' }, 'none'],
    [{ guarantee: true }, false],
    [{ p: 0.5 }, null],
    [{ adjusted: 0.5 }, null],
    [{ detectable: 0.1 }, null],
    [{ rowsNeeded: 9 }, null],
    [{ state: 'pass' }, 'unavailable'],
  ];
  test.each(claims)('what could not be computed and says %j', (claim, honest) => {
    const copy = resigned(undefinedAuc, ({ comparisons }) => Object.assign(comparisons[0]!, claim));
    const [[key, found]] = Object.entries(claim) as [[string, unknown]];
    expect(verifyVerdict(copy, '1.0.0')).toEqual({ at: `comparisons.0.${key}`, found, expected: honest });
  });

  test.each([20, Number.MAX_SAFE_INTEGER])('more promotions of %d looks than there is time to count', (looks) => {
    // alpha 2^-(b+1) / C(K, b+1): no look is left where b >= K, and the power of two alone is less than any double.
    expect(levelOf(0.05, looks, Number.MAX_SAFE_INTEGER)).toBe(0);
    const promotions = Number.MAX_SAFE_INTEGER;
    const copy = resigned(full, (forged) => {
      forged.looks.epoch = { ...state, looks, promotions };
      forged.looks.alpha = 0.01;
    });
    expect(verifyVerdict(copy, '1.0.0')).toEqual({ at: 'looks.alpha', found: 0.01, expected: 0.05 });
  });

  test('reasons are compared by the tool that worded them', () => {
    const copy = resigned(full, ({ reasons }) => reasons.push('It is good.'));
    expect(verifyVerdict(copy, '1.0.1')).toBeNull();
  });
});

describe('a verdict that was made again from changed evidence', () => {
  /** All that follows from the comparisons, with other evidence in the primary one. */
  function remade(verdict: Verdict, change: (evidence: object) => object): Verdict {
    const levels = levelsOf(verdict);
    const measured = verdict.comparisons.map((each, i) =>
      measuredAgain(i === 0 ? { ...each, evidence: change(each.evidence!) as Comparison['evidence'] } : each, levels),
    );
    const ask = { rule: verdict.rule!, margin: 0, useful: verdict.comparisons[0]!.useful };
    const made = settle({ ...levels, ask, checks: verdict.checks, measured, looks: verdict.looks });
    return resigned(verdict, (copy) => Object.assign(copy, made));
  }
  const at = 'comparisons.0.difference';
  /** The mean difference of a loss, times a factor. */
  const times =
    (factor: number) =>
    (evidence: object): object => ({ ...evidence, mean: (evidence as { mean: number }).mean * factor });

  test('as it was, it is found to be right', () => {
    expect(verifyVerdict(remade(verdictOf({ primary: { metric: 'brier' } }), times(1)), '1.0.0')).toBeNull();
  });

  test('the values of both models no longer have this difference', () => {
    const brier = verdictOf({ primary: { metric: 'brier' } });
    const { candidate, reference } = brier.comparisons[0]!;
    // A lower Brier score is better.
    const expected = reference! - candidate!;
    for (const factor of [-1, 1.1]) {
      expect(verifyVerdict(remade(brier, times(factor)), '1.0.0')).toEqual({
        at,
        found: expect.closeTo(expected * factor, 12),
        expected,
      });
    }
  });

  test('nor where all values are small', () => {
    const small = judge(sceneOf('regression', n, { candidate: 2e-6, champion: 6e-6 }));
    expect(verifyVerdict(small, '1.0.0')).toBeNull();
    expect(verifyVerdict(remade(small, times(1.001)), '1.0.0')?.at).toBe(at);
  });
});
