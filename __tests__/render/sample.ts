import { confusionFigure } from '../../src/render/chart/confusion.js';
import { histogramFigure } from '../../src/render/chart/histogram.js';
import { intervalFigure } from '../../src/render/chart/interval.js';
import { lineFigure } from '../../src/render/chart/line.js';
import type { Section } from '../../src/render/section.js';

/** A ROC curve of steps with about the asked area, always the same. */
function roc(area: number, steps: number): [number, number][] {
  const power = (1 - area) / area;
  const points: [number, number][] = [[0, 0]];
  for (let index = 1; index <= steps; index += 1) {
    const x = (index / steps) ** 1.8;
    const y = Math.round(x ** power * 42) / 42;
    points.push([x, points.at(-1)![1]], [x, y]);
  }
  points.push([1, 1]);
  return points;
}

function loss(start: number, floor: number, speed: number): [number, number][] {
  return Array.from({ length: 60 }, (_, epoch) => [
    epoch + 1,
    floor + (start - floor) * Math.exp(-epoch * speed) + 0.004 * Math.sin(epoch * 1.7),
  ]);
}

const verdict: Section = {
  title: 'Verdict',
  order: 0,
  blocks: [
    {
      kind: 'callout',
      tone: 'good',
      title: 'promote: better than the champion 1.2.0 on the test part',
      text: [
        'ROC AUC is higher by at least ',
        { strong: '0.0031' },
        ' (the lower bound at 95%; the estimate is 0.0118). Every guard holds.',
      ],
    },
    {
      kind: 'list',
      items: [
        ['Superiority on ', { code: 'roc_auc' }, ': lower bound +0.0031 > margin 0.'],
        ['Guard ', { code: 'brier' }, ': lower bound −0.0042 > −0.0100.'],
        ['Threshold ', { code: 'roc_auc' }, ' ≥ 0.9: lower bound 0.9712.'],
        'This is look 3 at this holdout; under correction the level would be 0.0008 instead of 0.05.',
      ],
    },
    intervalFigure({
      title: 'Candidate minus champion, 90% intervals (right of 0 is better)',
      xLabel: 'difference',
      rows: [
        { label: 'ROC AUC', value: 0.0118, lower: 0.0031, upper: 0.0205, tone: 'good' },
        { label: 'Brier score', value: 0.0021, lower: -0.0042, upper: 0.0084, tone: 'neutral' },
        { label: 'Accuracy', value: -0.0088, lower: -0.0264, upper: 0.0088, tone: 'neutral' },
        { label: 'ROC AUC against the anchor 1.0.0', value: 0.0192, lower: 0.0079, upper: null, tone: 'good' },
      ],
      marks: [
        { at: 0, label: 'margin 0' },
        { at: 0.01, label: 'useful 0.01' },
      ],
    }),
    {
      kind: 'details',
      summary: 'What this verdict says, and what it does not',
      blocks: [
        {
          kind: 'paragraph',
          text: 'It compares this artifact with that artifact on rows exchangeable with the holdout: not the training procedure, not another seed, not tomorrow’s data.',
        },
      ],
    },
  ],
};

const evaluation: Section = {
  title: 'Evaluation on the test part',
  order: 10,
  blocks: [
    {
      kind: 'table',
      title: 'Metrics of candidate, champion and baseline',
      head: ['metric', 'candidate', '95% interval', 'champion', '95% interval', 'baseline'],
      align: ['left', 'right', 'right', 'right', 'right', 'right'],
      rows: [
        ['ROC AUC', { strong: '0.9897' }, '[0.9712, 0.9969]', '0.9779', '[0.9511, 0.9903]', '0.5'],
        ['Log loss', '0.1124', '[0.0761, 0.1532]', '0.1398', '[0.0982, 0.1877]', '0.6597'],
        ['Brier score', '0.0312', '[0.0198, 0.0447]', '0.0333', '[0.0214, 0.0471]', '0.2337'],
        ['Accuracy', '0.9558', '[0.9006, 0.9810]', '0.9646', '[0.9121, 0.9864]', '0.6283'],
        ['F1', '0.9398', '[0.8837, 0.9756]', '0.9512', '[0.8966, 0.9851]', '–'],
      ],
    },
    lineFigure({
      title: 'ROC curve',
      xLabel: 'false positive rate',
      yLabel: 'true positive rate',
      diagonal: true,
      series: [
        { name: 'candidate', points: roc(0.9897, 60) },
        { name: 'champion 1.2.0', points: roc(0.962, 60) },
      ],
    }),
    confusionFigure({
      title: 'Confusion matrix of the candidate',
      labels: ['benign', 'malignant'],
      counts: { tp: 39, fp: 2, fn: 3, tn: 69 },
    }),
  ],
};

