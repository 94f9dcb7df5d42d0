import { describe, expect, test } from '@jest/globals';
import { commandOf, estimatorsIn, pythonCommand, targetsIn, textsIn } from '../../src/init/program.js';

const guard = 'if __name__ == "__main__":\n    main()\n';

describe('what code says of the target', () => {
  test.each([
    { name: 'a constant', given: 'TARGET = "queue"', expect: ['queue'] },
    { name: 'a typed constant', given: "LABEL_COLUMN: str = 'queue'", expect: ['queue'] },
    { name: 'a named argument', given: 'fit(rows, target_column="queue")', expect: ['queue'] },
    { name: 'pop', given: 'y = rows.pop("queue")', expect: ['queue'] },
    { name: 'a column', given: 'y = rows["queue"]', expect: ['queue'] },
    { name: 'of a part', given: "y_train = train['queue']", expect: ['queue'] },
    { name: 'by loc', given: 'labels = rows.loc[:, "queue"]', expect: ['queue'] },
    { name: 'drop', given: 'X = rows.drop(columns=["queue"])', expect: ['queue'] },
    { name: 'drop by axis', given: 'X = rows.drop("queue", axis=1)', expect: ['queue'] },
    { name: 'const', given: "const target = 'queue';", expect: ['queue'] },
    { name: 'the surer first', given: 'X = rows.drop(columns="id")\nTARGET = "queue"', expect: ['queue', 'id'] },
    { name: 'several dropped columns say nothing', given: 'X = rows.drop(columns=["id", "queue"])', expect: [] },
    { name: 'a feature', given: 'x = rows["size"]', expect: [] },
  ])('$name', ({ given, expect: expected }) => expect(targetsIn([given])).toEqual(expected));
});

test('texts in quotes', () => expect([...textsIn(`a = "x" + 'y "z"'\nb = ""`)]).toEqual(['x', 'y "z"', '']));

test('classes that are imported from scikit-learn', () => {
  const code = `from sklearn.linear_model import Ridge, LogisticRegression as LR # both
from sklearn.ensemble import (
    HistGradientBoostingClassifier,  # trees
)
from sklearn.model_selection import train_test_split
import sklearn.svm
`;
  expect(estimatorsIn(code)).toEqual([
    'sklearn.linear_model.Ridge',
    'sklearn.linear_model.LogisticRegression',
    'sklearn.ensemble.HistGradientBoostingClassifier',
  ]);
});

describe('how it is started', () => {
  test.each([
    { path: 'src/shop/train.py', code: guard, isPackage: true, expect: 'python -m shop.train' },
    { path: 'shop/train.py', code: guard, isPackage: true, expect: 'python -m shop.train' },
    { path: 'src/train.py', code: guard, isPackage: false, expect: 'python src/train.py' },
    { path: 'train.py', code: guard, isPackage: false, expect: 'python train.py' },
    { path: 'my-shop/train.py', code: guard, isPackage: true, expect: 'python my-shop/train.py' },
    { path: 'a b/train.py', code: guard, isPackage: false, expect: null },
    { path: 'src/shop/train.py', code: 'def main(): ...\n', isPackage: true, expect: null },
  ])('$path', ({ path, code, isPackage, expect: expected }) =>
    expect(pythonCommand(path, code, isPackage)).toBe(expected),
  );

  const reads = 'rows = read(os.environ["MLOPS_TRAIN_DATA"])\n';
  const main = 'def main(\n    rows,\n):\n    fit(os.environ["MLOPS_MODEL_DIR"])\n\n\n';
  test.each([
    { name: 'statements that read our variables', code: `${reads}dump(rows)\n`, expect: true },
    { name: 'a call over lines', code: "fit(\n    os.environ['MLOPS_MODEL_DIR'],\n)\n", expect: true },
    { name: 'a block', code: 'with open(os.environ["MLOPS_PARAMS"]) as file:\n    fit(file)\n', expect: true },
    { name: 'a call of its function', code: `${main}main(1)\n`, expect: true },
    { name: 'whose answer ends it', code: `${main}raise SystemExit(main(1))\n`, expect: true },
    { name: 'a function that nobody calls', code: main, expect: false },
    { name: 'such a one after a constant', code: `${reads}${main}`, expect: false },
    { name: 'a call of something else', code: `${main}logging.basicConfig()\n`, expect: false },
    { name: 'a method that reads', code: 'class A:\n  def b(self):\n    c("MLOPS_SEED")\n\nprint(1)\n', expect: false },
    { name: 'statements that know nothing of us', code: 'rows = read("a.csv")\ndump(rows)\n', expect: false },
    { name: 'a comment and a description', code: '"""Of "MLOPS_SEED"."""\ndump()  # "MLOPS_SEED"\n', expect: false },
  ])('without a guard: $name', ({ code, expect: starts }) =>
    expect(pythonCommand('train.py', code, false)).toBe(starts ? 'python train.py' : null),
  );

  test('a path that a shell would take apart is none', () => expect(commandOf('node', '$(id).js')).toBeNull());
});
