import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, mlops, root, run, type Run } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { needScikitLearn, python, pythonPath } from '../support/python.js';
import { write } from '../support/tiny.js';

interface Answer {
  readonly verdict: string;
  readonly version: string;
  readonly champion: string;
  readonly promoted: boolean;
}

interface Verdict {
  readonly part: string;
  readonly decided: string;
  readonly rule: string;
  readonly remedy: string | null;
  readonly reasons: readonly string[];
  readonly comparisons: readonly Record<string, unknown>[];
}

const answer = ({ stdout }: Run): Answer => JSON.parse(stdout) as Answer;
const verdict = (folder: string): Verdict => json(folder, '.mlops/gate/verdict.json') as Verdict;
const lines = (folder: string, path: string): string[][] =>
  readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Share of a part's rows whose last column the model of a role predicted. */
function accuracy(folder: string, part: string, role: string): number {
  const observed = lines(folder, `.mlops/split/${part}.csv`).map((cells) => cells.at(-1));
  const predicted = lines(folder, `.mlops/evaluate/${part}/${role}.csv`).map((cells) => cells[1]);
  return observed.filter((kind, row) => kind === predicted[row]).length / observed.length;
}

describe('four classes, by a program', () => {
  const kinds = ['billing', 'delivery', 'login', 'other'];
  /** The kind follows from x, in nine rows of ten. */
  const rows = Array.from({ length: 1500 }, (_, i) => {
    const x = (i * 7919) % 1009;
    return `T-${i},${x},${kinds[((i * 31) % 100 < 10 ? x + 1 : x) % 4]!}`;
  });
  /** Knows the rule in a share of the rows, and says another kind in the rest. */
  const score = `import { readFileSync, writeFileSync } from 'node:fs';
const { kinds, skill, shift } = JSON.parse(readFileSync('model.json', 'utf8'));
const rows = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
const lines = rows.map(([id, x]) => {
  const at = ((x * 577 + shift) % 1000 < 1000 * skill ? Number(x) : Number(x) + 2) % 4;
  const sure = 0.25 + 0.7 * skill;
  return [id, kinds[at], ...kinds.map((_, k) => (k === at ? sure : (1 - sure) / 3))].join(',');
});
writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction,' + kinds.map((kind) => 'p_' + kind), ...lines].join('\\n') + '\\n');
`;
  const train = `import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
const params = JSON.parse(readFileSync(process.env.MLOPS_PARAMS, 'utf8'));
const labels = readFileSync(process.env.MLOPS_TRAIN_DATA, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',').at(-1));
const folder = process.env.MLOPS_MODEL_DIR;
writeFileSync(folder + '/model.json', JSON.stringify({ kinds: [...new Set(labels)].sort(), ...params }));
writeFileSync(folder + '/package.json', '{"type": "module"}');
copyFileSync('score.js', folder + '/score.js');
`;
  const configuration = `model: tickets
data: { source: data.csv, target: kind, key: id, ignore: id }
train: { command: [node, train.js], score: [node, score.js], params: { skill: 0.6, shift: 0 } }
gate:
  guards: { log_loss: { margin: 0.5 } }
  thresholds: { accuracy: { min: 0.4 }, balanced_accuracy: { min: 0.3, on: value } }
`;

  test('a first model, a better one, one that is hardly another, a worse one; predictions and report', async () => {
    const folder = temporaryFolder();
    const data = `id,x,kind\n${rows.join('\n')}\n`;
    write(folder, { 'mlops.yml': configuration, 'data.csv': data, 'package.json': '{"type": "module"}\n' });
    write(folder, { 'train.js': train, 'score.js': score });
    const release = (skill: number, ...words: string[]): Promise<Run> =>
      mlops(folder, 'release', '--quiet', '--json', '--set', `train.params.skill=${skill}`, ...words);

    const first = await release(0.6);
    expect(first).toMatchObject({ code: 0 });
    expect(answer(first)).toMatchObject({ verdict: 'promote', version: '1.0.0', champion: '1.0.0' });
    expect(verdict(folder)).toMatchObject({ part: 'test', rule: 'first', decided: '4' });
    expect(json(folder, '.mlops/train/manifest.json')).toMatchObject({
      target: { task: 'multiclass', classes: kinds, positive: null },
      signature: {
        inputs: [{ name: 'x', type: 'number' }],
        outputs: [
          { name: 'prediction', type: 'string' },
          ...kinds.map((kind) => ({ name: `p_${kind}`, type: 'number' })),
        ],
      },
    });

    const better = await release(0.95);
    expect(answer(better)).toMatchObject({ verdict: 'promote', version: '1.1.0', promoted: true });
    const [primary, guard] = verdict(folder).comparisons;
    expect(primary).toMatchObject({
      role: 'primary',
      metric: 'accuracy',
      candidate: expect.closeTo(accuracy(folder, 'test', 'candidate'), 12),
      reference: expect.closeTo(accuracy(folder, 'test', 'champion'), 12),
      method: 'Tango score, exact McNemar at 0',
      guarantee: true,
      useful: 0.01,
    });
    expect(guard).toMatchObject({ role: 'guard', metric: 'log_loss', state: 'pass', guarantee: true });
    const report = readFileSync(join(folder, '.mlops/report/report.html'), 'utf8');
    expect(report).toContain('Confusion matrix: candidate');
    expect(report).toContain('class 4');
    expect(report).not.toMatch(/billing|delivery/);

    // Wrong in as many rows, but other ones: nobody can tell which is better.
    const same = await release(0.95, '--set', 'train.params.shift=500', '--set', 'report.values=true');
    expect(same.code).toBe(0);
    expect(answer(same)).toMatchObject({ verdict: 'inconclusive', champion: '1.1.0', promoted: false });
    const { reasons, remedy } = verdict(folder);
    expect(reasons.join(' ')).toMatch(/Accuracy against the champion: the lower bound \S+ does not exceed 0/);
    expect(remedy).toMatch(/rows in all\) would decide on accuracy against the champion with a chance of 80%/);
    expect(readFileSync(join(folder, '.mlops/report/report.html'), 'utf8')).toContain('billing');

    const worse = await release(0.5);
    expect(worse.code).toBe(1);
    expect(answer(worse)).toMatchObject({ verdict: 'reject', champion: '1.1.0', promoted: false });
    expect(verdict(folder).reasons.join(' ')).toContain('it is worse');

    const predicted = await mlops(folder, 'predict', '--input', 'data.csv', '--output', 'out.csv');
    expect(predicted.code).toBe(0);
    const [head, ...said] = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n');
    expect(head).toBe(`row,prediction,${kinds.map((kind) => `p_${kind}`).join(',')}`);
    expect(said).toHaveLength(1500);
    const hits = said.filter((line, row) => line.split(',')[1] === rows[row]!.split(',')[2]).length;
    // Right in nine rows of ten where it knows the rule.
    expect(hits / 1500).toBeGreaterThan(0.8);
    expect(hits / 1500).toBeLessThan(0.9);
    const shown = JSON.parse((await mlops(folder, 'show', '--json')).stdout) as {
      versions: { version: string; metrics: Record<string, number> }[];
    };
    expect(Object.keys(shown.versions[1]!.metrics)).toContain('f1_macro');
  });

  test('a champion that knew other classes is nobody to compare with, unless a new line is asked for', async () => {
    const folder = temporaryFolder();
    const three = rows.filter((row) => !row.endsWith('other'));
    write(folder, { 'mlops.yml': configuration, 'package.json': '{"type": "module"}\n' });
    write(folder, { 'train.js': train, 'score.js': score, 'data.csv': `id,x,kind\n${rows.join('\n')}\n` });
    expect((await mlops(folder, 'release', '--quiet')).code).toBe(0);
    write(folder, { 'data.csv': `id,x,kind\n${three.join('\n')}\n` });
    const refused = await mlops(folder, 'check', '--quiet');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/classes/);
    expect(refused.stderr).not.toMatch(/billing|other"/);
  });
});

