import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runStep } from '../../src/run/runner.js';
import { Assignment } from '../../src/split/assignment.js';
import { splitManifestSchema, type SplitManifest } from '../../src/split/manifest.js';
import { RowText } from '../../src/split/row-text.js';
import { trainingFolds } from '../../src/train/fold-plan.js';
import { foldsBlocks } from '../../src/train/folds.report.js';
import { foldsSchema, spreadOf, type Folds } from '../../src/train/folds.js';
import { trainOptions } from '../../src/train/train.options.js';
import { trainStep } from '../../src/train/train.step.js';
import { temporaryFolder } from '../support/folders.js';
import { needScikitLearn, python } from '../support/python.js';
import { sceneOf } from './python-scene.js';
import { json, sceneIn, type SceneContext } from './scene.js';
import { fixtures, malignant, regression } from './training.js';

beforeAll(needScikitLearn);

const cancer = await readFile(join(fixtures, 'breast-cancer-train.csv'), 'utf8');
const small = `row_id,a,b,y\n${Array.from({ length: 60 }, (_, i) => `${i},${i},${(i * 7) % 5},${i * 2 + (i % 3)}`).join('\n')}\n`;

function step(context: SceneContext, train: Record<string, unknown>): ReturnType<typeof runStep> {
  const config = { model: { name: 'flowers', input: null }, train: trainOptions.parse(train) };
  return runStep(trainStep, config, context, false);
}

async function crossed(context: SceneContext, train: Record<string, unknown>): Promise<Folds> {
  await step(context, { ...train, cross_validation: true });
  return foldsSchema.parse(await json(context.run.path('train', 'folds.json')));
}

/** Row ids of each fold by the assignment of the split: those that would be the validation part, were that fold the one. */
async function foldIds(context: SceneContext, csv: string): Promise<Map<number, number[]>> {
  const { policy } = splitManifestSchema.parse(await json(context.run.path('split', 'manifest.json')));
  const [head, ...lines] = csv.trimEnd().split('\n');
  const names = head!.split(',');
  const key = new RowText(policy.key, names);
  const assignments = Array.from(
    { length: policy.folds },
    (_, validation) => new Assignment({ ...policy, validation, test: 0 }),
  );
  const found = new Map<number, number[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const text = key.of(
      cells.map((cell) => [cell]),
      0,
    )!;
    const fold = assignments.findIndex((assignment) => assignment.partOf(text) === 'validation');
    found.set(fold, [...(found.get(fold) ?? []), Number(cells[0])]);
  }
  return found;
}

/** What scikit-learn says: trains on all but a fold, and measures on it. */
const byHand = `
import json, sys, pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
rows, found = pd.read_csv(sys.argv[1], index_col="row_id"), []
for ids in json.loads(sys.argv[2]):
    train, held = rows.drop(index=ids), rows.loc[ids]
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.1)).fit(train.drop(columns="diagnosis"), train["diagnosis"])
    y, score = held["diagnosis"] == "malignant", model.predict_proba(held.drop(columns="diagnosis"))[:, 1]
    found.append({"roc_auc": roc_auc_score(y, score), "log_loss": log_loss(y, score), "brier": brier_score_loss(y, score)})
frame = pd.DataFrame(found)
print(json.dumps({"folds": found, "mean": frame.mean().to_dict(), "sd": frame.std().to_dict()}))`;

test('each fold of the training rows is held out once: figures as scikit-learn gives them; the validation fold is none of them', async () => {
  const context = await sceneOf(cancer, malignant);
  const found = await crossed(context, { estimator: 'sklearn.linear_model.LogisticRegression', params: { C: 0.1 } });
  const ids = await foldIds(context, cancer);
  expect(found.folds.map(({ fold }) => fold)).toEqual([1, 2, 3, 4]);
  const held = found.folds.map(({ fold }) => ids.get(fold)!);
  expect(found.folds.map(({ rows }) => rows)).toEqual(
    held.map(({ length }) => ({ trained: 398 - length, heldOut: length })),
  );
  const expected = JSON.parse(
    python(byHand, join(fixtures, 'breast-cancer-train.csv'), JSON.stringify(held)),
  ) as Record<'mean' | 'sd', Record<string, number>> & { folds: Record<string, number>[] };
  expected.folds.forEach((metrics, at) => {
    for (const [name, value] of Object.entries(metrics)) {
      expect([name, found.folds[at]!.metrics[name]]).toEqual([name, expect.closeTo(value, 6)]);
    }
  });
  for (const [name, value] of Object.entries(expected.mean)) {
    const spread = found.metrics.find((metric) => metric.name === name);
    expect(spread).toMatchObject({
      mean: expect.closeTo(value, 6),
      sd: expect.closeTo(expected.sd[name]!, 6),
      folds: 4,
    });
  }
});

