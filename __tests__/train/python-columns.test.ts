import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import { checkColumns } from '../../src/train/column-kinds.js';
import { needScikitLearn, python } from '../support/python.js';
import { otherCircumstances, scored, sceneOf, trained } from './python-scene.js';
import { regression } from './training.js';

beforeAll(needScikitLearn);

const words = ['slow', 'fast', 'red', 'green', 'heavy', 'light', 'old', 'new'];
const note = (i: number): string => Array.from({ length: 5 }, (_, at) => words[(i * 7 + at * at * 3) % 8]).join(' ');
/** Hours apart that are no multiple of a day, the last of them with an offset. */
const moment = (i: number): string => {
  const text = new Date(Date.UTC(2019, 11, 30) + i * 37 * 3_600_000).toISOString();
  return i % 3 === 0 ? text.slice(0, 10) : i % 3 === 1 ? text.slice(0, 16) : text.replace('.000Z', '+02:00');
};
const rows = Array.from({ length: 60 }, (_, i) => {
  const size = i % 13 === 0 ? '' : String((i * 37) % 101);
  const town = ['Oslo', 'Bern', 'Rome'][i % 3]!;
  return [i, size, town, i % 11 === 0 ? '' : `${note(i)} n${i}`, i % 7 === 0 ? '' : moment(i)];
});
const columns: SplitManifest['columns'] = [
  { name: 'size', type: 'number' },
  { name: 'town', type: 'string' },
  { name: 'note', type: 'string' },
  { name: 'sold', type: 'string' },
  { name: 'y', type: 'string' },
];
const change = { columns, features: ['size', 'town', 'note', 'sold'] };
const three: Target = { column: 'y', task: 'multiclass', classes: ['no', 'old', 'yes'], positive: null };
const labelled = (of: (i: number) => string): string =>
  `row_id,size,town,note,sold,y\n${rows.map((row, i) => [...row, of(i)].join(',')).join('\n')}\n`;
const csv = labelled((i) => (note(i).includes('old') ? 'old' : i % 2 === 0 ? 'no' : 'yes'));
const fresh = 'row_id,size,town,note,sold\n7,3,Paris,old words never seen,2024-02-29T23:30:00-02:00\n1,,,,yesterday\n';

/** A program that is none of ours: the pipeline by hand, from what the columns mean. */
const byHand = `
import json, sys
from datetime import datetime, timezone
import numpy as np, pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
train, new = (pd.read_csv(path, keep_default_na=False, dtype=str) for path in sys.argv[1:3])
def date(text):
    try: at = datetime.fromisoformat(text)
    except ValueError: return [np.nan] * 5
    at = at.replace(tzinfo=timezone.utc) if at.tzinfo is None else at.astimezone(timezone.utc)
    return [at.timestamp() / 86400, at.year, at.month, at.weekday(), at.hour]
def numbers(rows): return np.array([[float(size or "nan"), *date(sold)] for size, sold in zip(rows["size"], rows["sold"])])
towns = sorted(set(train["town"]))
def dummies(rows): return np.array([[town == each for each in towns] for town in rows["town"]], dtype=float)
fill, scale, tfidf = SimpleImputer(strategy="median"), StandardScaler(), TfidfVectorizer()
def dense(rows, first): 
    call = "fit_transform" if first else "transform"
    filled = getattr(scale, call)(getattr(fill, call)(numbers(rows)))
    return np.hstack([filled, dummies(rows), getattr(tfidf, call)(rows["note"]).toarray()])
model = LogisticRegression(C=0.5, max_iter=1000).fit(dense(train, True), train["y"])
print(json.dumps(model.predict_proba(dense(new, False)).tolist()))`;

/** Loads a model where nothing of ours is, and asks it with a DataFrame as a user reads it. */
const asUser = `
import json, sys, joblib, pandas as pd
model, rows = joblib.load(sys.argv[1]), pd.read_csv(sys.argv[2]).drop(columns="row_id")
assert "mlops_runner" not in sys.modules
print(json.dumps({"classes": list(model.classes_), "predicted": list(model.predict(rows)), "shares": model.predict_proba(rows).tolist()}))`;
interface Answer {
  readonly classes: string[];
  readonly predicted: string[];
  readonly shares: number[][];
}

