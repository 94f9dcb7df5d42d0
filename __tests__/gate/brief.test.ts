import { describe, expect, test } from '@jest/globals';
import { briefOf } from '../../src/gate/brief.js';
import { judge } from '../../src/gate/judge.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import type { Block, Text } from '../../src/render/section.js';
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

describe('the comment', () => {
  const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind);
  const tableOf = (...comparisons: Comparison[]): Extract<Block, { kind: 'table' }> =>
    briefOf(verdictOf(comparisons)).find((block) => block.kind === 'table') as Extract<Block, { kind: 'table' }>;

  test('has a table only of what was compared, and remarks only where there are some', () => {
    expect(kinds(briefOf(verdictOf([primary])))).toEqual(['callout', 'table']);
    expect(kinds(briefOf(verdictOf([])))).toEqual(['callout']);
    const told = { remedy: 'Wait.', policy: { ...made.policy, changes: ['a: 1 -> 2', 'b: 3 -> 4'], source: 'main' } };
    expect(briefOf(verdictOf([], told)).slice(1)).toEqual([
      {
        kind: 'list',
        items: [
          [{ strong: 'What would change it' }, ': Wait.'],
          [{ strong: 'This changes the gate' }, ': a: 1 -> 2; b: 3 -> 4. Judged by main.'],
        ],
      },
    ]);
    const passed = of({ role: 'slice', slice: 'sex = f' });
    expect(briefOf(verdictOf([passed])).slice(1)).toEqual([
      { kind: 'paragraph', text: 'Slices: 1 required (1 pass).' },
    ]);
  });

  test('names whom the candidate is compared with', () => {
    const limit = of({ role: 'threshold', against: 'value' });
    const anchor = of({ role: 'anchor', against: 'anchor' });
    const baseline = of({ role: 'baseline', against: 'baseline' });
    const others = (...comparisons: Comparison[]): string => tableOf(...comparisons).head[2]!;
    expect(others(primary, limit)).toBe('Champion 1.2.0');
    expect(others(primary, anchor)).toBe('Reference');
    expect(others(baseline, limit)).toBe('Baseline');
    // Where the champion cannot be scored.
    expect(others(anchor, limit)).toBe('Reference');
    expect(others(limit)).toBe('Reference');
    expect(tableOf(primary)).toMatchObject({
      title: 'Comparisons',
      head: ['', 'Candidate', 'Champion 1.2.0', 'Better by', '90% interval', 'Needed', ''],
      align: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
    });
  });

  const value = { against: 'value', slice: null } as const;
  const subjects: { given: Partial<Comparison>; expect: Text }[] = [
    { given: primary, expect: { strong: 'ROC AUC' } },
    { given: { role: 'baseline', against: 'baseline' }, expect: { strong: 'Brier score' } },
    { given: {}, expect: 'Brier score (guard)' },
    { given: { role: 'anchor', against: 'anchor' }, expect: 'Brier score (anchor)' },
    { given: { ...value, role: 'threshold' }, expect: 'Brier score (threshold)' },
    { given: { ...value, role: 'fairness', slice: 'sex' }, expect: 'Brier score across sex (fairness)' },
    {
      given: { ...value, role: 'behaviour', metric: 'invariance', slice: 'swap' },
      expect: 'Share of rows whose prediction changes in the test swap',
    },
    { given: { ...value, role: 'churn', metric: 'churn' }, expect: 'Share of changed predictions' },
    { given: { ...value, role: 'latency', metric: 'latency' }, expect: 'Prediction time in ms' },
    { given: { ...value, role: 'size', metric: 'size' }, expect: 'Model size in MB' },
    { given: { role: 'slice', state: 'fail', slice: 'sex = f' }, expect: 'Brier score of sex = f' },
    { given: { role: 'watched', state: 'fail', slice: 'sex = f' }, expect: 'Brier score of sex = f (watched)' },
  ];
  test.each(subjects)('has a row about $expect', ({ given, expect: subject }) => {
    expect(tableOf(of(given)).rows[0]![0]).toEqual(subject);
  });

  test('has the figures of each, no other model beside a limit, and a failure that stands out', () => {
    expect(tableOf(primary).rows[0]!.slice(1)).toEqual(['0.9', '0.8', '+0.1', '[0.02, 0.2]', '> 0', '✓\u00A0pass']);
    expect(tableOf(of({ against: 'value', state: 'fail' })).rows[0]!.slice(2)).toEqual([
      ...['', '', '[0.02, 0.2]', '> 0'],
      { strong: '✗\u00A0fail' },
    ]);
    const marks = (['open', 'unavailable'] as const).map((state) => tableOf(of({ state })).rows[0]!.at(-1));
    expect(marks).toEqual(['○\u00A0undecided', '–\u00A0unavailable']);
  });
});
