import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { evaluateStep } from '../../src/evaluate/evaluate.step.js';
import { loadScored } from '../../src/evaluate/labels.js';
import { evaluationSchema, type Evaluation } from '../../src/evaluate/scores.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Predictions } from '../../src/metrics/metric.js';
import { runStep } from '../../src/run/runner.js';
import type { Ran } from '../../src/run/result.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import { csvRow } from '../../src/table/write.js';
import {
  pin,
  program,
  register,
  regression,
  right,
  rowsOf,
  train,
  workspace,
  type Row,
  type Workspace,
} from './workspace.js';

const files = new NodeFiles();
let place: Workspace;

beforeEach(async () => {
  place = await workspace(files);
});
afterEach(() => files.close());

type Part = 'validation' | 'test';

interface Change {
  readonly evaluate?: Readonly<Record<string, unknown>>;
  readonly must_pass?: string;
  readonly latency?: object;
  readonly values?: boolean;
  readonly reuse?: 'report' | 'corrected';
}

function configOf({
  evaluate = {},
  must_pass,
  latency,
  values = false,
  reuse = 'report',
}: Change): Parameters<typeof evaluateStep.run>[0] {
  return {
    evaluate: evaluateOptions.parse(evaluate),
    gate: {
      ...{ new_line: null, confidence: 0.95, champion_environment: 'own', reuse },
      ...{ must_pass: must_pass ?? null, latency: latency ?? null },
    },
    train: { flavor: 'command', command: null, backend: 'auto' },
    data: { delimiter: null, nulls: ['NA'] },
    report: { values },
  };
}

const run = (change: Change = {}): Promise<Ran> => runStep(evaluateStep, configOf(change), place.context, false);
const check = async (change: Change): Promise<void> => evaluateStep.check!(configOf(change), place.context);

function evaluation(part: Part = 'validation'): Promise<Evaluation> {
  return place.context.run.read(`evaluate/${part}/metrics.json`, 'evaluate', (value) => evaluationSchema.parse(value));
}

const predictions = async (
  role: 'candidate' | 'champion' = 'candidate',
  part: Part = 'validation',
): Promise<Predictions> => (await loadScored(files, place.context.run, part, role, place.split)).predictions;

const logistic = ({ length }: Row): number => 1 / (1 + Math.exp(-6 * (length - 0.8)));

/** Adds columns to all parts that no model sees. */
async function addColumns(
  columns: Readonly<Record<string, (row: Row) => string>>,
  type: 'number' | 'string' = 'number',
): Promise<void> {
  const { context, split } = place;
  const names = Object.keys(columns);
  const whole: SplitManifest = { ...split, columns: [...split.columns, ...names.map((name) => ({ name, type }))] };
  await context.run.write('split/manifest.json', whole);
  for (const part of ['train', 'validation', 'test'] as const) {
    const lines = rowsOf(part, split.target).map((row) => {
      const y = split.target.task === 'regression' ? String(row.y) : row.y === 1 ? 'b' : 'a';
      return csvRow([String(row.id), String(row.length), row.colour, y, ...names.map((name) => columns[name]!(row))]);
    });
    const head = csvRow(['row_id', 'length', 'colour', 'kind', ...names]);
    await files.write(context.run.path(`split/${part}.csv`), `${head}\n${lines.join('\n')}\n`);
  }
}

const champion = async (script: string, change: Parameters<typeof register>[4] = {}): Promise<void> => {
  await register(place, 'champion', '1.2.0', script, change);
  await pin(place.context, { number: 1, champion: '1.2.0', anchor: '1.2.0' });
};

