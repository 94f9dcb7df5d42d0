import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { evaluateStep } from '../../src/evaluate/evaluate.step.js';
import { loadScored } from '../../src/evaluate/labels.js';
import { evaluationSchema, type Evaluation } from '../../src/evaluate/scores.js';
import type { Environments } from '../../src/host/environment.js';
import { UserError } from '../../src/host/errors.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { runStep } from '../../src/run/runner.js';
import type { Ran } from '../../src/run/result.js';
import { pin, program, register, regression, right, rowsOf, train, workspace, type Workspace } from './workspace.js';

const files = new NodeFiles();
let place: Workspace;

beforeEach(async () => {
  place = await workspace(files);
});
afterEach(() => files.close());

interface Change {
  readonly evaluate?: unknown;
  readonly new_line?: string;
  readonly flavor?: 'tfjs' | 'command';
  readonly champion_environment?: 'own' | 'candidate';
}

function run({ evaluate = {}, new_line, flavor = 'command', champion_environment = 'own' }: Change = {}): Promise<Ran> {
  const config = {
    evaluate: evaluateOptions.parse(evaluate),
    gate: {
      new_line: new_line ?? null,
      confidence: 0.95,
      reuse: 'report' as const,
      champion_environment,
      must_pass: null,
      latency: null,
    },
    train: { flavor, command: null, backend: 'auto' as const },
    data: { delimiter: null, nulls: [] },
    report: { values: false },
  };
  return runStep(evaluateStep, config, place.context, false);
}

function evaluation(part: 'validation' | 'test' = 'validation'): Promise<Evaluation> {
  return place.context.run.read(`evaluate/${part}/metrics.json`, 'evaluate', (value) => evaluationSchema.parse(value));
}

const csv = (role: string): Promise<string> => files.text(place.context.run.path(`evaluate/validation/${role}.csv`));
const headers = (): string[] => place.context.log.lines.filter((line) => line.startsWith('header'));

/** Share of (positive, negative) pairs in the right order, ties half: the definition of the area under the ROC curve. */
function auc(y: readonly number[], score: readonly number[]): number {
  let [right, pairs] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < y.length; j++) {
      if (y[i] !== 1 || y[j] !== 0) continue;
      pairs++;
      right += score[i]! > score[j]! ? 1 : score[i] === score[j] ? 0.5 : 0;
    }
  }
  return right / pairs;
}

