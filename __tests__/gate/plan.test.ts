import { describe, expect, test } from '@jest/globals';
import { openSentences, type Holdout } from '../../src/gate/plan.js';
import type { Comparison } from '../../src/gate/verdict.js';
import { comparison } from './verdicts.js';

/** A test part of a fifth: `rows in all` is five times the test rows. */
const holdout: Holdout = { part: 'test', rows: 200, split: { test: 0.2, folds: 5 } };
const others = 'only rows of new clusters help, more rows of those that are there do not';

function clusters(count: number): Comparison['evidence'] {
  return { kind: 'cluster', clusters: count } as unknown as Comparison['evidence'];
}

describe('what would decide an open comparison', () => {
  const open = (over: Partial<Comparison>): Comparison => comparison({ state: 'open', lower: -0.01, ...over });
  const guard = (over: Partial<Comparison>): Comparison =>
    open({ role: 'guard', useful: null, margin: -0.02, ...over });
  const what = 'ROC AUC against the champion';
  const sooner = '(with a chance of 80%), so a better candidate decides sooner than more rows';
  const cases: { name: string; given: Comparison[]; expect: string[] }[] = [
    { name: 'nothing is open', given: [], expect: [] },
    {
      name: 'the most demanding is named first, and the fewest rows are those that there are',
      given: [
        guard({ rowsNeeded: 2400 }),
        guard({ role: 'anchor', against: 'anchor', metric: 'accuracy', rowsNeeded: 1000, rows: 150 }),
      ],
      expect: [
        `About 2,400 test rows (12,000 rows in all) would decide on ${what} and accuracy against the anchor with a chance of 80%, if nothing was lost; there are 150 now.`,
      ],
    },
    {
      name: 'as many rows as are there, to find an improvement',
      given: [open({ rowsNeeded: 200 })],
      expect: [`${what}: these 200 test rows are enough to find +0.01 ${sooner}.`],
    },
    {
      name: 'as many rows as are there, to see that nothing was lost',
      given: [guard({ rowsNeeded: 200 })],
      expect: [`${what}: these 200 test rows are enough, if nothing was lost ${sooner}.`],
    },
    {
      name: 'one more than are there',
      given: [guard({ rowsNeeded: 201 })],
      expect: [
        `About 201 test rows (1,005 rows in all) would decide on ${what} with a chance of 80%, if nothing was lost; there are 200 now.`,
      ],
    },
    {
      name: 'as many rows as somebody may collect, and one more',
      given: [open({ rowsNeeded: 1e7 }), guard({ rowsNeeded: 1e7 + 1 })],
      expect: [
        `About 10,000,000 test rows (50,000,000 rows in all) would decide on ${what} with a chance of 80%, if the improvement is +0.01; there are 200 now.`,
        `${what}: no realistic number of rows is enough to tell 0 from −0.02 (about 10,000,001 would be needed); set a larger margin of it in gate.guards, or take another metric.`,
      ],
    },
    {
      name: 'clusters and rows are told apart',
      given: [
        open({ evidence: clusters(40) }),
        open({ metric: 'f1', evidence: clusters(40), rowsNeeded: 400 }),
        open({ metric: 'brier', evidence: clusters(0), rowsNeeded: 500 }),
      ],
      expect: [
        'About 500 test rows (2,500 rows in all) would decide on Brier score against the champion with a chance of 80%, if the improvement is +0.01; there are 200 now.',
        // 1,800 rows at 200 / 40 = 5 rows a cluster.
        `About 360 clusters (gate.cluster) would decide on ${what} and F1 against the champion with a chance of 80%, if the improvement is +0.01; there are 40 now, and ${others}.`,
      ],
    },
    ...(['primary', 'baseline'] as const).map((role) => ({
      name: `no useful improvement is known: ${role}`,
      given: [open({ role, useful: null, rowsNeeded: null })],
      expect: [`${what}: the rows that would decide follow from gate.primary.useful, which is not set.`],
    })),
    {
      name: 'a difference that no number of rows tells',
      given: [
        open({ rowsNeeded: null }),
        open({ role: 'baseline', against: 'baseline', rowsNeeded: null }),
        guard({ role: 'anchor', against: 'anchor', rowsNeeded: null, margin: null }),
      ],
      expect: [
        `${what}: no realistic number of rows is enough to tell +0.01 from 0; set a larger gate.primary.useful or a smaller gate.primary.margin, or take another metric.`,
        'ROC AUC against the baseline: no realistic number of rows is enough to tell +0.01 from 0; set a larger gate.primary.useful, or take another metric.',
        'ROC AUC against the anchor: no realistic number of rows is enough; set a larger gate.primary.useful, or take another metric.',
      ],
    },
    {
      name: 'only a guard asks for a gain',
      given: [open({ margin: 0.02, useful: 0.03, rowsNeeded: 150 })],
      expect: [`${what}: these 200 test rows are enough to find +0.03 ${sooner}.`],
    },
  ];
  test.each(cases)('$name', ({ given, expect: sentences }) => {
    expect(openSentences(given, holdout)).toEqual(sentences);
  });

  test('beyond ten million rows nobody plans with more than ten times of what is there', () => {
    const large = { ...holdout, rows: 2e6 };
    const told = (rowsNeeded: number): string => openSentences([guard({ rows: 2e6, rowsNeeded })], large).join();
    expect(told(2e7)).toContain('About 20,000,000 test rows (100,000,000 rows in all) would decide');
    expect(told(2e7 + 1)).toContain('no realistic number of rows is enough');
  });
});

