import { join } from 'node:path';
import type { Files } from '../host/files.js';
import type { Metric } from '../metrics/metric.js';
import type { Target } from '../split/manifest.js';
import type { Labels } from './labels.js';
import { measure, unmeasured } from './measure.js';
import type { Answer, Subject } from './score.js';
import type { ModelRole, Scored } from './scores.js';
import { withoutLeaked } from './unleaked.js';
import { toPredictions, writeScoredRows, type ScoredRows } from './scored-rows.js';

/** Where and how answers are put on record. */
export interface Recording {
  readonly files: Files;
  /** Absolute path of evaluate/<part>. */
  readonly folder: string;
  readonly target: Target;
  readonly labels: Labels;
  readonly metrics: readonly Metric[];
  /** Ids of rows whose features are also those of a training row. */
  readonly leaked: ReadonlySet<number>;
  /** One-sided level of each bound. */
  readonly alpha: number;
  /** Names the rows: equal predictions get equal intervals. */
  readonly seed: string;
}

/**
 * Writes the predictions of a model and measures them. A model without predictions gets no file; its reason stands in the record.
 * @param subject null for the baseline
 */
export async function recordAnswer(
  role: ModelRole,
  subject: Subject | null,
  answer: Answer,
  recording: Recording,
): Promise<Scored> {
  const identity = { version: subject?.version ?? null, digest: subject?.manifest.model.digest ?? null };
  const { seconds, environment } = answer;
  if ('failure' in answer)
    return { ...identity, failure: answer.failure, rows: 0, seconds, environment, ...unmeasured };
  const { rows } = answer;
  await writeRows(role, rows, recording);
  const { labels, target, metrics } = recording;
  const measured = measure(toPredictions(labels, rows, target), metrics, recording);
  const { leaked } = recording;
  const unleaked = leaked.size === 0 ? {} : { unleaked: withoutLeaked(labels, rows, target, metrics, leaked) };
  return { ...identity, failure: null, rows: labels.rowIds.length, seconds, environment, ...measured, ...unleaked };
}

async function writeRows(role: ModelRole, rows: ScoredRows, recording: Recording): Promise<void> {
  const { files, folder, labels, target } = recording;
  await writeScoredRows(files, join(folder, `${role}.csv`), labels.rowIds, rows, target);
}
