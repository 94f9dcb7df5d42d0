import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunnerOrder } from '../src/model/flavors/python/runner.js';
import type { Cost } from './run.js';

const columns = 20;

/** Makes the rows, and a model of each kind that is fitted on the first of them. */
const make = `
import os, sys, joblib, numpy, pandas
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
rng, rows, width = numpy.random.default_rng(1), int(sys.argv[2]), int(sys.argv[3])
os.chdir(sys.argv[1])
X = pandas.DataFrame(rng.normal(size=(rows, width)), columns=[f"x{at}" for at in range(width)])
y = numpy.where(X.iloc[:, :5].sum(axis=1) + rng.normal(size=rows) > 0, "yes", "no")
for name, model in {"logistic": LogisticRegression(), "boosting": HistGradientBoostingClassifier(random_state=1)}.items():
    joblib.dump(make_pipeline(StandardScaler(), model).fit(X[:20000], y[:20000]), f"{name}.joblib")
X.rename_axis("row_id").to_csv("rows.csv")
`;

/** The peer: what a user would write. */
const bare = `
import sys, joblib, pandas as pd
model, rows = joblib.load(sys.argv[1]), pd.read_csv("rows.csv", index_col="row_id")
shares = model.predict_proba(rows)
answers = pd.DataFrame({"row_id": rows.index, "prediction": model.classes_[shares.argmax(axis=1)], "score": shares[:, 1]})
answers.to_csv("bare.csv", index=False)
`;

/** Runs two programs in turn, and prints seconds and peak memory of each round; fails where they do not say the same. */
const measure = `
import json, os, subprocess, sys, time
import pandas
programs, found = json.loads(sys.argv[1]), [[], []]
for _ in range(int(sys.argv[2])):
    for at, argv in enumerate(programs):
        started = time.monotonic()
        child = subprocess.Popen(argv)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0, argv
        found[at].append([time.monotonic() - started, usage.ru_maxrss])
one, other = (pandas.read_csv(path, dtype=str) for path in ("ours.csv", "bare.csv"))
assert one.equals(other), "the two do not say the same"
print(json.dumps(found))
`;

/** The order that the flavor python gives the runner. */
const order = (folder: string, model: string): RunnerOrder => ({
  kind: 'score',
  model: join(folder, `${model}.joblib`),
  sha256: createHash('sha256')
    .update(readFileSync(join(folder, `${model}.joblib`)))
    .digest('hex'),
  libraries: {},
  foreign: false,
  form: 'dataframe',
  input: join(folder, 'rows.csv'),
  output: join(folder, 'ours.csv'),
  inputs: Array.from({ length: columns }, (_, at) => ({ name: `x${at}`, type: 'number' })),
  target: { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' },
});

/**
 * Scoring a million rows of 20 columns by the runner against a bare script with pandas: time and peak memory of the whole processes, the median of
 * some rounds in turn. Needs python3 with scikit-learn and pandas.
 * @throws Error where the two give other doubles
 */
export function scorePython(rows = 1_000_000, rounds = 3): Cost[] {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  const python = (script: string, ...words: string[]): string =>
    execFileSync('python3', ['-c', script, ...words], { cwd: folder, encoding: 'utf8' });
  try {
    python(make, folder, String(rows), String(columns));
    return ['logistic', 'boosting'].flatMap((model) => {
      const path = join(folder, `${model}.json`);
      writeFileSync(path, JSON.stringify(order(folder, model)));
      const programs = [
        ['python3', resolve('python/mlops_runner.py'), 'score', path],
        ['python3', '-c', bare, `${model}.joblib`],
      ];
      const said = python(measure, JSON.stringify(programs), String(rounds));
      const [ours, peer] = JSON.parse(said) as [number, number][][];
      const ratio = (at: 0 | 1): number =>
        median(ours!.map((each) => each[at])) / median(peer!.map((each) => each[at]));
      const name = `scoring a million rows of 20 columns with ${model}, against a bare script with pandas`;
      return [
        { name: `${name}: time`, ratio: ratio(0), most: 1.5 },
        { name: `${name}: memory`, ratio: ratio(1), most: 0.5 },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