describe('preprocessing from the columns', () => {
  test('numbers, categories, text and dates, as the pipeline by hand; a user loads the model without us', async () => {
    const context = await sceneOf(csv, three, change);
    const train = { estimator: 'sklearn.linear_model.LogisticRegression', params: { C: 0.5, max_iter: 1000 } };
    const candidate = await trained(context, train);
    expect(candidate.flavor).toMatchObject({
      input: 'dataframe',
      prepared: { town: 'category', note: 'text', sold: 'date' },
    });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, fresh);
    const answers = await scored(context, candidate, input);
    const expected = JSON.parse(python(byHand, context.run.path('split', 'train.csv'), input)) as number[][];
    const ours = answers.map((row) => three.classes.map((name) => Number(row.get(`p_${name}`))));
    ours.forEach((shares, row) => shares.forEach((share, at) => expect(share).toBeCloseTo(expected[row]![at]!, 5)));
    expect(new Set(ours.map(String)).size).toBe(2);
    const model = context.run.path('train', 'model', 'model.joblib');
    const user = JSON.parse(python(asUser, model, input)) as Answer;
    expect(user.shares).toEqual(ours);
    expect(user.predicted).toEqual(answers.map((row) => row.get('prediction')));
  });

  test('an estimator that takes no sparse rows gets the main components of a text; the same seed gives the same bytes', async () => {
    const context = await sceneOf(csv, three, change);
    const train = { estimator: 'sklearn.ensemble.HistGradientBoostingClassifier', params: { max_iter: 3 } };
    const candidate = await trained(context, train);
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, fresh);
    const answers = await scored(context, candidate, input);
    const model = context.run.path('train', 'model', 'model.joblib');
    const user = JSON.parse(python(asUser, model, input)) as Answer;
    expect(user.predicted).toEqual(answers.map((row) => row.get('prediction')));
    const parts = `import joblib, sys; print([type(step).__name__ for _, step in joblib.load(sys.argv[1])["preprocess"].named_transformers_["text note"][-1].steps])`;
    expect(python(parts, model).trim()).toBe("['TfidfVectorizer', 'TruncatedSVD']");
    // Its trees do not depend on the number of threads, but it keeps that number.
    const elsewhere = await sceneOf(csv, three, change, '', { ...otherCircumstances, OMP_NUM_THREADS: '1' });
    expect((await trained(elsewhere, train)).model.digest).toBe(candidate.model.digest);
  });

  test('what a column of strings is taken as', () => {
    const sentence = (i: number): string => `number ${i} of many`;
    const cases: [string, (string | null)[], string][] = [
      ['sentences that differ', [sentence(1), sentence(2), null, sentence(3)], 'text'],
      ['sentences of three words', ['a b 1', 'a b 2', 'a b 3'], 'category'],
      ['sentences of which half differ', [1, 1, 2, 2].map(sentence), 'category'],
      ['more than half', [1, 1, 2, 2, 3].map(sentence), 'text'],
      ['names', ['Oslo', 'Bern', 'Rome'], 'category'],
      ['days', ['2024-02-29', null, '1066-10-14'], 'date'],
      ['moments', ['2024-02-29T12:00', '2024-02-29 12:00:01.5', '2024-02-29T12:00:00+0130'], 'date'],
      ['a day that is none', ['2024-02-29', '2023-02-29'], 'category'],
      ['a day in words', ['2024-02-29', 'today'], 'category'],
      ['years', ['2024', '2025'], 'category'],
      ['nothing', [null, null], 'category'],
    ];
    const script = `
import json, sys
sys.path.insert(0, sys.argv[1])
import pandas, mlops_runner
print(json.dumps([mlops_runner.kind_of(pandas.Series(cells, dtype=object).dropna()) for cells in json.loads(sys.argv[2])]))`;
    const found = JSON.parse(
      python(script, join(process.cwd(), 'python'), JSON.stringify(cases.map(([, cells]) => cells))),
    ) as string[];
    expect(cases.map(([name], at) => [name, found[at]])).toEqual(cases.map(([name, , kind]) => [name, kind]));
  });

  test('what was asked for counts: a number as a category; dates that are none are refused', async () => {
    const context = await sceneOf(csv, three, change);
    const estimator = 'sklearn.linear_model.LogisticRegression';
    const asked = { size: 'category', note: 'category', sold: 'category' };
    const candidate = await trained(context, { estimator, columns: asked });
    expect(candidate.flavor).toMatchObject({ columns: asked, prepared: { ...asked, town: 'category' } });
    const training = trained(context, { estimator, columns: { town: 'date' } });
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(
      /^train\.columns\.town: expected dates of ISO 8601 .* some training rows have another text; rewrite them/,
    );
    await expect(training).rejects.not.toThrow(/Oslo/);
  });

  test.each([
    {
      name: 'no column',
      asked: { note: 'text', sise: 'category' },
      expect: 'train.columns.sise: the data have no such feature; did you mean "size"?',
    },
    { name: 'the target', asked: { y: 'category' }, expect: 'train.columns.y: it is the target; remove it' },
    {
      name: 'text of numbers',
      asked: { size: 'text' },
      expect:
        'train.columns.size: expected a column of strings for text, it is a column of the type number; take it as a category, or remove it.',
    },
  ] as const)('$name: refused before anything runs', ({ asked, expect: message }) => {
    expect(() => checkColumns(asked, { ...change, target: three })).toThrow(message);
  });
});

