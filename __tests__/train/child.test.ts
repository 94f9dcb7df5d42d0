import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { childErrorSchema } from '../../src/model/child.js';
import { childArguments, runChild } from '../../src/train/child.js';
import { temporaryFolder } from '../support/folders.js';
import { files } from './training.js';

test.each([
  { name: 'an order of another form', order: '{"format":"x"}', kind: 'train' as const, expect: 'defect' },
  { name: 'no JSON', order: '{', kind: 'score' as const, expect: 'defect' },
  {
    name: 'a model that is missing',
    order: JSON.stringify({
      format: 'mlops-score-order/1',
      modelFolder: '/nowhere',
      input: '/nowhere/in.csv',
      output: '/nowhere/out.csv',
      target: { column: 'y', task: 'regression', classes: [], positive: null },
      backend: { kind: 'wasm' },
    }),
    kind: 'score' as const,
    expect: 'user',
  },
])('a child tells its error beside the order: $name', async ({ order, kind, expect: said }) => {
  const path = join(temporaryFolder(), 'order.json');
  await writeFile(path, order);
  const running = runChild(kind, path, files, () => undefined);
  await expect(running).rejects.toThrow();
  expect(childErrorSchema.parse(JSON.parse(await readFile(`${path}.error.json`, 'utf8'))).kind).toBe(said);
});

test('childArguments', () => {
  expect(childArguments(['train', '/x/order.json'])).toEqual(['train', '/x/order.json']);
  expect(() => childArguments(['bake', 'x'])).toThrow(/expected train, score or probe/);
  expect(() => childArguments(['score'])).toThrow(/mlops starts it itself/);
});
