import { beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, root, run } from '../support/doors.js';
import { needScikitLearn, pythonPath } from '../support/python.js';
import { tinyConfig, tinyCopy } from '../support/tiny.js';

beforeAll(needScikitLearn);

const program = `import json, os, joblib, pandas as pd
from sklearn.ensemble import RandomForestRegressor
params = json.load(open(os.environ["MLOPS_PARAMS"]))
rows = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
model = RandomForestRegressor(random_state=1, **params).fit(rows[["size", "weight"]], rows["price"])
joblib.dump(model, os.path.join(os.environ["MLOPS_MODEL_DIR"], "model.joblib"))
`;
const byProgram = { flavor: 'python', command: '[python3, train.py]' };
const byName = { estimator: 'sklearn.ensemble.RandomForestRegressor' };

/** What the model of these parameters is, and what its manifest says of them. */
async function trained(folder: string, train: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const set = Object.entries(train).flatMap(([key, value]) => ['--set', `train.${key}=${value}`]);
  const env = { PATH: pythonPath, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const ended = await run([process.execPath, join(root, 'bin', 'mlops.js'), 'train', '--quiet', ...set], folder, env);
  expect(ended).toMatchObject({ code: 0 });
  const { params, floats, model } = json(folder, '.mlops/train/manifest.json') as Record<string, unknown>;
  return { params, floats, model: (model as { digest: string }).digest };
}

async function divided(params: string): Promise<string> {
  const rows = Array.from({ length: 120 }, (_, i) => `${i},${(i * 37) % 101},${(i * 53) % 89},${(i * 29) % 97}`);
  const folder = tinyCopy({
    'data.csv': `id,size,weight,price\n${rows.join('\n')}\n`,
    'mlops.yml': tinyConfig(params).replace('target: sold\n  positive: yes', 'target: price'),
    'params.yml': 'n_estimators: 3\nmax_features: 1.0\n',
    'train.py': program,
  });
  const split = await run([process.execPath, join(root, 'bin', 'mlops.js'), 'split', '--quiet'], folder);
  expect(split).toMatchObject({ code: 0 });
  return folder;
}

// scikit-learn: 1.0 is all features, which is the default; 1 is one feature.
test.each([
  { name: 'the named estimator', train: byName },
  { name: 'a program that reads MLOPS_PARAMS', train: byProgram },
])('$name takes max_features: 1.0 for all features and 1 for one, wherever it is written', async ({ train }) => {
  const keys = Object.entries(train).map(([key, value]) => `${key}: ${value}`);
  const folder = await divided([...keys, 'params: {n_estimators: 3, max_features: 1.0}'].join('\n'));
  const all = await trained(folder, {});
  expect(all).toMatchObject({ params: { n_estimators: 3, max_features: 1 }, floats: { '/max_features': '1.0' } });
  expect(await trained(folder, { params: 'params.yml' })).toEqual(all);
  expect(await trained(folder, { params: '{n_estimators: 3}' })).toMatchObject({ model: all['model'] });
  const one = await trained(folder, { 'params.max_features': '1' });
  expect(one).toMatchObject({ params: all['params'] });
  expect(one['floats']).toBeUndefined();
  expect(one['model']).not.toBe(all['model']);
});

test('a program gets each number as it was written', async () => {
  const folder = await divided('params: {}');
  const params = '{a: 1, b: 1.0, c: -0.0, d: [1e3, 1000], e: 1e22, f: -.inf, g: 9007199254740991, h: 0.1}';
  const script = `import json, os
seen = json.load(open(os.environ["MLOPS_PARAMS"]))
open("seen", "w").write("|".join(map(repr, seen.values())))
json.load = lambda _: {"n_estimators": 1}
exec(open("train.py").read())`;
  await trained(folder, { flavor: 'python', command: JSON.stringify(['python3', '-c', script]), params });
  expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe('1|1.0|-0.0|[1000.0, 1000]|1e+22|-inf|9007199254740991|0.1');
});
