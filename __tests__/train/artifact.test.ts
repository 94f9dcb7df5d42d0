import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { UserError } from '../../src/host/errors.js';
import { readPipeline } from '../../src/model/flavors/tfjs/pipeline.js';
import { files, fixtures, malignant, records, regression, score, train, trainingOn } from './training.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'artifact-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});
const at = (...names: string[]): string => join(root, ...names);
const test1 = join(fixtures, 'breast-cancer-test.csv');

async function trained(
  params: Record<string, unknown> = { epochs: 4 },
): Promise<Awaited<ReturnType<typeof trainingOn>>> {
  const job = await trainingOn(join(fixtures, 'breast-cancer-train.csv'), malignant, 'mlp', at('model'), { params });
  await train(job);
  return job;
}

/** The weights of weights.bin by the manifest in model.json, read by hand. */
async function weightsOf(folder: string): Promise<Map<string, { shape: number[]; values: Float32Array }>> {
  const model = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
  const bytes = await readFile(join(folder, 'weights.bin'));
  const weights = new Map<string, { shape: number[]; values: Float32Array }>();
  let offset = 0;
  for (const { name, shape } of model.weightsManifest[0].weights as { name: string; shape: number[] }[]) {
    const size = shape.reduce((a, b) => a * b, 1);
    const values = Float32Array.from({ length: size }, (_, i) => bytes.readFloatLE(offset + i * 4));
    weights.set(name, { shape, values });
    offset += size * 4;
  }
  expect(offset).toBe(bytes.length);
  return weights;
}

describe('the artifact', () => {
  test('is three files, and TensorFlow.js loads its network as it stands', async () => {
    await trained();
    expect((await readdir(at('model'))).sort()).toEqual(['model.json', 'pipeline.json', 'weights.bin']);
    const model = JSON.parse(await readFile(at('model', 'model.json'), 'utf8'));
    const bytes = await readFile(at('model', 'weights.bin'));
    const network = await layers.loadLayersModel(
      tf.io.fromMemory({
        modelTopology: model.modelTopology,
        weightSpecs: model.weightsManifest[0].weights,
        weightData: Uint8Array.from(bytes).buffer,
      }),
    );
    expect(network.inputs[0]!.shape).toEqual([null, 30]);
    expect(network.outputs[0]!.shape).toEqual([null, 1]);
    network.dispose();
  });

  test('its scores are those of the network worked out by hand in doubles', async () => {
    const job = await trained({ epochs: 4, hidden: [8, 5] });
    const weights = await weightsOf(at('model'));
    const { columns } = await readPipeline(files, at('model'));
    const scored = await score(job, test1, at('out.csv'));
    const rows = await records(test1);
    rows.forEach((row, index) => {
      let values = columns.map((column) =>
        column.type === 'number' ? (Number(row.get(column.name)) - column.mean) / column.sd : NaN,
      );
      for (const layer of ['hidden_1', 'hidden_2', 'output']) {
        const kernel = weights.get(`${layer}/kernel`)!;
        const [inputs, units] = kernel.shape as [number, number];
        const next = [...weights.get(`${layer}/bias`)!.values];
        for (let i = 0; i < inputs; i++)
          for (let u = 0; u < units; u++) next[u]! += values[i]! * kernel.values[i * units + u]!;
        values = layer === 'output' ? next : next.map((value) => Math.max(0, value));
      }
      const expected = 1 / (1 + Math.exp(-values[0]!));
      const given = scored[index]!;
      expect(Number(given.get('score'))).toBeCloseTo(expected, 5);
      expect(given.get('prediction')).toBe(Number(given.get('score')) >= 0.5 ? 'malignant' : 'benign');
      expect(given.get('row_id')).toBe(row.get('row_id'));
    });
  });

  test('what no training row uses has no say: the unknown bucket and constant columns start and stay at 0', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},${['x', 'y', 'z'][i % 3]!},5,${i % 3}`);
    await writeFile(at('data.csv'), `row_id,c,constant,y\n${rows.join('\n')}\n`);
    const options = { types: { c: 'string' as const }, params: { epochs: 5, patience: null, hidden: [4] } };
    await train(await trainingOn(at('data.csv'), regression('y'), 'mlp', at('model'), options));
    const kernel = [...(await weightsOf(at('model'))).get('hidden_1/kernel')!.values];
    const inputs = Array.from({ length: 5 }, (_, input) => kernel.slice(input * 4, input * 4 + 4));
    expect(inputs.map((weights) => weights.every((weight) => weight === 0))).toEqual([false, false, false, true, true]);
  });

  test('a row has the same score alone, among others and without its label', async () => {
    const job = await trained();
    const [head = '', ...lines] = (await readFile(test1, 'utf8')).trimEnd().split('\n');
    const whole = await score(job, test1, at('whole.csv'));
    for (const index of [0, 7, 100]) {
      await writeFile(at('one.csv'), [head, lines[index], ''].join('\n').replaceAll(/,[^,\n]*$/gm, ''));
      expect(await score(job, at('one.csv'), at('out.csv'))).toEqual([whole[index]]);
    }
  });

  test('scores far from the boundary stay apart and below 1', async () => {
    const job = await trained({ epochs: 60, patience: null, l2: 0 });
    const scores = (await score(job, test1, at('out.csv'))).map((row) => Number(row.get('score')));
    expect(scores.every((value) => value > 0 && value < 1)).toBe(true);
    // More than 32-bit probabilities could tell apart near 1 and 0.
    expect(new Set(scores).size).toBe(scores.length);
  });

  test.each([
    {
      name: 'no pipeline',
      break: (folder: string) => rm(join(folder, 'pipeline.json')),
      expect: /pipeline\.json.*no such file/,
    },
    {
      name: 'a pipeline that is no JSON',
      break: (folder: string) => writeFile(join(folder, 'pipeline.json'), '{'),
      expect: /pipeline\.json: not JSON/,
    },
    {
      name: 'another pipeline',
      break: (folder: string) => writeFile(join(folder, 'pipeline.json'), '{}'),
      expect: /not a pipeline/,
    },
    {
      name: 'a wrong width',
      break: async (folder: string) => {
        const path = join(folder, 'pipeline.json');
        await writeFile(path, (await readFile(path, 'utf8')).replace('"width": 30', '"width": 31'));
      },
      expect: /not a pipeline that this version reads \(key width\)/,
    },
    {
      name: 'cut weights',
      break: (folder: string) => writeFile(join(folder, 'weights.bin'), Buffer.alloc(16)),
      expect: /model\.json: not a network/,
    },
    {
      name: 'another model.json',
      break: (folder: string) => writeFile(join(folder, 'model.json'), '{}'),
      expect: /model\.json: not a network/,
    },
  ])('damage: $name', async ({ break: damage, expect: message }) => {
    const job = await trained({ epochs: 1 });
    await cp(at('model'), at('broken'), { recursive: true });
    await damage(at('broken'));
    const scoring = score({ ...job, modelFolder: at('broken') }, test1, at('out.csv'));
    await expect(scoring).rejects.toThrow(UserError);
    await expect(scoring).rejects.toThrow(message);
    await expect(readFile(at('out.csv'))).rejects.toThrow('ENOENT');
  });

  test('a model of another target does not score', async () => {
    const job = await trained({ epochs: 1 });
    const other = { ...job, target: { ...malignant, positive: 'benign' } };
    await expect(score(other, test1, at('out.csv'))).rejects.toThrow(/another target/);
  });
});
