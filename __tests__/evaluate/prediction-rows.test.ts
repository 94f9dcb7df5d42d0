import { expect, test } from '@jest/globals';
import { PredictionRows } from '../../src/evaluate/prediction-rows.js';
import type { Target } from '../../src/split/manifest.js';
import type { Batch, Cell } from '../../src/table/table.js';

const target: Target = { column: 'y', task: 'binary', classes: ['a', 'b'], positive: 'b' };

function taken(cells: readonly (readonly Cell[])[]): { rows: PredictionRows; fault: string | null } {
  const [ids] = cells;
  const rows = new PredictionRows(Int32Array.from(ids!, Number), target);
  const batch: Batch = {
    file: 'out.csv',
    names: ['row_id', 'prediction', 'score'],
    cells: cells.map((column) => [...column]),
    rows: ids!.length,
    lines: Float64Array.from(ids!, (_, row) => row + 2),
  };
  rows.add(batch, { id: 0, prediction: 1, score: 2, probabilities: [] });
  return { rows, fault: rows.finish() };
}

test('a score that rounding put just outside of [0, 1] is 0 or 1', () => {
  const scores = ['-1e-17', '1.0000000000000002', '1.0000001', '-0.000001', '0.25'];
  const { rows, fault } = taken([['3', '5', '8', '9', '12'], ['a', 'b', 'b', 'a', 'a'], scores]);
  expect(fault).toBeNull();
  expect([...rows.rows.score]).toEqual([0, 1, 1, 0, 0.25]);
});

test('farther outside is a fault', () => {
  const { fault } = taken([
    ['3', '5'],
    ['b', 'a'],
    ['1.000002', '-0.000002'],
  ]);
  expect(fault).toBe('2 scores are outside [0, 1] (first: row_id 3)');
});