describe('weights', () => {
  test('count in every metric, for the baseline and for the gate', async () => {
    await addColumns({ w: ({ id }) => String(id % 3) });
    await train(place, right);
    await run({ evaluate: { weight: 'w' } });
    const { models, weight } = await evaluation();
    const rows = rowsOf('validation');
    const all = rows.reduce((sum, { id }) => sum + (id % 3), 0);
    const brier = rows.reduce((sum, row) => sum + (row.id % 3) * (logistic(row) - row.y) ** 2, 0) / all;
    expect(weight).toBe('w');
    expect(models.candidate.metrics['brier']?.value).toBeCloseTo(brier, 12);
    // Counts stay those of rows.
    const { tp, fp, fn, tn } = models.candidate.confusion!;
    expect(tp + fp + fn + tn).toBe(40);
    const training = rowsOf('train');
    const share =
      training.reduce((sum, { id, y }) => sum + (id % 3) * y, 0) / training.reduce((sum, { id }) => sum + (id % 3), 0);
    const line = (await files.text(place.context.run.path('evaluate/validation/baseline.csv'))).split('\n')[1];
    expect(Number(line!.split(',')[2])).toBeCloseTo(share, 12);
    expect([...(await predictions()).weight!]).toEqual(rows.map(({ id }) => id % 3));
  });

  test.each([
    { name: 'missing', cell: '', says: 'expected a weight, a finite number of at least 0, it is missing' },
    { name: 'below 0', cell: '-1', says: 'expected a weight, a finite number of at least 0, got one below 0' },
    {
      name: 'infinite',
      cell: 'inf',
      says: 'expected a weight, a finite number of at least 0, got an infinite one',
    },
    {
      name: 'too large to be summed',
      cell: '1e308',
      says: 'expected a weight, a finite number of at least 0, got one so far from 0 that its products leave the range of numbers (1e-50 to 1e50)',
    },
    {
      name: 'too small to be squared',
      cell: '1e-200',
      says: 'expected a weight, a finite number of at least 0, got one so near 0 that its products leave the range of numbers (1e-50 to 1e50)',
    },
  ])('one that is $name is refused before training, with its line', async ({ cell, says }) => {
    await addColumns({ w: ({ id }) => (id === 23 ? cell : '1') });
    // Row 13 takes two lines.
    await expect(check({ evaluate: { weight: 'w' } })).rejects.toThrow(
      `evaluate.weight: split/validation.csv:5: column "w": ${says}`,
    );
  });

  test("one that is wrong is named by the user's own file and line", async () => {
    await addColumns({ w: ({ id }) => (id === 23 ? '1e308' : '1') });
    await files.write(join(place.context.workspace, 'mine.csv'), 'length,colour,kind,w\n1,red,a,1\n1,red,a,1e308\n');
    const config = configOf({ evaluate: { weight: 'w' } });
    const of = (source: string[]) =>
      evaluateStep.check!({ ...config, data: { ...config.data, source } }, place.context);
    await expect(of(['*.csv'])).rejects.toThrow('evaluate.weight: mine.csv:3: column "w": expected a weight');
    await expect(of(['gone.csv'])).rejects.toThrow('evaluate.weight: split/validation.csv:5: column "w"');
  });

  test('at both ends of the range still measure', async () => {
    await addColumns({ w: ({ id }) => (id % 3 === 0 ? '1e50' : '1e-50') });
    await train(place, right);
    await check({ evaluate: { weight: 'w' } });
    await run({ evaluate: { weight: 'w' } });
    const { models } = await evaluation();
    const rows = rowsOf('validation').filter(({ id }) => id % 3 === 0);
    const brier = rows.reduce((sum, row) => sum + (logistic(row) - row.y) ** 2, 0) / rows.length;
    expect(models.candidate.metrics['brier']?.value).toBeCloseTo(brier, 12);
  });

  test.each([
    { column: 'wight', says: 'evaluate.weight: no column "wight" in the data; did you mean "weight"?' },
    { column: 'colour', says: 'evaluate.weight: column "colour" holds other things than numbers' },
    {
      column: 'weight',
      says: 'evaluate.weight: every row of the training part has the weight 0 in column "weight", so that no row counts',
    },
  ])('$says', async ({ column, says }) => {
    await addColumns({ weight: () => '0' });
    await expect(check({ evaluate: { weight: column } })).rejects.toThrow(says);
  });
});

test('a split without validation rows has nothing to check there', async () => {
  await addColumns({ w: () => '1' });
  const { split, context } = place;
  const parts = { ...split.parts, validation: { ...split.parts.validation, rows: 0 } };
  const columns = [...split.columns, { name: 'w', type: 'number' }];
  await context.run.write('split/manifest.json', { ...split, columns, parts });
  await files.write(context.run.path('split/validation.csv'), 'row_id,length,colour,kind,w\n');
  await check({ evaluate: { weight: 'w', cost: { value: 'w' } } });
});

