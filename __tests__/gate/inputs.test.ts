import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { keyDigest } from '../../src/gate/epoch-rows.js';
import { gateReads, readSituation, type Read } from '../../src/gate/inputs.js';
import { policyDigest } from '../../src/gate/policy.js';
import type { BasePolicy } from '../../src/gate/situation.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import { questionOf, type PinnedEpoch } from '../../src/registry/epochs.js';
import { RunDirectory } from '../../src/run/directory.js';
import { anchor, candidate, champion, leaveIn, n, scored, type Left } from './earlier-steps.js';
import { optionsOf, sha } from './scene.js';

const files = new NodeFiles();
const { policy, digest, parts } = candidate.data.split;
const otherTarget = { ...candidate.target, column: 'ill' };
let run: RunDirectory;

beforeEach(async () => {
  run = new RunDirectory(join(await files.temporary(), '.mlops'), files);
});
afterEach(() => files.close());

function leave(left: Left = {}): Promise<void> {
  return leaveIn(run, files, left);
}

function read(
  gate: object = {},
  over: { part?: 'validation' | 'test'; base?: BasePolicy; evaluate?: object } = {},
): Promise<Read> {
  const config = {
    gate: optionsOf(gate),
    evaluate: evaluateOptions.parse(over.evaluate ?? {}),
    report: { values: true },
  };
  const context = { run, files, basePolicy: over.base ?? null, policySource: 'mlops.yml' };
  return readSituation(config, over.part ?? 'validation', context);
}

/** The score that a model gives to every row, or why it gives none. */
function saidBy({ situation }: Read, role: 'candidate' | 'champion' | 'anchor' | 'baseline'): unknown {
  const answer = situation.answers[role];
  if (answer === null || 'failure' in answer) return answer;
  return 'score' in answer.predictions ? answer.predictions.score[0] : undefined;
}

test('what is read of the run directory is that of the part, and a step runs again where it changed', () => {
  expect(gateReads('test')).toEqual([
    'split/manifest.json',
    'split/test.csv',
    'split/test.comparable.csv',
    'split/leakage.json',
    'train/manifest.json',
    'champion',
    'evaluate/test',
  ]);
});

