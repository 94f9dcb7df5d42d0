import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { unpackModel } from '../../src/model/archive.js';
import { modelDigest, verifyModel } from '../../src/model/digest.js';
import { readPipeline } from '../../src/model/flavors/tfjs/pipeline.js';
import { candidateSchema, type Candidate } from '../../src/model/manifest.js';
import { runStep } from '../../src/run/runner.js';
import { historySchema, type History } from '../../src/train/history.js';
import { trainOptions } from '../../src/train/train.options.js';
import { trainStep } from '../../src/train/train.step.js';
import { temporaryFolder } from '../support/folders.js';
import { digestOf, json, sceneIn, type SceneContext } from './scene.js';
import { fixtures, malignant, regression } from './training.js';

const cancer = await readFile(join(fixtures, 'breast-cancer-train.csv'), 'utf8');
const small = `row_id,a,b,ignored,y\n${Array.from({ length: 40 }, (_, i) => `${i},${i},${(i * 7) % 5},9,${i * 2 + 1}`).join('\n')}\n`;

function configOf(train: Record<string, unknown>): Parameters<typeof trainStep.run>[0] {
  return { model: { name: 'flowers', input: null }, train: trainOptions.parse(train) };
}

function step(context: SceneContext, train: Record<string, unknown>, force = false): ReturnType<typeof runStep> {
  return runStep(trainStep, configOf(train), context, force);
}

/** A program in Node that trains by writing what it was given into its model. */
const program = `
  const { readFileSync, writeFileSync } = require('node:fs');
  const { MLOPS_TRAIN_DATA, MLOPS_PARAMS, MLOPS_MODEL_DIR, MLOPS_SEED } = process.env;
  const seen = { data: readFileSync(MLOPS_TRAIN_DATA, 'utf8'), params: JSON.parse(readFileSync(MLOPS_PARAMS, 'utf8')), seed: MLOPS_SEED, cwd: process.cwd(), names: Object.keys(process.env).filter((name) => name.startsWith('MLOPS_')).sort() };
  writeFileSync(MLOPS_MODEL_DIR + '/seen.json', JSON.stringify(seen));
  console.log('learnt');
`;

