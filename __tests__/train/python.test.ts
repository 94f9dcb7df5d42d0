import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { ScoringError } from '../../src/model/flavor.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import { needScikitLearn, python } from '../support/python.js';
import { otherCircumstances, scored, sceneOf, trained } from './python-scene.js';
import type { SceneContext } from './scene.js';
import { files, fixtures, malignant, regression } from './training.js';

beforeAll(needScikitLearn);

const cancer = await readFile(join(fixtures, 'breast-cancer-train.csv'), 'utf8');

/** A training program: `fit` is given the rows as `X` and `y`, and assigns `model`. */
const program = (fit: string): string => `
import json, os, joblib, pandas as pd
rows = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
target = rows.columns[-1]
X, y = rows.drop(columns=target), rows[target]
folder = os.environ["MLOPS_MODEL_DIR"]
${fit}
joblib.dump(model, os.path.join(folder, "model.joblib"))
`;
const byProgram = (fit: string): Record<string, unknown> => ({
  flavor: 'python',
  command: ['python3', '-c', program(fit)],
});
const logistic = `
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)`;

/** y = 2a + b. */
const line = `row_id,a,b,y\n${Array.from({ length: 20 }, (_, i) => `${i},${i},${i % 3},${2 * i + (i % 3)}`).join('\n')}\n`;

/** What a plain script says of rows with a model: JSON. */
const plain = `
import json, sys, joblib, pandas as pd
model, rows = joblib.load(sys.argv[1]), pd.read_csv(sys.argv[2])
X = rows[list(model.feature_names_in_)]
shares = model.predict_proba(X).tolist() if hasattr(model, "predict_proba") else None
print(json.dumps({"ids": rows["row_id"].tolist(), "predicted": model.predict(X).tolist(), "shares": shares, "classes": [str(c) for c in getattr(model, "classes_", [])]}))`;
interface Plain {
  readonly ids: number[];
  readonly predicted: (string | number)[];
  readonly shares: number[][];
  readonly classes: string[];
}
function plainly(context: SceneContext, input: string): Plain {
  return JSON.parse(python(plain, context.run.path('train', 'model', 'model.joblib'), input)) as Plain;
}

/** Rows of numbers, text (a comma, quotes and a line end in it) and booleans, each with missing cells; three classes. */
function mixed(): { csv: string; target: Target; change: Partial<SplitManifest> } {
  const towns = ['Oslo', '"a,b ""c"""', '', 'NA', 'Bern'];
  const classes = ['p,1', 'the "other"', '__proto__'];
  const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = Array.from({ length: 90 }, (_, i) => {
    const size = i % 13 === 0 ? '' : String(((i * 37) % 101) / 10);
    const open = i % 11 === 0 ? '' : i % 2 === 0 ? 'True' : 'false';
    return [i, size, towns[i % 5], open, cell(classes[(i * 7) % 3]!)].join(',');
  });
  const columns: SplitManifest['columns'] = [
    { name: 'size', type: 'number' },
    { name: 'town', type: 'string' },
    { name: 'open', type: 'boolean' },
    { name: 'kind', type: 'string' },
  ];
  return {
    csv: `row_id,size,town,open,kind\n${rows.join('\n')}\n`,
    target: { column: 'kind', task: 'multiclass', classes: [...classes].sort(), positive: null },
    change: { columns, features: ['size', 'town', 'open'] },
  };
}

