import type { Candidate } from '../model/manifest.js';
import { bytes, count, figure } from '../render/number.js';
import type { Outcome } from '../run/step.js';
import type { Folds } from './folds.js';
import type { History } from './history.js';

/** What training did, in one line and in figures. */
export function summarise(
  candidate: Candidate,
  history: History | null,
  folds: Folds | null,
): Pick<Outcome, 'summary' | 'figures'> {
  const { flavor, model, data } = candidate;
  const rows = data.split.parts.train.rows;
  const size = Object.values(model.files).reduce((sum, file) => sum + file.size, 0);
  const what =
    'estimator' in flavor && flavor.estimator !== undefined
      ? `${flavor.estimator} (${flavor.name})`
      : 'a model by train.command';
  const how = history === null ? '' : `, ${epochsOf(history)}`;
  const sampled = candidate.sample;
  const from = sampled === undefined ? '' : `${count(sampled.rows)} of `;
  const summary = `Trained ${what} on ${from}${count(rows)} rows${how}; ${bytes(size)}.`;
  const last = history?.epochs[history.best - 1];
  return {
    summary,
    figures: {
      flavor: flavor.name,
      estimator: 'estimator' in flavor ? (flavor.estimator ?? null) : null,
      rows,
      sampled: sampled?.rows ?? null,
      epochs: history?.epochs.length ?? null,
      best_epoch: history?.best ?? null,
      loss: last?.loss ?? null,
      stop_loss: last?.stop ?? null,
      seed: candidate.seed,
      digest: model.digest,
      bytes: size,
      cross_validation:
        folds === null ? null : Object.fromEntries(folds.metrics.map(({ name, mean, sd }) => [name, { mean, sd }])),
    },
  };
}

/** How long training went: `57 epochs, the best was 37 (loss 0.0715 on 38 rows held out to stop early)`. */
export function epochsOf({ epochs, best, rows }: History): string {
  const last = epochs[best - 1];
  const all = `${count(epochs.length)} ${epochs.length === 1 ? 'epoch' : 'epochs'}`;
  if (last === undefined) return all;
  if (last.stop === null) return `${all} (loss ${figure(last.loss)})`;
  return `${all}, the best was ${best} (loss ${figure(last.stop)} on ${count(rows.stop)} rows held out to stop early)`;
}
