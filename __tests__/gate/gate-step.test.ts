import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Evaluation, Scored } from '../../src/evaluate/scores.js';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { keyDigest } from '../../src/gate/epoch-rows.js';
import { frozenRows, gateStep } from '../../src/gate/gate.step.js';
import { opensTest } from '../../src/gate/proposal.js';
import type { GatePorts } from '../../src/gate/situation.js';
import { verdictSchema, type Verdict } from '../../src/gate/verdict.js';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Predictions } from '../../src/metrics/metric.js';
import type { Manifest } from '../../src/model/manifest.js';
import { pinSchema } from '../../src/registry/record.js';
import { RunDirectory } from '../../src/run/directory.js';
import { runStep } from '../../src/run/runner.js';
import type { Context } from '../../src/run/step.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import { rng } from '../../src/statistics/rng.js';
import { candidateOf, classifier, optionsOf, rowsOf, sha, versionOf } from './scene.js';

const files = new NodeFiles();
const n = 400;
const earlier = ['1', '2', '3', '4', '5'].map(sha);
let run: RunDirectory;
let context: Context & GatePorts;

beforeEach(async () => {
  run = new RunDirectory(join(await files.temporary(), '.mlops'), files);
  context = {
    files,
    process: { run: () => Promise.reject(new Error('the gate starts no programs')), hide: (text) => text },
    clock: { now: () => new Date(0), elapsed: () => 0 },
    log: {
      info: () => undefined,
      notice: () => undefined,
      warning: () => undefined,
      error: () => undefined,
      output: () => undefined,
      group: (_, body) => body(),
      progress: () => ({ update: () => undefined, end: () => undefined }),
      mask: () => undefined,
    },
    run,
    workspace: run.root,
    who: { tool: '1.0.0', actor: 'ada', run: null, repository: null, revision: null, dirty: false },
    child: [],
    basePolicy: null,
    policySource: 'mlops.yml with --set gate.cap',
  };
});
afterEach(() => files.close());

const candidate = candidateOf('binary');
/** What the step is told besides `gate`. */
const others = { report: { values: false }, evaluate: evaluateOptions.parse({}) };

function split(over: Partial<SplitManifest> = {}): SplitManifest {
  const { policy, digest, parts } = candidate.data.split;
  const comparable = { version: '1.2.0', policyDigest: digest, same: true, validation: n, test: n };
  return {
    format: 'mlops-split-manifest/1',
    policy,
    policyDigest: digest,
    target: candidate.target,
    columns: [
      { name: 'x', type: 'number' },
      { name: 'sick', type: 'string' },
    ],
    features: ['x'],
    data: { files: [], rows: 1000, fingerprint: candidate.data.fingerprint },
    parts: {
      train: { rows: 200, classes: {}, digest: parts.train.digest },
      validation: { rows: n, classes: {}, digest: parts.validation.digest },
      test: { rows: n, classes: {}, digest: parts.test.digest },
    },
    deviation: 0,
    comparable: { champion: comparable, anchor: null },
    ...over,
  };
}

