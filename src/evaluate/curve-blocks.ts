import { histogramFigure } from '../render/chart/histogram.js';
import { lineFigure, type LineSeries } from '../render/chart/line.js';
import type { Block } from '../render/section.js';
import type { Evaluation, Scored } from './scores.js';
import { nameOf } from './shown.js';

const compared = ['candidate', 'champion'] as const;

/** How scores tell classes apart, and whether they come true. */
export function curveBlocks({ models }: Evaluation): Block[] {
  const series = (points: (scored: Scored) => LineSeries['points'] | undefined): LineSeries[] =>
    compared.flatMap((role) => {
      const model = models[role];
      const found = model === null ? undefined : points(model);
      return model === null || found === undefined || found.length === 0
        ? []
        : [{ name: nameOf(role, model), points: found }];
    });
  const roc = series(({ roc: points }) => points ?? undefined);
  const recall = series(({ precisionRecall }) => steps(precisionRecall?.points ?? []));
  const calibration = series(({ calibration: groups }) =>
    groups?.map(({ predicted, observed }) => [predicted, observed]),
  );
  const base = models.candidate.precisionRecall?.base ?? models.champion?.precisionRecall?.base ?? 0;
  const binary = models.candidate.classes === undefined;
  const said = binary ? 'Predicted probability' : 'Probability of the predicted class';
  return [
    ...(roc.length === 0
      ? []
      : [
          lineFigure({
            ...{ title: 'ROC curve', xLabel: 'False positive rate', yLabel: 'True positive rate' },
            ...{ series: roc, diagonal: true },
          }),
        ]),
    ...(recall.length === 0
      ? []
      : [
          lineFigure({
            ...{ title: 'Precision-recall curve', xLabel: 'Recall', yLabel: 'Precision', series: recall },
            reference: { name: 'chance', from: base, to: base },
          }),
        ]),
    ...(calibration.length === 0
      ? []
      : [
          lineFigure({
            ...{ title: 'Calibration', xLabel: said, yLabel: 'Share of rows that came true' },
            ...{ series: calibration, dots: true, reference: { name: 'perfect', from: 0, to: 1 } },
          }),
        ]),
  ];
}

/** Precision holds back to the last recall: between two points no straight line is right (Davis & Goadrich 2006). */
function steps(points: LineSeries['points']): LineSeries['points'] {
  return points.flatMap(([recall, precision], at) => [
    [points[at - 1]?.[0] ?? 0, precision] as const,
    [recall, precision] as const,
  ]);
}

/** Where the errors of a regression lie: all of them, and by what was predicted. */
export function residualBlocks({ models }: Evaluation): Block[] {
  return compared.flatMap((role): Block[] => {
    const model = models[role];
    if (model === null || model.residuals === null) return [];
    const name = nameOf(role, model);
    const { edges, counts } = model.residuals;
    const yLabel = 'Observed minus predicted';
    return [
      histogramFigure({ title: `Residuals: ${name}`, xLabel: yLabel, edges, counts }),
      ...bands(model, `Residuals by prediction: ${name}`, yLabel),
    ];
  });
}

function bands({ residualsByPrediction: groups = [] }: Scored, title: string, yLabel: string): Block[] {
  if (groups.length < 2) return [];
  const line = (name: string, value: (group: (typeof groups)[number]) => number): LineSeries => ({
    name,
    points: groups.map((group) => [(group.from + group.to) / 2, value(group)]),
  });
  return [
    lineFigure({
      ...{ title, xLabel: 'Predicted', yLabel, dots: true },
      series: [
        line('median', ({ median }) => median),
        line('90% are below', ({ high }) => high),
        line('10% are below', ({ low }) => low),
      ],
    }),
  ];
}
