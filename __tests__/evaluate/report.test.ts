import { describe, expect, test } from '@jest/globals';
import { evaluateSection } from '../../src/evaluate/evaluate.report.js';
import type { Evaluation, Scored } from '../../src/evaluate/scores.js';
import { summarise } from '../../src/evaluate/summary.js';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown } from '../../src/render/markdown.js';
import type { Section } from '../../src/render/section.js';

const scored = (change: Partial<Scored> = {}): Scored => ({
  version: null,
  digest: null,
  failure: null,
  rows: 114,
  seconds: 0.5,
  metrics: {
    roc_auc: { value: 0.98, lower: 0.95, upper: 0.995, method: 'delong' },
    precision: { value: null, lower: null, upper: null, method: 'none', reason: 'no positive prediction' },
  },
  roc: [
    [0, 0],
    [0, 0.75],
    [1, 1],
  ],
  confusion: { tp: 40, fp: 2, fn: 3, tn: 69 },
  residuals: null,
  ...change,
});

/** Without figures: how they are drawn is tested in their own room. */
const text = (section: Section): string =>
  toMarkdown([{ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'figure') }]);
const figures = ({ blocks }: Section): (string | undefined)[] =>
  blocks.flatMap((block) => (block.kind === 'figure' ? [block.title] : []));

const evaluation = (change: Partial<Evaluation['models']> = {}): Evaluation => ({
  format: 'mlops-evaluation/1',
  part: 'test',
  rows: 114,
  rowsDigest: 'd',
  confidence: 0.95,
  models: { candidate: scored(), champion: scored({ version: '1.2.0' }), anchor: null, baseline: scored(), ...change },
});

describe('evaluation in the report', () => {
  test('binary', () => {
    const section = evaluateSection(evaluation(), ['benign', 'malignant']);
    const html = toHtml('Report', [section]);
    expect(text(section)).toMatchSnapshot();
    expect(section.order).toBe(10);
    expect(figures(section)).toEqual(['ROC curve', 'Confusion matrix: candidate', 'Confusion matrix: champion 1.2.0']);
    expect(html).toContain('malignant');
  });

  test('class names stay out unless they are handed in', () => {
    expect(toHtml('Report', [evaluateSection(evaluation())])).not.toContain('malignant');
  });

  describe('several classes', () => {
    const classes = {
      hits: [9, 6, 0, 0],
      observed: [10, 8, 2, 0],
      predicted: [12, 8, 0, 0],
      confused: [
        [1, 0, 2],
        [2, 1, 2],
        [0, 1, 1],
      ] as [number, number, number][],
    };
    const metrics = { accuracy: { value: 0.75, lower: 0.55, upper: 0.88, method: 'wilson' } };
    const several = (change: Partial<Scored> = {}): Scored =>
      scored({ metrics, roc: null, confusion: null, classes, ...change });
    const given = evaluation({ candidate: several(), champion: several({ version: '1.2.0' }), baseline: several() });
    const names = ['ant', 'bee', 'cat', 'dog'];

    test('each class with precision, recall and F1, and what was taken for what', () => {
      const section = evaluateSection(given, undefined, names);
      // By hand: F1 of ant is 18 / (10 + 12), of bee 12 / 16; cat was never predicted, dog does not occur.
      expect(section.blocks.find((block) => block.kind === 'table' && block.head[0] === 'Class')).toMatchObject({
        head: ['Class', 'Rows', 'Precision', 'Recall', 'F1', 'F1 of champion 1.2.0'],
        rows: [
          ['ant', '10', '0.75', '0.9', '0.8182', '0.8182'],
          ['bee', '8', '0.75', '0.75', '0.75', '0.75'],
          ['cat', '2', '–', '0', '0', '0'],
        ],
      });
      const drawn = section.blocks.filter((block) => block.kind === 'figure');
      expect(drawn.map(({ title }) => title)).toEqual([
        'Confusion matrix: candidate',
        'Confusion matrix: champion 1.2.0',
      ]);
      expect(drawn[0]!.table!.rows).toEqual([
        ['ant', '9 (90.0%)', '1 (10.0%)', '0', '0'],
        ['bee', '2 (25.0%)', '6 (75.0%)', '0', '0'],
        ['cat', '0', '2 (100.0%)', '0', '0'],
        ['dog', '0', '0', '0', '0'],
      ]);
      expect(text(section)).not.toContain('report.values');
    });

    test('names stay out unless they are handed in, which is said once', () => {
      const section = evaluateSection(given);
      expect(toHtml('Report', [section])).not.toMatch(/\bbee\b/);
      expect(toMarkdown([section])).toContain('class 4');
      expect(toMarkdown([section]).match(/report\.values/g)).toHaveLength(1);
    });

    test('more than ten: the most confused pairs; more than thirty: the classes with the lowest F1', () => {
      const k = 40;
      const all = Array.from({ length: k }, (_, at) => 10 + at);
      const many: NonNullable<Scored['classes']> = {
        hits: all.map((rows, at) => rows - (at % 8)),
        observed: all,
        predicted: all,
        confused: all
          .map((_, at): [number, number, number] => [at, (at + 1) % k, at % 8 || 1])
          .sort((a, b) => b[2] - a[2]),
      };
      const section = evaluateSection(evaluation({ candidate: several({ classes: many }), champion: null }));
      expect(figures(section)).toEqual([]);
      const [, byClass, pairs] = section.blocks.filter((block) => block.kind === 'table');
      expect(byClass!.rows).toHaveLength(30);
      // 7 of the 17 rows of the eighth class are lost: no other class has an F1 as low as 10 / 17.
      expect(byClass!.rows[0]).toEqual(['class 8', '17', '0.5882', '0.5882', '0.5882']);
      expect(pairs!.rows).toHaveLength(15);
      expect(pairs!.rows[0]).toEqual(['class 8', 'class 9', '7', '41.2%']);
      expect(text(section)).toContain('Classes: candidate, the 30 of 40 with the lowest F1');
    });
  });

  test('regression', () => {
    const metrics = { mae: { value: 3.25, lower: 3, upper: 3.5, method: 't' } };
    const residuals = { edges: [-1, 0, 1], counts: [60, 54] };
    const model = scored({ metrics, roc: null, confusion: null, residuals });
    const section = evaluateSection(evaluation({ candidate: model, champion: null, baseline: model }));
    expect(text(section)).toMatchSnapshot();
    expect(figures(section)).toEqual(['Residuals: candidate']);
  });

  test('models that could not be scored', () => {
    const failed = (failure: string, version: string | null): Scored =>
      scored({ failure, version, rows: 0, metrics: {}, roc: null, confusion: null });
    const models = {
      candidate: failed('<b>it</b> | died', null),
      champion: failed('its program ended with code 3', '1.2.0'),
    };
    expect(text(evaluateSection(evaluation(models)))).toMatchSnapshot();
    expect(toHtml('Report', [evaluateSection(evaluation(models))])).not.toContain('<b>it');
    expect(summarise(evaluation(models))).toBe(
      '114 test rows, roc_auc: candidate could not be scored (<b>it</b> | died), champion 1.2.0 could not be scored (its program ended with code 3), baseline 0.98.',
    );
  });

  test('one line', () => {
    expect(summarise(evaluation())).toBe('114 test rows, roc_auc: candidate 0.98, champion 1.2.0 0.98, baseline 0.98.');
  });
});
