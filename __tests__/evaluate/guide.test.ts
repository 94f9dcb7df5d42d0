import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { checkSlices } from '../../src/evaluate/slice.js';
import { gateOptions } from '../../src/gate/gate.options.js';

const guide = readFileSync('docs/guides/evaluate.md', 'utf8');
const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => parse(text!) as Record<string, unknown>);

test.each(blocks)('what the guide says is what can be said: %#', ({ evaluate, gate }) => {
  expect(evaluateOptions.safeParse(evaluate).error).toBeUndefined();
  expect(gateOptions.safeParse(gate ?? {}).error).toBeUndefined();
});

test('its condition has the meaning that it shows', () => {
  const columns = ['months', 'channel', 'region'].map((name) => {
    return { name, type: name === 'months' ? ('number' as const) : ('string' as const) };
  });
  const { slices } = evaluateOptions.parse(blocks[0]!['evaluate']);
  expect(checkSlices(slices, columns, 'evaluate.slices')).toEqual(['region', 'months', 'channel']);
});
