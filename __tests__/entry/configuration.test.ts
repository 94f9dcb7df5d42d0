import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOverride } from '../../src/config/override.js';
import { readConfiguration, receivedConfiguration } from '../../src/entry/configuration.js';
import type { RunRecord } from '../../src/run/run-record.js';
import { temporaryFolder } from '../support/folders.js';
import { files } from '../train/training.js';

async function read(params: string, rest = ''): ReturnType<typeof readConfiguration> {
  const folder = temporaryFolder();
  const train = `train: {estimator: a.B, params: ${params}${rest}}`;
  await writeFile(join(folder, 'mlops.yml'), `data: {source: a.csv, target: y}\n${train}\n`);
  return readConfiguration(files, folder, 'mlops.yml', []);
}

/** As another job reads what this one handed on. */
function handed(configuration: object, set: string[] = []): ReturnType<typeof receivedConfiguration> {
  const record = JSON.parse(JSON.stringify({ configuration })) as RunRecord;
  return receivedConfiguration(
    record,
    set.map((each) => parseOverride(each)),
  );
}

test('numbers of parameters keep their kind when a configuration is handed on', async () => {
  const { value } = await read('{a: 1.0, b: [1, -0.0], "c/d": {e: -.inf, f: 1e20}, g: 0.5, h: null}');
  expect(value.train.floats).toEqual({
    ...{ '/a': '1.0', '/b/1': '-0.0', '/c~1d/e': '-.inf', '/c~1d/f': '100000000000000000000.0' },
  });
  expect((await handed(value)).value).toEqual(value);
  const { train } = (await handed(value, ['train.params.a=1', 'train.params.g=2.0'])).value;
  expect(train.params).toMatchObject({ a: 1, g: 2 });
  expect(train.floats).toEqual({
    ...{ '/b/1': '-0.0', '/c~1d/e': '-.inf', '/c~1d/f': '100000000000000000000.0', '/g': '2.0' },
  });
});

test('without fractions nothing is added, and nobody can say them', async () => {
  const { value } = await read('{a: 1}');
  expect(value.train).not.toHaveProperty('floats');
  expect((await handed(value)).value).toEqual(value);
  await expect(read('{a: 1}', ', floats: {/a: "1.0"}')).rejects.toThrow(/mlops\.yml:2:\d+: train\.floats: unknown key/);
  for (const floats of [{ '/a': '1, b: 2' }, [], 'x', null]) {
    await expect(handed({ ...value, train: { ...value.train, floats } })).rejects.toThrow('train.floats: unknown key');
  }
});
