import { expect, test } from '@jest/globals';
import { fuzz } from '../table/fuzzing.js';

const day = process.env['FUZZ_SEED'] ?? new Date().toISOString().slice(0, 10);

test.each(Array.from({ length: 10 }, (_, part) => `${day}/${part}`))('10,000 changed files, seed %s', async (seed) => {
  expect(await fuzz(seed, 10_000)).toEqual([]);
});
