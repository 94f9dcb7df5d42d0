import { count, figure } from '../render/number.js';
import type { Figures } from '../run/step.js';
import type { Evaluation, Scored } from './scores.js';

/** One line: who was scored on how many rows, with the first metric, and who could not be. */
export function summarise({ part, rows, models }: Evaluation): string {
  const metrics = Object.keys(
    models.candidate.failure === null ? models.candidate.metrics : (models.baseline?.metrics ?? {}),
  );
  // What the gate asks by default, so that the line does not praise what is not decided on.
  const metric = ['roc_auc', 'mae', 'accuracy'].find((name) => metrics.includes(name)) ?? metrics[0];
  const said = (['candidate', 'champion', 'anchor', 'baseline'] as const).flatMap((role) => {
    const model = models[role];
    return model === null ? [] : [`${nameOf(role, model)} ${outcomeOf(model, metric)}`];
  });
  return `${count(rows)} ${part} rows${metric === undefined ? '' : `, ${metric}`}: ${said.join(', ')}.`;
}

function nameOf(role: string, { version }: Scored): string {
  return version === null ? role : `${role} ${version}`;
}

function outcomeOf({ failure, metrics }: Scored, metric: string | undefined): string {
  if (failure !== null) return `could not be scored (${failure})`;
  const estimate = metric === undefined ? undefined : metrics[metric];
  return estimate === undefined || estimate.value === null ? 'scored' : figure(estimate.value);
}

/** The values of all metrics of all models. */
export function figuresOf({ part, rows, models }: Evaluation): Figures {
  const values = (model: Scored | null): Record<string, number | null> | null =>
    model === null ? null : Object.fromEntries(Object.entries(model.metrics).map(([name, { value }]) => [name, value]));
  const { candidate, champion, anchor, baseline } = models;
  return {
    part,
    rows,
    candidate: values(candidate),
    champion: values(champion),
    anchor: values(anchor),
    baseline: values(baseline),
    failure: candidate.failure,
  };
}
