import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { action, exampleCopy, json, root, run, type Run } from '../support/doors.js';
import { needScikitLearn, python, pythonPath } from '../support/python.js';

/*
 * Each example of Python as its user has it: released as it stands, and checked with what `mlops init` writes in the place of its
 * configuration. Packages come from PyPI into a cache of this run, or from uv's own cache.
 */

/** What tells installers of this machine how to reach their index. */
const network = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(?:ssl_|pip_|uv_|requests_|(?:https?|all|no)_proxy$)/i.test(name)),
) as Record<string, string>;
const cache = mkdtempSync(join(tmpdir(), 'mlops-examples-'));
const patience = 20 * 60_000;

beforeAll(needScikitLearn);
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function mlops(folder: string, ...words: readonly string[]): Promise<Run> {
  return run([process.execPath, join(root, 'bin', 'mlops.js'), ...words, '--quiet', '--json'], folder, {
    UV_CACHE_DIR: join(homedir(), '.cache', 'uv'),
    ...network,
    PATH: pythonPath,
    XDG_CACHE_HOME: cache,
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
  });
}

/** The test rows scored by the published model and measured by scikit-learn, without anything of ours. */
const measure = `
import json, sys
import joblib, pandas as pd
from sklearn import metrics
folder, target, positive, *ignored = sys.argv[1:]
sys.path.insert(0, folder + "/src")
rows = pd.read_csv(folder + "/.mlops/split/test.csv")
model = joblib.load(sys.argv[1] + "/" + ignored.pop())
labels = rows.pop(target)
rows = rows.drop(columns=["row_id", *ignored])
predicted = model.predict(rows)
if positive:
    shares = model.predict_proba(rows)[:, list(model.classes_).index(positive)]
    print(json.dumps({"roc_auc": metrics.roc_auc_score(labels == positive, shares), "accuracy": metrics.accuracy_score(labels, predicted)}))
elif hasattr(model, "classes_"):
    shares = model.predict_proba(rows)
    print(json.dumps({"accuracy": metrics.accuracy_score(labels, predicted), "log_loss": metrics.log_loss(labels, shares, labels=model.classes_)}))
else:
    print(json.dumps({"mae": metrics.mean_absolute_error(labels, predicted), "r2": metrics.r2_score(labels, predicted)}))
`;

interface Example {
  readonly name: string;
  readonly target: string;
  readonly positive: string;
  readonly ignored: readonly string[];
  readonly rows: number;
  readonly tests: number;
  readonly wheel: string | null;
  /** The lock, and a package of it whose hash is on record where the lock has hashes. */
  readonly hashes: boolean;
  /** What init writes, without its comments. */
  readonly init: string;
  /** The primary metric's least sensible value, or largest for an error. */
  readonly metric: string;
  readonly between: readonly [number, number];
}

const examples: readonly Example[] = [
  {
    name: 'breast-cancer-python',
    target: 'diagnosis',
    positive: 'malignant',
    ignored: [],
    rows: 569,
    tests: 10,
    wheel: 'breast_cancer_model-1.0.0-py3-none-any.whl',
    hashes: true,
    init: `model: breast-cancer-python
data:
  source: data/breast-cancer.csv
  target: diagnosis
  positive: malignant
test:
  quality: [ruff check .]
train:
  flavor: python
  command: python -m breast_cancer.train
  params: params.yml
`,
    metric: 'roc_auc',
    between: [0.97, 1],
  },
  {
    name: 'diabetes-regression',
    target: 'progression',
    positive: '',
    ignored: [],
    rows: 442,
    tests: 4,
    wheel: 'diabetes_progression-1.0.0-py3-none-any.whl',
    hashes: false,
    init: `model: diabetes-regression
data:
  source: data/diabetes.csv
  target: progression
test:
  quality: [ruff check .]
train:
  flavor: python
  command: python -m diabetes_progression.train
  params: params.yml
gate:
  cap: 330
`,
    metric: 'mae',
    between: [35, 50],
  },
  {
    name: 'iris-by-name',
    target: 'species',
    positive: '',
    ignored: [],
    rows: 150,
    tests: 1,
    wheel: null,
    hashes: false,
    init: `model: iris-by-name
data:
  source: data/iris.csv
  target: species
test:
  quality: [ruff check .]
train:
  estimator: sklearn.linear_model.LogisticRegression
  params: params.yml
`,
    metric: 'accuracy',
    between: [0.9, 1],
  },
  {
    name: 'ticket-routing',
    target: 'queue',
    positive: '',
    ignored: ['ticket_id', 'created_at'],
    rows: 3000,
    tests: 9,
    wheel: 'ticket_routing-1.0.0-py3-none-any.whl',
    hashes: true,
    init: `model: ticket-routing
data:
  source: data/tickets.csv
  target: queue
  key: [ticket_id]
  ignore: [ticket_id, created_at]
test:
  quality: [ruff check .]
train:
  flavor: python
  command: python -m ticket_routing.train
  params: params.yml
`,
    metric: 'accuracy',
    between: [0.85, 0.93],
  },
];

