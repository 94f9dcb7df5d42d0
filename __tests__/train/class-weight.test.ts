import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { needScikitLearn, python } from '../support/python.js';
import { temporaryFolder } from '../support/folders.js';

interface Case {
  readonly name: string;
  /** As they stand in the data, in turn. */
  readonly labels: readonly string[];
  readonly estimator: string;
  /** As JSON has them: every key is a text. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The weight of each class by its text; a class without one counts 1. Or what is refused. */
  readonly expect: Readonly<Record<string, number>> | RegExp;
}

const logistic = 'sklearn.linear_model.LogisticRegression';
const tree = 'sklearn.tree.DecisionTreeClassifier';
const numbers = ['0', '1', '0'];
const unknown = (key: string): RegExp =>
  new RegExp(`^train\\.params\\.class_weight: "${key}" is no class of the target; write a class as it stands`);

const cases: readonly Case[] = [
  {
    name: 'of whole numbers',
    labels: numbers,
    estimator: logistic,
    params: { class_weight: { 0: 1, 1: 30 } },
    expect: { 0: 1, 1: 30 },
  },
  {
    name: 'of one of them',
    labels: numbers,
    estimator: logistic,
    params: { class_weight: { 1: 30 } },
    expect: { 1: 30 },
  },
  {
    name: 'for a tree',
    labels: numbers,
    estimator: tree,
    params: { max_depth: 2, class_weight: { 0: 0.5, 1: 7 } },
    expect: { 0: 0.5, 1: 7 },
  },
  {
    name: 'for boosted trees',
    labels: numbers,
    estimator: 'sklearn.ensemble.HistGradientBoostingClassifier',
    params: { max_iter: 3, early_stopping: false, class_weight: { '0': 2, '1.0': 9 } },
    expect: { 0: 2, 1: 9 },
  },
  {
    name: 'of numbers with a point',
    labels: ['0.0', '1.0', '0.0'],
    estimator: logistic,
    params: { class_weight: { 0: 1, 1: 30 } },
    expect: { '0.0': 1, '1.0': 30 },
  },
  {
    name: 'of three numbers',
    labels: ['-1', '10', '2', '2'],
    estimator: tree,
    params: { max_depth: 2, class_weight: { '-1': 3, '2': 5, '10': 0.1 } },
    expect: { '-1': 3, '2': 5, '10': 0.1 },
  },
  {
    name: 'of True and False',
    labels: ['True', 'False', 'True'],
    estimator: logistic,
    params: { class_weight: { true: 4, false: 0.5 } },
    expect: { True: 4, False: 0.5 },
  },
  {
    name: 'of texts',
    labels: ['sick', 'well', 'well'],
    estimator: logistic,
    params: { class_weight: { sick: 8 } },
    expect: { sick: 8 },
  },
  {
    name: 'of a part of the estimator',
    labels: numbers,
    estimator: 'own.Parted',
    params: { tree__max_depth: 2, tree__class_weight: { 0: 1, 1: 30 } },
    expect: { 0: 1, 1: 30 },
  },
  {
    name: 'of one that takes no classes of text',
    labels: ['5', '7', '5'],
    estimator: 'own.Strict',
    params: { max_depth: 2, class_weight: { 7: 30 } },
    expect: { 7: 30 },
  },
  {
    name: 'of an unknown class',
    labels: numbers,
    estimator: logistic,
    params: { class_weight: { 0: 1, 2: 3 } },
    expect: unknown('2'),
  },
  {
    name: 'of a number among texts',
    labels: ['sick', 'well'],
    estimator: logistic,
    params: { class_weight: { 1: 3 } },
    expect: unknown('1'),
  },
  {
    name: 'of a class twice',
    labels: numbers,
    estimator: logistic,
    params: { class_weight: { 0: 1, '0.0': 3 } },
    expect: /^train\.params\.class_weight: "0\.0" is a class that has a weight already; name each class once\./,
  },
];

/**
 * Fits each case by the runner, and once more with a weight for each row instead. Prints what was refused, or the largest difference
 * between the probabilities of the two, and between those and the ones without weights.
 */
