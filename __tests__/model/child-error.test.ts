import { expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { readChildError } from '../../src/model/child.js';
import { temporaryFolder } from '../support/folders.js';

const said = { format: 'mlops-child-error/1', kind: 'user', message: 'two models' };

test.each<{ name: string; text: string | null; expect: unknown }>([
  { name: 'what it said', text: JSON.stringify(said), expect: said },
  { name: 'nothing', text: null, expect: null },
  { name: 'a text that was cut off', text: JSON.stringify(said).slice(0, 30), expect: null },
  { name: "a model's own JSON", text: '{"kind": "user", "message": 3}', expect: null },
])('the error of a child: $name', async ({ text, expect: expected }) => {
  const order = join(temporaryFolder(), 'order.json');
  if (text !== null) writeFileSync(`${order}.error.json`, text);
  expect(await readChildError(new NodeFiles(), order)).toEqual(expected);
});

test('the error of a child: a folder in its place', async () => {
  const order = join(temporaryFolder(), 'order.json');
  mkdirSync(`${order}.error.json`);
  expect(await readChildError(new NodeFiles(), order)).toBeNull();
});
