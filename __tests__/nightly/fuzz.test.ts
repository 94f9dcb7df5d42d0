import { expect, test } from '@jest/globals';
import { attackNames, fuzz } from '../support/fuzz/door.js';

const seed = process.env['FUZZ_SEED'] ?? new Date().toISOString().slice(0, 10);

test.each(attackNames())(`100,000 cases of %s, seed ${seed}`, async (name) => {
  const rounds = await fuzz(seed, 100_000, [name]);
  expect(rounds.map(({ attack, cases, findings }) => ({ attack, cases, findings }))).toEqual([
    { attack: name, cases: 100_000, findings: [] },
  ]);
});
