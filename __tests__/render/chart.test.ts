import { describe, expect, test } from '@jest/globals';
import { classMatrixFigure } from '../../src/render/chart/class-matrix.js';
import { confusionFigure } from '../../src/render/chart/confusion.js';
import { histogramFigure } from '../../src/render/chart/histogram.js';
import { intervalFigure } from '../../src/render/chart/interval.js';
import { lineFigure } from '../../src/render/chart/line.js';
import { extent, rounded, ticks } from '../../src/render/chart/scale.js';
import type { Figure } from '../../src/render/section.js';
import { fitted, textWidth } from '../../src/render/width.js';
import { hostile } from './hostile.js';

/** Names of the elements in order, ends included. */
function elements(markup: string): string[] {
  return Array.from(markup.matchAll(/<(\/?[\w!?-]+)/g), (match) => match[1]!);
}

/** All figures with one text in every place that takes text. */
function figuresOf(text: string): Figure[] {
  const points: [number, number][] = [
    [0, 1],
    [1, 2],
  ];
  return [
    lineFigure({ title: text, xLabel: text, yLabel: text, series: [1, 2].map(() => ({ name: text, points })) }),
    histogramFigure({ title: text, xLabel: text, edges: [0, 1, 2], counts: [1, 2] }),
    intervalFigure({
      title: text,
      xLabel: text,
      rows: [{ label: text, value: 1, lower: 0, upper: 2 }],
      marks: [{ at: 1, label: text }],
    }),
    confusionFigure({ title: text, labels: [text, text], counts: { tp: 1, fp: 2, fn: 3, tn: 4 } }),
    classMatrixFigure({
      title: text,
      labels: [text, text, text],
      counts: [
        [1, 2, 3],
        [4, 0, 6],
        [0, 0, 0],
      ],
    }),
  ];
}

