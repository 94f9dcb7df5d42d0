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