describe('trained by a program', () => {
  test('the order of a set does not depend on the run', async () => {
    const words = 'open(os.environ["MLOPS_MODEL_DIR"] + "/words.txt", "w").write(str({str(i) for i in range(50)}))';
    const train = { flavor: 'command', command: ['python3', '-c', `import os; ${words}`], score: 'x' };
    const digests = [];
    for (const PYTHONHASHSEED of ['1', '2']) {
      const context = await sceneOf(line, regression('y'), {}, '', { PYTHONHASHSEED });
      digests.push((await trained(context, train)).model.digest);
    }
    expect(digests[1]).toBe(digests[0]);
  });

  test('its one file is inspected, recorded, and scored as a plain script scores it', async () => {
    const context = await sceneOf(cancer, malignant);
    const candidate = await trained(context, byProgram(logistic));
    expect(candidate.flavor).toMatchObject({
      name: 'python',
      model: 'model.joblib',
      input: 'dataframe',
      libraries: { 'scikit-learn': expect.stringMatching(/^1\.\d+/), python: expect.stringMatching(/^3\.\d+\.\d+/) },
    });
    const input = join(fixtures, 'breast-cancer-test.csv');
    const rows = await scored(context, candidate, input);
    const expected = plainly(context, input);
    expect(rows).toHaveLength(171);
    expect(rows.map((row) => Number(row.get('row_id')))).toEqual(expected.ids);
    expect(rows.map((row) => row.get('prediction'))).toEqual(expected.predicted);
    const positive = expected.classes.indexOf('malignant');
    rows.forEach((row, at) => expect(Number(row.get('score'))).toBeCloseTo(expected.shares[at]![positive]!, 12));
  });

  const bad = [
    {
      name: 'leaves no model, but one in the workspace',
      fit: `${logistic}\nfolder = os.getcwd()`,
      expect: /left no model\.joblib in MLOPS_MODEL_DIR.*into the repository's folder instead/,
    },
    {
      name: 'leaves two models',
      fit: `${logistic}\njoblib.dump(model, os.path.join(folder, "a.pkl"))`,
      expect: /exactly one model, model\.joblib, in MLOPS_MODEL_DIR; it left 2 models: "a\.pkl", "model\.joblib"/,
    },
    { name: 'leaves something else', fit: 'model = {"weights": 1}', expect: /holds a dict, which has no predict/ },
    {
      name: 'forgets to fit',
      fit: 'from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression()',
      expect: /not fitted; call fit before joblib\.dump/,
    },
    {
      name: 'fits numbers for classes of text',
      fit: `from sklearn.linear_model import LogisticRegression
model = LogisticRegression().fit(X[["mean radius"]], (y == "malignant").astype(int))`,
      expect: /classes are not the target's: 2 of its 2 are unknown \(the target has 2\)/,
    },
    {
      name: 'fits a regressor',
      fit: 'from sklearn.linear_model import LinearRegression\nmodel = LinearRegression().fit(X, y == "benign")',
      expect: /has no classes_, the task is binary: expected a classifier/,
    },
    {
      name: 'uses a column that is no feature',
      fit: `from sklearn.tree import DecisionTreeClassifier
model = DecisionTreeClassifier().fit(X.assign(leak=1), y)`,
      expect: /takes columns that are no features of the data: "leak"/,
    },
    {
      name: 'has no probabilities',
      fit: 'from sklearn.svm import LinearSVC\nmodel = LinearSVC().fit(X, y)',
      expect: /no predict_proba.*CalibratedClassifierCV/,
    },
    {
      name: 'pickles what cannot be imported',
      fit: `import sys, types
module = types.ModuleType("beside")
exec("class Model:\\n  classes_ = ['benign', 'malignant']\\n  def predict(self, X): return 0", module.__dict__)
module.Model.__module__ = "beside"
sys.modules["beside"] = module
model = module.Model()`,
      expect: /needs the Python module "beside", which this environment does not have; install the package/,
    },
    {
      name: 'leaves a file that is no model',
      fit: 'open(os.path.join(folder, "model.joblib"), "w").write("hm")\nraise SystemExit',
      expect: /model\.joblib does not load: \w+; expected a file written by joblib\.dump/,
    },
    {
      name: 'leaves a model of another scikit-learn',
      fit: `import sklearn.base
sklearn.base.__version__ = "0.99.1"
from sklearn.tree import DecisionTreeClassifier
model = DecisionTreeClassifier().fit(X, y)
joblib.dump(model, os.path.join(folder, "model.joblib"))
raise SystemExit`,
      expect: /was written by scikit-learn 0\.99\.1, this environment has 1\./,
    },
  ];
  // One process makes them all, as it is the start of Python that takes the time; the training programs copy.
  const shelf = mkdtempSync(join(tmpdir(), 'mlops-bad-models-'));
  afterAll(() => rmSync(shelf, { recursive: true }));
  const copying = (name: string): string[] => [
    'bash',
    '-ec',
    'if [ -d "$1/workspace" ]; then cp -r "$1/workspace/." .; fi; cp -r "$1/model/." "$MLOPS_MODEL_DIR"',
    'copy',
    join(shelf, name),
  ];
  beforeAll(() => {
    const scripts = bad.map(({ name, fit }) => ({ name, script: program(fit) }));
    python(
      `
import json, os, sys
shelf, data = sys.argv[1], sys.argv[2]
import pandas
pandas.read_csv(data).drop(columns="row_id").to_csv(os.path.join(shelf, "rows.csv"), index=False)
os.environ["MLOPS_TRAIN_DATA"] = os.path.join(shelf, "rows.csv")
for each in json.loads(sys.argv[3]):
    here = os.path.join(shelf, each["name"])
    for name in ("model", "workspace"):
        os.makedirs(os.path.join(here, name))
    os.chdir(os.path.join(here, "workspace"))
    os.environ["MLOPS_MODEL_DIR"] = os.path.join(here, "model")
    try:
        exec(each["script"], {})
    except SystemExit:
        pass`,
      shelf,
      join(fixtures, 'breast-cancer-train.csv'),
      JSON.stringify(scripts),
    );
  });

  test.each(bad)('a program that $name', async ({ name, expect: message }) => {
    const context = await sceneOf(cancer, malignant);
    const training = trained(context, { flavor: 'python', command: copying(name) });
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(message);
  });

  test('text, array and boolean classes', async () => {
    const words = ['good tea', 'bad tea', 'good milk', 'bad milk'];
    const csv = `row_id,note,y\n${Array.from({ length: 40 }, (_, i) => `${i},${words[i % 4]},${i % 2 === 0 ? 'true' : 'false'}`).join('\n')}\n`;
    const target: Target = { column: 'y', task: 'binary', classes: ['false', 'true'], positive: 'true' };
    const context = await sceneOf(csv, target, {
      columns: [
        { name: 'note', type: 'string' },
        { name: 'y', type: 'boolean' },
      ],
    });
    const vectorized = `
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline
model = make_pipeline(TfidfVectorizer(), MultinomialNB()).fit(X["note"], y)`;
    const candidate = await trained(context, byProgram(vectorized));
    expect(candidate.flavor).toMatchObject({ input: 'text' });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,note\n4,good\n2,bad\n9,\n');
    const rows = await scored(context, candidate, input);
    expect(rows.map((row) => [row.get('row_id'), row.get('prediction')])).toEqual([
      ['4', 'true'],
      ['2', 'false'],
      ['9', 'false'],
    ]);
    expect(Number(rows[2]!.get('score'))).toBeCloseTo(0.5, 12);
  });

  test.each([
    {
      name: 'NaN',
      fit: `from sklearn.linear_model import LinearRegression
model = LinearRegression().fit(X, y)
model.coef_[:] = float("nan")`,
      expect: /predict gave NaN or infinity for 3 of 3 rows \(first: row_id 5\)/,
    },
    {
      name: 'the wrong length',
      fit: `import numpy
from sklearn.compose import TransformedTargetRegressor
model = TransformedTargetRegressor(func=numpy.abs, inverse_func=numpy.unique, check_inverse=False).fit(X, y)`,
      expect: /predict gave the shape \(2,\) for 3 rows; expected \(3,\)/,
    },
  ])('a model that answers $name is a ScoringError and leaves no predictions', async ({ fit, expect: message }) => {
    const context = await sceneOf(line, regression('y'));
    const candidate = await trained(context, byProgram(fit));
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,a,b\n5,1,1\n6,1,1\n7,2,2\n');
    const scoring = scored(context, candidate, input);
    await expect(scoring).rejects.toThrow(ScoringError);
    await expect(scoring).rejects.toThrow(message);
    expect(await files.stat(join(context.workspace, 'predictions.csv'))).toBeUndefined();
  });

  test('an array without names of columns; another version or other bytes are not scored', async () => {
    const context = await sceneOf(line, regression('y'));
    const fit = 'from sklearn.linear_model import LinearRegression\nmodel = LinearRegression().fit(X.to_numpy(), y)';
    const candidate = await trained(context, byProgram(fit));
    expect(candidate.flavor).toMatchObject({ input: 'array' });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,a,b\n0,100,1\n');
    const [row] = await scored(context, candidate, input);
    expect(Number(row!.get('prediction'))).toBeCloseTo(201, 9);
    if (candidate.flavor.name !== 'python') throw new Error('not python');
    const old = { ...candidate.flavor, libraries: { ...candidate.flavor.libraries, 'scikit-learn': '0.22.1' } };
    await expect(scored(context, { ...candidate, flavor: old }, input)).rejects.toThrow(
      /written by scikit-learn 0\.22\.1, this environment has 1\.\d+\.\d+; install scikit-learn 0\.22\.1, or train again/,
    );
    await writeFile(context.run.path('train', 'model', 'model.joblib'), 'other bytes');
    await expect(scored(context, candidate, input)).rejects.toThrow(/not the bytes that were recorded/);
  });
});

