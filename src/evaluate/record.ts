import { join } from 'node:path';
import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import { rowsWhere, selectRows } from '../metrics/select.js';
import type { Target } from '../split/manifest.js';
import type { Answered } from './further.js';
import type { Material } from './material.js';
import { estimatesOf, measure, unmeasured } from './measure.js';
import type { OwnMetrics } from './own-metrics.js';
import type { Plan } from './plan.js';
import { writeRowFigures } from './row-figures.js';
import { nameOf, type Subject } from './score.js';
import type { ModelRole, Scored } from './scores.js';
import { withoutLeaked } from './unleaked.js';
import { toPredictions, writeScoredRows, type ScoredRows } from './scored-rows.js';

/** Where and how answers are put on record. */
export interface Recording {
  readonly files: Files;
  /** Absolute path of evaluate/<part>. */
  readonly folder: string;
  readonly target: Target;
  readonly plan: Plan;
  readonly material: Material;
  readonly own: OwnMetrics;
  /** Ids of rows whose features are also those of a training row. */
  readonly leaked: ReadonlySet<number>;
  /** One-sided level of each bound. */
  readonly alpha: number;
  /** Names the rows: equal predictions get equal intervals. */
  readonly seed: string;
}

/** A model on record. */
export interface Recorded {
  readonly scored: Scored;
  /** null where it has none. */
  readonly predictions: Predictions | null;
}

/**
 * Puts what models said on record, the naive baseline last.
 * @param naive what the baseline says of the rows
 * @throws what the user's own metrics throw
 */
export async function recordAll(
  answered: readonly Answered[],
  naive: ScoredRows,
  recording: Recording,
): Promise<ReadonlyMap<ModelRole, Recorded>> {
  const models = new Map<ModelRole, Recorded>();
  for (const [subject, answer] of answered) {
    models.set(subject.role, await recordAnswer(subject.role, subject, answer, recording));
  }
  const said = { rows: naive, seconds: 0, environment: null, decision: null };
  models.set('baseline', await recordAnswer('baseline', null, said, recording));
  return models;
}

/**
 * Writes the predictions of a model and measures them. A model without predictions gets no file; its reason stands in the record.
 * @param subject null for the baseline
 * @param answer decided as the model decides
 */
async function recordAnswer(
  role: ModelRole,
  subject: Subject | null,
  answer: Answered[1],
  recording: Recording,
): Promise<Recorded> {
  const { seconds, environment, decision } = answer;
  const identity = { version: subject?.version ?? null, digest: subject?.manifest.model.digest ?? null };
  const known = { ...identity, seconds, environment, ...bytesOf(subject) };
  if ('failure' in answer) {
    return { scored: { ...known, failure: answer.failure, rows: 0, ...unmeasured }, predictions: null };
  }
  const { files, folder, material, target, plan, leaked } = recording;
  const { rowIds } = material.labels;
  await writeScoredRows(files, join(folder, `${role}.csv`), rowIds, answer.rows, target);
  const own = await recording.own.tell(subject === null ? role : nameOf(subject), answer.rows, material);
  const predictions = predictionsOf(answer.rows, { ...material.columns, ...own.columns }, recording);
  await writeRowFigures(files, join(folder, `${role}.rows.csv`), rowIds, predictions);
  const measured = measure(predictions, plan.metrics, recording);
  for (const [name, reason] of Object.entries(own.reasons)) {
    measured.metrics[name] = { value: null, lower: null, upper: null, method: 'none', reason };
  }
  return {
    predictions,
    scored: {
      ...{ ...known, failure: null, rows: rowIds.length, ...measured },
      ...(decision === null ? {} : { decision }),
      ...(leaked.size === 0 ? {} : { unleaked: withoutLeaked(rowIds, predictions, plan.metrics, leaked) }),
      ...slicesOf(predictions, recording),
    },
  };
}

function predictionsOf(
  rows: ScoredRows,
  columns: NonNullable<Predictions['columns']>,
  { material, target }: Recording,
): Predictions {
  const { weight, labels } = material;
  return {
    ...toPredictions(labels, rows, target),
    ...(weight === undefined ? {} : { weight }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}

/** Bytes of a model's files, unpacked. */
function bytesOf(subject: Subject | null): Pick<Scored, 'bytes'> {
  if (subject === null) return {};
  return { bytes: Object.values(subject.manifest.model.files).reduce((sum, { size }) => sum + size, 0) };
}

function slicesOf(predictions: Predictions, { material, plan, alpha, seed }: Recording): Pick<Scored, 'slices'> {
  const { slices } = material.slices;
  if (slices.length === 0) return {};
  // One value of all rows says nothing of some.
  const metrics = plan.ofSlices.filter(
    ({ name }) =>
      !plan.added.some((each) => each.name === name) || predictions.columns?.[name] !== undefined || name === 'cost',
  );
  return {
    slices: slices.map(({ name, mask, rows }) => {
      const some = selectRows(
        predictions,
        rowsWhere(Int32Array.from(mask), (fits) => fits === 1),
      );
      return { name, rows, metrics: rows === 0 ? {} : estimatesOf(some, metrics, { alpha, seed: `${seed}/${name}` }) };
    }),
  };
}