const script = `
import importlib.util, json, os, sys, types
import joblib, numpy
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.ensemble import VotingClassifier
from sklearn.pipeline import Pipeline
from sklearn.tree import DecisionTreeClassifier
spec = importlib.util.spec_from_file_location("runner", sys.argv[1])
runner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(runner)
own = sys.modules["own"] = types.ModuleType("own")

class Parted(ClassifierMixin, BaseEstimator):
    def __init__(self, **given):
        self.inner = Pipeline([("tree", DecisionTreeClassifier())]).set_params(**given)
    def fit(self, X, y):
        self.inner.fit(X, y)
        self.classes_ = self.inner.classes_
        return self
    def predict(self, X):
        return self.inner.predict(X)
    def predict_proba(self, X):
        return self.inner.predict_proba(X)

class Strict(DecisionTreeClassifier):
    def fit(self, X, y, sample_weight=None):
        if numpy.asarray(y).dtype.kind not in "iu":
            raise ValueError("numbers, please")
        return super().fit(X, y, sample_weight)

for each in (Parted, Strict):
    each.__module__ = "own"
    setattr(own, each.__name__, each)

def plain(model):
    if isinstance(model, Parted):
        return model.inner[-1]
    return model.estimators_[0] if isinstance(model, VotingClassifier) else model

def fitted(case):
    labels = [case["labels"][i % len(case["labels"])] for i in range(60)]
    data = os.path.join(sys.argv[2], "train.csv")
    with open(data, "w") as file:
        file.write("row_id,a,y\\n" + "".join(f"{i},{(i * 7) % 13},{label}\\n" for i, label in enumerate(labels)))
    classes = sorted(set(labels))
    target = {"column": "y", "task": "binary" if len(classes) == 2 else "multiclass", "classes": classes, "positive": classes[-1]}
    model, result = (os.path.join(sys.argv[2], name) for name in ("model.joblib", "result.json"))
    runner.fit({
        "data": data, "model": model, "result": result, "target": target, "inputs": [{"name": "a", "type": "number"}], "seed": 1,
        "estimator": case["estimator"], "params": case["params"], "preprocess": None, "columns": {}, "form": None,
    })
    pipeline = joblib.load(model)
    last = plain(pipeline[-1])
    frame = next(runner.batches(data, [{"name": "a", "type": "number"}], []))
    rows, places = pipeline[:-1].transform(frame), numpy.array([classes.index(label) for label in labels])
    def shares(weights):
        return clone(last).set_params(class_weight=None).fit(rows, places, sample_weight=weights).predict_proba(rows)
    weights = numpy.array([case["expect"].get(label, 1.0) for label in labels])
    ours = pipeline.predict_proba(frame)
    return {"apart": abs(ours - shares(weights)).max(), "moved": abs(ours - shares(None)).max()}

answers = []
for case in json.loads(sys.argv[3]):
    try:
        answers.append(fitted(case))
    except runner.RunnerError as error:
        answers.append({"refused": str(error)})
sys.stdout.write("\\n" + json.dumps(answers))
`;

interface Answer {
  readonly apart?: number;
  readonly moved?: number;
  readonly refused?: string;
}

describe('weights of classes for an estimator that is named', () => {
  const answers = new Map<string, Answer>();
  beforeAll(() => {
    needScikitLearn();
    const asked = cases.map((each) => ({ ...each, expect: each.expect instanceof RegExp ? {} : each.expect }));
    const runner = join(process.cwd(), 'python', 'mlops_runner.py');
    const printed = python(script, runner, temporaryFolder(), JSON.stringify(asked)).split('\n').at(-1)!;
    (JSON.parse(printed) as Answer[]).forEach((answer, at) => answers.set(cases[at]!.name, answer));
  });

  test.each(cases)('$name', ({ name, expect: expected }) => {
    const { refused, apart, moved } = answers.get(name)!;
    if (expected instanceof RegExp) {
      expect(refused).toMatch(expected);
      return;
    }
    expect(refused).toBeUndefined();
    expect(apart).toBeLessThan(1e-4);
    expect(moved).toBeGreaterThan(0.05);
  });
});