describe('trained by naming an estimator', () => {
  test('numbers, texts and booleans with missing cells; classes that need care; the same seed gives the same bytes', async () => {
    const { csv, target, change } = mixed();
    const context = await sceneOf(csv, target, change);
    const train = {
      estimator: 'sklearn.ensemble.RandomForestClassifier',
      params: { n_estimators: 5, max_features: 0.5 },
      seed: 7,
    };
    const candidate = await trained(context, train);
    expect(candidate).toMatchObject({
      flavor: { name: 'python', estimator: 'sklearn.ensemble.RandomForestClassifier', input: 'dataframe' },
      params: { n_estimators: 5, max_features: 0.5 },
    });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,size,town,open\n3,1.5,Paris,TRUE\n1,,,\n');
    const output = join(context.workspace, 'predictions.csv');
    await scored(context, candidate, input);
    const text = await readFile(output, 'utf8');
    expect(text.split('\n')[0]).toBe('row_id,prediction,p___proto__,"p_p,1","p_the ""other"""');
    const shares = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(-3).map(Number));
    expect(shares).toHaveLength(2);
    for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const again = await trained(await sceneOf(csv, target, change, '', otherCircumstances), train);
    expect(again.model.digest).toBe(candidate.model.digest);
    const other = await trained(context, { ...train, seed: 8 });
    expect(other.model.digest).not.toBe(candidate.model.digest);
  });

  test('an estimator that takes no missing cells gets them filled: equal to the pipeline by hand', async () => {
    const csv = `row_id,a,b,y\n${Array.from({ length: 60 }, (_, i) => `${i},${i % 7 === 0 ? '' : i},${(i * 5) % 17},${(3 * i + ((i * 13) % 5)).toFixed(1)}`).join('\n')}\n`;
    const context = await sceneOf(csv, regression('y'));
    const candidate = await trained(context, { estimator: 'sklearn.linear_model.Ridge', params: { alpha: 2 } });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,a,b\n0,3,4\n1,,2\n');
    const rows = await scored(context, candidate, input);
    const byHand = `
import json, sys, pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
rows, new = pd.read_csv(sys.argv[1]), pd.read_csv(sys.argv[2])
model = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), Ridge(alpha=2)).fit(rows[["a", "b"]], rows["y"])
print(json.dumps(model.predict(new[["a", "b"]]).tolist()))`;
    const expected = JSON.parse(python(byHand, context.run.path('split', 'train.csv'), input)) as number[];
    rows.forEach((row, at) => expect(Number(row.get('prediction'))).toBeCloseTo(expected[at]!, 9));
  });

  test.each([
    {
      name: 'a module that is not there',
      train: { estimator: 'no_such_package.Model' },
      expect: /train\.estimator \(no_such_package\.Model\) needs the Python module "no_such_package"/,
    },
    {
      name: 'a class that is not there',
      train: { estimator: 'sklearn.linear_model.LogisticRegresion' },
      expect: /the module sklearn\.linear_model has no LogisticRegresion; did you mean "LogisticRegression"\?/,
    },
    {
      name: 'what is no class',
      train: { estimator: 'sklearn.metrics.accuracy_score' },
      expect: /expected a class with scikit-learn's API/,
    },
    {
      name: 'a parameter that it has not',
      train: { estimator: 'sklearn.ensemble.HistGradientBoostingClassifier', params: { max_depht: 4 } },
      expect: /train\.params\.max_depht: .* has no such parameter; did you mean "max_depth"\?/,
    },
    {
      name: 'preprocessing that is no transformer',
      train: { estimator: 'sklearn.linear_model.LogisticRegression', preprocess: 'os:getcwd' },
      expect: /expected os:getcwd\(\) to return a transformer, got a str/,
    },
  ])('refuses $name', async ({ train, expect: message }) => {
    const context = await sceneOf(cancer, malignant);
    const training = trained(context, train);
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(message);
  });

  test('a value that the estimator refuses shows its own words, and no frame of ours', async () => {
    const context = await sceneOf(cancer, malignant);
    const training = trained(context, { estimator: 'sklearn.linear_model.LogisticRegression', params: { C: -1 } });
    await expect(training).rejects.toThrow(
      /^Fitting sklearn\.linear_model\.LogisticRegression failed: InvalidParameterError\. Its last lines:/,
    );
    await expect(training).rejects.toThrow(/The 'C' parameter of LogisticRegression/);
    await expect(training).rejects.not.toThrow(/mlops_runner/);
  });

  test('preprocessing of a package comes before the estimator', async () => {
    const context = await sceneOf(cancer, malignant);
    const candidate = await trained(context, {
      estimator: 'sklearn.linear_model.LogisticRegression',
      preprocess: 'sklearn.preprocessing:RobustScaler',
    });
    expect(candidate.flavor).toMatchObject({ preprocess: 'sklearn.preprocessing:RobustScaler' });
    const steps = 'import joblib, sys; print([type(step).__name__ for _, step in joblib.load(sys.argv[1]).steps])';
    const found = python(steps, context.run.path('train', 'model', 'model.joblib'));
    expect(found.trim()).toBe("['RobustScaler', 'LogisticRegression']");
  });
});
