import type { Estimate } from '../metrics/estimate-schema.js';
import { confusionFigure } from '../render/chart/confusion.js';
import { count, figure, interval } from '../render/number.js';
import type { Block, Section, TableBlock, Text } from '../render/section.js';
import { askedBlocks } from './asked-blocks.js';
import { classBlocks, type ClassResult } from './class-blocks.js';
import { curveBlocks, residualBlocks } from './curve-blocks.js';
import type { Evaluation } from './scores.js';
import { capital, levelOf, nameOf, shownRoles, titleOf } from './shown.js';
import { sliceBlocks } from './slice-blocks.js';

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
  const { part, rows, weight, models } = evaluation;
  const blocks: Block[] = [
    ...failures(evaluation),
    { kind: 'paragraph', text: rowsSentence(part, rows, weight) },
    ...environmentBlock(evaluation),
    metricTable(evaluation),
    ...reasonBlocks(evaluation),
    ...askedBlocks(evaluation),
    ...sliceBlocks(evaluation),
    ...unleakedBlocks(evaluation),
    ...curveBlocks(evaluation),
    ...confusionBlocks(models, labels),
    ...residualBlocks(evaluation),
    ...classBlocks(classResults(models), names),
  ];
  // The part that was decided on comes first.
  return { title: part === 'test' ? 'Test rows' : 'Validation rows', order: part === 'test' ? 10 : 11, blocks };
}

function rowsSentence(part: string, rows: number, weight: string | undefined): Text {
  const all = `${count(rows)} ${part} rows; every model was scored on the same ones.`;
  return weight === undefined
    ? all
    : [
        `${all} Metrics weigh each row by its column `,
        { code: weight },
        '; counts, and how probabilities come true, are of rows.',
      ];
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

function metricTable({ models, confidence, added }: Evaluation): TableBlock {
  const columns = shownRoles.flatMap((role) => {
    const model = models[role];
    return model === null ? [] : [{ role, model }];
  });
  const names = [...new Set(columns.flatMap(({ model }) => Object.keys(model.metrics)))];
  const level = levelOf(confidence);
  return {
    kind: 'table',
    title: 'Metrics',
    head: ['Metric', ...columns.flatMap(({ role, model }) => shown(role, [capital(nameOf(role, model)), level]))],
    align: ['left', ...columns.flatMap(({ role }) => shown(role, ['right', 'right'] as const))],
    rows: names.map((name): Text[] => [
      titleOf(name, added),
      ...columns.flatMap(({ role, model }) => shown(role, cellsOf(model.metrics[name]))),
    ]),
  };
}

/** Why a metric has no value: below the table, which would grow too wide. Of the baseline nobody asks. */
function reasonBlocks({ models, added }: Evaluation): Block[] {
  const reasons = new Map<string, string[]>();
  for (const role of ['candidate', 'champion'] as const) {
    const model = models[role];
    for (const [name, { value, reason }] of Object.entries(model?.metrics ?? {})) {
      if (model === null || value !== null || reason === undefined) continue;
      const key = `${titleOf(name, added).slice(0, -2)}: ${reason}`;
      reasons.set(key, [...(reasons.get(key) ?? []), nameOf(role, model)]);
    }
  }
  const items = [...reasons].map(([key, names]) => `${key} (${names.join(', ')}).`);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The metrics without the rows whose features are also those of a training row, beside those of all rows. */
function unleakedBlocks({ models, rows, part, added }: Evaluation): Block[] {
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
      titleOf(name, added),
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
  if (estimate.value === null) return ['–', ''];
  return [figure(estimate.value), interval(estimate.lower, estimate.upper)];
}

function classResults(models: Evaluation['models']): ClassResult[] {
  return (['candidate', 'champion'] as const).flatMap((role) => {
    const model = models[role];
    return model?.classes === undefined ? [] : [{ name: nameOf(role, model), classes: model.classes }];
  });
}

function confusionBlocks(models: Evaluation['models'], labels: readonly [string, string]): Block[] {
  return (['candidate', 'champion'] as const).flatMap((role): Block[] => {
    const model = models[role];
    if (model === null || model.confusion === null) return [];
    return [confusionFigure({ title: `Confusion matrix: ${nameOf(role, model)}`, labels, counts: model.confusion })];
  });
}