describe('a first candidate', () => {
  test('is scored and measured beside the naive baseline', async () => {
    const trained = await train(place, right);
    const { status, figures } = await run();
    expect(status).toBe('ok');
    const found = await evaluation();
    const rows = rowsOf('validation');
    const scores = rows.map(({ length }) => 1 / (1 + Math.exp(-6 * (length - 0.8))));
    const { candidate, champion, anchor, baseline } = found.models;
    expect([champion, anchor]).toEqual([null, null]);
    expect(candidate).toMatchObject({ version: null, digest: trained.model.digest, failure: null, rows: 40 });
    expect(candidate.metrics['roc_auc']?.value).toBeCloseTo(
      auc(
        rows.map(({ y }) => y),
        scores,
      ),
      12,
    );
    const brier = rows.reduce((sum, { y }, i) => sum + (scores[i]! - y) ** 2, 0) / rows.length;
    expect(candidate.metrics['brier']?.value).toBeCloseTo(brier, 12);
    const hits = rows.filter(({ y }, i) => (scores[i]! > 0.5 ? 1 : 0) === y).length;
    expect(candidate.metrics['accuracy']?.value).toBeCloseTo(hits / rows.length, 12);
    const { tp, fp, fn, tn } = candidate.confusion!;
    expect([tp + tn, tp + fp + fn + tn]).toEqual([hits, 40]);
    expect(candidate.roc?.[0]).toEqual([0, 0]);
    expect(candidate.roc?.at(-1)).toEqual([1, 1]);
    expect(Object.keys(candidate.metrics)).toEqual([
      'roc_auc',
      'log_loss',
      'brier',
      'accuracy',
      'precision',
      'recall',
      'f1',
    ]);
    expect(figures).toMatchObject({ part: 'validation', rows: 40, failure: null });
    // The prior of the training rows, not of the rows that are scored.
    const training = rowsOf('train');
    const prior = training.reduce((sum, { y }) => sum + y, 0) / training.length;
    expect(baseline?.metrics['roc_auc']?.value).toBe(0.5);
    expect((await csv('baseline')).split('\n')[1]).toBe(`3,a,${prior}`);
  });

  test('predictions stand in ascending row id with the same doubles, and join with the labels', async () => {
    await train(place, right);
    await run();
    const rows = rowsOf('validation');
    const lines = (await csv('candidate')).trimEnd().split('\n');
    expect(lines[0]).toBe('row_id,prediction,score');
    expect(lines.slice(1).map((line) => Number(line.split(',')[0]))).toEqual(rows.map(({ id }) => id));
    const { rowIds, predictions } = await loadScored(files, place.context.run, 'validation', 'candidate', place.split);
    const { y, score, predicted } = predictions as BinaryPredictions;
    const scores = rows.map(({ length }) => 1 / (1 + Math.exp(-6 * (length - 0.8))));
    expect([...rowIds]).toEqual(rows.map(({ id }) => id));
    expect([...y]).toEqual(rows.map((row) => row.y));
    expect([...score]).toEqual(scores);
    expect([...predicted]).toEqual(scores.map((value) => (value > 0.5 ? 1 : 0)));
  });

  test('is given row ids and the inputs of its signature, never the label', async () => {
    await train(
      place,
      program(`console.log(JSON.stringify(text)); ${right.split(`const header = 'row_id,prediction,score';`)[1]!}`),
    );
    await run();
    expect(headers()).toEqual(['header row_id,length,colour']);
    const text = JSON.parse(place.context.log.lines.find((line) => line.startsWith('"'))!) as string;
    expect(text).toContain('"a,b ""c""\nd"');
    expect(text.split('\n')[0]).not.toContain('kind');
    expect(text).toMatch(/^\d+,[-0-9.]+,$/m); // a missing value
    expect(text).toMatch(/^\d+,[-0-9.]+,""$/m); // an empty text
  });

  test('figures of frozen test rows end what was promised of them, and the log says so', async () => {
    await train(place, right);
    const epoch = { number: 1, opener: '1.0.0', target: place.split.target, key: 'k', looks: 20, frozen: 60 };
    await pin(place.context, { epochs: [{ ...epoch, questions: ['a'], promotions: 0 }] });
    const told = (): number =>
      place.context.log.notices.filter((line) => line.includes('Epoch 1 of the test rows')).length;
    await run();
    expect(told()).toBe(0);
    await run({ evaluate: { part: 'test' } });
    expect(told()).toBe(1);
    await pin(place.context, { epochs: [{ ...epoch, questions: ['a'], promotions: 0, shownBy: '1.1.0' }] });
    await run({ evaluate: { part: 'test' } });
    expect(told()).toBe(1);
  });

  test('only the asked metrics, in that order', async () => {
    await train(place, right);
    await run({ evaluate: { metrics: ['f1', 'accuracy'], part: 'test' } });
    expect(Object.keys((await evaluation('test')).models.candidate.metrics)).toEqual(['f1', 'accuracy']);
  });

  test('class probabilities stand for a score', async () => {
    const body = `write(['row_id,p_a,prediction,p_b', ...rows.map((r) => [r.id, 1 - score(r), 'b', score(r)].join(','))].join('\\n'));`;
    await train(place, program(body));
    await run();
    const scores = rowsOf('validation').map(({ length }) => 1 / (1 + Math.exp(-6 * (length - 0.8))));
    const lines = (await csv('candidate')).trimEnd().split('\n').slice(1);
    expect(lines.map((line) => Number(line.split(',')[2]))).toEqual(scores);
  });
});