describe('a decision threshold', () => {
  test('that is given decides, whatever the model says', async () => {
    await train(place, right);
    await run({ evaluate: { threshold: 0.3 } });
    const { models } = await evaluation();
    expect(models.candidate.decision).toEqual({ threshold: 0.3, chosen: null });
    expect([...(await predictions()).predicted]).toEqual(
      rowsOf('validation').map((row) => (logistic(row) >= 0.3 ? 1 : 0)),
    );
    // The naive baseline has no scores that tell rows apart.
    expect(models.baseline?.decision).toBeUndefined();
  });

  test('is chosen on the validation rows and taken for the test rows', async () => {
    await train(place, right);
    await run({ evaluate: { threshold: { choose: 'f1' } } });
    const { decision, metrics } = (await evaluation()).models.candidate;
    const f1At = (threshold: number): number => {
      const rows = rowsOf('validation').map((row) => [logistic(row) >= threshold, row.y === 1] as const);
      const [tp, wrong] = [rows.filter(([a, b]) => a && b).length, rows.filter(([a, b]) => a !== b).length];
      return (2 * tp) / (2 * tp + wrong);
    };
    const best = Math.max(...rowsOf('validation').map((row) => f1At(logistic(row))));
    expect(f1At(decision!.threshold)).toBe(best);
    expect(metrics['f1']?.value).toBeCloseTo(best, 12);
    await run({ evaluate: { part: 'test', threshold: { choose: 'f1' } } });
    expect((await evaluation('test')).models.candidate.decision).toEqual(decision);
    const decided = rowsOf('test').map((row) => (logistic(row) >= decision!.threshold ? 1 : 0));
    expect([...(await predictions('candidate', 'test')).predicted]).toEqual(decided);
  });

  test('is never chosen on the test rows', async () => {
    await train(place, right);
    const onTest = run({ evaluate: { part: 'test', threshold: { choose: 'f1' } } });
    await expect(onTest).rejects.toThrow(
      'evaluate.threshold.choose: a threshold is chosen on the validation rows, which were not scored',
    );
    await run({ evaluate: { threshold: { choose: 'mcc' } } });
    await expect(run({ evaluate: { part: 'test', threshold: { choose: 'f1' } } })).rejects.toThrow(
      'holds no threshold that was chosen by f1 for this candidate',
    );
    await train(place, `${right}\n// another one`);
    await expect(run({ evaluate: { part: 'test', threshold: { choose: 'mcc' } } })).rejects.toThrow(
      'for this candidate',
    );
  });

  test("a champion decides with its own, another candidate's is not its", async () => {
    await train(place, right);
    await champion(right, { decision: { threshold: 0.8, chosen: 'f1' } });
    await run({ evaluate: { threshold: 0.3 } });
    const { models, churn } = await evaluation();
    expect(models.champion?.decision).toEqual({ threshold: 0.8, chosen: 'f1' });
    const rows = rowsOf('validation');
    expect([...(await predictions('champion')).predicted]).toEqual(rows.map((row) => (logistic(row) >= 0.8 ? 1 : 0)));
    const between = rows.filter((row) => logistic(row) >= 0.3 && logistic(row) < 0.8);
    const nowRight = between.filter(({ y }) => y === 1).length;
    expect(churn).toEqual({ rows: 40, flipped: between.length, nowRight, nowWrong: between.length - nowRight });
  });

  test('a precision that no threshold reaches is a fault of the candidate', async () => {
    await train(
      place,
      program(`write([header, ...rows.map((row) => row.id + ',a,' + (1 - score(row)))].join('\\n') + '\\n');`),
    );
    await run({ evaluate: { threshold: { choose: 'recall_at_precision@1' } } });
    expect((await evaluation()).models.candidate.failure).toBe(
      'no threshold reaches a precision of 1 on the validation rows',
    );
  });

  test('is refused where it has no meaning, or nothing to be chosen by', async () => {
    await expect(check({ evaluate: { threshold: { choose: 'cost' } } })).rejects.toThrow(
      'evaluate.threshold.choose: expected evaluate.cost',
    );
    await place.context.run.write('split/manifest.json', {
      ...place.split,
      parts: { ...place.split.parts, validation: { ...place.split.parts.validation, rows: 0 } },
    });
    await expect(check({ evaluate: { threshold: { choose: 'f1' } } })).rejects.toThrow(
      'and there are none; set data.split.validation to a fold',
    );
    place = await workspace(files, regression);
    await expect(check({ evaluate: { threshold: 0.3 } })).rejects.toThrow(
      'evaluate.threshold: only a binary target has a threshold, the task is regression',
    );
  });
});