describe('flavor tfjs', () => {
  test('writes model, archive, manifest and history that fit together', async () => {
    const context = await sceneIn(temporaryFolder(), cancer, malignant);
    const ran = await step(context, { params: { epochs: 6 } });
    expect(ran).toMatchObject({
      status: 'ok',
      summary: expect.stringMatching(/^Trained logistic \(tfjs\) on 398 rows, 6 epochs/),
    });
    const candidate = candidateSchema.parse(await json(context.run.path('train', 'manifest.json')));
    expect(candidate).toMatchObject({
      name: 'flowers',
      flavor: { name: 'tfjs', estimator: 'logistic', tfjs: '4.22.0', backend: expect.stringMatching(/^wasm/) },
      params: { epochs: 6, batch_size: 32, learning_rate: 0.01, l2: 0.001, patience: 'auto', max_categories: 100 },
      seed: 1,
      target: malignant,
      code: { repository: 'o/r', package: null },
      environment: { kind: 'host' },
    });
    expect(candidate.signature.outputs.map(({ name }) => name)).toEqual(['prediction', 'score']);
    await unpackModel(context.files, context.run.path('train', 'model.tar.gz'), context.run.path('unpacked'));
    await verifyModel(context.files, context.run.path('unpacked'), candidate.model, 'flowers');
    const history = historySchema.parse(await json(context.run.path('train', 'history.json')));
    expect(history.epochs).toHaveLength(6);
    expect(context.log.updates.map(([epoch]) => epoch)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(context.log.lines).toEqual([expect.stringMatching(/^Computes on wasm.* \(TensorFlow\.js 4\.22\.0\)\.$/)]);
  });

  test('a tfjs-node that does not load is a warning, and WebAssembly trains', async () => {
    const context = await sceneIn(temporaryFolder(), cancer, malignant);
    const folder = join(context.workspace, 'node_modules', '@tensorflow', 'tfjs-node');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"name": "@tensorflow/tfjs-node", "version": "4.22.0"}');
    await writeFile(join(folder, 'index.js'), 'throw new Error("libtensorflow.so.2: no such file")');
    await step(context, { params: { epochs: 1 } });
    expect(context.log.lines[0]).toMatch(/does not load \(libtensorflow\.so\.2: no such file\); WebAssembly computes/);
    const { flavor } = candidateSchema.parse(await json(context.run.path('train', 'manifest.json')));
    expect(flavor).toMatchObject({ backend: expect.stringMatching(/^wasm/) });
    const asked = step(context, { backend: 'node', params: { epochs: 1 } });
    await expect(asked).rejects.toThrow(/^train\.backend: @tensorflow\/tfjs-node is installed, but does not load/);
  });

  test('the parameters that arrive in the child are those of the estimator: logistic has no hidden layer', async () => {
    const context = await sceneIn(temporaryFolder(), cancer, malignant);
    await step(context, { estimator: 'logistic', params: { epochs: 1 } });
    const weights = await readFile(context.run.path('train', 'model', 'weights.bin'));
    expect(weights).toHaveLength(4 * (30 + 1));
    await step(context, { estimator: 'mlp', params: { epochs: 1, hidden: [3] } });
    expect(await readFile(context.run.path('train', 'model', 'weights.bin'))).toHaveLength(4 * (30 * 3 + 3 + 3 + 1));
    expect((await readPipeline(context.files, context.run.path('train', 'model'))).estimator).toBe('mlp');
  });

  test('is skipped when nothing changed, and runs when a parameter did', async () => {
    const context = await sceneIn(temporaryFolder(), cancer, malignant);
    const params = { epochs: 2 };
    expect((await step(context, { params })).skipped).toBe(false);
    const first = await modelDigest(context.files, context.run.path('train', 'model'));
    expect((await step(context, { params })).skipped).toBe(true);
    expect((await step(context, { params }, true)).skipped).toBe(false);
    expect(await modelDigest(context.files, context.run.path('train', 'model'))).toEqual(first);
    expect((await step(context, { params: { epochs: 3 } })).skipped).toBe(false);
  });

  test('the package of this run stands in the manifest', async () => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    const built = {
      kind: 'npm',
      name: 'flowers',
      version: '1.2.3',
      file: 'flowers-1.2.3.tgz',
      sha256: digestOf('file'),
      content: digestOf('content'),
    };
    await context.run.write('package/package.json', { format: 'mlops-package/1', ...built });
    await step(context, { params: { epochs: 1 } });
    expect((await json<Candidate>(context.run.path('train', 'manifest.json'))).code.package).toEqual(built);
  });

  test('errors of the child are raised here as they are', async () => {
    const oneClass = cancer.replaceAll('malignant', 'benign');
    const training = step(await sceneIn(temporaryFolder(), oneClass, malignant), {});
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(/one class only/);
  });

  test.each([
    {
      name: 'a child that dies',
      script: 'console.error("boom"); process.exit(9)',
      expect: /ended with exit code 9\.\nboom/,
      error: OutsideError,
    },
    {
      name: 'a child that is killed',
      script: 'process.kill(process.pid, "SIGKILL")',
      expect: /by the signal SIGKILL/,
      error: OutsideError,
    },
    {
      name: 'a child that never ends',
      script: 'setInterval(() => {}, 1000)',
      expect: /raise train\.timeout_minutes/,
      error: UserError,
    },
  ])('$name', async ({ script, expect: message, error }) => {
    const scene = await sceneIn(temporaryFolder(), small, regression('y'));
    const context = { ...scene, child: [process.execPath, '-e', script] };
    const training = step(context, { timeout_minutes: 1 / 60 });
    await expect(training).rejects.toThrow(error);
    await expect(training).rejects.toThrow(message);
    expect(await json(context.run.path('train', 'result.json'))).toMatchObject({ status: 'failed' });
  });

  test('without the rows it says which step writes them', async () => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    await context.files.remove(context.run.path('split', 'train.csv'));
    await expect(step(context, {})).rejects.toThrow(/split\/train\.csv.*run `mlops split` first/);
  });
});