describe('what would demonstrate a required slice', () => {
  const slice = (name: string, over: Partial<Comparison>): Comparison =>
    comparison({ role: 'slice', state: 'open', slice: name, useful: null, margin: -0.1, ...over });
  const collect = 'collect rows of it, or move the slice to gate.slices.watched.';
  const cases: { name: string; given: Comparison[]; expect: string[] }[] = [
    {
      name: 'rows of it, at the share that it is of the part',
      given: [slice('a', { rows: 50, rowsNeeded: 80 })],
      expect: [
        'ROC AUC of a: about 80 test rows of a (1,600 rows in all) would decide with a chance of 80%, if nothing was lost; there are 50 now.',
      ],
    },
    {
      name: 'a better candidate, where there are rows enough',
      given: [
        slice('a', { rows: 50, rowsNeeded: 50 }),
        slice('b', { rows: 50, rowsNeeded: 50, evidence: clusters(9) }),
      ],
      expect: ['a', 'b'].map(
        (name) =>
          `ROC AUC of ${name}: these 50 rows are enough, if nothing was lost (with a chance of 80%), so a better candidate decides sooner than more rows.`,
      ),
    },
    {
      name: 'clusters of it',
      given: [slice('a', { rows: 50, rowsNeeded: 80, evidence: clusters(10) })],
      expect: [
        `ROC AUC of a: about 16 clusters (gate.cluster) would decide with a chance of 80%, if nothing was lost; there are 10 now, and ${others}.`,
      ],
    },
    {
      name: 'rows at all, or more of them where their number is not known',
      given: [
        slice('a', { rows: 0, rowsNeeded: null }),
        slice('b', { rows: 0, rowsNeeded: 1e9 }),
        slice('c', { rows: 50, rowsNeeded: null, evidence: clusters(9) }),
      ],
      expect: ['a', 'c', 'b'].map((name) => `ROC AUC of ${name}: ${collect}`),
    },
    {
      name: 'a larger margin, where nobody has so many rows',
      given: [slice('a', { rows: 50, rowsNeeded: 1e7 + 1 })],
      expect: [
        'ROC AUC of a: no realistic number of rows is enough to tell 0 from −0.1 (about 10,000,001 would be needed); set a larger margin of it in gate.slices.required, or take another metric.',
      ],
    },
  ];
  test.each(cases)('$name', ({ given, expect: sentences }) => {
    expect(openSentences(given, holdout)).toEqual(sentences);
  });

  const many = [
    slice('enough', { rows: 150, rowsNeeded: 100 }),
    slice('also enough', { rows: 150, rowsNeeded: 20 }),
    slice('900 more', { rows: 100, rowsNeeded: 1000 }),
    slice('940 more', { rows: 10, rowsNeeded: 950 }),
    slice('unknown', { rows: 10, rowsNeeded: null }),
  ];
  const named = (given: readonly Comparison[]): string[] =>
    openSentences(given, holdout).map((sentence) => /^ROC AUC of (.+?):/.exec(sentence)?.[1] ?? sentence);

  test('those that lack the most rows are named, three of them, and the others are counted', () => {
    expect(named(many)).toEqual(['unknown', '940 more', '900 more', '2 more slices are not demonstrated.']);
    expect(named(many.slice(1))).toEqual(['unknown', '940 more', '900 more', '1 more slice is not demonstrated.']);
    expect(named(many.slice(2))).toEqual(['unknown', '940 more', '900 more']);
    // Rows to spare make no order.
    expect(named(many.slice(0, 3))).toEqual(['900 more', 'enough', 'also enough']);
    expect(named([many[1]!, many[0]!])).toEqual(['also enough', 'enough']);
  });

  test('they are told after the comparisons of all rows', () => {
    const sentences = openSentences([many[2]!, comparison({ state: 'open' })], holdout);
    expect(sentences.map((sentence) => sentence.slice(0, 11))).toEqual(['About 1,800', 'ROC AUC of ']);
  });
});