describe('cost', () => {
  test('money by 1,000 decisions, and the threshold that makes it least', async () => {
    await addColumns({ amount: ({ id }) => String(id) });
    await train(place, right);
    const cost = { matrix: { b: { a: 'amount' }, a: { b: 40 } } };
    await run({ evaluate: { cost, threshold: { choose: 'cost' } } });
    const { models, added } = await evaluation();
    const rows = rowsOf('validation');
    const costAt = (threshold: number): number =>
      (1000 / rows.length) *
      rows.reduce((sum, row) => {
        const decided = logistic(row) >= threshold;
        return sum + (decided === (row.y === 1) ? 0 : decided ? 40 : row.id);
      }, 0);
    const least = Math.min(costAt(0), costAt(1), ...rows.map((row) => costAt(logistic(row))));
    expect(costAt(models.candidate.decision!.threshold)).toBeCloseTo(least, 9);
    expect(models.candidate.metrics['cost']?.value).toBeCloseTo(least, 9);
    expect(added).toEqual([{ name: 'cost', title: 'Cost per 1,000 decisions', better: 'lower' }]);
    expect([...(await predictions()).columns!['amount']!]).toEqual(rows.map(({ id }) => id));
  });

  test('an amount that is missing is refused before training, with its line', async () => {
    await addColumns({ amount: ({ id }) => (id === 7 ? '' : '1') });
    await expect(check({ evaluate: { cost: { value: 'amount' } } })).rejects.toThrow(
      'evaluate.cost: split/test.csv:2: column "amount": expected an amount of money, a finite number, it is missing',
    );
  });
});

