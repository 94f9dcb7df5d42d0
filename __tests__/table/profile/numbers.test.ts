import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rng } from '../../../src/statistics/rng.js';
import type { NumberFigures } from '../../../src/table/profile/profile.js';
import { temporaryFolder } from '../../support/folders.js';
import { python } from '../../support/python.js';
import { profileOf } from './profiling.js';

const random = rng('profile');

function many(count: number, draw: (at: number) => number): string[] {
  return Array.from({ length: count }, (_, at) => String(draw(at)));
}

/** What NumPy and exact fractions say of the same texts. */
interface Expected {
  readonly mean: number;
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  /** null: NumPy's own overflows. */
  readonly quantiles: readonly (number | null)[];
  readonly distinct: number;
}

const script = `
import json, sys
from fractions import Fraction
import numpy as np
out = []
for texts in json.load(open(sys.argv[1])):
    x = np.array([float(t) for t in texts])
    exact = [Fraction(float(t)) for t in texts]
    mean = sum(exact) / len(exact)
    spread = sum((v - mean) ** 2 for v in exact) / (len(exact) - 1)
    # The root by whole numbers: NumPy's own overflows beyond 1e154.
    import math
    root = Fraction(math.isqrt(spread.numerator * spread.denominator << 2400), spread.denominator << 1200)
    with np.errstate(all='ignore'):
        q = np.quantile(x, [.01, .05, .25, .5, .75, .95, .99])
        own = float(np.std(x, ddof=1))
    if np.isfinite(own) and own > 1e-300 and root > 0: assert abs(own - float(root)) <= 1e-9 * own
    out.append(dict(mean=float(mean), sd=float(root), min=x.min() + 0.0, max=x.max(), quantiles=[v if np.isfinite(v) else None for v in q], distinct=len(set(x.tolist()))))
print(json.dumps(out))
`;

function expected(sets: readonly (readonly string[])[]): Expected[] {
  const file = join(temporaryFolder(), 'sets.json');
  writeFileSync(file, JSON.stringify(sets));
  return JSON.parse(python(script, file)) as Expected[];
}

const sets: Readonly<Record<string, readonly string[]>> = {
  'two decimals': many(2000, () => Number((20 + 7 * random.normal()).toFixed(2))),
  'all digits of a double': many(2000, () => random.normal()),
  'mean 1e8 times the deviation': many(3000, () => 1e8 + 1 * random.normal()),
  'mean 1e8 times the deviation, near zero': many(1000, () => 1e-3 + 1e-11 * random.normal()),
  'whole numbers': many(2000, () => Math.floor(random.next() * 50) - 10),
  'large and small together': many(1000, (at) => (at % 2 === 0 ? 1e15 : 1e-15) * random.next()),
  'near the largest double': ['1e308', '-1.5e308', '1.7e308', '9.9e307'],
  'near the smallest double': ['5e-324', '1e-323', '-3e-320', '2.5e-310', '0'],
  'both signs of zero': ['-0', '0', '-0.0', '1'],
  'seventeen digits': ['0.10000000000000001', '123456789.01234567', '-9007199254740993', '1234567890123456.7'],
  'nineteen digits': ['1234567890.123456789', '0.1234567890123456789', '12345678901234567.89'],
  'all the same': many(50, () => 0.1),
  'a wide spread of exponents': many(1000, () => 10 ** (random.next() * 500 - 250)),
};