describe('who is read', () => {
  test('the candidate, the champion and the baseline; no anchor, which is the champion itself', async () => {
    await leave();
    const found = await read();
    const { situation } = found;
    expect([situation.candidate, situation.champion, situation.anchor]).toEqual([candidate, champion, null]);
    expect(['candidate', 'champion', 'anchor', 'baseline'].map((role) => saidBy(found, role as 'anchor'))).toEqual([
      0.9,
      0.6,
      null,
      0.5,
    ]);
    expect(situation.answers.champion).not.toHaveProperty('elsewhere');
    expect([...situation.rowIds]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(situation).toMatchObject({ epoch: null, checks: [], behaviour: [], added: [], looks: [sha('7')] });
    expect(situation).not.toHaveProperty('ends');
    expect(found.freezes).toBeNull();
  });

  test('an anchor that is another version', async () => {
    await leave({ anchor });
    const found = await read();
    expect([found.situation.anchor, saidBy(found, 'anchor')]).toEqual([anchor, 0.3]);
  });

  test('an anchor of another target answered another question', async () => {
    await leave({ anchor: { ...anchor, target: otherTarget } });
    const found = await read();
    expect([found.situation.anchor, saidBy(found, 'anchor')]).toEqual([null, null]);
  });

  test('nobody but the candidate and the baseline, whoever was scored before', async () => {
    await leave({ champion: null, models: { champion: scored(sha('9')) } });
    const { situation } = await read();
    expect([situation.champion, situation.anchor]).toEqual([null, null]);
  });

  test('a champion that nobody scored', async () => {
    await leave({ models: { champion: null } });
    expect(saidBy(await read(), 'champion')).toBeNull();
  });

  test('a champion that could not be scored, or only in an environment that is not its own', async () => {
    await leave({ models: { champion: scored(sha('b'), { failure: 'numpy is gone' }) } });
    expect(saidBy(await read(), 'champion')).toEqual({ failure: 'numpy is gone' });
    const environment = { foreign: true, text: 'it was scored elsewhere' };
    await leave({ models: { champion: scored(sha('b'), { environment }) } });
    expect((await read()).situation.answers.champion).toMatchObject({ elsewhere: 'it was scored elsewhere' });
    await leave({ models: { champion: scored(sha('b'), { environment: { ...environment, foreign: false } }) } });
    expect((await read()).situation.answers.champion).not.toHaveProperty('elsewhere');
  });

  test('the threshold that the candidate was scored with is part of it', async () => {
    const decision = { threshold: 0.4, chosen: 'f1' };
    await leave({ models: { candidate: scored(candidate.model.digest, { decision }) } });
    expect((await read()).situation.candidate).toEqual({ ...candidate, decision });
  });
});

describe('what does not belong together', () => {
  test.each([
    { file: 'split/manifest.json', step: 'split' },
    { file: 'train/manifest.json', step: 'train' },
    { file: 'champion/pin.json', step: 'champion' },
    { file: 'evaluate/validation/metrics.json', step: 'evaluate' },
  ])('$file is missing: mlops $step is named', async ({ file, step }) => {
    await leave();
    await files.remove(run.path(file));
    await expect(read()).rejects.toThrow(`run \`mlops ${step}\` first`);
  });

  test('a candidate of a sample of the rows says nothing of the model', async () => {
    await leave({ candidate: { sample: { rows: 100, of: 1000 } } });
    await expect(read()).rejects.toThrow(/train\/manifest\.json: trained on a sample of the rows/);
  });

  test('rows of another champion are refused, but not where a new line begins', async () => {
    const other = { ...champion, target: otherTarget };
    const comparable = { champion: null, anchor: null };
    await leave({ split: { comparable } });
    await expect(read()).rejects.toThrow('comparable with the champion 1.2.0, got those for none');
    await leave({ champion: other, split: { comparable } });
    expect((await read({ new_line: 'another question' })).situation.champion).toEqual(other);
  });

  test('rows of another anchor are refused', async () => {
    await leave({
      anchor,
      split: {
        comparable: {
          champion: { version: '1.2.0', policyDigest: digest, same: true, validation: n, test: n },
          anchor: null,
        },
      },
    });
    await expect(read()).rejects.toThrow('comparable with the anchor 1.0.0, got those for none');
  });

  test.each(['champion', 'anchor'] as const)('a scored %s that is another one is refused', async (role) => {
    await leave({ anchor, models: { [role]: scored(sha('9')) } });
    await expect(read()).rejects.toThrow(`the scored ${role} is not the one of this run`);
  });
});

describe('what earlier steps found', () => {
  test('leakage, of this part', async () => {
    await leave();
    const rows = { train: 14, validation: n, test: n };
    const leakage = {
      format: 'mlops-leakage/1',
      share: 1,
      rows,
      leaked: { validation: 2, test: 0 },
      notes: [],
      findings: [],
    };
    await run.write('split/leakage.json', leakage);
    const note = '2 validation rows have the features of a training row';
    expect((await read()).situation.checks).toEqual([{ name: 'leakage', state: 'ok', note }]);
    await run.write('split/leakage.json', {});
    await expect(read()).rejects.toThrow('split/leakage.json: not a file that `mlops split` of this version wrote');
  });

  test('tests of behaviour', async () => {
    const behaviour = [{ name: 'a', kind: 'invariance' as const, rows: 9, broken: 1, atMost: 0.2, failure: null }];
    await leave({ behaviour });
    expect((await read()).situation.behaviour).toEqual(behaviour);
  });

  /** A version of the same split that had more rows of the part. */
  const larger = (of: Manifest): Manifest => {
    const split = { ...of.data.split, parts: { ...parts, validation: { ...parts.validation, rows: 1000 } } };
    return { ...of, data: { ...of.data, split } };
  };

  test('a part that shrank since the champion, and not since that of another line', async () => {
    await leave({ champion: larger(champion) });
    const names = ({ situation }: Read): string[] => situation.checks.map(({ name }) => name);
    expect(names(await read())).toEqual(['validation part']);
    await leave({ champion: { ...larger(champion), target: otherTarget } });
    expect(names(await read({ new_line: 'another question' }))).toEqual([]);
  });

  test('figures that a change defines anew, unless a new line has its own', async () => {
    const base = { gate: optionsOf(), source: 'mlops.yml at main', evaluate: evaluateOptions.parse({ weight: 'w' }) };
    const names = async (gate: object, given: BasePolicy): Promise<string[]> =>
      (await read(gate, { base: given })).situation.checks.map(({ name }) => name);
    await leave();
    expect(await names({}, base)).toEqual(['measures']);
    expect(await names({}, null)).toEqual([]);
    expect(await names({}, { unreadable: 'no such revision' })).toEqual([]);
    await leave({ champion: { ...champion, target: otherTarget } });
    expect(await names({ new_line: 'another question' }, base)).toEqual([]);
  });

  test('columns that the own policy or that of the base names', async () => {
    const asked = (column: string): object => ({ slices: { watched: [column] } });
    const columns = async (base: BasePolicy): Promise<string[]> => [
      ...(await read(asked('x'), { base })).situation.columns.keys(),
    ];
    await leave();
    expect(await columns(null)).toEqual(['x']);
    expect(await columns({ gate: optionsOf(asked('sick')), source: 'mlops.yml at main' })).toEqual(['x', 'sick']);
    expect(await columns({ unreadable: 'no such revision' })).toEqual(['x']);
  });

  test('metrics of the own and what decisions cost', async () => {
    await leave();
    const matrix = { yes: { yes: 0, no: 10 }, no: { yes: 1, no: 0 } };
    const own = { profit: { command: 'p', better: 'higher' } };
    const names = async (evaluate: object): Promise<string[]> =>
      (await read({}, { evaluate })).situation.added.map(({ name }) => name);
    expect(await names({})).toEqual([]);
    expect(await names({ own })).toEqual(['profit']);
    expect(await names({ own, cost: { matrix } })).toEqual(['cost', 'profit']);
  });
});

describe('frozen test rows', () => {
  const corrected = { reuse: 'corrected' };
  const question = questionOf(
    candidate.model.digest,
    '1.2.0',
    policyDigest(optionsOf(corrected), evaluateOptions.parse({})),
  );
  const epoch: PinnedEpoch = {
    ...{ number: 1, opener: '1.1.0', target: candidate.target, key: keyDigest(policy) },
    ...{ looks: 20, frozen: n, questions: [question], promotions: 0 },
  };
  /** The first look, so that its hashes stand where a later one reads them. */
  const opened = async (left: Left): Promise<void> => {
    await leave({ ...left, part: 'test', epochs: [] });
    const { freezes } = await read(corrected, { part: 'test' });
    expect(freezes).toHaveLength(8 * n);
    await leave({ ...left, part: 'test' });
    await files.write(run.path('champion/epochs/1/test-rows.bin'), freezes!);
  };

  test('are not touched by validation', async () => {
    await leave();
    const { situation, freezes } = await read(corrected);
    expect([situation.epoch, freezes]).toEqual([null, null]);
  });

  test('are left alone by a look that shows figures, which says which epoch it ends', async () => {
    await leave({ part: 'test', epochs: [epoch] });
    const { situation, freezes } = await read({}, { part: 'test' });
    expect([situation.epoch, situation.ends, freezes]).toEqual([null, 1, null]);
  });

  test('the same question is no new look: of the same candidate, champion and policy', async () => {
    await opened({ epochs: [epoch] });
    expect((await read(corrected, { part: 'test' })).situation.epoch?.state).toMatchObject({ number: 1, spent: 1 });
    const strict = await read({ ...corrected, confidence: 0.9 }, { part: 'test' });
    expect(strict.situation.epoch?.state.spent).toBe(2);
    const first = { ...epoch, questions: [question.replace('1.2.0', 'none')] };
    await opened({ champion: null, epochs: [first] });
    expect((await read(corrected, { part: 'test' })).situation.epoch?.state.spent).toBe(1);
  });
});