describe("a metric of the user's", () => {
  /** Writes a program into the workspace. @returns its command */
  async function metric(body: string): Promise<string[]> {
    const script = `
import { readFileSync, writeFileSync } from 'node:fs';
const table = (path) => readFileSync(path, 'utf8').trimEnd().split('\\n').map((line) => line.split(','));
const [head, ...rows] = table(process.env.MLOPS_INPUT);
const write = (text) => writeFileSync(process.env.MLOPS_OUTPUT, text);
${body}`;
    await files.write(join(place.context.workspace, 'metric.mjs'), script);
    return [process.execPath, 'metric.mjs'];
  }

  test('tells a number of each row, of which bounds are made', async () => {
    const command = await metric(`
if (head.join() !== 'row_id,observed,prediction,score') process.exit(3);
const value = ([id, observed, prediction]) => id + ',' + (observed === prediction ? 2 : -1);
write(['row_id,value', ...rows.map(value).reverse()].join('\\n'));`);
    await train(place, right);
    await champion(right, { decision: { threshold: 0.9, chosen: null } });
    await run({ evaluate: { own: { profit: { command, better: 'higher' } } } });
    const { models, added } = await evaluation();
    const profit = (threshold: number): number =>
      rowsOf('validation').reduce((sum, row) => sum + (logistic(row) >= threshold === (row.y === 1) ? 2 : -1), 0) / 40;
    expect(models.candidate.metrics['profit']).toMatchObject({ value: profit(0.5) });
    expect(models.candidate.metrics['profit']?.lower).toBeLessThan(profit(0.5));
    expect(models.champion?.metrics['profit']?.value).toBeCloseTo(profit(0.9), 12);
    expect(models.baseline?.metrics['profit']?.value).not.toBeNull();
    expect(added).toEqual([{ name: 'profit', title: 'Profit', better: 'higher' }]);
    expect((await predictions()).columns!['profit']).toHaveLength(40);
  });

  test('one value of all rows has no interval', async () => {
    const command = await metric(`write('{"value": 0.25}');`);
    await train(place, right);
    await run({ evaluate: { own: { gain: { command, better: 'lower', range: [0, 1] } }, slices: ['colour'] } });
    const { candidate } = (await evaluation()).models;
    expect(candidate.metrics['gain']).toEqual({ value: 0.25, lower: null, upper: null, method: 'one value' });
    expect(candidate.slices![0]!.metrics['gain']).toBeUndefined();
  });

  test('says why it has no value', async () => {
    const command = await metric(`write('{"value": null, "reason": "no customer bought"}');`);
    await train(place, right);
    await run({ evaluate: { own: { gain: { command, better: 'lower' } } } });
    expect((await evaluation()).models.candidate.metrics['gain']).toMatchObject({
      value: null,
      reason: 'no customer bought',
    });
  });

  test('is given all columns of the rows, and no token', async () => {
    await addColumns({ amount: ({ id }) => String(id) });
    const command = await metric(`
const amounts = readFileSync(process.env.MLOPS_ROWS, 'utf8');
if (!amounts.startsWith('row_id,length,colour,kind,amount')) process.exit(4);
if (Object.keys(process.env).some((name) => name.startsWith('ACTIONS_') || name === 'GITHUB_TOKEN')) process.exit(5);
write('{"value": 1}');`);
    await train(place, right);
    await run({ evaluate: { own: { gain: { command, better: 'lower' } } } });
    expect((await evaluation()).models.candidate.metrics['gain']?.value).toBe(1);
  });

  const all = `rows.map(([id]) => id + ',1')`;
  test.each([
    { name: 'an exit code', body: 'process.exit(3);', says: 'ended with exit code 3 for the candidate; correct it.' },
    { name: 'nothing', body: '', says: 'wrote nothing to MLOPS_OUTPUT' },
    { name: 'garbage', body: `write('{value}');`, says: 'wrote what is no JSON' },
    { name: 'NaN', body: `write('{"value": NaN}');`, says: 'wrote what is no JSON (NaN and infinities are none)' },
    {
      name: 'a text',
      body: `write('{"value": "3"}');`,
      says: 'wrote JSON of another form; expected {"value": <a number>}',
    },
    { name: 'too much', body: `write('{"value": 3}');`, says: 'wrote a value outside of its range [0, 1]' },
    {
      name: 'a row too much',
      body: `write(['row_id,value', '1,1', ...${all}].join('\\n'));`,
      says: 'line 2 of its CSV has a row_id that is not among the rows',
    },
    {
      name: 'a row twice',
      body: `write(['row_id,value', '3,1', ...${all}].join('\\n'));`,
      says: 'line 3 of its CSV has row_id 3 a second time',
    },
    {
      name: 'a row too few',
      body: `write(['row_id,value', ...${all}.slice(1)].join('\\n'));`,
      says: 'left 1 of 40 rows without a number (first: row_id 3)',
    },
    {
      name: 'NaN of a row',
      body: `write(['row_id,value', ...${all}].join('\\n').replace(',1', ',NaN'));`,
      says: 'line 2 of its CSV has no finite number',
    },
    {
      name: 'a number out of range',
      body: `write(['row_id,value', ...${all}].join('\\n').replace(',1', ',7'));`,
      says: 'line 2 of its CSV has a number outside of its range [0, 1]',
    },
    {
      name: 'no column',
      body: `write(['row_id,x', ...${all}].join('\\n'));`,
      says: 'wrote a CSV without the column value; expected row_id,value',
    },
    {
      name: 'losses where higher is better',
      body: `write(['row_id,loss', ...${all}].join('\\n'));`,
      says: 'wrote a column `loss`, but says that higher is better',
    },
    {
      name: 'a ragged row',
      body: `write(['row_id,value', '3', ...${all}].join('\\n'));`,
      says: 'wrote neither JSON nor a CSV that can be read',
    },
  ])('$name is one clear sentence', async ({ body, says }) => {
    const command = await metric(body);
    await train(place, right);
    const options = { command, better: 'higher', range: [0, 1] };
    const error = await run({ evaluate: { own: { gain: options } } }).catch((cause: unknown) => cause);
    expect((error as Error).message).toContain(`evaluate.own.gain: "${command.join(' ')}" `);
    expect((error as Error).message).toContain(says);
  });

  test('that takes too long is ended', async () => {
    const command = await metric('setInterval(() => {}, 1000);');
    await train(place, right);
    const own = { gain: { command, better: 'higher', timeout_minutes: 0.002 } };
    await expect(run({ evaluate: { own } })).rejects.toThrow('raise evaluate.own.gain.timeout_minutes, or do less.');
  });

  test('a taken name, and one that is none', async () => {
    const options = { command: 'true', better: 'higher' };
    await expect(check({ evaluate: { own: { f1: options } } })).rejects.toThrow(
      'evaluate.own.f1: a metric of this name is built in',
    );
    await expect(check({ evaluate: { own: { cost: options } } })).rejects.toThrow(
      'evaluate.own.cost: a metric of this name',
    );
    expect(evaluateOptions.safeParse({ own: { 'Net profit': options } }).success).toBe(false);
    await addColumns({ gain: () => '1' });
    const both = { own: { gain: options }, cost: { value: 'gain' } };
    await expect(check({ evaluate: both })).rejects.toThrow('evaluate.own.gain: the column of money has this name');
  });
});