const training: Section = {
  title: 'Training',
  order: 20,
  blocks: [
    {
      kind: 'paragraph',
      text: [
        'Estimator ',
        { code: 'mlp' },
        ' on 364 rows and 30 columns; stopped after ',
        { strong: '60 epochs' },
        ', best at 54.',
      ],
    },
    lineFigure({
      title: 'Loss',
      xLabel: 'epoch',
      yLabel: 'log loss',
      yFrom0: true,
      series: [
        { name: 'training', points: loss(0.71, 0.06, 0.09) },
        { name: 'held out', points: loss(0.7, 0.11, 0.08) },
      ],
    }),
    histogramFigure({
      title: 'Residuals',
      xLabel: 'observed − predicted',
      edges: Array.from({ length: 21 }, (_, index) => -50 + index * 5),
      counts: [1, 0, 2, 5, 9, 14, 22, 41, 66, 80, 91, 77, 52, 33, 20, 12, 6, 3, 0, 1],
    }),
  ],
};

const data: Section = {
  title: 'Data and split',
  order: 30,
  blocks: [
    {
      kind: 'table',
      title: 'Rows of each part and class',
      head: ['part', 'rows', 'benign', 'malignant', 'digest'],
      align: ['left', 'right', 'right', 'right', 'left'],
      rows: [
        ['train', '364', '228', '136', { code: '1f0c9a77e2' }],
        ['validation', '92', '58', '34', { code: '9b2d6610c4' }],
        ['test', '113', '71', '42', { code: 'c55e0f3a18' }],
      ],
    },
  ],
};

const findings: Section = {
  title: 'Data validation',
  order: 40,
  blocks: [
    {
      kind: 'callout',
      tone: 'bad',
      title: '2 anomalies of severity error',
      text: 'The data does not fit mlops/schema.yml.',
    },
    {
      kind: 'table',
      head: ['column', 'anomaly', 'rows', 'share', 'lines', 'expected'],
      align: ['left', 'left', 'right', 'right', 'left', 'left'],
      rows: [
        [{ code: 'mean radius' }, 'out_of_range', '3', '0.5%', '17, 240, 511', 'between 6.981 and 28.11'],
        [{ code: 'worst_texture' }, 'null_fraction', '41', '7.2%', '2, 9, 12 and more', 'at most 5% missing'],
      ],
    },
  ],
};

const tests: Section = {
  title: 'Tests',
  order: 50,
  blocks: [
    {
      kind: 'table',
      head: ['command', 'result', 'time'],
      align: ['left', 'left', 'right'],
      rows: [
        [{ code: 'pytest' }, 'passed', '3.1 s'],
        [{ code: 'ruff check .' }, { strong: 'failed: exit code 1' }, '0.2 s'],
      ],
    },
    {
      kind: 'details',
      summary: 'Last lines of ruff check .',
      blocks: [
        {
          kind: 'code',
          text: 'src/features.py:12:5: F841 Local variable `scaled` is assigned to but never used\n   |\n12 |     scaled = rows / rows.max()\n   |     ^^^^^^ F841\nFound 1 error.',
        },
      ],
    },
  ],
};

/** Sections as the steps of a binary model give them; the figures are invented. */
export const sampleSections: readonly Section[] = [tests, findings, data, training, evaluation, verdict];