describe('model.input', () => {
  test('array: the estimator and its preprocessing are given an array', async () => {
    const context = await sceneOf(csv, three, change);
    const candidate = await trained(context, { estimator: 'sklearn.linear_model.LogisticRegression' }, 'array');
    expect(candidate.flavor).toMatchObject({ input: 'array', prepared: { note: 'text' } });
    const names = 'import joblib, sys; print(hasattr(joblib.load(sys.argv[1]), "feature_names_in_"))';
    expect(python(names, context.run.path('train', 'model', 'model.joblib')).trim()).toBe('False');
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, fresh);
    expect(await scored(context, candidate, input)).toHaveLength(2);
  });

  test('text: the one column goes to a vectorizer; with more columns it is refused', async () => {
    const one = { columns, features: ['note'] };
    const context = await sceneOf(csv, three, one);
    const train = { estimator: 'sklearn.linear_model.LogisticRegression' };
    const candidate = await trained(context, train, 'text');
    expect(candidate.flavor).toMatchObject({ input: 'text' });
    const input = join(context.workspace, 'in.csv');
    await writeFile(input, 'row_id,note\n3,old\n4,\n');
    const answers = await scored(context, candidate, input);
    const script = `
import json, joblib, sys
print(json.dumps(joblib.load(sys.argv[1]).predict_proba(["old", ""]).tolist()))`;
    const shares = JSON.parse(python(script, context.run.path('train', 'model', 'model.joblib'))) as number[][];
    expect(answers.map((row) => Number(row.get('p_old')))).toEqual(shares.map((row) => row[1]));
    await expect(trained(await sceneOf(csv, three, change), train, 'text')).rejects.toThrow(
      /^model\.input: text is one column of text, the data have 4 features .*leave the others out \(data\.ignore\)/,
    );
  });

  test('another flavor has no use for it', async () => {
    const line = `row_id,a,y\n${Array.from({ length: 9 }, (_, i) => `${i},${i},${i}`).join('\n')}\n`;
    await expect(trained(await sceneOf(line, regression('y')), {}, 'array')).rejects.toThrow(
      'model.input: it says what a model of the flavor python is given, this one is of the flavor tfjs; remove it.',
    );
  });
});

describe('an estimator that takes numbers for classes only', () => {
  const library = mkdtempSync(join(tmpdir(), 'mlops-strict-'));
  afterAll(() => rmSync(library, { recursive: true }));
  const module = `
import numpy
from sklearn.tree import DecisionTreeClassifier
class Tree(DecisionTreeClassifier):
    def fit(self, X, y):
        classes = numpy.unique(y)
        if self.max_depth == 99:
            raise ValueError("the depth is wrong")
        if not numpy.array_equal(classes, numpy.arange(len(classes))):
            raise ValueError(f"Invalid classes inferred from unique values of y. Expected: {numpy.arange(len(classes))}, got {classes}")
        return super().fit(X, y)
`;
  beforeAll(() => {
    mkdirSync(join(library, 'strict'));
    writeFileSync(join(library, 'strict', '__init__.py'), module);
  });
  const binary: Target = { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' };

  test.each([
    { target: three, data: csv, heads: ['p_no', 'p_old', 'p_yes'] },
    { target: binary, data: labelled((i) => (i % 2 === 0 ? 'no' : 'yes')), heads: ['score'] },
  ])('$target.task: it is fitted on them, and the model answers with the classes', async ({ target, data, heads }) => {
    const context = await sceneOf(data, target, change, library);
    const candidate = await trained(context, { estimator: 'strict.Tree' });
    expect(context.log.lines.join('\n')).toMatch(
      /strict\.Tree takes no classes of text: it was fitted on their numbers/,
    );
    const input = join(context.workspace, 'in.csv');
    const lines = data.trimEnd().split('\n');
    await writeFile(input, `${lines.map((text) => text.slice(0, text.lastIndexOf(','))).join('\n')}\n`);
    const answers = await scored(context, candidate, input);
    // A whole tree knows its training rows by heart.
    const truth = lines.slice(1).map((text) => text.slice(text.lastIndexOf(',') + 1));
    expect(answers.map((row) => row.get('prediction'))).toEqual(truth);
    for (const head of heads) {
      const of = head === 'score' ? 'yes' : head.slice(2);
      expect(answers.map((row) => Number(row.get(head)))).toEqual(truth.map((label) => (label === of ? 1 : 0)));
    }
    const model = context.run.path('train', 'model', 'model.joblib');
    const script = `import sys; sys.path.insert(0, sys.argv[3])\n${asUser}`;
    const user = JSON.parse(python(script, model, input, library)) as Answer;
    expect(user.classes).toEqual(target.classes);
    expect(user.predicted).toEqual(truth);
  });

  test('a fit that fails on numbers, too, fails with its first words', async () => {
    const context = await sceneOf(csv, three, change, library);
    const training = trained(context, { estimator: 'strict.Tree', params: { max_depth: 99 } });
    await expect(training).rejects.toThrow(/^Fitting strict\.Tree failed: ValueError\.[^]*the depth is wrong/);
    await expect(training).rejects.not.toThrow(/mlops_runner/);
  });
});
