import { describe, expect, test } from '@jest/globals';
import { rng } from '../../../src/statistics/rng.js';
import { toProfile } from '../../../src/table/profile/to-profile.js';
import type { ColumnType } from '../../../src/table/table.js';
import { python } from '../../support/python.js';
import { partOfRows, type Written } from './profiling.js';

const random = rng('target');
const types: readonly ColumnType[] = ['number', 'number', 'string', 'string', 'boolean'];

const rows = Array.from({ length: 400 }, (): Written[] => {
  const x = random.normal() * 3 + 1e7;
  const y = (x - 1e7) * 0.5 + random.normal();
  const city = ['Rom', 'Bonn', 'Oslo'][Math.abs(Math.round(y)) % 3]!;
  const size = random.next() < 0.3 ? 'low' : y > 0 ? 'high' : 'mid';
  const cells = [String(x), y.toFixed(3), city, size, y > 1 ? 'true' : 'false'];
  return cells.map((cell) => (random.int(12) === 0 ? null : cell));
});

/** pandas drops pairs with a missing cell; eta from its definition, V from scipy's contingency table. */
const script = `
import io, json, sys
import numpy as np, pandas as pd
from scipy.stats.contingency import association
d = pd.read_csv(io.StringIO(sys.argv[1]), dtype={'e': 'boolean'}); d['e'] = d['e'].astype('Float64').astype(float)
def eta(v, g):
    k = v.notna() & g.notna(); v, g = v[k], g[k]
    between = sum(len(p) * (p.mean() - v.mean()) ** 2 for _, p in v.groupby(g))
    return float(np.sqrt(between / ((v - v.mean()) ** 2).sum()))
def cramer(a, b): return float(association(pd.crosstab(a, b).to_numpy(), method='cramer'))
def tie(a, b):
    x, y = d[a], d[b]
    if a in 'cd': return cramer(x, y) if b in 'cd' else eta(y, x)
    return eta(x, y) if b in 'cd' else float(x.corr(y))
print(json.dumps({t: [None if c == t else tie(c, t) for c in 'abcde'] for t in 'abcde'}))
`;

describe('correlation with the target', () => {
  test('is that of pandas and scipy, rows with a missing cell left out', () => {
    const text = ['a,b,c,d,e', ...rows.map((row) => row.map((cell) => cell ?? '').join(','))].join('\n');
    const expected = JSON.parse(python(script, text)) as Record<string, (number | null)[]>;
    for (const target of ['a', 'b', 'c', 'd', 'e']) {
      const { columns } = toProfile(partOfRows(rows, types, { target }));
      for (const [at, { name, target: tie }] of columns.entries()) {
        const wanted = expected[target]![at]!;
        if (name === target) expect(tie).toBeNull();
        else expect([target, name, tie!.value]).toEqual([target, name, expect.closeTo(wanted, 9)]);
        const other = 'abcde'.indexOf(target);
        if (tie !== null) expect(tie.rows).toBe(rows.filter((row) => row[at] !== null && row[other] !== null).length);
      }
    }
  });

  test.each<[string, readonly (readonly Written[])[], number | null]>([
    [
      'a line',
      [
        ['1', '2'],
        ['2', '4'],
        ['5', '10'],
      ],
      1,
    ],
    [
      'a line down',
      [
        ['1', '-2'],
        ['2', '-4'],
        ['5', '-10'],
      ],
      -1,
    ],
    [
      'one value',
      [
        ['1', '2'],
        ['1', '4'],
      ],
      null,
    ],
    [
      'far from zero',
      [
        ['100000001', '1'],
        ['100000002', '2'],
        ['100000003', '4'],
      ],
      0.9819805060619659,
    ],
    [
      'no pair',
      [
        ['1', null],
        [null, '4'],
      ],
      null,
    ],
  ])('of numbers: %s', (_, cells, expected) => {
    const { target } = toProfile(partOfRows(cells, ['number', 'number'], { target: 'b' })).columns[0]!;
    if (expected === null) expect(target).toBeNull();
    else expect(target!.value).toBeCloseTo(expected, 14);
  });
});
