import { count, figure } from '../render/number.js';
import type { Block, Text } from '../render/section.js';
import type { Folds, Spread } from './folds.js';

/** Cross-validation: mean and spread of each metric, and what each fold gave. */
export function foldsBlocks({ folds, metrics, forward }: Folds): Block[] {
  const failed = folds.filter(({ failure }) => failure !== null);
  const rows = metrics.map((metric): Text[] => [
    titleOf(metric),
    metric.mean === null ? '–' : figure(metric.mean),
    metric.sd === null ? '–' : figure(metric.sd),
    ...(failed.length === 0 ? [] : [`${metric.folds} of ${folds.length}`]),
  ]);
  const title = 'Cross-validation';
  const how =
    forward === true
      ? `${count(folds.length)} blocks of time of the training rows were held out one after the other, each scored by a model of the same plan that was trained on the earlier rows only`
      : `each of ${count(folds.length)} folds of the training rows was held out once, and scored by a model of the same plan that was trained on the others`;
  const text = `Cross-validation: ${how}.`;
  const head = ['Metric', 'Mean', 'SD between folds', ...(failed.length === 0 ? [] : ['Folds'])];
  return [
    ...failed.map(({ fold, failure }): Block => ({
      kind: 'callout',
      tone: 'bad',
      title: `Fold ${fold} has no figures`,
      text: `${failure}.`,
    })),
    { kind: 'paragraph', text },
    { kind: 'table', title, head, align: ['left', 'right', 'right', 'right'].slice(0, head.length) as 'left'[], rows },
    { kind: 'details', summary: 'Each fold', blocks: [eachFold({ folds, metrics })] },
  ];
}

function eachFold({ folds, metrics }: Pick<Folds, 'folds' | 'metrics'>): Block {
  return {
    kind: 'table',
    head: ['Fold', 'Trained on', 'Held out', ...metrics.map(titleOf)],
    align: Array.from({ length: 3 + metrics.length }, () => 'right' as const),
    rows: folds.map(({ fold, rows, metrics: of }): Text[] => [
      String(fold),
      count(rows.trained),
      count(rows.heldOut),
      ...metrics.map(({ name }) => (of[name] === undefined || of[name] === null ? '–' : figure(of[name]))),
    ]),
  };
}

/** `ROC AUC ↑`: the arrow says which way is better. */
function titleOf({ title, better }: Pick<Spread, 'title' | 'better'>): string {
  return `${title.replaceAll(' ', '\u00A0')}\u00A0${better === 'higher' ? '↑' : '↓'}`;
}
