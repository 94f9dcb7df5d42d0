import { expect, test } from '@jest/globals';
import { placesOf } from '../../src/table/places.js';

test.each([
  { wanted: ['b', 'a'], names: ['a', 'b'], from: 0, places: [1, 0] },
  { wanted: ['a', 'x'], names: ['a', 'b'], from: 0, places: [0, -1] },
  { wanted: [], names: ['a'], from: 0, places: [] },
  // The row id of a part is called like the first column.
  { wanted: ['row_id', 'a'], names: ['row_id', 'a', 'row_id'], from: 1, places: [2, 1] },
  { wanted: ['row_id'], names: ['row_id', 'a'], from: 1, places: [-1] },
  { wanted: ['constructor', '__proto__'], names: ['a', '__proto__'], from: 0, places: [-1, 1] },
])('$wanted among $names from $from stand at $places', ({ wanted, names, from, places }) => {
  expect(placesOf(wanted, names, from)).toEqual(places);
});
