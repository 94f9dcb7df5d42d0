import { describe, expect, test } from '@jest/globals';
import { basisOf } from '../../src/gate/basis.js';
import { judge } from '../../src/gate/judge.js';
import type { Comparison, EpochState, Verdict } from '../../src/gate/verdict.js';
import type { Block } from '../../src/render/section.js';
import { sceneOf } from './scene.js';

const made = judge(sceneOf('binary', 60, { candidate: 2, champion: 1 }));
const primary: Comparison = {
  ...made.comparisons[0]!,
  ...{ candidate: 0.9, reference: 0.8, difference: 0.1, lower: 0.02, upper: 0.2, margin: 0, state: 'pass', rows: 60 },
  ...{ useful: 0.01, rowsNeeded: 50, detectable: 0.03, note: null, guarantee: true, method: 'DeLong' },
};
const of = (over: Partial<Comparison>): Comparison => ({ ...primary, role: 'guard', metric: 'brier', ...over });
const verdictOf = (comparisons: readonly Comparison[], over: Partial<Verdict> = {}): Verdict => ({
  ...{ ...made, comparisons: [...comparisons], remedy: null, checks: [] },
  ...over,
});

describe('how it was decided', () => {
  const items = (comparisons: readonly Comparison[], over: Partial<Verdict> = {}): string[] => {
    const list = basisOf(verdictOf(comparisons, over)).at(-1) as Extract<Block, { kind: 'list' }>;
    return list.items.map((item) =>
      [item]
        .flat()
        .map((part) =>
          typeof part === 'string' ? part : 'code' in (part as object) ? (part as { code: string }).code : '',
        )
        .join(''),
    );
  };

  test('is told in this order, digests by their first digits', () => {
    const over = { rows: 1234, rowsDigest: 'e'.repeat(64), policy: { ...made.policy, digest: 'f'.repeat(64) } };
    const adjusted = of({ adjusted: 1, rows: 1000, rowsNeeded: 900 });
    expect(basisOf(verdictOf([adjusted, of({ role: 'slice', slice: 'a' })], over))).toEqual([
      {
        kind: 'list',
        items: [
          made.estimand,
          ['1,234 test rows, digest ', { code: 'eeeeeeeeeeee' }, '.'],
          expect.stringMatching(/^Decided by row \d of/),
          expect.stringMatching(/^Candidates of releases/),
          ['Policy ', { code: 'ffffffffffff' }, ' of mlops.yml.'],
          expect.stringMatching(/^Brier score \(guard\): DeLong;/),
          expect.stringMatching(/^Brier score of slices: /),
          expect.stringMatching(/these rows are enough/),
          'Failures are tested as one family (Holm); a promotion needs every part to pass by itself.',
          [
            'Anybody can decide again from the figures in verdict.json: ',
            { code: 'mlops gate --verify verdict.json' },
            '.',
          ],
        ],
      },
    ]);
    expect(items([])).toHaveLength(6);
  });

  test.each([
    ['mlops.yml', 'mlops.yml'],
    [`mlops.yml at ${'0123456789abcdef'.repeat(3).slice(0, 40)}`, 'mlops.yml at 0123456789'],
    [`mlops.yml at ${'0123456789abcdef'.repeat(4)}`, 'mlops.yml at 0123456789'],
    [`mlops.yml at ${'a'.repeat(39)}`, `mlops.yml at ${'a'.repeat(39)}`],
    [`mlops.yml at ${'a'.repeat(65)}`, `mlops.yml at ${'a'.repeat(65)}`],
  ])('a revision is told by its first digits: %s', (source, told) => {
    const policy = { ...made.policy, digest: 'f'.repeat(64), source };
    expect(items([], { policy })).toContain(`Policy ffffffffffff of ${told}.`);
  });

  test.each([
    { decided: '4', told: 'Decided by row 4 of the decision table.' },
    { decided: 'identical', told: 'Decided by: the same model as the champion.' },
    {
      decided: 'sealed',
      told: 'Decided by the decision table; which row of it, and the figures, stay sealed until the epoch closes.',
    },
  ])('is told by row $decided', ({ decided, told }) => {
    expect(items([], { decided })[2]).toBe(told);
  });

  const looks: Verdict['looks'] = {
    ...{ count: 5, reuse: 'report', alpha: 0.05, corrected: 0.01, verdict: 'hold', epoch: null },
  };
  const epoch: EpochState = { number: 2, looks: 20, spent: 4, promotions: 1, frozen: 900, present: 900, reserve: 1030 };
  const judged = 'Candidates of releases that were judged on these test rows, this one included:';
  const rest = "Each is tested at alpha 0.05; Bonferroni's correction for all of them would take 0.01";
  const level = 'so that all looks together promote falsely with at most 0.05.';
  const cases: { name: string; given: Partial<Verdict>; expect: string }[] = [
    { name: 'five', given: { looks }, expect: `${judged} 5. ${rest} and say hold.` },
    {
      name: 'five, of which nothing else is known',
      given: { looks: { ...looks, verdict: null } },
      expect: `${judged} 5. ${rest}.`,
    },
    { name: 'the first', given: { looks: { ...looks, count: 1, corrected: 0.05 } }, expect: `${judged} 1.` },
    { name: 'without a correction', given: { looks: { ...looks, corrected: null } }, expect: `${judged} 5.` },
    { name: 'none on validation', given: { part: 'validation', looks }, expect: 'This was no look at the test rows.' },
    { name: 'none of the champion', given: { decided: 'identical' }, expect: 'This was no look at the test rows.' },
    {
      name: 'a sealed one',
      given: { decided: 'sealed', looks: { ...looks, alpha: 0.001, epoch } },
      expect: `Epoch 2: 900 test rows are frozen; 1,030 later ones wait in reserve. Look 4 of 20, after 1 promotion, tested at alpha 0.001, ${level}`,
    },
    {
      name: 'a sealed one after two promotions, of which rows are gone',
      given: { decided: 'sealed', looks: { ...looks, alpha: 0.001, epoch: { ...epoch, present: 890, promotions: 2 } } },
      expect: `Epoch 2: 900 test rows are frozen, of which 890 are still there; 1,030 later ones wait in reserve. Look 4 of 20, after 2 promotions, tested at alpha 0.001, ${level}`,
    },
    {
      name: 'one that was not taken',
      given: { decided: '3', looks: { ...looks, epoch } },
      expect: 'Epoch 2: 900 test rows are frozen; 1,030 later ones wait in reserve. No look was taken.',
    },
  ];
  test.each(cases)('counts the looks: $name', ({ given, expect: told }) => {
    expect(items([], given)[3]).toBe(told);
  });

  const bound = (comparison: Partial<Comparison>): string[] =>
    items([of({ rowsNeeded: null, ...comparison })]).filter((item) => item.startsWith('Brier score'));
  const share = { kind: 'share', hits: 1, of: 2 } as const;

  test('tells the bound of each comparison that has one, and why it is that one', () => {
    expect(bound({ evidence: share })).toEqual(['Brier score (guard): DeLong; it is a share of rows.']);
    expect(bound({ evidence: null })).toEqual(['Brier score (guard): DeLong.']);
    expect(bound({ method: 'none' })).toEqual([]);
    expect(items([of({ method: 'none', rowsNeeded: null })])).toHaveLength(6);
    expect(bound({ note: 'it needs 50 rows' })).toEqual([]);
    const plain = 'Brier score (guard): value; the policy asks for the plain value (on: value).';
    expect(bound({ method: 'value', note: 'the plain value', inclusive: true })).toEqual([plain]);
    expect(bound({ method: 'none', inclusive: true })).toEqual([]);
  });

  test('tells the bounds of slices once by metric and kind', () => {
    const slice = (over: Partial<Comparison>): Comparison =>
      of({ role: 'slice', slice: 'a', evidence: share, ...over });
    const told = (...slices: Comparison[]): string[] => items(slices).filter((item) => item.includes(' of slices: '));
    const brier = 'Brier score of slices: as for all rows; it is a share of rows.';
    expect(told(slice({}), slice({ slice: 'b' }))).toEqual([brier]);
    for (const nothing of [slice({ method: 'none' }), slice({ evidence: null })])
      expect(items([nothing])).toHaveLength(6);
    const mean = { ...primary.evidence, kind: 'own_mean' } as unknown as Comparison['evidence'];
    expect(
      told(slice({}), slice({ metric: 'f1' }), slice({ evidence: mean }), slice({ evidence: null, inclusive: true })),
    ).toEqual([
      brier,
      'F1 of slices: as for all rows; it is a share of rows.',
      'Brier score of slices: as for all rows; it is a mean over rows.',
      'Brier score of slices: as for all rows; the policy asks for the plain value (on: value).',
    ]);
  });

  const plan = (over: Partial<Comparison>): string | undefined =>
    items([of({ rows: 1000, rowsNeeded: 1200, method: 'none', ...over })]).find((item) => item.includes('rows are'));
  const name = 'Brier score against the champion:';

  test('tells whether the rows are enough, and what they find', () => {
    const find = 'a true difference of +0.03 is found with a chance of 80%;';
    expect(plan({})).toBe(`${name} ${find} about 1,200 rows are needed to find +0.01.`);
    expect(plan({ useful: null })).toBe(`${name} ${find} about 1,200 rows are needed, if nothing was lost.`);
    const enough = `${name} these rows are enough to find +0.01 (with a chance of 80%).`;
    expect(plan({ rows: 1200 })).toBe(enough);
    expect(plan({ rows: 1199 })).not.toBe(enough);
    const needed = `${name} about 1,200 rows are needed to find +0.01.`;
    expect(plan({ rows: 1300, note: 'it needs 50 rows' })).toBe(needed);
    expect(plan({ rows: 1300, detectable: null })).toBe(needed);
    expect(plan({ rowsNeeded: null })).toBeUndefined();
  });

  test('plans a first model only where the baseline is near', () => {
    expect(plan({ role: 'baseline', against: 'baseline', state: 'open' })).toContain('about 1,200 rows');
    for (const state of ['pass', 'fail'] as const)
      expect(plan({ role: 'baseline', against: 'baseline', state })).toBeUndefined();
    expect(plan({ role: 'slice', slice: 'a' })).toBeUndefined();
  });

  test('tells of the family where something was in it', () => {
    const family = expect.stringMatching(/^Failures are tested as one family/);
    expect(items([of({ adjusted: null })])).not.toContainEqual(family);
    expect(items([of({ adjusted: null }), of({ adjusted: 1 })])).toContainEqual(family);
  });

  test('lists the checks', () => {
    const checks: Verdict['checks'] = [
      { name: 'rows', state: 'ok', note: null },
      { name: 'champion', state: 'unavailable', note: 'it is gone' },
      { name: 'candidate', state: 'fault', note: 'NaN' },
    ];
    expect(basisOf(verdictOf([], { checks }))[0]).toEqual({
      ...{ kind: 'table', title: 'Checks of the comparison', head: ['Check', '', ''] },
      rows: [
        ['rows', '✓\u00A0ok', ''],
        ['champion', '–\u00A0unavailable', 'it is gone'],
        ['candidate', '✗\u00A0fault', 'NaN'],
      ],
    });
    expect(basisOf(verdictOf([]))).toHaveLength(1);
  });
});