describe('slices', () => {
  test('have metrics with intervals, of candidate and champion', async () => {
    await train(place, right);
    await champion(right);
    const slices = ['colour', { name: 'long', where: 'length >= 1' }, { name: 'none', where: 'length > 99' }];
    await run({ evaluate: { slices, metrics: ['accuracy'] } });
    const { candidate, champion: before } = (await evaluation()).models;
    expect(candidate.slices!.map(({ name, rows }) => [name, rows])).toEqual([
      ['colour 1 of 6', 7],
      ['colour 2 of 6', 6],
      ['colour 3 of 6', 6],
      ['colour 4 of 6', 7],
      ['colour 5 of 6', 7],
      ['colour is missing', 7],
      ['long', rowsOf('validation').filter(({ length }) => length >= 1).length],
      ['none', 0],
    ]);
    const long = rowsOf('validation').filter(({ length }) => length >= 1);
    const hits = long.filter((row) => (logistic(row) > 0.5 ? 1 : 0) === row.y).length;
    expect(candidate.slices![6]!.metrics['accuracy']).toMatchObject({ value: hits / long.length });
    expect(before!.slices).toEqual(candidate.slices);
    await run({ evaluate: { slices, metrics: ['accuracy'] }, values: true });
    expect((await evaluation()).models.candidate.slices![2]!.name).toBe('colour = NA');
  });
});

describe('behaviour', () => {
  /** Its score depends on the length, and for red ones on the colour. */
  const prejudiced = program(`
const red = new Set([...text.matchAll(/^(\\d+),[-0-9.]+,red$/gm)].map((m) => m[1]));
const own = (row) => red.has(row.id) ? 0.99 : score(row);
write([header, ...rows.map((row) => row.id + ',' + (own(row) > 0.5 ? 'b' : 'a') + ',' + own(row))].join('\\n') + '\\n');`);

  test('an invariance that is broken is counted by rows, and one start tries all', async () => {
    await train(place, prejudiced);
    const behaviour = [
      { name: 'colour', invariance: { set: { colour: ['red', 'blue'] } }, at_most: 0.5 },
      { name: 'blue', invariance: { set: { colour: ['blue', null] } } },
    ];
    await run({ evaluate: { behaviour } });
    const found = (await evaluation()).behaviour!;
    const rows = rowsOf('validation');
    const low = (row: Row): boolean => !(logistic(row) > 0.5);
    // Made red, a low one flips; a red one made blue falls back to its length.
    expect(found[0]).toEqual({
      name: 'colour',
      kind: 'invariance',
      rows: 40,
      broken: rows.filter(low).length,
      atMost: 0.5,
      failure: null,
    });
    const reds = rows.filter((row) => row.colour === 'red' && low(row));
    expect(reds.length).toBeGreaterThan(0);
    expect(found[1]).toMatchObject({ rows: 40, broken: reds.length, atMost: 0 });
    expect(place.context.log.lines.filter((line) => line.startsWith('header'))).toHaveLength(2);
  });

  test('a direction', async () => {
    await train(place, right);
    const increase = { length: '10%' };
    const behaviour = [
      { name: 'longer is b', directional: { increase }, expect: 'up' },
      { name: 'longer is a', directional: { increase }, expect: 'down', at_most: 0.1 },
      { name: 'shorter is a', directional: { decrease: { length: 0.2 } }, expect: 'down' },
      { name: 'a hair', directional: { increase: { length: 0.001 } }, expect: 'down', tolerance: 0.01 },
      { name: 'of the other class', directional: { increase, class: 'a' }, expect: 'down' },
    ];
    await run({ evaluate: { behaviour } });
    const found = (await evaluation()).behaviour!;
    // A tenth of nothing moves nothing.
    const moves = rowsOf('validation').filter(({ length }) => length !== 0).length;
    expect(found.map(({ rows, broken }) => [rows, broken])).toEqual([
      [moves, 0],
      [moves, moves],
      [40, 0],
      [40, 0],
      [moves, 0],
    ]);
  });

  test('of a regression', async () => {
    place = await workspace(files, regression);
    await train(
      place,
      program(`write(['row_id,prediction', ...rows.map((row) => row.id + ',' + 2 * row.length)].join('\\n'));`),
    );
    const behaviour = [
      { name: 'grows', directional: { increase: { length: 1 } }, expect: 'up' },
      { name: 'stays', invariance: { set: { length: [0.5] } }, tolerance: 0.4 },
    ];
    await run({ evaluate: { behaviour } });
    const found = (await evaluation()).behaviour!;
    const far = rowsOf('validation', regression).filter(({ length }) => Math.abs(2 * length - 1) > 0.4 + 1e-9);
    expect(found.map(({ broken }) => broken)).toEqual([0, far.length]);
  });

  test('a model that cannot take the copies says so, and its comparison stands', async () => {
    await train(
      place,
      program(
        `if (text.includes(',blue')) process.exit(7); ${right.split(`const header = 'row_id,prediction,score';`)[1]!}`,
      ),
    );
    await run({ evaluate: { behaviour: [{ name: 'blue', invariance: { set: { colour: ['blue'] } } }] } });
    const { behaviour, models } = await evaluation();
    expect(models.candidate.failure).toBeNull();
    expect(behaviour![0]!.failure).toContain('ended with exit code 7');
  });

  test.each([
    {
      test: { invariance: { set: { color: ['a'] } } },
      says: 'evaluate.behaviour.0.invariance.set.color: no column "color" in the data; did you mean "colour"?',
    },
    {
      test: { invariance: { set: { kind: ['a'] } } },
      says: 'column "kind" is the target, so no model sees it; name an input.',
    },
    {
      test: { invariance: { set: { shop: ['a'] } } },
      says: 'column "shop" is ignored, so no model sees it; name an input.',
    },
    { test: { invariance: { set: { length: ['a'] } } }, says: 'the column holds numbers, got "a"; correct the value.' },
    {
      test: { directional: { increase: { colour: 1 } }, expect: 'up' },
      says: 'evaluate.behaviour.0.directional.increase.colour: the column holds no numbers',
    },
    {
      test: { directional: { increase: { length: 1 }, class: 'c' }, expect: 'up' },
      says: 'expected the class whose probability is meant, got "c"',
    },
    {
      test: { directional: { increase: { length: '0%' } }, expect: 'up' },
      says: 'expected an amount above 0, got 0%.',
    },
    {
      test: { invariance: { set: { length: [1, 2, 3, 4, 5, 6, 7, 8], colour: ['1', '2', '3', '4', '5', '6', '7'] } } },
      says: '56 combinations of values; expected at most 50',
    },
  ])('$says', async ({ test: given, says }) => {
    await addColumns({ shop: () => '1' });
    await expect(check({ evaluate: { behaviour: [{ name: 'a', ...given }] } })).rejects.toThrow(says);
  });

  test.each([
    { given: [{ name: 'a' }], says: 'Invalid input' },
    {
      given: [{ name: 'a', directional: {}, expect: 'up' }],
      says: 'expected increase or decrease with at least one column.',
    },
    {
      given: [1, 2].map(() => ({ name: 'a', invariance: { set: { x: [1] } } })),
      says: 'a second test "a"; give it another name.',
    },
  ])('$says: $given', ({ given, says }) => {
    const { error } = evaluateOptions.safeParse({ behaviour: given });
    expect(error?.issues[0]?.message).toContain(says);
  });
});

