import { describe, expect, test } from '@jest/globals';
import { isCountedOut } from '../../../src/split/leakage/counted-out.js';
import { rng, type Rng } from '../../../src/statistics/rng.js';

function normal(random: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Share of 200 draws that are called counted out; only draws are asked about of which 95% differ, as the check does. */
function share(name: string, rows: number, draw: (random: Rng, at: number) => number): number {
  let found = 0;
  let asked = 0;
  for (let round = 0; round < 200; round++) {
    const random = rng(`${name} ${rows} ${round}`);
    const values = Float64Array.from({ length: rows }, (_, at) => Math.round(draw(random, at)));
    if (new Set(values).size <= 0.95 * rows) continue;
    asked++;
    if (isCountedOut(values)) found++;
  }
  expect(asked).toBeGreaterThan(50);
  return found / asked;
}

describe('measured in whole numbers', () => {
  test.each<{ name: string; draw: (random: Rng) => number }>([
    { name: 'incomes', draw: (random) => 30_000 * Math.exp(normal(random) / 2) },
    { name: 'square feet', draw: (random) => 40_000 + 9000 * normal(random) },
    { name: 'waiting times', draw: (random) => -2e6 * Math.log(1 - random.next()) },
  ])('$name', ({ name, draw }) => {
    for (const rows of [60, 150, 300, 1000]) expect(share(name, rows, draw)).toBeLessThan(0.02);
  });

  test('many rows, of which some repeat as chance has it', () => {
    expect(share('many', 5000, (random) => 250_000 * Math.exp(normal(random)))).toBeLessThan(0.02);
  });
});

describe('counted out', () => {
  test.each<{ name: string; rows: number; draw: (random: Rng, at: number) => number }>([
    { name: 'in a row', rows: 60, draw: (_, at) => 70_000 + at },
    { name: 'with gaps', rows: 100, draw: (random, at) => at * 4 + random.int(3) },
    {
      name: 'in three ranges',
      rows: 300,
      draw: (_, at) => [100_000, 5_000_000, 990_000_000][at % 3]! + Math.floor(at / 3) * 2,
    },
    { name: 'each once, in a random-looking order', rows: 200, draw: (_, at) => (at * 7919) % 997 },
  ])('$name', ({ name, rows, draw }) => {
    expect(share(name, rows, draw)).toBe(1);
  });

  test('drawn from nine digits: in nineteen of twenty columns', () => {
    expect(share('nine digits', 400, (random) => 1e8 + random.int(900_000_000))).toBeGreaterThan(0.9);
  });
});
