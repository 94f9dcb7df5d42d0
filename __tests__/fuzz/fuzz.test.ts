import { expect, test } from '@jest/globals';
import { fuzz } from '../support/fuzz/door.js';

// A case again: `node --experimental-transform-types --import ./scripts/typescript.js __tests__/support/fuzz/main.ts SEED 1 ATTACK CASE`.
// `.ci/nightly fuzz` runs 100,000 of each under the day's seed.
test('2,000 inputs of each kind are read or refused by a sentence: no crash, no case of 2 s or 512 MB, nothing outside', async () => {
  const rounds = await fuzz('every push', 2000);
  expect(rounds.length).toBeGreaterThan(15);
  expect(rounds.filter(({ findings }) => findings.length > 0)).toEqual([]);
  for (const { cases } of rounds) expect(cases).toBe(2000);
}, 600_000);
