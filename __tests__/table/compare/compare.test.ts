import { describe, expect, test } from '@jest/globals';
import { rng, type Rng } from '../../../src/statistics/rng.js';
import { compareProfiles } from '../../../src/table/compare/compare.js';
import { comparisonSchema } from '../../../src/table/compare/comparison.js';
import { withoutValues } from '../../../src/table/profile/without-values.js';
import { profileOf } from './profile-of.js';

type Columns = Parameters<typeof profileOf>[0];
type Value = Columns[string][number];

const day = 86_400_000;

/** Twenty columns of all kinds. */
const population: Readonly<Record<string, (random: Rng) => Value>> = {
  normal: (random) => random.normal(),
  skewed: (random) => Math.exp(2 * random.normal()),
  uniform: (random) => 1000 * random.next(),
  rounded: (random) => Math.round(3 * random.normal()),
  whole: (random) => random.int(73),
  many: (random) => random.int(1_000_000),
  zeros: (random) => (random.next() < 0.6 ? 0 : random.next()),
  few: (random) => random.int(4),
  missing: (random) => (random.next() < 0.1 ? null : random.normal()),
  mostlyMissing: (random) => (random.next() < 0.9 ? null : random.next()),
  seldomMissing: (random) => (random.next() < 0.002 ? null : random.int(3)),
  region: (random) => `r${random.int(8)}`,
  product: (random) => `p${Math.floor(500 * random.next() ** 3)}`,
  rare: (random) => `k${Math.floor(1 / (1 - random.next()))}`,
  long: (random) => `t${Math.floor(3 / (1 - random.next()) ** 2)}`,
  customer: (random) => `c${random.int(1_000_000)}`,
  active: (random) => random.next() < 0.7,
  seldom: (random) => random.next() < 0.01,
  signup: (random) => new Date(day * Math.floor(3650 * random.next() ** 0.5)),
  target: (random) => (random.next() < 0.3 ? 'out' : 'in'),
};

function sample(rows: number, random: Rng, changed: typeof population = {}): Columns {
  const all = { ...population, ...changed };
  return Object.fromEntries(
    Object.entries(all).map(([name, draw]) => [name, Array.from({ length: rows }, () => draw(random))]),
  );
}

const profiled = (columns: Columns) => profileOf(columns, { target: 'target' });

test.each([
  { from: 400, to: 300 },
  { from: 60, to: 600 },
])('of 200 pairs without a change ($from and $to rows of 20 columns) at most 5% have any finding', ({ from, to }) => {
  const random = rng(from);
  const pairs = 200;
  let alarms = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const { findings } = compareProfiles(profiled(sample(from, random)), profiled(sample(to, random)));
    if (findings.length > 0) alarms++;
  }
  expect(alarms).toBeLessThanOrEqual(0.05 * pairs);
});

describe('a planted change is the only finding', () => {
  const cases: {
    name: string;
    column: keyof typeof population;
    draw: (random: Rng) => Value;
    changes: string[];
  }[] = [
    { name: 'a shift', column: 'normal', draw: (random) => random.normal() + 0.3, changes: ['numbers'] },
    { name: 'a wider spread', column: 'normal', draw: (random) => 1.6 * random.normal(), changes: ['numbers'] },
    {
      name: 'another unit',
      column: 'skewed',
      draw: (random) => 100 * Math.exp(2 * random.normal()),
      changes: ['numbers'],
    },
    {
      name: 'missing values',
      column: 'normal',
      draw: (random) => (random.next() < 0.03 ? null : random.normal()),
      changes: ['missing values'],
    },
    {
      name: 'values that are no numbers',
      column: 'uniform',
      draw: (random) => (random.next() < 0.02 ? Infinity : 1000 * random.next()),
      changes: ['numbers that are not finite'],
    },
    {
      name: 'a new category',
      column: 'region',
      draw: (random) => (random.next() < 0.03 ? 'r9' : `r${random.int(8)}`),
      changes: ['new categories'],
    },
    {
      name: 'a vanished category',
      column: 'region',
      draw: (random) => `r${random.int(7)}`,
      changes: ['vanished categories'],
    },
    {
      name: 'other shares of categories',
      column: 'region',
      draw: (random) => `r${Math.floor(8 * random.next() ** 1.4)}`,
      changes: ['categories'],
    },
    {
      name: 'other shares of some of many categories',
      column: 'product',
      draw: (random) => `p${Math.floor(500 * random.next() ** 5)}`,
      changes: ['categories'],
    },
    {
      name: 'a frequent value among identifiers',
      column: 'customer',
      draw: (random) => (random.next() < 0.05 ? 'none' : `c${random.int(1_000_000)}`),
      changes: ['categories'],
    },
    { name: 'a rarer yes', column: 'active', draw: (random) => random.next() < 0.55, changes: ['categories'] },
    {
      name: 'later dates',
      column: 'signup',
      draw: (random) => new Date(day * Math.floor(3650 * random.next() ** 0.3)),
      changes: ['dates'],
    },
    {
      name: 'drift of the target',
      column: 'target',
      draw: (random) => (random.next() < 0.45 ? 'out' : 'in'),
      changes: ['categories'],
    },
    { name: 'texts for numbers', column: 'whole', draw: (random) => `n${random.int(73)}`, changes: ['type'] },
    { name: 'texts for dates', column: 'signup', draw: (random) => `day ${random.int(3000)}`, changes: ['type'] },
  ];
  test.each(cases)('$name', ({ name, column, draw, changes }) => {
    const random = rng(name);
    const before = profiled(sample(2000, random));
    const after = profiled(sample(2000, random, { [column]: draw }));
    for (const [one, other] of [
      [before, after],
      // Digests say the same, on either side.
      [withoutValues(before), after],
      [withoutValues(before), withoutValues(after)],
    ] as const) {
      const { findings } = compareProfiles(one, other);
      expect(findings.map((finding) => [finding.column, finding.change])).toEqual(
        changes.map((each) => [column, each]),
      );
      expect(findings[0]!.target).toBe(column === 'target');
    }
  });
});