describe('a candidate at fault is on record, and the step goes on', () => {
  const lines = (body: string): string =>
    program(`const out = rows.map(line); ${body} write([header, ...out].join('\\n') + '\\n');`);
  test.each([
    {
      name: 'too few rows',
      script: lines('out.length = 38;'),
      says: /2 rows have no prediction \(first: row_id 383\)/,
    },
    { name: 'no rows', script: lines('out.length = 0;'), says: /its predictions:1: the file has a header and no rows/ },
    {
      name: 'a row twice',
      script: lines('out.push(out[1]);'),
      says: /: 1 row comes more than once \(first: row_id 13\)$/,
    },
    {
      name: 'an unknown id',
      script: lines(`out.push('17,a,0.5');`),
      says: /: 1 row id is not among the rows to score \(first: row_id 17\)$/,
    },
    {
      name: 'an id that is text',
      script: lines(`out[0] = 'three,a,0.5';`),
      says: /: 1 row id is no whole number \(first: line 2\); 1 row has no prediction \(first: row_id 3\)$/,
    },
    { name: 'an id with decimals', script: lines(`out[0] = '3.0,a,0.5';`), says: /1 row id is no whole number/ },
    { name: 'a missing id', script: lines(`out[0] = ',a,0.5';`), says: /1 row id is no whole number/ },
    { name: 'a huge id', script: lines(`out[0] = '99999999999999999999,a,0.5';`), says: /1 row id is no whole number/ },
    {
      name: 'a score that is text',
      script: lines(`out[2] = '23,a,high';`),
      says: /: 1 score is not a finite number \(first: row_id 23\)$/,
    },
    {
      name: 'NaN',
      script: lines(`out[2] = '23,a,NaN'; out[3] = '33,a,';`),
      says: /: 2 scores are not finite numbers \(first: row_id 23\)$/,
    },
    { name: 'infinity', script: lines(`out[2] = '23,a,inf';`), says: /1 score is not a finite number/ },
    {
      name: 'a score above 1',
      script: lines(`out[2] = '23,a,1.00001'; out[9] = '93,a,-0.1';`),
      says: /: 2 scores are outside \[0, 1\] \(first: row_id 23\)$/,
    },
    {
      name: 'a class that the target lacks',
      script: lines(`out[2] = '23,c,0.5';`),
      says: /: 1 prediction is not a class of the target \(first: row_id 23\)$/,
    },
    {
      name: 'no prediction column',
      script: program(`write('row_id,score\\n3,0.5\\n');`),
      says: /lack the column prediction$/,
    },
    {
      name: 'no score column',
      script: program(`write('row_id,prediction\\n3,a\\n');`),
      says: /lack the column score$/,
    },
    {
      name: 'probabilities of one class only',
      script: program(`write('row_id,prediction,p_b\\n3,a,0.5\\n');`),
      says: /for some classes of the target only$/,
    },
    {
      name: 'probabilities that do not sum to 1',
      script: program(`write(['row_id,prediction,p_a,p_b', ...rows.map((r) => r.id + ',a,0.5,0.50001')].join('\\n'));`),
      says: /the class probabilities of 40 rows do not sum to 1/,
    },
    {
      name: 'a score against the probabilities',
      script: program(
        `write(['row_id,prediction,score,p_a,p_b', ...rows.map((r) => r.id + ',a,0.2,0.5,0.5')].join('\\n'));`,
      ),
      says: /the score of 40 rows is not the probability of the positive class/,
    },
    { name: 'a ragged row', script: lines(`out[2] = '23,a,0.5,1';`), says: /its predictions:4: expected 3 cells/ },
    { name: 'an open quote', script: lines(`out[2] = '23,"a,0.5';`), says: /its predictions:4: a quote/ },
    { name: 'garbage', script: program(`write(Buffer.from([0, 1, 2, 255, 254]));`), says: /its predictions/ },
    { name: 'an empty file', script: program(`write('');`), says: /its predictions/ },
    { name: 'no file', script: program(''), says: /wrote no file to MLOPS_OUTPUT$/ },
    {
      name: 'a folder',
      script: program(`import('node:fs').then((fs) => fs.mkdirSync(process.env.MLOPS_OUTPUT));`),
      says: /wrote no/,
    },
    {
      name: 'exit code 1',
      script: program(`console.log('cell 4711 is odd'); process.exitCode = 1;`),
      says: /The scoring program .* ended with exit code 1$/,
    },
    { name: 'a signal', script: program(`process.kill(process.pid, 'SIGKILL');`), says: /SIGKILL/ },
    {
      name: 'a right file, then exit code 1',
      script: right + 'process.exitCode = 1;',
      says: /ended with exit code 1$/,
    },
  ])('$name', async ({ script, says }) => {
    await train(place, script);
    const { status, summary } = await run();
    const { candidate, baseline } = (await evaluation()).models;
    expect(candidate.failure).toMatch(says);
    expect(candidate.failure).not.toMatch(/\.$|4711/);
    expect(candidate).toMatchObject({ rows: 0, metrics: {}, roc: null, confusion: null });
    expect(status).toBe('ok');
    expect(summary).toContain('candidate could not be scored');
    expect(baseline?.failure).toBeNull();
    expect(await place.context.run.has('evaluate/validation/candidate.csv')).toBe(false);
  });

  test('a program that never ends', async () => {
    await train(place, program('setInterval(() => {}, 1000);'));
    await run({ evaluate: { timeout_minutes: 0.02 } });
    expect((await evaluation()).models.candidate.failure).toMatch(/The scoring program/);
  });

  test('a program that is not installed is a mistake in the configuration', async () => {
    await train(place, right, { flavor: { name: 'command', score: ['no-such-program-here'] } });
    await expect(run()).rejects.toThrow(/no-such-program-here: no such program/);
  });
});

