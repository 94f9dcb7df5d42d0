import { beforeAll, describe, expect, test } from '@jest/globals';
import { estimators } from '../../src/init/estimators.js';
import { chooseTraining, type TrainingFacts } from '../../src/init/training-choice.js';
import { needScikitLearn, python } from '../support/python.js';
import { programOf } from './columns.js';

const bare: TrainingFacts = { program: null, params: null, sklearn: false, rows: 200 };
const paramsOf = (value: Record<string, unknown>): { path: string; value: Record<string, unknown> } => ({
  path: 'params.yml',
  value,
});

describe('how to train', () => {
  test.each<{
    name: string;
    task?: 'binary' | 'multiclass' | 'regression';
    given: Partial<TrainingFacts>;
    expect: object;
  }>([
    {
      name: 'built in',
      given: {},
      expect: { flavor: null, command: null, estimator: 'logistic', params: null, note: null },
    },
    { name: 'built in, numbers', task: 'regression', given: {}, expect: { estimator: 'linear' } },
    { name: 'built in, classes', task: 'multiclass', given: {}, expect: { estimator: 'logistic' } },
    {
      name: 'built in with parameters',
      given: { params: paramsOf({ epochs: 10, l2: 0.1 }) },
      expect: { estimator: 'logistic', params: 'params.yml', note: null },
    },
    {
      name: 'parameters of a network',
      given: { params: paramsOf({ hidden: [8] }) },
      expect: { estimator: 'mlp', params: 'params.yml' },
    },
    {
      name: 'parameters of nothing',
      given: { params: paramsOf({ colour: 'red' }) },
      expect: { estimator: 'logistic', params: null, note: expect.stringContaining('"params.yml" is not used') },
    },
    {
      name: 'scikit-learn',
      given: { sklearn: true },
      expect: { estimator: 'sklearn.linear_model.LogisticRegression' },
    },
    {
      name: 'scikit-learn, numbers',
      task: 'regression',
      given: { sklearn: true },
      expect: { estimator: 'sklearn.linear_model.Ridge' },
    },
    {
      name: 'many rows',
      task: 'multiclass',
      given: { sklearn: true, rows: 5000 },
      expect: { estimator: 'sklearn.ensemble.HistGradientBoostingClassifier' },
    },
    {
      name: 'by its parameters',
      task: 'regression',
      given: { sklearn: true, params: paramsOf({ n_estimators: 50, bootstrap: false }) },
      expect: {
        estimator: 'sklearn.ensemble.RandomForestRegressor',
        params: 'params.yml',
        why: '"params.yml" holds parameters of it.',
      },
    },
    {
      name: 'what is imported',
      given: {
        sklearn: true,
        program: programOf({
          obeys: false,
          estimators: ['sklearn.decomposition.PCA', 'sklearn.svm.LinearSVR', 'sklearn.ensemble.ExtraTreesClassifier'],
        }),
      },
      expect: {
        estimator: 'sklearn.ensemble.ExtraTreesClassifier',
        command: null,
        note: expect.stringContaining('does not write its model to MLOPS_MODEL_DIR'),
      },
    },
    {
      name: 'imported, with parameters that do not fit',
      given: {
        sklearn: true,
        params: paramsOf({ alpha: 1 }),
        program: programOf({ obeys: false, estimators: ['sklearn.linear_model.LogisticRegression'] }),
      },
      expect: { estimator: 'sklearn.linear_model.LogisticRegression', params: null },
    },
    {
      name: 'a program',
      given: { program: programOf(), params: paramsOf({ any: 1 }) },
      expect: {
        flavor: 'python',
        command: 'python -m shop.train',
        score: null,
        estimator: null,
        params: 'params.yml',
        note: null,
      },
    },
    {
      name: 'a program with one that scores',
      given: { program: programOf({ joblib: false, score: 'python score.py' }) },
      expect: { flavor: null, command: 'python -m shop.train', score: 'python score.py' },
    },
    {
      name: 'a program that leaves something else',
      given: { program: programOf({ joblib: false }) },
      expect: { command: null, estimator: 'logistic', note: expect.stringContaining('no model.joblib') },
    },
    {
      name: 'a module that nothing runs',
      given: { program: programOf({ command: null }) },
      expect: { command: null, note: expect.stringContaining('nothing in it runs') },
    },
  ])('$name', ({ task, given, expect: expected }) => {
    expect(chooseTraining(task ?? 'binary', { ...bare, ...given })).toMatchObject(expected);
  });
});

describe('the estimators', () => {
  beforeAll(needScikitLearn);

  test('their parameters and kinds are those of scikit-learn', () => {
    const script = `
import importlib, inspect, json, sys
from sklearn.base import is_classifier
found = []
for name in json.loads(sys.argv[1]):
    module, _, kind = name.rpartition(".")
    made = getattr(importlib.import_module(module), kind)
    found.append({"name": name, "kind": "classifier" if is_classifier(made()) else "regressor", "params": sorted(inspect.signature(made).parameters)})
print(json.dumps(found))`;
    const theirs: unknown = JSON.parse(python(script, JSON.stringify(estimators.map(({ name }) => name))));
    expect(estimators.map((each) => ({ ...each, params: [...each.params].sort() }))).toEqual(theirs);
  });
});
