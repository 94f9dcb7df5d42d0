import { describe, expect, test } from '@jest/globals';
import { gateSection } from '../../src/gate/gate.report.js';
import { judge } from '../../src/gate/judge.js';
import { slicesBlock } from '../../src/gate/slices.report.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import type { Block, Figure, TableBlock } from '../../src/render/section.js';
import { sceneOf } from './scene.js';

const made = judge(sceneOf('binary', 60, { candidate: 2, champion: 1 }));
const usual: Comparison = {
  ...made.comparisons[0]!,
  ...{ role: 'slice', slice: 'sex = f', metric: 'brier', rows: 1234, state: 'pass', note: null, guarantee: true },
  ...{ candidate: 0.2, reference: 0.3, difference: 0.1, lower: 0.02, upper: 0.2, margin: -0.01, detectable: -0.04 },
};
const of = (over: Partial<Comparison>): Comparison => ({ ...usual, ...over });
const verdictOf = (...comparisons: Comparison[]): Verdict => ({ ...made, comparisons, remedy: null, checks: [] });

function blocksOf(...comparisons: Comparison[]): readonly Block[] {
  const [block] = slicesBlock(verdictOf(...comparisons));
  return (block as Extract<Block, { kind: 'details' }>).blocks;
}
const tables = (blocks: readonly Block[]): TableBlock[] => blocks.filter((block) => block.kind === 'table');
const figures = (blocks: readonly Block[]): Figure[] => blocks.filter((block) => block.kind === 'figure');
const labels = (of: Figure): unknown[] => of.table!.rows.map(([label]) => label);
const watched = of({ role: 'watched', slice: 'sex = m' });

describe('the slices of a verdict', () => {
  test('are not there without one', () => {
    expect(slicesBlock(verdictOf(of({ role: 'guard' })))).toEqual([]);
  });

  test('that are required have a table without what would be found, those that are watched one with it', () => {
    const [required, seen] = tables(blocksOf(usual, watched));
    expect(required).toEqual({
      ...{ kind: 'table', title: 'Brier score, required slices' },
      head: ['Slice', 'Rows', 'Candidate', 'Champion', 'Difference', '90% interval', 'Needed', 'State'],
      align: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
      rows: [['sex = f', '1,234', '0.2', '0.3', '+0.1', '[0.02, 0.2]', '> −0.01', 'pass']],
      remarks: [null],
    });
    expect(seen).toEqual({
      ...{ kind: 'table', title: 'Brier score, watched slices' },
      head: ['Slice', 'Rows', 'Candidate', 'Champion', 'Difference', '90% interval', 'Needed', 'Found', 'State'],
      align: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
      rows: [['sex = m', '1,234', '0.2', '0.3', '+0.1', '[0.02, 0.2]', '> −0.01', '−0.04', 'no fail']],
      remarks: [null],
    });
  });

  test('that are watched say that nothing is promised of them, and only they', () => {
    const kinds = (...comparisons: Comparison[]): string[] => blocksOf(...comparisons).map(({ kind }) => kind);
    expect(kinds(usual)).toEqual(['paragraph', 'table', 'figure']);
    expect(kinds(watched)).toEqual(['paragraph', 'table', 'paragraph', 'figure']);
    expect(kinds(usual, watched)).toEqual(['paragraph', 'table', 'paragraph', 'table', 'paragraph', 'figure']);
  });

  test('have one table and one figure a metric, each with its own', () => {
    const blocks = blocksOf(usual, of({ metric: 'f1', slice: 'old' }), of({ slice: 'young' }));
    expect(tables(blocks).map(({ title, rows }) => [title, rows.map(([slice]) => slice)])).toEqual([
      ['Brier score, required slices', ['sex = f', 'young']],
      ['F1, required slices', ['old']],
    ]);
    expect(figures(blocks).map((figure) => [figure.title, labels(figure)])).toEqual([
      ['Improvement on Brier score by slice: above 0 is better', ['sex = f', 'young']],
      ['Improvement on F1 by slice: above 0 is better', ['old']],
    ]);
  });

  test('with a limit of their own have no other model beside them', () => {
    const limit = of({ against: 'value', reference: 0.25, difference: 0.05, margin: 0.25, side: 'below' });
    const blocks = blocksOf(limit);
    expect(tables(blocks)[0]!.rows[0]!.slice(2, 7)).toEqual(['0.2', '', '', '[0.02, 0.2]', '< 0.25']);
    expect(figures(blocks)).toEqual([]);
  });

  test('are drawn where they have a difference and a lower bound', () => {
    const drawn = (over: Partial<Comparison>): number => figures(blocksOf(of(over))).length;
    expect(drawn({})).toBe(1);
    expect(drawn({ upper: null })).toBe(1);
    expect(drawn({ lower: null })).toBe(0);
    expect(drawn({ difference: null })).toBe(0);
    expect(drawn({ difference: null, lower: null })).toBe(0);
  });

  test('are drawn from the failed to the passed, the lowest bounds first, and no more than twelve', () => {
    const slices = [
      of({ slice: 'p1', lower: 0.01 }),
      of({ slice: 'p2', lower: -0.3 }),
      of({ slice: 'o', state: 'open', lower: 0 }),
      of({ slice: 'f2', state: 'fail', lower: 0.3 }),
      of({ slice: 'w', role: 'watched', state: 'open', lower: -0.1 }),
      of({ slice: 'f1', state: 'fail', lower: 0.2 }),
    ];
    expect(labels(figures(blocksOf(...slices))[0]!)).toEqual(['f1', 'f2', 'w (watched)', 'o', 'p2', 'p1']);
    const many = Array.from({ length: 13 }, (_, i) => of({ slice: `s${i}`, lower: -i / 100 }));
    const shown = labels(figures(blocksOf(...many))[0]!);
    expect(shown).toEqual(['s12', 's11', 's10', 's9', 's8', 's7', 's6', 's5', 's4', 's3', 's2', 's1']);
  });
});

