import { expect, test } from '@jest/globals';
import { fuzz } from './fuzzing.js';

// The seed stands in what is printed of a case; `.ci/nightly readers` reads 100,000 under other seeds.
test('2,000 changed files are read whole or refused: no other error, no endless loop, no lost row', async () => {
  expect(await fuzz('readers', 2000)).toEqual([]);
});