describe('flavor command', () => {
  const command = [process.execPath, '-e', program];

  test('train.data: parquet hands the rows out in a file of that form; without a program it is refused', async () => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    const copy =
      'require("node:fs").copyFileSync(process.env.MLOPS_TRAIN_DATA, process.env.MLOPS_MODEL_DIR + "/" + process.env.MLOPS_TRAIN_DATA.split("/").pop())';
    await step(context, { command: [process.execPath, '-e', copy], score: 'node score.js', data: 'parquet' });
    const bytes = await context.files.read(context.run.path('train', 'model', 'train.parquet'));
    expect(Buffer.from(bytes).subarray(0, 4).toString()).toBe('PAR1');
    await expect(step(context, { data: 'parquet' })).rejects.toThrow(/^train\.data: .*train\.command/);
  });

  test('the program sees features and target of the training rows, parameters, seed; nothing else', async () => {
    const folder = temporaryFolder();
    const features = ['a', 'b'];
    const context = await sceneIn(folder, small, regression('y'), { features });
    const params = { depth: 3, 'odd "key"': null };
    const ran = await step(context, { command, score: 'node score.js', params, seed: 42 });
    expect(ran.status).toBe('ok');
    const seen = await json<Record<string, unknown>>(context.run.path('train', 'model', 'seen.json'));
    expect(seen).toMatchObject({ params, seed: '42', cwd: await context.files.real(folder) });
    expect(seen['names']).toEqual(['MLOPS_MODEL_DIR', 'MLOPS_PARAMS', 'MLOPS_SEED', 'MLOPS_TRAIN_DATA']);
    const wanted = small.split('\n').map((line) =>
      line
        .split(',')
        .filter((_, at) => [1, 2, 4].includes(at))
        .join(','),
    );
    expect(seen['data']).toBe(wanted.join('\n'));
    const candidate = await json<Candidate>(context.run.path('train', 'manifest.json'));
    expect(candidate).toMatchObject({ flavor: { name: 'command', score: 'node score.js' }, params, seed: 42 });
    expect(Object.keys(candidate.model.files)).toEqual(['seen.json']);
    expect(context.log.lines).toEqual(['learnt']);
    expect(await readdir(context.run.path('train'))).not.toContain('history.json');
  });

  test('always runs', async () => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    for (let time = 0; time < 2; time++) expect((await step(context, { command, score: 'x' })).skipped).toBe(false);
  });

  test('a command in a string runs by bash, in the workspace', async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, 'made'));
    await writeFile(join(folder, 'made', 'model.txt'), 'weights');
    const context = await sceneIn(folder, small, regression('y'));
    await step(context, { command: 'cp made/* "$MLOPS_MODEL_DIR" && echo done', score: 'x' });
    expect(await readFile(context.run.path('train', 'model', 'model.txt'), 'utf8')).toBe('weights');
  });

  test.each([
    {
      name: 'fails',
      script: 'console.log("first"); console.error("last"); process.exit(3)',
      expect: /train\.command: ".*" ended with exit code 3; .* Its last lines:\n {2}(first\n {2}last|last\n {2}first)/s,
    },
    { name: 'leaves no model', script: '0', expect: /left no file in MLOPS_MODEL_DIR/ },
    {
      name: 'takes too long',
      script: 'setInterval(() => {}, 1000)',
      expect: /stopped: it took too long\).*raise train\.timeout_minutes/i,
    },
  ])('a program that $name', async ({ script, expect: message }) => {
    const context = await sceneIn(temporaryFolder(), small, regression('y'));
    const training = step(context, { command: [process.execPath, '-e', script], score: 'x', timeout_minutes: 1 / 60 });
    await expect(training).rejects.toThrow(UserError);
    await expect(training).rejects.toThrow(message);
  });
});

test('the history of the example has the form that its readers take', async () => {
  const context = await sceneIn(temporaryFolder(), small, regression('y'));
  await step(context, { params: { epochs: 2, patience: null } });
  const history = await json<History>(context.run.path('train', 'history.json'));
  expect(history).toMatchObject({ loss: 'squared_error', best: 2, rows: { fitted: 40, stop: 0 }, width: 3 });
});