describe('flavor command', () => {
  /** Predicts the mean of the training rows. */
  const train = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const rows = readFileSync(process.env.MLOPS_TRAIN_DATA, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',').map(Number));
    if (!rows.some(([a]) => a === Number(process.argv[1]))) process.exit(4);
    writeFileSync(process.env.MLOPS_MODEL_DIR + '/mean', String(rows.reduce((sum, row) => sum + row.at(-1), 0) / rows.length));`;
  const score = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const ids = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
    writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction', ...ids.map((id) => id + ',' + readFileSync('mean', 'utf8'))].join('\\n') + '\\n');`;
  const programs = (needed: number): Record<string, unknown> => ({
    command: [process.execPath, '-e', train, String(needed)],
    score: [process.execPath, '-e', score],
  });

  test('with no validation part all folds are held out; a fold whose training fails has its reason, and the others count', async () => {
    const policy = { format: 'mlops-split/1', salt: 'v1/0', test: 0.2, folds: 4, validation: null } as const;
    const key: SplitManifest['policy']['key'] = [{ name: 'a', type: 'number' }];
    const context = await sceneIn(temporaryFolder(), small, regression('y'), { policy: { ...policy, key } });
    const ids = await foldIds(context, small);
    const lost = [...ids.entries()].find(([, rows]) => rows.includes(17))![0];
    const found = await crossed(context, programs(17));
    expect(found.folds.map(({ fold, failure }) => [fold, failure !== null])).toEqual(
      [0, 1, 2, 3].map((fold) => [fold, fold === lost]),
    );
    expect(found.folds[lost]).toMatchObject({
      failure: expect.stringMatching(/^train\.command: [^]* ended with exit code 4/),
      metrics: {},
    });
    const y = new Map(
      small
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => [Number(line.split(',')[0]), Number(line.split(',').at(-1))]),
    );
    for (const { fold, metrics } of found.folds.filter(({ failure }) => failure === null)) {
      const held = ids.get(fold)!;
      const others = [...y.keys()].filter((id) => !held.includes(id));
      const mean = others.reduce((sum, id) => sum + y.get(id)!, 0) / others.length;
      const mae = held.reduce((sum, id) => sum + Math.abs(y.get(id)! - mean), 0) / held.length;
      expect(metrics['mae']).toBeCloseTo(mae, 9);
    }
    expect(found.metrics.map(({ folds }) => folds)).toEqual([3, 3, 3]);
    expect(JSON.stringify(foldsBlocks(found))).toMatch(/Fold \d has no figures.*3 of 4/);
  });

  test('without the option nothing is held out', async () => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    const ran = await step(context, programs(17));
    expect(ran.figures).toMatchObject({ cross_validation: null });
    expect(await context.run.has('train/folds.json')).toBe(false);
  });
});

test('flavor tfjs: the candidate and its history are those of all training rows', async () => {
  const train = { params: { epochs: 3 } };
  const context = await sceneIn(temporaryFolder(), cancer, malignant);
  await step(context, train);
  const [candidate, history] = [
    await json<{ model: unknown }>(context.run.path('train', 'manifest.json')),
    await json(context.run.path('train', 'history.json')),
  ];
  const found = await crossed(context, train);
  expect(await json<{ model: unknown }>(context.run.path('train', 'manifest.json'))).toMatchObject({
    model: candidate.model,
  });
  expect(await json(context.run.path('train', 'history.json'))).toEqual(history);
  expect(found.folds.map(({ failure }) => failure)).toEqual([null, null, null, null]);
  const auc = found.metrics.find(({ name }) => name === 'roc_auc')!;
  expect(auc.mean).toBeGreaterThan(0.8);
  expect(await json(context.run.path('train', 'result.json'))).toMatchObject({
    figures: { cross_validation: { roc_auc: { mean: auc.mean, sd: auc.sd } } },
  });
});

test.each([
  { given: { folds: 5, validation: 0 }, expect: [1, 2, 3, 4] },
  { given: { folds: 2, validation: null }, expect: [0, 1] },
  { given: { folds: 3, validation: 2 }, expect: [0, 1] },
])('folds of the training rows: $given', ({ given, expect: folds }) => {
  expect(trainingFolds(given)).toEqual(folds);
});

test('one fold of training rows is not enough', () => {
  expect(() => trainingFolds({ folds: 2, validation: 0 })).toThrow(
    'train.cross_validation: expected at least 2 folds of training rows, there is 1 (data.split.folds is 2',
  );
});

test('spread: mean and standard deviation of the folds that have a value', () => {
  const rows = { trained: 8, heldOut: 2 };
  const fold = (at: number, f1: number | null): Folds['folds'][number] => ({
    fold: at,
    rows,
    failure: null,
    metrics: { f1 },
  });
  const metric = { name: 'f1', title: 'F1', better: 'higher' } as const;
  expect(spreadOf([fold(0, 2), fold(1, 4), fold(2, null), fold(3, 9)], [metric])).toEqual([
    { ...metric, mean: 5, sd: expect.closeTo(Math.sqrt(13), 12), folds: 3 },
  ]);
  expect(spreadOf([fold(0, 2), fold(1, null)], [metric])).toEqual([{ ...metric, mean: 2, sd: null, folds: 1 }]);
  expect(spreadOf([fold(0, null)], [metric])).toEqual([{ ...metric, mean: null, sd: null, folds: 0 }]);
});
