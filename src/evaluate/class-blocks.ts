import { classScores } from '../metrics/class-score.js';
import { classMatrixFigure } from '../render/chart/class-matrix.js';
import { count, figure, percent } from '../render/number.js';
import type { Block, TableBlock } from '../render/section.js';
import type { Scored } from './scores.js';

type Classes = NonNullable<Scored['classes']>;

/** A model by name, and its rows by class. */
export interface ClassResult {
  readonly name: string;
  readonly classes: Classes;
}

/** More classes than these are told in tables: nobody reads a hundred cells. */
const mostDrawn = 10;
const mostListed = 30;
const mostPairs = 15;

/**
 * Classes one by one: a table of the candidate's precision, recall and F1 beside the F1 of the others, then what each model took for what.
 * @param names of the classes, or null where they may not be shown: they are then numbered in their order
 */
export function classBlocks(results: readonly ClassResult[], names: readonly string[] | null): Block[] {
  const [first, ...others] = results;
  if (first === undefined) return [];
  const k = first.classes.observed.length;
  const labels = names ?? Array.from({ length: k }, (_, index) => `class ${index + 1}`);
  const hidden = [
    `The ${count(k)} classes are numbered in the order of their names; `,
    { code: 'report.values: true' },
    ' shows the names.',
  ];
  return [
    ...(names === null ? [{ kind: 'paragraph', text: hidden } as const] : []),
    ...classTable(first, others, labels),
    ...results.flatMap((result) => (k <= mostDrawn ? [matrix(result, labels)] : pairs(result, labels))),
  ];
}

function classTable(first: ClassResult, others: readonly ClassResult[], labels: readonly string[]): Block[] {
  const all = labels.map((_, k) => k).filter((k) => occurs(first.classes, k));
  const worst = all.toSorted((a, b) => classScores(first.classes, a).f1 - classScores(first.classes, b).f1 || a - b);
  const shown = all.length > mostListed ? worst.slice(0, mostListed) : all;
  const which = all.length > shown.length ? `, the ${mostListed} of ${count(all.length)} with the lowest F1` : '';
  return [
    { kind: 'paragraph', text: { strong: `Classes: ${first.name}${which}` } },
    {
      kind: 'table',
      title: `Classes: ${first.name}`,
      head: ['Class', 'Rows', 'Precision', 'Recall', 'F1', ...others.map(({ name }) => `F1 of ${name}`)],
      align: ['left', 'right', 'right', 'right', 'right', ...others.map(() => 'right' as const)],
      rows: shown.map((k) => {
        const { precision, recall, f1 } = classScores(first.classes, k);
        const { observed, predicted } = first.classes;
        return [
          labels[k]!,
          count(observed[k]),
          predicted[k] === 0 ? '–' : figure(precision),
          observed[k] === 0 ? '–' : figure(recall),
          figure(f1),
          ...others.map((other) => (occurs(other.classes, k) ? figure(classScores(other.classes, k).f1) : '–')),
        ];
      }),
    },
  ];
}

/** A class that is neither observed nor predicted has nothing to say. */
function occurs({ observed, predicted }: Classes, k: number): boolean {
  return observed[k]! + predicted[k]! > 0;
}

function matrix({ name, classes }: ClassResult, labels: readonly string[]): Block {
  const counts = classes.hits.map((hits, k) => classes.hits.map((_, other) => (other === k ? hits : 0)));
  for (const [observed, predicted, rows] of classes.confused) counts[observed]![predicted] = rows;
  return classMatrixFigure({ title: `Confusion matrix: ${name}`, labels, counts });
}

function pairs({ name, classes }: ClassResult, labels: readonly string[]): Block[] {
  if (classes.confused.length === 0) return [];
  const title = `Most confused: ${name}`;
  const table: TableBlock = {
    kind: 'table',
    title,
    head: ['Observed', 'Predicted', 'Rows', 'Share of the observed'],
    align: ['left', 'left', 'right', 'right'],
    rows: classes.confused
      .slice(0, mostPairs)
      .map(([observed, predicted, rows]) => [
        labels[observed]!,
        labels[predicted]!,
        count(rows),
        percent(rows / classes.observed[observed]!),
      ]),
  };
  return [{ kind: 'paragraph', text: { strong: title } }, table];
}