/** A file of YAML without its comments. */
function plain(text: string): string {
  return text.replace(/^ *#.*\n/gm, '');
}

describe.each(examples)('$name', (example) => {
  const { name, target, positive, ignored, rows, tests, wheel, hashes, init, metric, between } = example;

  test(
    'a release makes a first champion, whose figures are those of scikit-learn',
    async () => {
      const folder = exampleCopy(name);
      const ended = await mlops(folder, 'release');
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      const outputs = JSON.parse(ended.stdout) as {
        metrics: Record<string, number>;
        steps: { step: string; figures: object }[];
      };
      expect(outputs).toMatchObject({ verdict: 'promote', version: '1.0.0', champion: '1.0.0', promoted: true });
      const stepOf = (step: string): unknown => outputs.steps.find((each) => each.step === step);
      expect(stepOf('test')).toMatchObject({
        status: 'ok',
        summary: `2 commands passed: ${tests} ${tests === 1 ? 'test' : 'tests'} passed.`,
      });
      expect(stepOf('validate')).toMatchObject({
        summary: expect.stringMatching(new RegExp(`^${rows} rows .* 0 errors, 0 warnings\\.$`)),
      });

      const version = join('.mlops-registry', name, 'versions', '1.0.0');
      const records = ['SHA256SUMS', 'manifest.json', 'profile.json.gz', 'report.html', 'verdict.json'];
      const files = [...records, 'model.joblib', 'model.tar.gz'];
      expect(readdirSync(join(folder, version)).sort()).toEqual([...files, ...(wheel === null ? [] : [wheel])].sort());
      const manifest = json(folder, join(version, 'manifest.json')) as {
        environment: { installed: { packages: { name: string; version: string; sha256: string[] }[] } };
      };
      expect(manifest).toMatchObject({
        flavor: {
          name: 'python',
          input: 'dataframe',
          libraries: { 'scikit-learn': '1.9.1', pandas: '3.1.1', joblib: '1.6.0' },
        },
        target: { column: target, positive: positive === '' ? null : positive },
        environment: { kind: 'venv' },
      });
      const scikit = manifest.environment.installed.packages.find((each) => each.name === 'scikit-learn')!;
      expect([scikit.version, scikit.sha256.length > 0]).toEqual(['1.9.1', hashes]);

      const model = join(version, 'model.joblib');
      const theirs = JSON.parse(python(measure, folder, target, positive, ...ignored, model)) as Record<string, number>;
      for (const [key, value] of Object.entries(theirs))
        expect([key, outputs.metrics[key]]).toEqual([key, expect.closeTo(value, 9)]);
      expect(theirs[metric]).toBeGreaterThan(between[0]);
      expect(theirs[metric]).toBeLessThanOrEqual(between[1]);

      // The working tree holds nothing that git would see: what tools leave behind is ignored.
      const left = readdirSync(folder).filter((entry) => !existsSync(join(root, 'examples', name, entry)));
      const ignores = readFileSync(join(folder, '.gitignore'), 'utf8').split('\n');
      expect(left.filter((entry) => !ignores.includes(`${entry}/`))).toEqual([]);
    },
    patience,
  );

  test(
    'init finds everything again without being told, and a check passes with it',
    async () => {
      const folder = exampleCopy(name);
      for (const path of ['mlops.yml', 'mlops', '.github']) rmSync(join(folder, path), { recursive: true });
      const made = await run([process.execPath, join(root, 'bin', 'mlops.js'), 'init'], folder);
      expect(made.code).toBe(0);
      expect(made.stdout).toContain(
        'Wrote mlops.yml, mlops/schema.yml, mlops/split.yml, .github/workflows/mlops.yml, .github/mlops-tags.ruleset.json.\n',
      );
      expect(made.stderr).toMatch(/^note {2}data\.source: .* \(another: --data FILE\)\.\nnote {2}data\.target: /);
      expect(plain(readFileSync(join(folder, 'mlops.yml'), 'utf8'))).toBe(init);
      const workflow = '.github/workflows/mlops.yml';
      const schema = 'mlops/schema.yml';
      for (const path of [workflow, schema]) {
        expect(readFileSync(join(folder, path), 'utf8')).toBe(readFileSync(join(root, 'examples', name, path), 'utf8'));
      }
      const ended = await mlops(folder, 'check');
      expect(ended.code).toBe(0);
      // What init writes accepts nothing: the phrases that the made-up tickets share are warned of.
      const warned = name === 'ticket-routing' ? /^warning {2}.*similar_text:body"\]\.\n$/ : /^$/;
      expect(ended.stderr).toMatch(warned);
      expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'promote', version: '', promoted: false });
    },
    patience,
  );
});

