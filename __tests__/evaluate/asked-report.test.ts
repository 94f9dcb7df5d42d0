import { describe, expect, test } from '@jest/globals';
import { evaluateSection } from '../../src/evaluate/evaluate.report.js';
import type { Evaluation, Scored } from '../../src/evaluate/scores.js';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown } from '../../src/render/markdown.js';
import type { Figure, Section } from '../../src/render/section.js';

const scored = (change: Partial<Scored> = {}): Scored => ({
  ...{
    version: null,
    digest: null,
    failure: null,
    rows: 100,
    seconds: 0.5,
    roc: null,
    confusion: null,
    residuals: null,
  },
  metrics: { cost: { value: 487.8, lower: 0, upper: 1058, method: 't' } },
  ...change,
});

const evaluation = (change: Partial<Evaluation> = {}): Evaluation => ({
  ...{ format: 'mlops-evaluation/1', part: 'validation', rows: 100, rowsDigest: 'd', confidence: 0.95 },
  models: { candidate: scored(), champion: scored({ version: '1.2.0' }), anchor: null, baseline: null },
  added: [{ name: 'cost', title: 'Cost per 1,000 decisions', better: 'lower' }],
  ...change,
});

const text = (section: Section): string =>
  toMarkdown([{ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'figure') }]);
const drawn = ({ blocks }: Section): Figure[] => blocks.filter((block) => block.kind === 'figure');
const withModels = (own: Partial<Scored>, before: Partial<Scored> = {}): Pick<Evaluation, 'models'> => ({
  models: {
    candidate: scored(own),
    champion: scored({ version: '1.2.0', ...before }),
    ...{ anchor: null, baseline: null },
  },
});

/** Everything that a configuration can ask for. */
const all: Evaluation = evaluation({
  weight: 'copies|of',
  churn: { rows: 100, flipped: 12, nowRight: 8, nowWrong: 3 },
  mustPass: { file: 'data/golden.csv', rows: 12, wrong: 2, lines: [3, 13] },
  behaviour: [
    { name: 'larger is *worse*', kind: 'directional', rows: 100, broken: 2, atMost: 0.02, failure: null },
    { name: 'gender', kind: 'invariance', rows: 100, broken: 3, atMost: 0.02, failure: null },
    { name: 'age', kind: 'invariance', rows: 0, broken: 0, atMost: 0, failure: 'no row has a value to change' },
  ],
  slicesLeft: 11,
  ...withModels(
    {
      decision: { threshold: 0.37, chosen: 'f1' },
      oddities: ['every row gets the same score'],
      bytes: 7600,
      latency: { milliseconds: 0.724, fastest: 0.623, slowest: 0.931, rows: 944, runs: 5 },
      slices: [
        { name: 'region 1 of 2', rows: 60, metrics: { cost: { value: 2, lower: 1, upper: 3, method: 't' } } },
        { name: 'old', rows: 40, metrics: { cost: { value: 0, lower: 0, upper: 0, method: 't' } } },
        { name: 'none', rows: 0, metrics: {} },
      ],
    },
    {
      decision: { threshold: 0.5, chosen: null },
      bytes: 1_400_000,
      latency: { failure: 'its program ended with exit code 3' },
      slices: [{ name: 'region 1 of 2', rows: 60, metrics: { cost: { value: 4, lower: 3, upper: 5, method: 't' } } }],
    },
  ),
});

describe('what was asked beyond metrics', () => {
  test('stands in the report', () => {
    expect(text(evaluateSection(all))).toMatchSnapshot();
  });

  test('names that users chose are text, never markup', () => {
    const name = '<img src=x> | **a**';
    const hostile = evaluation({
      weight: name,
      added: [{ name: 'cost', title: name, better: 'lower' }],
      behaviour: [{ name, kind: 'invariance', rows: 1, broken: 0, atMost: 0, failure: name }],
      mustPass: { file: name, failure: name },
      ...withModels({ slices: [{ name, rows: 1, metrics: {} }], oddities: [name] }),
    });
    const section = evaluateSection(hostile);
    expect(toHtml('Report', [section])).not.toContain('<img');
    expect(toMarkdown([section])).not.toMatch(/<img|[^\\*]\*\*a\*\*/);
  });

  test('a threshold that was chosen on the validation rows is no caution on the test rows', () => {
    const chosen = withModels({ decision: { threshold: 0.37, chosen: 'f1' } });
    expect(text(evaluateSection(evaluation(chosen)))).toContain('a little better here than on new rows');
    expect(text(evaluateSection(evaluation({ ...chosen, part: 'test' })))).not.toContain('a little better');
  });

  test.each([
    {
      churn: { rows: 9, flipped: 0, nowRight: 0, nowWrong: 0 },
      says: 'Every prediction is the same as that of the champion 1.2.0.',
    },
    {
      churn: { rows: 9, flipped: 4, nowRight: null, nowWrong: null },
      says: '4 of 9 rows (44.4%) get another prediction than from the champion 1.2.0.',
    },
    { churn: { rows: 9, flipped: 4, nowRight: 3, nowWrong: 1 }, says: '3 are right now, 1 are wrong now.' },
  ])('$says', ({ churn, says }) => {
    expect(text(evaluateSection(evaluation({ churn })))).toContain(says);
  });

  test('rows that stay right take one sentence', () => {
    const mustPass = { file: 'g.csv', rows: 12, wrong: 0, lines: [] };
    expect(text(evaluateSection(evaluation({ mustPass })))).toContain(
      'All 12 rows of `g.csv` are right, as they must be.',
    );
  });
});

describe('curves', () => {
  test('of a binary model: each with what it is compared with', () => {
    const given = withModels({
      roc: [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      precisionRecall: {
        points: [
          [0.5, 1],
          [1, 0.6],
        ],
        base: 0.3,
      },
      calibration: [0.2, 0.8].map((at) => ({
        rows: 50,
        predicted: at,
        observed: at + 0.1,
        lower: at,
        upper: at + 0.2,
      })),
    });
    const figures = drawn(evaluateSection(evaluation(given)));
    expect(figures.map(({ title }) => title)).toEqual(['ROC curve', 'Precision-recall curve', 'Calibration']);
    const [roc, recall, calibration] = figures.map(({ svg }) => svg);
    expect([roc, recall, calibration].map((svg) => /chance|perfect/.exec(svg!)?.[0])).toEqual([
      'chance',
      'chance',
      'perfect',
    ]);
    // Groups are few: each is a dot. Precision falls in steps.
    expect(calibration!.match(/<circle/g)).toHaveLength(2);
    expect(figures[1]!.mermaid).toContain('Recall');
  });

  test('of a regression: the errors, and the errors by prediction', () => {
    const group = { rows: 50, mean: 0, low: -1, median: 0, high: 1 };
    const given = withModels({
      residuals: { edges: [-1, 0, 1], counts: [60, 40] },
      residualsByPrediction: [
        { ...group, from: 0, to: 1 },
        { ...group, from: 1, to: 2 },
      ],
    });
    const figures = drawn(evaluateSection(evaluation(given)));
    expect(figures.map(({ title }) => title)).toEqual(['Residuals: candidate', 'Residuals by prediction: candidate']);
  });
});