describe('champion and anchor', () => {
  test('are scored on the same rows with their own code', async () => {
    const guess = program(`write([header, ...rows.map((r) => r.id + ',a,0.25')].join('\\n'));`);
    await train(place, right);
    await register(place, 'champion', '1.1.0', guess);
    await register(place, 'anchor', '1.0.0', right);
    await pin(place.context, { number: 2, champion: '1.1.0', anchor: '1.0.0' });
    await run();
    const { candidate, champion, anchor } = (await evaluation()).models;
    expect(champion).toMatchObject({ version: '1.1.0', failure: null, rows: 40 });
    expect(champion?.metrics['roc_auc']?.value).toBe(0.5);
    expect(anchor?.version).toBe('1.0.0');
    // Equal predictions get equal figures, resampled intervals included.
    expect(anchor?.metrics).toEqual(candidate.metrics);
    expect(await csv('anchor')).toBe(await csv('candidate'));
    expect(headers()).toHaveLength(2); // the anchor's model is the candidate's
  });

  test('an anchor that is the champion is left out', async () => {
    await train(place, right);
    await register(place, 'champion', '1.0.0', right);
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    await run();
    expect((await evaluation()).models).toMatchObject({ champion: { version: '1.0.0' }, anchor: null });
  });

  test.each([
    { name: 'its program dies', script: program('process.exitCode = 3;'), change: {}, says: /ended with exit code 3$/ },
    {
      name: 'its program is not installed',
      script: right,
      change: { flavor: { name: 'command' as const, score: ['no-such-program-here'] } },
      says: /no such program/,
    },
    {
      name: 'it needs columns that are gone',
      script: right,
      change: {
        signature: {
          inputs: [
            { name: 'length', type: 'number' as const },
            { name: 'weight', type: 'number' as const },
            { name: '__proto__', type: 'number' as const },
          ],
          outputs: [],
        },
      },
      says: /^it needs the columns "weight", "__proto__", which today's data lack$/,
    },
    {
      name: 'it takes the label',
      script: right,
      change: { signature: { inputs: [{ name: 'kind', type: 'string' as const }], outputs: [] } },
      says: /^it takes the target "kind" as an input$/,
    },
  ])('a champion that cannot be scored is unavailable: $name', async ({ script, change, says }) => {
    await train(place, right);
    await register(place, 'champion', '1.0.0', script, change);
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    const { status } = await run();
    const { candidate, champion } = (await evaluation()).models;
    expect(status).toBe('ok');
    expect(candidate.failure).toBeNull();
    expect(champion?.failure).toMatch(says);
  });

  test('a champion whose signature names fewer columns gets those only', async () => {
    await train(place, right);
    const signature = { inputs: [{ name: 'length', type: 'number' as const }], outputs: [] };
    await register(place, 'champion', '1.0.0', right, { signature });
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    await run();
    expect(headers()).toEqual(['header row_id,length,colour', 'header row_id,length']);
  });

  test('a champion of another target is an error, unless a new line was asked for', async () => {
    await train(place, right);
    const target = { ...place.split.target, positive: 'a' };
    await register(place, 'champion', '1.0.0', right, { target });
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    await expect(run()).rejects.toThrow(/^data\.target: the champion 1\.0\.0 predicts another target.*gate\.new_line/);
    await run({ new_line: 'the diagnosis is coded anew' });
    expect((await evaluation()).models.champion).toBeNull();
  });

  test("an archive that is not the manifest's is an error", async () => {
    await train(place, right);
    await register(place, 'champion', '1.0.0', right);
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    const { run: directory } = place.context;
    await train({ ...place, context: place.context }, program('console.log("another")'));
    await files.copy(directory.path('train/model.tar.gz'), directory.path('champion/champion/model.tar.gz'));
    await expect(run()).rejects.toThrow(/^champion 1\.0\.0: its model is not the one of its manifest/);
  });
});