describe('numbers', () => {
  test('are told as NumPy and exact fractions tell them', () => {
    const reference = expected(Object.values(sets));
    for (const [at, [name, cells]] of Object.entries(sets).entries()) {
      const { numbers, distinct } = profileOf(cells, 'number');
      const { mean, sd, quantiles, ...rest } = reference[at]!;
      expect({ name, distinct: distinct.count, min: numbers!.min, max: numbers!.max }).toEqual({ name, ...rest });
      near(name, numbers!.mean!, mean, 1e-15);
      near(name, numbers!.sd!, sd, 1e-15);
      expect(numbers!.error).toBe(0);
      for (const [share, value] of quantiles.entries()) {
        if (value !== null) near(name, numbers!.quantiles[share]!, value, 1e-12);
      }
    }
  });

  test.each<[string, readonly (string | null)[], Partial<NumberFigures>]>([
    ['one row', ['7'], { mean: 7, sd: null, min: 7, max: 7, quantiles: [7, 7, 7, 7, 7, 7, 7], whole: true }],
    ['no number', [null, 'NA'], { mean: null, sd: null, min: null, quantiles: [], histogram: null, whole: false }],
    ['signs', ['-1', '0', '-0.5', '3'], { zeros: 1, negative: 2, whole: false }],
    ['infinities', ['inf', '-Infinity', '1'], { infinite: 2, mean: 1, min: 1, max: 1 }],
    ['whole', ['1', '2.0', '3e2'], { whole: true, max: 300 }],
    [
      'a part for each whole number',
      ['1', '3', '3'],
      { histogram: { edges: [0.5, 1.5, 2.5, 3.5], counts: [1, 0, 2] } },
    ],
    ['values too large for edges', ['1e308', '-1e308'], { histogram: null, mean: 0 }],
  ])('%s', (_, cells, figures) => {
    expect(profileOf(cells, 'number').numbers).toMatchObject(figures);
  });

  test('tell missing cells from those that are no number', () => {
    const cells = ['1', null, '""', 'NA', '"NA"', ' 2 ', 'x', '0x10', '1,5', '""""', 'NaN', '+4', '.5', '5.', '1e400'];
    const { nulls, unfit, numbers } = profileOf(cells, 'number');
    expect([nulls, unfit, numbers!.nan, numbers!.max]).toEqual([5, 5, 0, 5]);
  });

  test('count NaN where it does not mean a missing value', () => {
    const { nulls, unfit, numbers } = profileOf(['nan', 'NaN', '1', 'NA'], 'number', { nulls: ['NA'] });
    expect([nulls, unfit, numbers!.nan]).toEqual([1, 0, 2]);
  });

  test.each(['-999', '1"2', 'long text of more than sixteen bytes'])('take %j as missing when told so', (text) => {
    const cells = ['1', text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text, '2'];
    const { nulls, numbers } = profileOf(cells, 'number', { nulls: [text] });
    expect([nulls, numbers!.mean]).toEqual([1, 1.5]);
  });

  test('read every decimal as the nearest double', () => {
    const cells: string[] = [];
    for (let round = 0; round < 5000; round++) {
      const digits = 16 + Math.floor(random.next() * 4);
      const text = Array.from({ length: digits }, () => Math.floor(random.next() * 10)).join('');
      const point = Math.floor(random.next() * digits);
      cells.push(`${text.slice(0, point)}.${text.slice(point)}`);
    }
    // Halfway between two doubles, and next to it.
    cells.push('9007199254740993.0', '9007199254740993.001', '4503599627370497.5', '4503599627370497.500');
    const unlike = cells.filter((cell) => profileOf([cell], 'number').numbers!.min !== Number(cell));
    expect(unlike).toEqual([]);
  });

  test('give each part of a histogram its values, a few far out in a part of their own', () => {
    const values = many(5000, () => Number((random.next() * 100).toFixed(3)));
    const { histogram } = profileOf([...values, '90210'], 'number').numbers!;
    const { edges, counts } = histogram!;
    expect(edges.at(-2)).toBeLessThan(120);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(90210);
    expect(counts).toEqual(
      edges
        .slice(1)
        .map((edge, at) => values.concat('90210').filter((value) => +value >= edges[at]! && +value < edge).length),
    );
  });
});

function near(name: string, value: number, wanted: number, tolerance: number): void {
  const difference = value === wanted ? 0 : Math.abs(value - wanted) / Math.max(Math.abs(wanted), 5e-324);
  // Of numbers that cancel nearly all is lost in NumPy's own interpolation.
  if (!(difference <= tolerance)) expect({ name, value }).toEqual({ name, value: wanted });
}
