import { describe, expect, test } from '@jest/globals';
import { located } from '../../src/config/located.js';
import { parseOverride } from '../../src/config/override.js';
import { readConfig } from '../../src/config/read.js';
import { OutsideError, UserError, UserErrors } from '../../src/host/errors.js';
import * as z from 'zod';

const text = `data:
  target: sold
train:
  params: params.yml
gate: {primary: {metric: auc}}
`;

async function positions() {
  const source = {
    text,
    file: 'mlops.yml',
    overrides: [
      parseOverride('gate.slices={required: [a]}'),
      parseOverride('train.seed=4'),
      parseOverride('promote.version="1.0.0"', 'set'),
    ],
    includes: ['train.params'],
    include: () => Promise.resolve('epochs: 3\nl2: much\n'),
  };
  return (await readConfig(source, z.looseObject({}))).positions;
}

/** As the schema says. */
const isKey = (path: readonly string[]): boolean => path.join('.') !== 'data.parquet';

describe('an error of a step gets the place of its key', () => {
  test.each([
    { name: 'a value', given: 'data.target: no column', expect: 'mlops.yml:2:11: data.target: no column' },
    { name: 'what lies around it', given: 'data.split: no rows', expect: 'mlops.yml:1:1: data.split: no rows' },
    { name: 'a file of its own', given: 'train.params.l2: no', expect: 'params.yml:2:5: train.params.l2: no' },
    { name: 'a flag', given: 'train.seed: no', expect: '--set train.seed: no' },
    {
      name: 'what a flag gave as a whole',
      given: 'mlops.yml: gate.slices.required.0: no',
      expect: '--set gate.slices: gate.slices.required.0: no',
    },
    { name: 'an input of the action', given: 'promote.version: no', expect: 'set promote.version: no' },
    { name: 'not a sibling of a flag', given: 'promote.reason: no', expect: 'promote.reason: no' },
    {
      name: 'a file named already',
      given: 'mlops.yml: gate.primary.metric: no',
      expect: 'mlops.yml:5:26: gate.primary.metric: no',
    },
    {
      name: 'not what another file says',
      given: 'mlops.yml at 1f2e: gate.primary: no',
      expect: 'mlops.yml at 1f2e: gate.primary: no',
    },
    { name: 'not what was written nowhere', given: 'predict.input: no', expect: 'predict.input: no' },
    { name: 'not a file that is called as a key is', given: 'data.parquet: no', expect: 'data.parquet: no' },
    { name: 'not a line of the data', given: 'data.csv:18: no', expect: 'data.csv:18: no' },
    { name: 'not a word', given: 'tiny 1.0.0: no', expect: 'tiny 1.0.0: no' },
  ])('$name', async ({ given, expect: sentence }) => {
    expect(located(new UserError(given), await positions(), isKey)).toEqual(new UserError(sentence));
  });

  test('each of several', async () => {
    const cause = new UserErrors(['data.target: one', 'two']);
    expect(located(cause, await positions(), isKey)).toEqual(
      new UserErrors(['mlops.yml:2:11: data.target: one', 'two']),
    );
  });

  test('other errors stay as they are', async () => {
    const cause = new OutsideError('data.target: gone');
    expect(located(cause, await positions(), isKey)).toBe(cause);
  });
});