describe('rows that must stay right', () => {
  const write = (text: string): Promise<void> => files.write(join(place.context.workspace, 'data/golden.csv'), text);

  test('are scored by the candidate as it decides; wrong ones are named by their line', async () => {
    await write('colour,kind,length\nred,b,1.5\n"a\nb",a,0.1\nNA,a,1.5\nblue,b,0.7\n');
    await train(place, right);
    await run({ must_pass: 'data/golden.csv' });
    expect((await evaluation()).mustPass).toEqual({ file: 'data/golden.csv', rows: 4, wrong: 2, lines: [5, 6] });
    await run({ must_pass: 'data/golden.csv', evaluate: { threshold: 0.3 } });
    expect((await evaluation()).mustPass).toMatchObject({ wrong: 1, lines: [5] });
  });

  test('of a regression each may be off by its own', async () => {
    place = await workspace(files, regression);
    await write('colour,kind,length,tolerance\nred,2,1,0\nred,2.5,1,0.4\nred,2.5,1,0.5\n');
    await train(
      place,
      program(`write(['row_id,prediction', ...rows.map((row) => row.id + ',' + 2 * row.length)].join('\\n'));`),
    );
    await run({ must_pass: 'data/golden.csv' });
    expect((await evaluation()).mustPass).toMatchObject({ rows: 3, wrong: 1, lines: [3] });
  });

  test.each([
    {
      text: 'colour,length\nred,1\n',
      says: 'gate.must_pass: data/golden.csv:1: no column "kind", the target; add it.',
    },
    {
      text: 'colour,kind\nred,b\n',
      says: 'gate.must_pass: data/golden.csv:1: a column of the model\'s inputs is missing: "length"',
    },
    {
      text: 'colour,kind,length\nred,b,1\nred,,1\n',
      says: 'gate.must_pass: data/golden.csv:3: column "kind": expected a class of the target',
    },
    {
      text: 'colour,kind,length\nred,b,long\n',
      says: 'gate.must_pass: data/golden.csv:2: column "length": expected a number',
    },
    { text: 'colour,kind,length\nred,b\n', says: 'data/golden.csv:2' },
    { text: null, says: 'gate.must_pass: "data/golden.csv": no such file' },
  ])('$says', async ({ text, says }) => {
    if (text !== null) await write(text);
    await expect(check({ must_pass: 'data/golden.csv' })).rejects.toThrow(says);
  });
});