describe('what does not belong together', () => {
  test.each([
    { name: 'data', change: { fingerprint: 'f'.repeat(64) } },
    { name: 'split', change: { split: { digest: 'f'.repeat(64) } } },
  ])('a candidate of another $name', async ({ change }) => {
    const trained = await train(place, right);
    const data = { ...trained.data, ...change, split: { ...trained.data.split, ...change.split } };
    await train(place, right, { data });
    await expect(run()).rejects.toThrow(/^train\/manifest\.json: the candidate was trained on other data/);
  });

  test('nothing trained', async () => {
    await expect(run()).rejects.toThrow(/train\/manifest\.json: not found .* run `mlops train` first/);
  });

  test('an empty part', async () => {
    await train(place, right);
    const { parts } = place.split;
    const split = { ...place.split, parts: { ...parts, validation: { ...parts.validation, rows: 0 } } };
    await place.context.run.write('split/manifest.json', split);
    const error: unknown = await run().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(/^split\/validation\.csv: the part has no rows; .*--part test/);
  });

  test('an unknown metric', async () => {
    await train(place, right);
    await expect(run({ evaluate: { metrics: ['roc_au'] } })).rejects.toThrow(/^evaluate\.metrics: .*"roc_auc"/);
  });
});

describe('several classes', () => {
  const target = { column: 'kind', task: 'multiclass' as const, classes: ['0', '1', 'a', 'b'], positive: null };
  /** 0.1 for the class 1, nothing for the class 0, the rest for a and b. */
  const shares = `(r) => [0.1, 0, 0.9 - 0.9 * score(r), 0.9 * score(r)]`;
  const answer = (head: string, cells: string): string =>
    program(
      `const shares = ${shares};\nwrite(['${head}', ...rows.map((r) => [${cells}].join(',')).reverse()].join('\\n'));`,
    );
  const whole = answer(
    'row_id,p_b,score,p_a,prediction,p_0,p_1.0',
    `r.id, shares(r)[3], 17, shares(r)[2], score(r) > 0.5 ? 'b' : 'a', 0, 0.1`,
  );
  const scored = (part: 'validation' | 'test' = 'validation') =>
    loadScored(files, place.context.run, part, 'candidate', place.split);

  beforeEach(async () => {
    place = await workspace(files, target);
  });

  test('columns in any order and form of the class, kept in that of the classes, and measured', async () => {
    await train(place, whole);
    await run();
    const [first] = rowsOf('validation');
    const score = 1 / (1 + Math.exp(-6 * (first!.length - 0.8)));
    const [head, line] = (await csv('candidate')).split('\n');
    expect(head).toBe('row_id,prediction,p_0,p_1,p_a,p_b');
    expect(line).toBe([first!.id, score > 0.5 ? 'b' : 'a', 0, 0.1, 0.9 - 0.9 * score, 0.9 * score].join(','));

    const { predictions } = await scored();
    if (predictions.task !== 'multiclass') throw new Error('of another task');
    const { y, predicted, score: matrix, classes } = predictions;
    expect([y.length, classes, matrix.length]).toEqual([40, 4, 160]);
    const hits = y.filter((label, i) => label === predicted[i]).length;
    const { candidate, baseline } = (await evaluation()).models;
    expect(candidate.metrics['accuracy']!.value).toBeCloseTo(hits / 40, 12);
    const loss = y.reduce((sum, label, i) => sum - Math.log(matrix[4 * i + label]!), 0) / 40;
    expect(candidate.metrics['log_loss']!.value).toBeCloseTo(loss, 12);
    expect(candidate.metrics['roc_auc_ovr']).toMatchObject({ value: null, reason: '2 of 4 classes have no row' });
    const count = (k: number, rows: Int32Array): number => rows.filter((each) => each === k).length;
    expect(candidate.classes).toMatchObject({
      observed: [0, 0, count(2, y), count(3, y)],
      predicted: [0, 0, count(2, predicted), count(3, predicted)],
    });
    expect(candidate).toMatchObject({ roc: null, confusion: null, residuals: null });
    // The baseline says the most frequent class and the shares of the training rows.
    const training = rowsOf('train');
    const share = training.reduce((sum, row) => sum + row.y, 0) / training.length;
    expect((await csv('baseline')).split('\n')[1]).toBe(`${first!.id},a,0,0,${1 - share},${share}`);
    expect(baseline!.metrics['accuracy']!.value).toBeCloseTo(count(2, y) / 40, 12);
  });

  test.each([
    {
      name: 'no probabilities',
      head: 'row_id,prediction',
      cells: `r.id, 'a'`,
      says: /lack the column p_<class> of each class/,
    },
    {
      name: 'probabilities of some classes',
      head: 'row_id,prediction,p_a,p_b',
      cells: `r.id, 'a', 0.5, 0.5`,
      says: /p_<class> for some classes of the target only/,
    },
    {
      name: 'a probability that is none',
      head: 'row_id,prediction,p_0,p_1,p_a,p_b',
      cells: `r.id, 'a', -0.5, 0.5, 0.5, 0.5`,
      says: /40 scores are outside \[0, 1\]/,
    },
    {
      name: 'a sum that is not 1',
      head: 'row_id,prediction,p_0,p_1,p_a,p_b',
      cells: `r.id, 'a', 0.5, 0.5, 0.5, 0.5`,
      says: /the class probabilities of 40 rows do not sum to 1/,
    },
    {
      name: 'a class that is none',
      head: 'row_id,prediction,p_0,p_1,p_a,p_b',
      cells: `r.id, 'c', 0.5, 0.5, 0, 0`,
      says: /40 predictions are not classes of the target/,
    },
  ])('$name', async ({ head, cells, says }) => {
    await train(place, answer(head, cells));
    await run();
    expect((await evaluation()).models.candidate.failure).toMatch(says);
  });
});