test('an effect that does not matter is no finding, however many rows there are', () => {
  const yes = (share: number, rows = 10_000_000) => {
    const profile = profileOf({ x: [true] });
    const counts = { true: share * rows, false: (1 - share) * rows };
    return { ...profile, rows, columns: [{ ...profile.columns[0]!, booleans: counts }] };
  };
  const { findings, measured } = compareProfiles(yes(0.5), yes(0.52));
  expect(measured[0]!.p).toBe(0);
  expect(findings).toEqual([]);
  expect(compareProfiles(yes(0.5), yes(0.6)).findings).toHaveLength(1);
});

test('with few rows nothing is told, and a column of many values cannot be compared', () => {
  const random = rng(2);
  const small = compareProfiles(profiled(sample(20, random)), profiled(sample(2000, random)));
  expect(small.findings).toEqual([]);
  expect(small.untold).toHaveLength(20);
  expect(small.untold[0]).toEqual({ column: 'normal', why: 'few_rows' });
  const large = compareProfiles(profiled(sample(200, random)), profiled(sample(200, random)));
  expect(large.untold).toEqual([
    { column: 'mostlyMissing', why: 'few_rows' },
    { column: 'customer', why: 'too_many_values' },
  ]);
});

test('columns that came and went come first, then the largest effect; identifiers are left out', () => {
  const random = rng(4);
  const before = profiled({ ...sample(2000, random), gone: Array.from({ length: 2000 }, () => 'x') });
  const changed = {
    normal: (each: Rng) => each.normal() + 0.4,
    uniform: (each: Rng) => 2000 * each.next(),
    region: () => 'new',
    came: (each: Rng) => each.next() < 0.5,
    many: (each: Rng) => 10 * each.int(1_000_000),
  };
  const found = compareProfiles(before, profiled(sample(2500, random, changed)), ['many']);
  expect(found.findings.map(({ column, change }) => `${column}: ${change}`)).toEqual([
    'gone: vanished column',
    'came: new column',
    'region: new categories',
    'region: vanished categories',
    'uniform: numbers',
    'normal: numbers',
  ]);
  expect(found.rows).toEqual({ from: 2000, to: 2500 });
  expect(found.findings[2]).toMatchObject({
    effect: 1,
    to: { kind: 'categories', categories: 1, share: 1 },
    names: ['new'],
  });
  expect(
    comparisonSchema.parse({ format: 'mlops-data-comparison/1', champion: '1.0.0', comparison: found }),
  ).toBeTruthy();
});

test('without values no category is named', () => {
  const random = rng(9);
  const before = withoutValues(profiled(sample(2000, random)));
  const after = withoutValues(profiled(sample(2000, random, { region: (each) => `secret${each.int(3)}` })));
  const found = compareProfiles(before, after);
  expect(found.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(found)).not.toContain('secret');
});