test('rows that a model is trained on are none that must stay right', async () => {
  const { context, split } = place;
  const text = 'colour,kind,length\nred,b,1.5\n';
  await files.write(join(context.workspace, 'data/golden.csv'), text);
  await files.write(join(context.workspace, 'golden/rows.csv'), text);
  await files.write(join(context.workspace, 'golden/linked.csv'), text);
  await symlink('../golden/linked.csv', join(context.workspace, 'data/a.csv'));
  const recorded = ['data/a.csv', 'data/golden.csv', 'https://example.org/rows.csv'].map((path) => ({
    ...{ path, size: text.length, sha256: '0'.repeat(64) },
  }));
  await context.run.write('split/manifest.json', { ...split, data: { ...split.data, files: recorded } });
  const says = 'is one of the files of data.source, so that a model is trained on its rows; move it';
  await expect(check({ must_pass: 'data/golden.csv' })).rejects.toThrow(`gate.must_pass: "data/golden.csv" ${says}`);
  await expect(check({ must_pass: './data/../data/golden.csv' })).rejects.toThrow(says);
  await expect(check({ must_pass: 'golden/linked.csv' })).rejects.toThrow(`"golden/linked.csv" ${says}`);
  await check({ must_pass: 'golden/rows.csv' });
});

describe('time and size', () => {
  test('are measured of candidate and champion in turn', async () => {
    const log = join(place.context.workspace, 'order.txt');
    const telling = (name: string): string =>
      `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(log)}, '${name} ');\n${right}`;
    await train(place, telling('candidate'));
    await champion(telling('champion'));
    await run({ latency: {} });
    const { candidate, champion: before } = (await evaluation()).models;
    expect(candidate.latency).toMatchObject({ runs: 5, rows: expect.any(Number) });
    expect(before!.latency).toMatchObject({ runs: 5, rows: (candidate.latency as { rows: number }).rows });
    const { fastest, milliseconds, slowest } = candidate.latency as {
      fastest: number;
      milliseconds: number;
      slowest: number;
    };
    expect(0 < fastest && fastest <= milliseconds && milliseconds <= slowest).toBe(true);
    // Scored once each, run once to see how long it takes, then timed in turn, without a word.
    expect(await files.text(log)).toBe('candidate champion '.repeat(7));
    expect(place.context.log.lines.filter((line) => line.startsWith('header'))).toHaveLength(2);
    expect(candidate.bytes).toBe(Buffer.byteLength(telling('candidate')));
  }, 60_000);

  test('nothing is timed where nobody asks', async () => {
    await train(place, right);
    await run();
    expect((await evaluation()).models.candidate.latency).toBeUndefined();
  });
});

describe('sealed figures', () => {
  test('tell what was asked, not how good anything is', async () => {
    await train(place, right);
    await champion(right);
    const evaluate = { part: 'test', threshold: 0.3, slices: ['colour'], metrics: ['accuracy'] };
    const behaviour = [{ name: 'longer', directional: { increase: { length: 1 } }, expect: 'up' }];
    await run({ evaluate: { ...evaluate, behaviour }, reuse: 'corrected' });
    const { models, behaviour: found, churn } = await evaluation('test');
    expect(models.candidate).toMatchObject({ decision: { threshold: 0.3 }, metrics: {}, roc: null });
    expect([models.candidate.slices, models.candidate.calibration, churn]).toEqual([undefined, undefined, undefined]);
    expect(found).toHaveLength(1);
  });
});

describe('odd predictions', () => {
  test('constant ones are told', async () => {
    await train(place, program(`write([header, ...rows.map((row) => row.id + ',a,0')].join('\\n'));`));
    await run();
    expect((await evaluation()).models.candidate.oddities).toEqual([
      'every row gets the same score',
      'every row is decided the same way',
      '100.0% of the rows get a probability of exactly 0 or 1',
    ]);
  });
});
