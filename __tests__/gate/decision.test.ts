import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stateOf, type Check, type DecisionInput, type Primary, type Requirement } from '../../src/gate/criteria.js';
import { decide } from '../../src/gate/decision.js';

const alpha = 0.05;
const M = 0.01;
const G = 0.03;

const fault: Check = { name: 'candidate', state: 'fault', note: 'NaN in 3 rows' };
const unavailable: Check = { name: 'champion', state: 'unavailable', note: 'it cannot be scored' };
const fine: Check = { name: 'rows', state: 'ok', note: null };

function requirement(over: Partial<Requirement> = {}): Requirement {
  return { name: 'brier', bound: 0, limit: -0.01, side: 'above', inclusive: false, adjusted: 0.9, ...over };
}
const pass = requirement();
const open = requirement({ bound: -0.02, adjusted: 0.3 });
const fail = requirement({ bound: -0.05, adjusted: 0.01 });

function input(over: Partial<DecisionInput>): DecisionInput {
  return {
    alpha,
    checks: [],
    primary: null,
    guards: [],
    anchors: [],
    requiredSlices: [],
    thresholds: [],
    watchedSlices: [],
    ...over,
  };
}

function primary(lower: number, upper: number, over: Partial<Primary> = {}): Primary {
  return { name: 'roc_auc', rule: 'superiority', lower, upper, margin: M, useful: G, ...over };
}

const grid = [-Infinity, -0.05, -G, -0.02, -M, -0.005, 0, 0.005, M, 0.02, G, 0.05, Infinity];
const rules = ['superiority', 'non_inferiority', 'first'] as const;
const primaries: (Primary | null)[] = [
  null,
  primary(NaN, NaN),
  primary(NaN, 1),
  primary(0.02, NaN),
  ...rules.flatMap((rule) =>
    grid.flatMap((lower) =>
      grid
        .filter((upper) => upper >= lower)
        .map((upper) => primary(lower, upper, { rule, margin: rule === 'first' ? 0 : M })),
    ),
  ),
];
const checkSets: Check[][] = [[], [fine], [fault], [unavailable], [fine, unavailable, fault]];
const requirementSets: Requirement[][] = [[], [pass], [open], [fail], [pass, open], [pass, fail], [open, fail]];
const places = ['guards', 'anchors', 'requiredSlices', 'thresholds', 'watchedSlices'] as const;
/** Where an open one holds a promotion up. */
const needed = ['guards', 'anchors', 'requiredSlices', 'thresholds'] as const;

/** The table of the specification with each row's condition written out without the rows before it. */
function rowsThatMatch(given: DecisionInput): { row: string; verdict: string }[] {
  const isFault = given.checks.some((check) => check.state === 'fault');
  const all = needed.flatMap((place) => given[place]);
  const isFail = all.includes(fail) || given.watchedSlices.includes(fail);
  const p = given.primary;
  const isUnavailable =
    given.checks.some((check) => check.state === 'unavailable') ||
    p === null ||
    Number.isNaN(p.lower) ||
    Number.isNaN(p.upper);
  const early = isFault || isFail || isUnavailable;
  const allPass = all.every((each) => each === pass);
  const L = p?.lower ?? NaN;
  const U = p?.upper ?? NaN;
  const better = p?.rule === 'superiority' ? L > M : p?.rule === 'first' ? L > 0 : L > -M;
  const worse = p?.rule === 'non_inferiority' ? U < -M : U < 0;
  const useless = p?.rule === 'superiority' && L <= M && U <= G;
  const table = [
    { row: '1', verdict: 'reject', when: isFault },
    { row: '2', verdict: 'reject', when: !isFault && isFail },
    { row: '3', verdict: 'inconclusive', when: !isFault && !isFail && isUnavailable },
    { row: '4', verdict: 'promote', when: !early && allPass && better },
    { row: '5', verdict: 'reject', when: !early && !(allPass && better) && worse },
    { row: '6', verdict: 'hold', when: !early && !(allPass && better) && !worse && useless },
    { row: '7', verdict: 'inconclusive', when: !early && !(allPass && better) && !worse && !useless },
  ];
  return table.filter(({ when }) => when).map(({ row, verdict }) => ({ row, verdict }));
}