/** Writes what the earlier steps leave: a split, a candidate, a champion, and predictions of the given quality. */
async function prepare(
  part: 'validation' | 'test',
  quality: { candidate: number; champion: number | null },
  over: {
    split?: Partial<SplitManifest>;
    champion?: Manifest;
    evaluation?: Partial<Evaluation>;
    looks?: string[];
  } = {},
): Promise<void> {
  const random = rng(`step ${part}`);
  const rows = rowsOf('binary', n, random);
  const champion = quality.champion === null ? null : (over.champion ?? versionOf('binary', '1.2.0', sha('b')));
  const manifest = split({
    ...(champion === null ? { comparable: { champion: null, anchor: null } } : {}),
    ...over.split,
  });
  await run.write('split/manifest.json', manifest);
  const labels = [...rows.y].map((y, i) => `${i},${i},${y === 1 ? 'yes' : 'no'}`);
  await files.write(run.path(`split/${part}.csv`), ['row_id,x,sick', ...labels, ''].join('\n'));
  await run.write('train/manifest.json', candidate);
  await run.write('champion/pin.json', {
    format: 'mlops-pin/1',
    registry: 'registry',
    model: 'demo',
    number: champion === null ? 0 : 3,
    champion: champion?.version ?? null,
    anchor: champion?.version ?? null,
    newest: champion?.version ?? null,
    looks: over.looks ?? [],
  });
  if (champion !== null) await run.write('champion/champion/manifest.json', champion);
  const scored = async (role: string, model: Predictions, digest: string | null): Promise<Scored> => {
    if (model.task !== 'binary') throw new Error('not binary');
    const lines = [...model.score].map((p, i) => `${i},${model.predicted[i] === 1 ? 'yes' : 'no'},${p}`);
    await files.write(run.path(`evaluate/${part}/${role}.csv`), ['row_id,prediction,score', ...lines, ''].join('\n'));
    const nothing = { roc: null, confusion: null, residuals: null, metrics: {} };
    return { version: null, digest, failure: null, rows: n, seconds: 0, ...nothing };
  };
  const constant: Predictions = {
    task: 'binary',
    y: Uint8Array.from(rows.y),
    score: new Float64Array(n).fill(0.4),
    predicted: new Uint8Array(n),
  };
  const evaluation: Evaluation = {
    format: 'mlops-evaluation/1',
    part,
    rows: n,
    rowsDigest: manifest.parts[part].digest,
    confidence: 0.95,
    models: {
      candidate: await scored('candidate', classifier(rows, quality.candidate, random), candidate.model.digest),
      champion:
        champion === null || quality.champion === null
          ? null
          : await scored('champion', classifier(rows, quality.champion, random), champion.model.digest),
      anchor: null,
      baseline: await scored('baseline', constant, null),
    },
    ...over.evaluation,
  };
  await run.write(`evaluate/${part}/metrics.json`, evaluation);
}

function verdictAt(path: string): Promise<Verdict> {
  return run.read(path, 'gate', (value) => verdictSchema.parse(value));
}