test('init in the example of JavaScript needs nothing that is not there', async () => {
  const folder = exampleCopy('breast-cancer');
  for (const path of ['mlops.yml', 'mlops']) rmSync(join(folder, path), { recursive: true });
  expect((await run([process.execPath, join(root, 'bin', 'mlops.js'), 'init'], folder)).code).toBe(0);
  expect(plain(readFileSync(join(folder, 'mlops.yml'), 'utf8'))).toBe(`model: breast-cancer
data:
  source: data/breast-cancer.csv
  target: diagnosis
  positive: malignant
train:
  estimator: logistic
  params: params.yml
`);
  const ended = await run([process.execPath, join(root, 'bin', 'mlops.js'), 'check', '--json', '--quiet'], folder);
  expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'promote' });
});

test(
  'with another scikit-learn in the lock, the champion is scored in its old environment, and the report says so',
  async () => {
    const lock = (version: string): string => `joblib==1.6.0\npandas==3.1.1\nscikit-learn==${version}\n`;
    const name = 'breast-cancer-python';
    const pyproject = readFileSync(join(root, 'examples', name, 'pyproject.toml'), 'utf8');
    const folder = exampleCopy(name, {
      'pyproject.toml': pyproject.replace('scikit-learn>=1.9,<1.10', 'scikit-learn>=1.8,<1.10'),
      'requirements.lock': lock('1.8.0'),
    });
    expect(JSON.parse((await mlops(folder, 'release')).stdout)).toMatchObject({ version: '1.0.0', promoted: true });
    writeFileSync(join(folder, 'requirements.lock'), lock('1.9.1'));
    const ended = await mlops(folder, 'release', '--set', 'train.params.C=0.01');
    expect(ended.stderr).toBe('');
    const manifest = (version: string): unknown =>
      json(folder, `.mlops-registry/${name}/versions/${version}/manifest.json`);
    expect(manifest('1.0.0')).toMatchObject({ flavor: { libraries: { 'scikit-learn': '1.8.0' } } });
    expect(manifest('1.1.0')).toMatchObject({ flavor: { libraries: { 'scikit-learn': '1.9.1' } } });
    const text = expect.stringMatching(
      /^Python 3\.\d+\.\d+, \d+ packages; .*scikit-learn 1\.8\.0 \(the candidate: 1\.9\.1\)$/,
    );
    expect(json(folder, '.mlops/evaluate/validation/metrics.json')).toMatchObject({
      models: { champion: { version: '1.0.0', failure: null, environment: { foreign: false, text } } },
    });
    expect(readFileSync(join(folder, '.mlops/report/report.md'), 'utf8')).toContain(
      'Champion 1.0.0 was scored in its own environment: Python 3.',
    );
  },
  patience,
);

test(
  'the action releases an example without any code for training',
  async () => {
    const folder = exampleCopy('iris-by-name');
    const inputs = { step: 'release', registry: '.mlops-registry', artifact: 'false', comment: 'false' };
    const env = { ...network, UV_CACHE_DIR: join(homedir(), '.cache', 'uv'), PATH: pythonPath, RUNNER_TEMP: cache };
    const ran = await action(folder, inputs, { env });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'promote', version: '1.0.0', promoted: 'true' });
  },
  patience,
);
