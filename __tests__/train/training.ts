import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scoreRows } from '../../src/model/flavors/tfjs/score.js';
import type { Column } from '../../src/table/table.js';
import type { Target } from '../../src/split/manifest.js';
import { signatureOf } from '../../src/model/signature.js';
import type { History } from '../../src/train/history.js';
import { parseParams, type Estimator } from '../../src/train/plan.js';
import { trainModel, type TfjsTraining } from '../../src/train/tfjs/train-model.js';
import { testFiles } from '../support/folders.js';

export const files = testFiles();
export const fixtures = join(process.cwd(), '__tests__/fixtures/train');

export const malignant: Target = {
  column: 'diagnosis',
  task: 'binary',
  classes: ['benign', 'malignant'],
  positive: 'malignant',
};

export function regression(column: string): Target {
  return { column, task: 'regression', classes: [], positive: null };
}

/** A training on a CSV file whose first column is row_id; all other columns but the target are numbers unless said. */
export async function trainingOn(
  data: string,
  target: Target,
  estimator: Estimator,
  modelFolder: string,
  options: { params?: Record<string, unknown>; types?: Record<string, Column['type']>; seed?: number } = {},
): Promise<TfjsTraining> {
  const names = (await readFile(data, 'utf8')).split(/\r?\n/, 1)[0]!.split(',').slice(1);
  const columns = names.map((name) => ({ name, type: options.types?.[name] ?? ('number' as const) }));
  const features = names.filter((name) => name !== target.column);
  return {
    data,
    modelFolder,
    estimator,
    params: parseParams('tfjs', estimator, options.params ?? {}),
    seed: options.seed ?? 1,
    signature: signatureOf({ columns, features, target }),
    target,
    policy: {
      format: 'mlops-split/1',
      key: columns.filter(({ name }) => name !== target.column),
      salt: 'v1/0',
      test: 0.2,
      folds: 5,
      validation: 0,
    },
    backend: { kind: 'wasm' },
  };
}

export async function train(job: TfjsTraining): Promise<History> {
  return trainModel(
    job,
    files,
    () => undefined,
    () => undefined,
  );
}

/** Predictions of a model: one record a row. */
export async function score(job: TfjsTraining, input: string, output: string): Promise<Map<string, string>[]> {
  await scoreRows(
    { modelFolder: job.modelFolder, input, output, target: job.target, backend: job.backend },
    files,
    () => undefined,
  );
  return records(output);
}

/** The rows of a CSV file without quotes. */
export async function records(path: string): Promise<Map<string, string>[]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => new Map(line.split(',').map((cell, at) => [names[at]!, cell])));
}

/** Area under the ROC curve by its definition: the share of pairs in the right order, ties half. */
export function areaUnderCurve(y: readonly boolean[], scores: readonly number[]): number {
  let right = 0;
  let pairs = 0;
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < y.length; j++) {
      if (!y[i] || y[j]) continue;
      pairs += 1;
      right += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
    }
  }
  return right / pairs;
}
