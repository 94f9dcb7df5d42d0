import { tinyConfig } from '../tiny.js';
import type { Mistake } from './mistake.js';

/** A program that leaves a model: `fit` is given the rows as `X` and `y`, and assigns `model`. */
const trained = (fit: string): Mistake['given'] => ({
  files: {
    'mlops.yml': tinyConfig('flavor: python\ncommand: [python3, train.py]'),
    'train.py': `import os, joblib, pandas as pd
from sklearn.dummy import DummyClassifier
rows = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
X, y = rows[["size", "weight", "colour"]], rows["sold"]
folder = os.environ["MLOPS_MODEL_DIR"]
${fit}
joblib.dump(model, os.path.join(folder, "model.joblib"))
`,
  },
  step: 'check',
});

const named = (train: string): Mistake['given'] => ({ files: { 'mlops.yml': tinyConfig(train) }, step: 'check' });

/** Mistakes with models of the flavor python. */
export const pythonMistakes: readonly Mistake[] = [
  {
    name: 'a model of another scikit-learn',
    given: trained(`import sklearn.base
sklearn.base.__version__ = "0.99.1"
model = DummyClassifier().fit(X, y)`),
    expect: {
      code: 2,
      says: /model\.joblib was written by scikit-learn 0\.99\.1, this environment has 1\.\d+\.\d+; train and score with one version\./,
    },
  },
  {
    name: 'a model that uses a function of the training program',
    given: trained(`from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
def sized(rows): return rows[["size", "weight"]]
model = make_pipeline(FunctionTransformer(sized), DummyClassifier()).fit(X, y)`),
    expect: {
      code: 2,
      says: /model\.joblib does not load: the model uses a function or class of the training program itself \(__main__\), .* move it to another module of the package, and import it from there\./,
    },
  },
  {
    name: 'a model that is a pipe',
    given: trained('os.mkfifo(os.path.join(folder, "model.joblib")); raise SystemExit'),
    expect: {
      code: 2,
      says: /\/model\.joblib: a model holds ordinary files only, this is a socket, a pipe or a device\./,
    },
  },
  {
    name: 'a model whose class cannot be imported when it is scored',
    given: trained(`import sys, types
beside = sys.modules["beside"] = types.ModuleType("beside")
class Model(DummyClassifier): pass
Model.__module__, beside.Model = "beside", Model
model = Model().fit(X, y)`),
    expect: {
      code: 2,
      says: /model\.joblib needs the Python module "beside", which this environment does not have; install the package that holds it/,
    },
  },
  {
    name: 'a model of other classes',
    given: trained('model = DummyClassifier().fit(X, y == "yes")'),
    expect: { code: 2, says: /The model's classes are not the target's: 2 of its 2 are unknown/ },
  },
  {
    name: 'a model that takes a column that is no feature',
    given: trained(
      'model = DummyClassifier().fit(X.assign(height=1), y)\nmodel.feature_names_in_ = ["size", "height"]',
    ),
    expect: {
      code: 2,
      says: /The model takes columns that are no features of the data: "height"; train it on the features only\./,
    },
  },
  {
    name: 'a model of an array with a column too few',
    given: trained(
      'from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression().fit(X[["size", "weight"]].to_numpy(), y)',
    ),
    expect: { code: 2, says: /The model takes 2 features, the data have 3\./ },
  },
  {
    name: 'training that leaves no model',
    given: trained('raise SystemExit'),
    expect: {
      code: 2,
      says: /train\.command left no model\.joblib in MLOPS_MODEL_DIR; write the fitted estimator or Pipeline there with joblib\.dump\./,
    },
  },
  {
    name: 'training that leaves two models',
    given: trained('model = DummyClassifier().fit(X, y)\njoblib.dump(model, os.path.join(folder, "other.pkl"))'),
    expect: {
      code: 2,
      says: /expected exactly one model, model\.joblib, in MLOPS_MODEL_DIR; it left 2 models: "model\.joblib", "other\.pkl"/,
    },
  },
  {
    name: 'training that fails in a program of the repository',
    given: trained('def clean(rows):\n    return rows["height"]\nclean(X)'),
    expect: {
      code: 2,
      says: /train\.command: "python3 train\.py" ended with exit code 1; .* Its last lines:[^]*in clean\n[^]*KeyError: 'height'/,
    },
  },
  {
    name: 'a model that answers NaN',
    given: trained(`import numpy
from sklearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
model = make_pipeline(make_column_transformer(("passthrough", ["size", "weight"])), LogisticRegression()).fit(X, y)
model[-1].coef_[:] = numpy.nan`),
    expect: {
      code: 1,
      says: /candidate could not be scored: The model's predict(?:_proba)? gave NaN or infinity for \d+ of \d+ rows \(first: row_id \d+\)/,
    },
  },
  {
    name: 'a model that answers too few rows',
    given: trained(`import numpy
from sklearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import FunctionTransformer
model = make_pipeline(make_column_transformer(("passthrough", ["size", "weight"])), FunctionTransformer(), LogisticRegression()).fit(X, y)
model[1].func, model[1].kw_args = numpy.resize, {"new_shape": (3, 2)}`),
    expect: {
      code: 1,
      says: /candidate could not be scored: The model's predict_proba gave the shape \(3, 2\) for \d+ rows; expected \(\d+, 2\)/,
    },
  },
  {
    name: 'an estimator that is not installed',
    given: named('estimator: no_such_package.Model'),
    expect: {
      code: 2,
      says: /train\.estimator \(no_such_package\.Model\) needs the Python module "no_such_package", which .* does not have; install it there\./,
    },
  },
  {
    name: 'a column that is to be taken as what it is not',
    given: named('estimator: sklearn.dummy.DummyClassifier\ncolumns: {size: text, color: category}'),
    expect: {
      code: 2,
      says: /train\.columns\.size: expected a column of strings for text, it is a column of the type number[^]*train\.columns\.color: the data have no such feature; did you mean "colour"\?/,
    },
  },
  {
    name: 'the weight of a class that the data do not have',
    given: named('estimator: sklearn.linear_model.LogisticRegression\nparams: {class_weight: {yes: 2, 1: 30}}'),
    expect: {
      code: 2,
      says: /train\.params\.class_weight: "1" is no class of the target; write a class as it stands in the data\./,
    },
  },
  {
    name: 'folds that are too few for a cross-validation',
    given: {
      ...named('estimator: sklearn.dummy.DummyClassifier\ncross_validation: true'),
      set: ['data.split.folds=2'],
    },
    expect: { code: 2, says: /train\.cross_validation: expected at least 2 folds of training rows, there is 1/ },
  },
  {
    name: 'the form of an input for another flavor',
    given: { step: 'check', set: ['model.input=array'] },
    expect: {
      code: 2,
      says: /model\.input: it says what a model of the flavor python is given, this one is of the flavor tfjs; remove it\./,
    },
  },
];