describe('regression', () => {
  const answer = (body: string): string =>
    program(`write(['row_id,prediction', ...rows.map((r, i) => r.id + ',' + (${body}))].join('\\n'));`);
  beforeEach(async () => {
    place = await workspace(files, regression);
  });

  test('is measured beside the mean of the training rows', async () => {
    await train(place, answer('2 * r.length'));
    await run();
    const { candidate, baseline } = (await evaluation()).models;
    const rows = rowsOf('validation', regression);
    const error = (predicted: (length: number) => number): number =>
      rows.reduce((sum, { y, length }) => sum + Math.abs(y - predicted(length)), 0) / rows.length;
    const training = rowsOf('train', regression);
    const mean = training.reduce((sum, { y }) => sum + y, 0) / training.length;
    expect(candidate.metrics['mae']?.value).toBeCloseTo(
      error((length) => 2 * length),
      12,
    );
    expect(baseline?.metrics['mae']?.value).toBeCloseTo(
      error(() => mean),
      12,
    );
    expect(candidate.residuals?.counts.reduce((sum, n) => sum + n, 0)).toBe(40);
    expect([candidate.roc, candidate.confusion]).toEqual([null, null]);
    expect((await csv('candidate')).split('\n')[0]).toBe('row_id,prediction');
  });

  test.each([
    { name: 'text', body: `i === 4 ? 'many' : 1` },
    { name: 'NaN', body: `i === 4 ? NaN : 1` },
    { name: 'infinity', body: `i === 4 ? '1e999' : 1` },
  ])('$name is no prediction', async ({ body }) => {
    await train(place, answer(body));
    await run();
    expect((await evaluation()).models.candidate.failure).toMatch(
      /: 1 prediction is not a finite number \(first: row_id 43\)$/,
    );
  });
});