describe('the gate step', () => {
  test('decides on the validation part and writes the verdict twice', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 }, { looks: earlier });
    const ran = await runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    expect(ran).toMatchObject({
      status: 'ok',
      figures: { verdict: 'promote', part: 'validation', metric: 'roc_auc', rows: n, looks: 0 },
    });
    expect(ran.summary).toMatch(/^promote: The candidate can replace version 1\.2\.0: it is better\./);
    const verdict = await verdictAt('gate/verdict.json');
    expect(verdict.policy.source).toBe('mlops.yml with --set gate.cap');
    expect(await verdictAt('gate/validation/verdict.json')).toEqual(verdict);
    expect(opensTest(verdict)).toBe(true);
  });

  test('decides anew where nothing changed: what judges may stand elsewhere', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    for (const basePolicy of [null, { unreadable: 'unknown revision' }]) {
      const ran = await runStep(gateStep, { gate: optionsOf(), ...others }, { ...context, basePolicy }, false);
      expect([ran.skipped, ran.figures['verdict']]).toEqual([false, basePolicy === null ? 'promote' : 'inconclusive']);
    }
  });

  test('decides on the test part, counts the look, and has the last word', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    await runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    await prepare('test', { candidate: 1, champion: 1 }, { looks: earlier });
    await runStep(gateStep, { gate: optionsOf({ part: 'test' }), ...others }, context, false);
    const final = await verdictAt('gate/verdict.json');
    expect(final).toMatchObject({ part: 'test', looks: { count: 6 } });
    expect(await verdictAt('gate/test/verdict.json')).toEqual(final);
    expect(await verdictAt('gate/validation/verdict.json')).toMatchObject({ verdict: 'promote' });
  });

  test('starts anew on validation: an earlier verdict on the test part does not stay', async () => {
    await prepare('test', { candidate: 2, champion: 0.6 });
    await runStep(gateStep, { gate: optionsOf({ part: 'test' }), ...others }, context, false);
    await prepare('validation', { candidate: 0.6, champion: 2 });
    const ran = await runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    expect(ran.status).toBe('no');
    expect(await run.has('gate', 'test', 'verdict.json')).toBe(false);
    const verdict = await verdictAt('gate/verdict.json');
    expect(verdict).toMatchObject({ verdict: 'reject', part: 'validation' });
    expect(opensTest(verdict)).toBe(false);
  });

  test('leaves no earlier verdict where it fails', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    await runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    await files.remove(run.path('evaluate/validation/champion.csv'));
    await expect(runStep(gateStep, { gate: optionsOf(), ...others }, context, false)).rejects.toThrow(UserError);
    expect(await run.has('gate', 'verdict.json')).toBe(false);
  });

  test('judges a first model against the baseline', async () => {
    await prepare('test', { candidate: 1, champion: null });
    const { figures } = await runStep(gateStep, { gate: optionsOf({ part: 'test' }), ...others }, context, false);
    expect(figures).toMatchObject({ verdict: 'promote', rule: 'first', looks: 1 });
  });

  test('compares only on rows that the split names as comparable', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    const masks = Array.from({ length: n }, (_, i) => `${i},${i % 4 === 0 ? 1 : 0},1`);
    await files.write(run.path('split/validation.comparable.csv'), ['row_id,champion,anchor', ...masks, ''].join('\n'));
    await runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    expect((await verdictAt('gate/verdict.json')).rows).toBe(n / 4);
  });

  const failing: { name: string; given: { fail_on: string[]; base: string[] | null }; expect: string }[] = [
    { name: 'a reject fails by default', given: { fail_on: ['reject'], base: null }, expect: 'no' },
    { name: 'a reject may be let through', given: { fail_on: [], base: null }, expect: 'ok' },
    { name: 'but not by the pull request itself', given: { fail_on: [], base: ['reject'] }, expect: 'no' },
  ];
  test.each(failing)('$name', async ({ given, expect: status }) => {
    await prepare('validation', { candidate: 0.6, champion: 2 });
    const base = given.base === null ? null : { gate: optionsOf({ fail_on: given.base }), source: 'mlops.yml at main' };
    const gate = optionsOf({ fail_on: given.fail_on });
    const ran = await runStep(gateStep, { gate, ...others }, { ...context, basePolicy: base }, false);
    expect(ran.status).toBe(status);
    expect(ran.figures['verdict']).toBe('reject');
  });
});

test('a pull request that weighs rows anew cannot be judged by the policy of its base', async () => {
  await prepare('validation', { candidate: 2, champion: 0.6 });
  const evaluate = evaluateOptions.parse({ weight: 'w' });
  const basePolicy = { gate: optionsOf(), source: 'mlops.yml at main', evaluate };
  const { figures } = await runStep(gateStep, { gate: optionsOf(), ...others }, { ...context, basePolicy }, false);
  expect(figures['verdict']).toBe('inconclusive');
  const note = expect.stringContaining('evaluate.weight was changed here');
  expect((await verdictAt('gate/verdict.json')).checks).toContainEqual({
    name: 'measures',
    state: 'unavailable',
    note,
  });
});