describe('the section', () => {
  const guard = of({ role: 'guard', slice: null });
  const kindsOf = (verdict: Verdict): string[] => gateSection(verdict).blocks.map(({ kind }) => kind);

  test('has a table whose columns are aligned by what they hold', () => {
    const [table] = tables(gateSection(verdictOf(guard)).blocks);
    expect(table).toMatchObject({
      title: 'Comparisons',
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    });
  });

  test.each([
    { name: 'both bounds', over: {}, note: true },
    { name: 'a lower bound', over: { upper: null }, note: true },
    { name: 'an upper bound', over: { lower: null }, note: true },
    { name: 'no bound', over: { lower: null, upper: null }, note: false },
  ])('says what an interval is where there is one: $name', ({ over, note }) => {
    const { blocks } = gateSection(verdictOf(of({ role: 'threshold', against: 'value', slice: null, ...over })));
    const text = 'The 90% interval is two one-sided bounds: each end holds with 95% confidence (alpha 0.05).';
    expect(blocks.some((block) => block.kind === 'paragraph' && block.text === text)).toBe(note);
  });

  test('tells eight reasons, and the others once, behind a click', () => {
    const reasons = Array.from({ length: 10 }, (_, i) => `Reason ${i}.`);
    const { blocks } = gateSection({ ...verdictOf(), reasons });
    expect(blocks[2]).toEqual({ kind: 'list', items: reasons.slice(0, 8) });
    expect(blocks[3]).toMatchObject({ kind: 'details', blocks: [{ kind: 'list', items: reasons.slice(8) }] });
    expect(kindsOf({ ...verdictOf(), reasons: reasons.slice(0, 8) })).toEqual([
      ...['callout', 'paragraph', 'list', 'details'],
    ]);
  });

  test('draws no difference that could not be computed', () => {
    expect(kindsOf(verdictOf(guard))).toContain('figure');
    expect(kindsOf(verdictOf(of({ role: 'guard', slice: null, difference: null })))).not.toContain('figure');
  });

  test('notes a share of the value of the champion where it is known', () => {
    const told = (margin: number | null): boolean =>
      JSON.stringify(gateSection(verdictOf(of({ role: 'guard', slice: null, relative: -0.1, margin })))).includes(
        "Brier score: 10.0% of the champion's value are 0.03 on these rows, which is taken as known.",
      );
    expect([told(-0.03), told(null)]).toEqual([true, false]);
    const none = gateSection(verdictOf(of({ role: 'guard', slice: null, relative: -0.1, margin: null })));
    expect(JSON.stringify(none)).not.toContain('taken as known');
  });
});