describe('running again', () => {
  test('code of the repository’s own always runs, whatever the configuration says of the next training', async () => {
    await train(place, right);
    for (const flavor of ['tfjs', 'tfjs', 'command'] as const) expect((await run({ flavor })).skipped).toBe(false);
  });

  test('gives the same bytes', async () => {
    await train(place, right);
    const figures = async (): Promise<unknown> => {
      await run();
      const { models } = await evaluation();
      return [models.candidate.metrics, models.baseline?.metrics, await csv('candidate')];
    };
    expect(await figures()).toEqual(await figures());
  });
});

describe("a champion's environment", () => {
  const installed = (sklearn: string): object => ({
    system: 'linux x64',
    python: '3.11.7',
    packages: [
      { name: 'numpy', version: '2.0.0', sha256: [] },
      { name: 'scikit-learn', version: sklearn, sha256: [] },
    ],
    image: null,
  });
  const environment = (sklearn: string): object => ({ kind: 'venv', digest: 'x', installed: installed(sklearn) });

  async function given(of: Environments['of']): Promise<void> {
    await train(place, right, { environment: environment('1.9.1') } as object);
    await register(place, 'champion', '1.0.0', right, { environment: environment('1.8.0') } as object);
    await pin(place.context, { number: 1, champion: '1.0.0', anchor: '1.0.0' });
    place = { ...place, context: { ...place.context, environments: { of } } };
  }

  test('is its own, made again from its record; the report says what differs', async () => {
    const asked: unknown[] = [];
    await given((record, packages) => {
      asked.push([record.installed, packages]);
      return Promise.resolve(place.context.environment);
    });
    await run();
    expect(asked).toEqual([[installed('1.8.0'), []]]);
    expect((await evaluation()).models.champion?.environment).toEqual({
      foreign: false,
      text: 'Python 3.11.7, 2 packages; scikit-learn 1.8.0 (the candidate: 1.9.1)',
    });
  });

  const gone: Environments['of'] = () => Promise.resolve({ unavailable: 'numpy 2.0.0 is gone' });

  test('that cannot be had again: it is not scored in another one', async () => {
    await given(gone);
    await run();
    const { candidate, champion } = (await evaluation()).models;
    expect(candidate.failure).toBeNull();
    expect(champion?.failure).toBe(
      "its own environment cannot be had again: numpy 2.0.0 is gone; gate.champion_environment: candidate would score it in the candidate's",
    );
  });

  test("that cannot be had again: in the candidate's where that is allowed, on record", async () => {
    await given(gone);
    await run({ champion_environment: 'candidate' });
    expect((await evaluation()).models.champion).toMatchObject({
      failure: null,
      environment: {
        foreign: true,
        text: "champion 1.0.0 was scored in the candidate's environment, as gate.champion_environment says; its own environment cannot be had again: numpy 2.0.0 is gone",
      },
    });
  });
});