describe('the decision table', () => {
  test('has exactly one answer for every combination of checks, requirements and bounds', () => {
    let seen = 0;
    const verdicts = new Map<string, number>();
    for (const checks of checkSets) {
      for (const set of requirementSets) {
        for (const place of places) {
          for (const each of primaries) {
            const given = input({ checks, primary: each, [place]: set });
            const expected = rowsThatMatch(given);
            const decision = decide(given);
            if (expected.length !== 1) throw new Error(`${expected.length} rows match ${JSON.stringify(given)}`);
            if (decision.verdict !== expected[0]!.verdict || decision.decided !== expected[0]!.row) {
              throw new Error(`${JSON.stringify(given)}: ${decision.decided} instead of ${expected[0]!.row}`);
            }
            verdicts.set(decision.decided, (verdicts.get(decision.decided) ?? 0) + 1);
            seen++;
          }
        }
      }
    }
    expect(seen).toBe(checkSets.length * requirementSets.length * places.length * primaries.length);
    expect([...verdicts.keys()].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('has exactly one answer where two kinds of requirements meet', () => {
    const few = primaries.filter((_, i) => i < 5 || i % 7 === 0);
    let seen = 0;
    for (const first of places) {
      for (const second of places.filter((place) => place !== first)) {
        for (const a of requirementSets) {
          for (const b of requirementSets) {
            for (const each of few) {
              const given = input({ primary: each, [first]: a, [second]: b });
              const expected = rowsThatMatch(given);
              const decision = decide(given);
              if (expected.length !== 1 || decision.decided !== expected[0]!.row) {
                throw new Error(`${JSON.stringify(given)}: ${decision.decided}, ${expected.length} rows match`);
              }
              seen++;
            }
          }
        }
      }
    }
    expect(seen).toBe(places.length * (places.length - 1) * requirementSets.length ** 2 * few.length);
  });

  const cases: { name: string; given: Partial<DecisionInput>; expect: [string, string] }[] = [
    { name: 'better by more than the margin', given: { primary: primary(0.011, 0.05) }, expect: ['promote', '4'] },
    {
      name: 'exactly the margin is not enough',
      given: { primary: primary(0.01, 0.05) },
      expect: ['inconclusive', '7'],
    },
    { name: 'no useful improvement', given: { primary: primary(-0.01, 0.02) }, expect: ['hold', '6'] },
    { name: 'the upper bound at G still holds', given: { primary: primary(0.01, 0.03) }, expect: ['hold', '6'] },
    { name: 'worse', given: { primary: primary(-0.03, -0.001) }, expect: ['reject', '5'] },
    {
      name: 'identical predictions with another digest',
      given: { primary: primary(0, 0, { margin: 0 }) },
      expect: ['hold', '6'],
    },
    {
      name: 'non-inferior though slightly worse',
      given: { primary: primary(-0.009, -0.001, { rule: 'non_inferiority' }) },
      expect: ['promote', '4'],
    },
    {
      name: 'non-inferiority has no hold',
      given: { primary: primary(-0.02, 0.001, { rule: 'non_inferiority' }) },
      expect: ['inconclusive', '7'],
    },
    {
      name: 'a first model that beats the baseline',
      given: { primary: primary(0.0001, 0.4, { rule: 'first', margin: 0, useful: null }) },
      expect: ['promote', '4'],
    },
    {
      name: 'a first model is never held',
      given: { primary: primary(-0.001, 0.002, { rule: 'first', margin: 0 }) },
      expect: ['inconclusive', '7'],
    },
    {
      name: 'a fault goes before everything',
      given: { checks: [fault], primary: primary(0.2, 0.3) },
      expect: ['reject', '1'],
    },
    {
      name: 'an open guard stops a promotion',
      given: { primary: primary(0.2, 0.3), guards: [open] },
      expect: ['inconclusive', '7'],
    },
    {
      name: 'a fail of a guard rejects even without a comparison',
      given: { checks: [unavailable], guards: [fail] },
      expect: ['reject', '2'],
    },
    {
      name: 'a watched slice can fail',
      given: { primary: primary(0.2, 0.3), watchedSlices: [requirement({ name: 'region = north', adjusted: 0.04 })] },
      expect: ['reject', '2'],
    },
    {
      name: 'a watched slice never holds up',
      given: { primary: primary(0.2, 0.3), watchedSlices: [open] },
      expect: ['promote', '4'],
    },
  ];
  test.each(cases)('$name', ({ given, expect: [verdict, row] }) => {
    const decision = decide(input(given));
    expect([decision.verdict, decision.decided]).toEqual([verdict, row]);
    expect(decision.reasons.length).toBeGreaterThan(0);
  });

  test('lists every reason in the order of the table', () => {
    const decision = decide(
      input({
        checks: [unavailable, fault],
        primary: primary(-0.03, -0.001),
        guards: [fail, requirement({ name: 'recall', bound: -0.02, adjusted: 0.3 })],
        thresholds: [requirement({ name: 'mae', bound: 25, limit: 20, side: 'below', adjusted: null })],
      }),
    );
    expect(decision.reasons).toEqual([
      'candidate: NaN in 3 rows.',
      'brier: below the limit −0.01 (adjusted p 0.01).',
      'champion: it cannot be scored.',
      'roc_auc: the lower bound −0.03 does not exceed +0.01, and even the upper bound −0.001 is below 0: it is worse.',
      'recall: not demonstrated, the lower bound −0.02 does not exceed −0.01.',
      'mae: not demonstrated, the upper bound 25 is not below 20.',
    ]);
  });
});

describe('a requirement', () => {
  const cases: { name: string; given: Partial<Requirement>; expect: string }[] = [
    { name: 'a bound at the limit is open', given: { bound: -0.01 }, expect: 'open' },
    { name: 'no bound is open', given: { bound: null }, expect: 'open' },
    { name: 'a bound that is not a number is open', given: { bound: NaN }, expect: 'open' },
    { name: 'a p-value that is not a number is open', given: { adjusted: NaN }, expect: 'open' },
    { name: 'a value at the limit passes', given: { bound: 0.9, limit: 0.9, inclusive: true }, expect: 'pass' },
    {
      name: 'a value at the limit but for its last bit passes',
      given: { bound: 0.3 - 0.1, limit: 0.2, inclusive: true, adjusted: null },
      expect: 'pass',
    },
    { name: 'a value below the limit fails', given: { bound: 0.899, limit: 0.9, inclusive: true }, expect: 'fail' },
    { name: 'an upper bound below the limit passes', given: { bound: 3, limit: 4, side: 'below' }, expect: 'pass' },
    { name: 'an upper bound above the limit is open', given: { bound: 5, limit: 4, side: 'below' }, expect: 'open' },
    { name: 'a p-value at alpha fails', given: { bound: -0.5, adjusted: 0.05 }, expect: 'fail' },
  ];
  test.each(cases)('$name', ({ given, expect: state }) => {
    expect(stateOf(requirement(given), alpha)).toBe(state);
  });
});

describe('the decision is monotone', () => {
  const number = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const interval = fc.tuple(number, number, number).map((each) => [...each].sort((a, b) => a - b));
  const scenario = fc.record({
    interval,
    guard: interval,
    rule: fc.constantFrom(...rules),
    margin: fc.double({ min: 0, max: 0.05, noNaN: true }),
    guardMargin: fc.double({ min: 1e-6, max: 0.05, noNaN: true }),
    gap: fc.double({ min: 1e-6, max: 0.05, noNaN: true }),
    place: fc.constantFrom(...places),
  });
  /** A guard whose p-value agrees with its bounds: "worse" is significant when even the upper bound is below -m. */
  const guardOf = ([lower, , upper]: number[], m: number): Requirement =>
    requirement({ bound: lower!, limit: -m, adjusted: upper! < -m ? 0.01 : 0.5 });

  test('a harder margin never creates a promotion', () => {
    fc.assert(
      fc.property(scenario, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { rule, margin, gap, guardMargin, place } = given;
        const [lower, , upper] = given.interval as [number, number, number];
        const harder = rule === 'non_inferiority' ? margin * share : margin + gap * share;
        const judge = (m: number, guard: number): string =>
          decide(
            input({
              primary: primary(lower, upper, { rule, margin: m, useful: margin + 2 * gap }),
              [place]: [guardOf(given.guard, guard)],
            }),
          ).verdict;
        if (judge(margin, guardMargin) !== 'promote') {
          expect(judge(harder, guardMargin)).not.toBe('promote');
          expect(judge(margin, guardMargin * share)).not.toBe('promote');
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('a further requirement never creates a promotion and never undoes a rejection; a watched one never costs a promotion unless it fails', () => {
    fc.assert(
      fc.property(scenario, ({ interval: [lower, , upper], guard, rule, margin, gap, guardMargin, place }) => {
        const each = primary(lower!, upper!, { rule, margin, useful: margin + gap });
        const further = guardOf(guard, guardMargin);
        const before = decide(input({ primary: each })).verdict;
        const after = decide(input({ primary: each, [place]: [further] })).verdict;
        if (before !== 'promote') expect(after).not.toBe('promote');
        if (before === 'reject') expect(after).toBe('reject');
        const watched = decide(input({ primary: each, watchedSlices: [further] })).verdict;
        expect(watched).toBe(stateOf(further, alpha) === 'fail' ? 'reject' : before);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('narrowing intervals around their points never undoes a promotion or a rejection', () => {
    fc.assert(
      fc.property(scenario, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { rule, margin, gap, guardMargin, place } = given;
        const narrow = ([low, point, high]: number[]): number[] => [
          Math.max(low!, point! - (point! - low!) * share),
          point!,
          Math.min(high!, point! + (high! - point!) * share),
        ];
        const judge = (bounds: number[], guard: number[]): string =>
          decide(
            input({
              primary: primary(bounds[0]!, bounds[2]!, { rule, margin, useful: margin + gap }),
              [place]: [guardOf(guard, guardMargin)],
            }),
          ).verdict;
        const before = judge(given.interval, given.guard);
        const after = judge(narrow(given.interval), narrow(given.guard));
        if (before === 'promote' || before === 'reject') expect(after).toBe(before);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });
});