describe('iris, by the name of an estimator', () => {
  test('a first model, one that these rows cannot tell from it, a worse one', async () => {
    needScikitLearn();
    const folder = temporaryFolder();
    python(
      `import sys; from sklearn.datasets import load_iris
data = load_iris(as_frame=True); frame = data.frame
frame.columns = ['sepal_length', 'sepal_width', 'petal_length', 'petal_width', 'species']
frame['species'] = [data.target_names[at] for at in frame['species']]
frame.insert(0, 'id', range(1, len(frame) + 1)); frame.to_csv(sys.argv[1], index=False)`,
      join(folder, 'iris.csv'),
    );
    write(folder, {
      'mlops.yml': `model: iris
data: { source: iris.csv, target: species, key: id, ignore: id }
train: { estimator: sklearn.linear_model.LogisticRegression, params: { C: 1.0 } }
`,
    });
    const judge = (flow: 'check' | 'release', C: number): Promise<Run> =>
      run(
        [process.execPath, join(root, 'bin/mlops.js'), flow, '--quiet', '--json', '--set', `train.params.C=${C}`],
        folder,
        { PATH: pythonPath, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
      );
    const first = await judge('release', 1);
    expect(first).toMatchObject({ code: 0 });
    expect(answer(first)).toMatchObject({ verdict: 'promote', version: '1.0.0', champion: '1.0.0' });
    expect(accuracy(folder, 'test', 'candidate')).toBeGreaterThan(0.85);
    // The baseline says the most frequent of three equal classes.
    expect(accuracy(folder, 'test', 'baseline')).toBeCloseTo(1 / 3, 1);

    const other = await judge('check', 5);
    expect(answer(other)).toMatchObject({ verdict: 'inconclusive', champion: '1.0.0', promoted: false });
    expect(verdict(folder).remedy).toMatch(/About [\d,]+ \w+ rows \([\d,]+ rows in all\) would decide on accuracy/);

    // So small a C leaves no weight on any column.
    const worse = await judge('check', 1e-9);
    expect(worse.code).toBe(1);
    expect(answer(worse)).toMatchObject({ verdict: 'reject', champion: '1.0.0' });
  }, 240_000);
});