describe('scale', () => {
  test.each([
    { name: 'unit', domain: [0, 1] as const, target: 5, expect: ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'] },
    {
      name: 'around 0',
      domain: [-0.0278, 0.0219] as const,
      target: 5,
      expect: ['−0.02', '−0.01', '0.00', '0.01', '0.02'],
    },
    { name: 'thousands', domain: [0, 4200] as const, target: 5, expect: ['0', '1,000', '2,000', '3,000', '4,000'] },
    { name: 'epochs', domain: [1, 60] as const, target: 5, expect: ['20', '40', '60'] },
    { name: 'fives', domain: [0, 20] as const, target: 4, expect: ['0', '5', '10', '15', '20'] },
    { name: 'tiny', domain: [0, 2e-7] as const, target: 2, expect: ['0', '1e−7', '2e−7'] },
  ])('ticks: $name', ({ domain, target, expect: expected }) => expect(ticks(domain, target).labels).toEqual(expected));

  test('rounded ends on marks', () => {
    const [low, high] = rounded([0.062, 0.71], 5);
    expect([low, high]).toEqual([0, expect.closeTo(0.8, 12)]);
  });

  test.each([
    { name: 'values', given: [3, -1, Number.NaN, Infinity], expect: [-1, 3] },
    { name: 'nothing', given: [], expect: [0, 1] },
    { name: 'all equal', given: [5, 5], expect: [4.5, 5.5] },
    { name: 'all 0', given: [0], expect: [-0.5, 0.5] },
  ])('extent: $name', ({ given, expect: expected }) => expect(extent(given)).toEqual(expected));
});

describe('lineFigure', () => {
  const roc = lineFigure({
    title: 'ROC curve',
    xLabel: 'false positive rate',
    yLabel: 'true positive rate',
    diagonal: true,
    series: [
      {
        name: 'candidate',
        points: [
          [0, 0],
          [0, 0.5],
          [0.5, 0.5],
          [0.5, 1],
          [1, 1],
        ],
      },
      {
        name: 'champion',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  });

  test('draws each point where it belongs', () => {
    const path = /<path d="([^"]+)" fill="none" stroke="var\(--series-1/.exec(roc.svg)?.[1];
    const points = path!
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    const [left, bottom] = points[0]!;
    const [right, top] = points.at(-1)!;
    expect(points).toEqual([
      [left, bottom],
      [left, expect.closeTo((bottom! + top!) / 2, 1)],
      [expect.closeTo((left! + right!) / 2, 1), expect.closeTo((bottom! + top!) / 2, 1)],
      [expect.closeTo((left! + right!) / 2, 1), top],
      [right, top],
    ]);
    expect(right! - left!).toBeCloseTo(bottom! - top!, 1);
  });

  test('names and describes itself', () => {
    expect(roc.svg).toContain('role="img"');
    expect(roc.svg).toContain('<title>ROC curve</title>');
    expect(roc.svg).toContain('candidate: 5 points, 0 to 1, last 1.');
  });

  test('Mermaid: read off on an even grid, steps at their upper end', () => {
    expect(roc.mermaid!.split('\n')).toEqual([
      '%%{init: {"themeVariables":{"xyChart":{"plotColorPalette":"#2f81f7, #e16f24, #8b949e"}}}}%%',
      'xychart-beta',
      '    title "candidate blue, champion orange, chance grey"',
      '    x-axis "false positive rate" 0 --> 1',
      '    y-axis "true positive rate" 0 --> 1',
      '    line [0.5, 0.5, 1, 1, 1]',
      '    line [0, 0.25, 0.5, 0.75, 1]',
      '    line [0, 0.25, 0.5, 0.75, 1]',
    ]);
  });

  test.each([
    { name: 'no series', series: [] },
    {
      name: 'no finite point',
      series: [
        {
          name: 'a',
          points: [
            [1, Number.NaN],
            [Infinity, 2],
          ] as [number, number][],
        },
      ],
    },
  ])('$name: says so', ({ series }) => {
    const empty = lineFigure({ title: 't', xLabel: 'x', yLabel: 'y', series });
    expect(empty.svg).toContain('no points');
    expect(empty.mermaid).toBeNull();
  });

  test('one point is a dot, and the axes hold it', () => {
    const single = lineFigure({ title: 't', xLabel: 'x', yLabel: 'y', series: [{ name: 'a', points: [[1, 3]] }] });
    expect(single.svg).toContain('<circle');
    expect(single.svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('histogramFigure', () => {
  test('bars are as high as their counts and as wide as their bins', () => {
    const { svg } = histogramFigure({ title: 't', xLabel: 'x', edges: [0, 1, 3], counts: [2, 4] });
    const bars = Array.from(
      svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/g),
      (match) => [Number(match[1]), Number(match[2])],
    );
    expect(bars).toHaveLength(2);
    expect(bars[1]![1]!).toBeCloseTo(2 * bars[0]![1]!, 1);
    expect(bars[1]![0]! + 1).toBeCloseTo(2 * (bars[0]![0]! + 1), 1);
  });

  test('Mermaid: bins named by their middles', () => {
    const { mermaid } = histogramFigure({
      title: 't',
      xLabel: 'residual',
      edges: [-0.15, -0.05, 0.05],
      counts: [7, 1200],
    });
    expect(mermaid).toContain('x-axis "residual" -0.1 --> 0\n');
    expect(mermaid).toContain('y-axis "rows" 0 --> 1200\n');
    expect(mermaid).toContain('bar [7, 1200]');
  });

  test('edges and counts have to fit', () => {
    expect(() => histogramFigure({ title: 't', xLabel: 'x', edges: [0, 1], counts: [1, 2] })).toThrow(
      'a histogram of 2 counts has 2 edges',
    );
  });

  test('no bins', () => {
    expect(histogramFigure({ title: 't', xLabel: 'x', edges: [0], counts: [] }).svg).toContain('no rows');
  });
});

describe('intervalFigure', () => {
  const chart = {
    title: 'Differences',
    rows: [
      { label: 'a', value: 0.01, lower: 0, upper: 0.02, tone: 'good' as const },
      { label: 'b', value: 0.01, lower: 0.005, upper: null },
      { label: 'c', value: null, lower: null, upper: null },
    ],
    marks: [
      { at: 0, label: 'margin 0' },
      { at: 0.0001, label: 'useful 0.0001' },
    ],
  };

  test('a missing bound is an open end, a missing value is said', () => {
    const { svg } = intervalFigure(chart);
    expect(svg).toContain('0.01 [0.005, ∞)');
    expect(svg).toContain('no value');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test('names of neighbouring marks do not touch', () => {
    const { svg } = intervalFigure(chart);
    const heights = ['margin 0', 'useful 0.0001'].map(
      (name) => new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)![1],
    );
    expect(heights[0]).not.toBe(heights[1]);
  });

  test('Markdown gets a table', () => {
    expect(intervalFigure(chart).table!.rows).toEqual([
      ['a', '0.01', '[0, 0.02]'],
      ['b', '0.01', '[0.005, ∞)'],
      ['c', '–', '–'],
    ]);
  });
});

test('confusionFigure: counts, and shares of the observed class', () => {
  const figure = confusionFigure({ title: 't', labels: ['no', 'yes'], counts: { tp: 39, fp: 2, fn: 3, tn: 1069 } });
  expect(figure.table!.rows).toEqual([
    ['no', '1,069 (99.8%)', '2 (0.2%)'],
    ['yes', '3 (7.1%)', '39 (92.9%)'],
  ]);
  expect(figure.svg).toContain('Observed no, predicted yes: 2.');
  const empty = confusionFigure({ title: 't', labels: ['no', 'yes'], counts: { tp: 0, fp: 0, fn: 0, tn: 1 } });
  expect(empty.svg).toContain('no rows');
});

describe('classMatrixFigure', () => {
  const counts = [
    [19, 1, 0],
    [2, 1069, 0],
    [0, 0, 0],
  ];

  test('rows of each pair of classes, with their share of the observed class', () => {
    const figure = classMatrixFigure({ title: 't', labels: ['a', 'b', 'c'], counts });
    expect(figure.table).toMatchObject({
      head: ['observed ↓ predicted →', 'a', 'b', 'c'],
      rows: [
        ['a', '19 (95.0%)', '1 (5.0%)', '0'],
        ['b', '2 (0.2%)', '1,069 (99.8%)', '0'],
        ['c', '0', '0', '0'],
      ],
    });
    expect(figure.svg).toContain('Observed a: 19 of 20 found; 1 as b.');
    expect(figure.svg).toContain('no rows');
    expect(figure.svg).not.toContain('rotate');
  });

  test.each([2, 3, 6, 10])('%d classes with long names stay in the drawing', (k) => {
    const labels = Array.from({ length: k }, (_, at) => `a class of a very long name ${at}`);
    const many = labels.map((_, row) => labels.map((_, column) => (row === column ? 123_456 : 12)));
    const { svg } = classMatrixFigure({ title: 't', labels, counts: many });
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
    const rects = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)];
    expect(rects).toHaveLength(k * k);
    for (const [, x, y, w, h] of rects.map((each) => each.map(Number))) {
      expect(x! + w!).toBeLessThanOrEqual(width!);
      expect(y! + h!).toBeLessThanOrEqual(height!);
      // 123,456 in digits of .56 and a comma of .34 of their size.
      const size = Number(/font-size="([\d.]+)" font-weight="600"[^>]*>123,456</.exec(svg)![1]);
      expect(size * (6 * 0.56 + 0.34)).toBeLessThanOrEqual(w!);
    }
    if (k > 3) expect(svg).toContain('rotate(-50 ');
  });
});

test.each(hostile)('no text adds an element or a line to a figure: %j', (text) => {
  const plain = figuresOf('benign');
  figuresOf(text).forEach((figure, index) => {
    expect(elements(figure.svg)).toEqual(elements(plain[index]!.svg));
    expect(figure.mermaid?.split('\n').length).toBe(plain[index]!.mermaid?.split('\n').length);
  });
});

test('fitted texts fit', () => {
  expect(fitted('short', 12, 100)).toBe('short');
  const long = fitted('a very long label that nobody could read', 12, 100);
  expect(long).toMatch(/…$/);
  expect(textWidth(long, 12)).toBeLessThanOrEqual(100);
});