describe('inputs that do not belong together are refused', () => {
  const other = sha('e');
  const { parts } = split();
  const cases: { name: string; given: Parameters<typeof prepare>[2]; expect: RegExp }[] = [
    {
      name: 'a candidate of other data',
      given: { split: { data: { files: [], rows: 1, fingerprint: other } } },
      expect: /train\/manifest\.json: the candidate was trained on other data/,
    },
    {
      name: 'a candidate of another split',
      given: { split: { policyDigest: other } },
      expect: /train\/manifest\.json: the candidate was trained on other data or another split/,
    },
    {
      name: 'predictions for other rows',
      given: { evaluation: { rowsDigest: parts.test.digest } },
      expect: /evaluate\/validation\/metrics\.json: scored on other rows/,
    },
    {
      name: 'rows chosen for another champion',
      given: { champion: versionOf('binary', '1.3.0', sha('b')) },
      expect:
        /split\/manifest\.json: expected the rows that are comparable with the champion 1\.3\.0, got those for 1\.2\.0/,
    },
    {
      name: 'rows chosen for no champion',
      given: { split: { comparable: { champion: null, anchor: null } } },
      expect: /got those for none/,
    },
  ];
  test.each(cases)('$name', async ({ given, expect: message }) => {
    await prepare('validation', { candidate: 1, champion: 1 }, given);
    const judged = runStep(gateStep, { gate: optionsOf(), ...others }, context, false);
    await expect(judged).rejects.toThrow(UserError);
    await expect(judged).rejects.toThrow(message);
  });

  test('predictions of another candidate', async () => {
    await prepare('validation', { candidate: 1, champion: 1 });
    await run.write('train/manifest.json', candidateOf('binary', sha('d')));
    await expect(runStep(gateStep, { gate: optionsOf(), ...others }, context, false)).rejects.toThrow(
      /the scored candidate is not the one of this run; run `mlops evaluate --part validation --force` again/,
    );
  });

  test('a mask of another length', async () => {
    await prepare('validation', { candidate: 1, champion: 1 });
    await files.write(run.path('split/validation.comparable.csv'), 'row_id,champion,anchor\n0,1,1\n');
    await expect(runStep(gateStep, { gate: optionsOf(), ...others }, context, false)).rejects.toThrow(
      /validation\.comparable\.csv: expected 400 rows, got 1/,
    );
  });

  test('nothing was evaluated', async () => {
    await expect(runStep(gateStep, { gate: optionsOf(), ...others }, context, false)).rejects.toThrow(
      /run `mlops split` first/,
    );
  });

  test('slices come from columns that no model may see, numbered unless values may be shown', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    const gate = optionsOf({
      slices: { required: [{ name: 'half', where: 'x < 200', margin: 0.1 }], watched: ['sick'] },
    });
    await runStep(gateStep, { gate, ...others }, context, false);
    const verdict = await verdictAt('gate/verdict.json');
    const of = (role: string): [string | null, number][] =>
      verdict.comparisons.filter((each) => each.role === role).map(({ slice, rows }) => [slice, rows]);
    expect(of('slice')).toEqual([['half', 200]]);
    expect(of('watched').map(([slice]) => slice)).toEqual(['sick 1 of 2', 'sick 2 of 2']);
    await runStep(gateStep, { gate, ...others, report: { values: true } }, context, false);
    expect(JSON.stringify(await verdictAt('gate/verdict.json'))).toContain('sick = yes');
  });

  test('what is asked is checked before anything is trained', async () => {
    await prepare('validation', { candidate: 2, champion: 0.6 });
    const check = (gate: unknown): Promise<void> => gateStep.check!({ gate: optionsOf(gate), ...others }, context);
    await expect(check({ slices: { required: ['y'] } })).rejects.toThrow('gate.slices.required.0: no column "y"');
    await expect(check({ slices: { required: ['x'] } })).rejects.toThrow('column "x" has 400 different values');
    await expect(check({ fairness: { recall: { across: 'x', max_difference: 0.1 } } })).rejects.toThrow(
      'gate.fairness.recall.across',
    );
    await expect(check({ test: { f11: 'bootstrap' } })).rejects.toThrow('did you mean "f1"?');
    await expect(check({ thresholds: { f1: { min: 2 } } })).rejects.toThrow(
      'gate.thresholds.f1.min: no model can keep it',
    );
    await expect(check({ slices: { watched: ['sick'] } })).rejects.toThrow('watched.0: column "sick" is the target');
    await check({ slices: { watched: [{ name: 'half', where: 'x < 200' }] }, cluster: 'x' });
    await check({ reuse: 'corrected' });
    const none = { rows: 0, classes: {}, digest: sha('4') };
    await prepare(
      'validation',
      { candidate: 2, champion: 0.6 },
      { split: { parts: { ...split().parts, validation: none } } },
    );
    await expect(check({ reuse: 'corrected' })).rejects.toThrow('gate.reuse: corrected needs validation rows');
    await check({ reuse: 'report' });
    await run.clear('split');
    await expect(check({})).rejects.toThrow('run `mlops split` first');
  });

  describe('with frozen test rows', () => {
    const corrected = optionsOf({ reuse: 'corrected' });
    const epoch = {
      number: 1,
      opener: '1.1.0',
      target: candidate.target,
      key: keyDigest(candidate.data.split.policy),
      looks: 20,
      promotions: 0,
    };

    test('the first look freezes all rows, and leaves their hashes', async () => {
      await prepare('test', { candidate: 2, champion: 0.6 });
      await runStep(gateStep, { gate: { ...corrected, part: 'test' }, ...others }, context, false);
      const verdict = await verdictAt('gate/verdict.json');
      expect([verdict.verdict, verdict.decided, verdict.rows]).toEqual(['promote', 'sealed', n]);
      expect(verdict.looks.epoch).toMatchObject({ number: 1, frozen: n, spent: 1 });
      expect(await files.read(run.path(frozenRows))).toHaveLength(8 * n);
    });

    test('a later look is taken at the frozen rows only', async () => {
      await prepare('test', { candidate: 2, champion: 0.6 });
      await runStep(gateStep, { gate: { ...corrected, part: 'test' }, ...others }, context, false);
      const all = new Float64Array(Uint8Array.from(await files.read(run.path(frozenRows))).buffer);
      await files.write(run.path('champion/epochs/1/test-rows.bin'), new Uint8Array(all.slice(0, 300).buffer));
      const pin = await run.read('champion/pin.json', 'champion', (value) => pinSchema.parse(value));
      await run.write('champion/pin.json', { ...pin, epochs: [{ ...epoch, frozen: 300, questions: ['another'] }] });
      await run.clear('gate/test');
      await runStep(gateStep, { gate: { ...corrected, part: 'test' }, ...others }, context, false);
      const verdict = await verdictAt('gate/verdict.json');
      expect([verdict.decided, verdict.rows]).toEqual(['sealed', 300]);
      expect(verdict.looks.epoch).toEqual({
        number: 1,
        looks: 20,
        spent: 2,
        promotions: 0,
        frozen: 300,
        present: 300,
        reserve: 100,
      });
      expect(await run.has(frozenRows)).toBe(false);
    });

    test('a look with figures shown ends the open epoch, and says so', async () => {
      await prepare('test', { candidate: 2, champion: 0.6 });
      const pin = await run.read('champion/pin.json', 'champion', (value) => pinSchema.parse(value));
      await run.write('champion/pin.json', { ...pin, epochs: [{ ...epoch, frozen: n, questions: ['another'] }] });
      await runStep(gateStep, { gate: optionsOf({ part: 'test' }), ...others }, context, false);
      const { checks } = await verdictAt('gate/verdict.json');
      expect(checks.find(({ name }) => name === 'epoch 1')?.note).toContain('ends it');
    });

    test('the policy of the base decides whether they are frozen', async () => {
      await prepare('test', { candidate: 2, champion: 0.6 });
      const ports = { ...context, basePolicy: { gate: corrected, source: 'mlops.yml at main' } };
      await runStep(gateStep, { gate: optionsOf({ part: 'test' }), ...others }, ports, false);
      expect((await verdictAt('gate/verdict.json')).decided).toBe('sealed');
    });
  });
});
