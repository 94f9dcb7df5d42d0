import { metricOfAnyTask } from '../metrics/catalog.js';
import type { Estimate } from '../metrics/estimate.js';
import { confusionFigure } from '../render/chart/confusion.js';
import { histogramFigure } from '../render/chart/histogram.js';
import { lineFigure } from '../render/chart/line.js';
import { count, figure, interval, percent } from '../render/number.js';
import type { Block, Section, TableBlock, Text } from '../render/section.js';
import { classBlocks, type ClassResult } from './class-blocks.js';
import type { Evaluation, ModelRole, Scored } from './scores.js';

const shownRoles = ['candidate', 'champion', 'baseline'] as const;

/**
 * Candidate, champion and naive baseline side by side, with the figures of their predictions.
 * @param labels names of the negative and the positive class: values of the data, so the caller decides whether they may be shown
 * @param names of several classes, in the target's order; null where they may not be shown
 */
export function evaluateSection(
  evaluation: Evaluation,
  labels: readonly [string, string] = ['negative', 'positive'],
  names: readonly string[] | null = null,
): Section {
  const { part, rows, models } = evaluation;
  const blocks: Block[] = [
    ...failures(evaluation),
    { kind: 'paragraph', text: `${count(rows)} ${part} rows; every model was scored on the same ones.` },
    ...environmentBlock(evaluation),
    metricTable(evaluation),
    ...unleakedBlocks(evaluation),
    ...rocBlock(evaluation),
    ...shownRoles.flatMap((role) => (role === 'baseline' ? [] : predictionFigure(role, models[role], labels))),
    ...classBlocks(classResults(models), names),
  ];
  // The part that was decided on comes first.
  return { title: part === 'test' ? 'Test rows' : 'Validation rows', order: part === 'test' ? 10 : 11, blocks };
}

function failures({ models }: Evaluation): Block[] {
  return (['candidate', 'champion', 'anchor', 'baseline'] as const).flatMap((role): Block[] => {
    const model = models[role];
    if (model === null || model.failure === null) return [];
    const tone = role === 'candidate' ? 'bad' : 'neutral';
    return [{ kind: 'callout', tone, title: `${nameOf(role, model)} could not be scored`, text: `${model.failure}.` }];
  });
}

/** Where a model was scored in another environment than the candidate's, or in one that is not its own. */
function environmentBlock({ models }: Evaluation): Block[] {
  return (['champion', 'anchor'] as const).flatMap((role): Block[] => {
    const model = models[role];
    const note = model?.environment ?? null;
    if (model === null || note === null) return [];
    if (note.foreign)
      return [{ kind: 'callout', tone: 'neutral', title: 'Not its own environment', text: `${note.text}.` }];
    return [
      { kind: 'paragraph', text: `${capital(nameOf(role, model))} was scored in its own environment: ${note.text}.` },
    ];
  });
}

function metricTable({ models, confidence }: Evaluation): TableBlock {
  const columns = shownRoles.flatMap((role) => {
    const model = models[role];
    return model === null ? [] : [{ role, model }];
  });
  const names = [...new Set(columns.flatMap(({ model }) => Object.keys(model.metrics)))];
  const level = confidence === undefined ? 'interval' : `${percent(2 * confidence - 1, 0)} interval`;
  return {
    kind: 'table',
    title: 'Metrics',
    head: ['Metric', ...columns.flatMap(({ role, model }) => shown(role, [capital(nameOf(role, model)), level]))],
    align: ['left', ...columns.flatMap(({ role }) => shown(role, ['right', 'right'] as const))],
    rows: names.map((name): Text[] => [
      titleOf(name),
      ...columns.flatMap(({ role, model }) => shown(role, cellsOf(model.metrics[name]))),
    ]),
  };
}

/** The metrics without the rows whose features are also those of a training row, beside those of all rows. */
function unleakedBlocks({ models, rows, part }: Evaluation): Block[] {
  const columns = shownRoles.flatMap((role) => {
    const model = models[role];
    return model?.unleaked === undefined ? [] : [{ role, model, unleaked: model.unleaked }];
  });
  if (columns.length === 0) return [];
  const left = columns[0]!.unleaked.rows;
  const value = (given: number | null | undefined): string =>
    given === null || given === undefined ? '–' : figure(given);
  const table: TableBlock = {
    kind: 'table',
    title: 'Metrics without rows that are in training',
    head: ['Metric', ...columns.flatMap(({ role, model }) => [capital(nameOf(role, model)), 'all rows'])],
    align: ['left', ...columns.flatMap(() => ['right', 'right'] as const)],
    rows: Object.keys(columns[0]!.unleaked.metrics).map((name): Text[] => [
      titleOf(name),
      ...columns.flatMap(({ model, unleaked }) => [value(unleaked.metrics[name]), value(model.metrics[name]?.value)]),
    ]),
  };
  const text = `${count(rows - left)} of the ${part} rows have the same features as a training row. On the other ${count(left)}:`;
  return [{ kind: 'paragraph', text }, table];
}

/** The value and its interval; of the baseline the value alone, so that the table is no wider than a comment. */
function shown<T>(role: (typeof shownRoles)[number], cells: readonly T[]): readonly T[] {
  return role === 'baseline' ? cells.slice(0, 1) : cells;
}

function cellsOf(estimate: Estimate | undefined): Text[] {
  if (estimate === undefined) return ['–', ''];
  if (estimate.value === null) return ['–', estimate.reason ?? ''];
  return [figure(estimate.value), interval(estimate.lower, estimate.upper)];
}

/** `ROC AUC ↑`: the arrow says which way is better. */
function titleOf(name: string): string {
  const metric = metricOfAnyTask(name);
  return metric === undefined
    ? name
    : `${metric.title.replaceAll(' ', '\u00A0')}\u00A0${metric.better === 'higher' ? '↑' : '↓'}`;
}

function rocBlock({ models }: Evaluation): Block[] {
  const series = (['candidate', 'champion'] as const).flatMap((role) => {
    const model = models[role];
    return model === null || model.roc === null ? [] : [{ name: nameOf(role, model), points: model.roc }];
  });
  if (series.length === 0) return [];
  const [xLabel, yLabel] = ['False positive rate', 'True positive rate'];
  return [lineFigure({ title: 'ROC curve', xLabel, yLabel, series, diagonal: true })];
}

function classResults(models: Evaluation['models']): ClassResult[] {
  return (['candidate', 'champion'] as const).flatMap((role) => {
    const model = models[role];
    return model?.classes === undefined ? [] : [{ name: nameOf(role, model), classes: model.classes }];
  });
}

function predictionFigure(role: ModelRole, model: Scored | null, labels: readonly [string, string]): Block[] {
  if (model === null) return [];
  const name = nameOf(role, model);
  if (model.confusion !== null) {
    return [confusionFigure({ title: `Confusion matrix: ${name}`, labels, counts: model.confusion })];
  }
  if (model.residuals === null) return [];
  const { edges, counts } = model.residuals;
  return [histogramFigure({ title: `Residuals: ${name}`, xLabel: 'Observed minus predicted', edges, counts })];
}

function nameOf(role: string, { version }: Scored): string {
  return version === null ? role : `${role} ${version}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
