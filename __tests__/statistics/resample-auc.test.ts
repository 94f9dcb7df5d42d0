import { expect, test } from '@jest/globals';
import { pairedAuc } from '../../src/statistics/delong.js';
import { placements } from '../../src/statistics/placement.js';
import { resampleAuc } from '../../src/statistics/resample-auc.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose } from './reference.js';

const random = rng('resample auc');
const labels = Uint8Array.from({ length: 60 }, (_, i) => Number(i % 3 === 0));
const noisy = (): Float64Array => Float64Array.from(labels, (label) => label + random.normal());
const rounded = (): Float64Array => noisy().map((value) => Math.round(value));

/** The rows of one resample, written out. */
function written(y: Uint8Array, score: Float64Array, counts: Uint8Array): number {
  const rows = [...counts].flatMap((count, row) => new Array<number>(count).fill(row));
  const drawn = Uint8Array.from(rows, (row) => y[row]!);
  if (!drawn.includes(1) || !drawn.includes(0)) return NaN;
  return placements(
    drawn,
    Float64Array.from(rows, (row) => score[row]!),
  ).auc;
}

test.each([
  { name: 'without ties', y: labels, a: noisy(), b: noisy() },
  { name: 'with ties', y: labels, a: rounded(), b: rounded() },
  { name: 'one of them with ties', y: labels, a: rounded(), b: noisy() },
  { name: 'one positive row', y: Uint8Array.from({ length: 20 }, (_, i) => Number(i === 7)), a: noisy(), b: noisy() },
])('each resample is the difference of the AUC of the drawn rows: $name', ({ y, a, b }) => {
  const [first, second] = [a.slice(0, y.length), b.slice(0, y.length)];
  const found = resampleAuc(y, first, second, 200, rng(9));
  const again = rng(9);
  // The drawn places are those of the candidate's order.
  const order = [...first.keys()].sort((i, j) => first[i]! - first[j]! || i - j);
  for (const difference of found) {
    const counts = new Uint8Array(y.length);
    again.tally(counts);
    const rows = new Uint8Array(y.length);
    for (const [place, row] of order.entries()) rows[row] = counts[place]!;
    const wanted = written(y, first, rows) - written(y, second, rows);
    if (Number.isNaN(wanted)) expect(difference).toBeNaN();
    else expectClose(difference, wanted, 1e-12, 1e-14);
  }
});

test('more pairs than 32 bits can count: a perfect model is ahead of its reverse by 1', () => {
  const y = Uint8Array.from({ length: 96_000 }, (_, i) => i % 2);
  const perfect = Float64Array.from(y, (label, i) => label * 1e6 + i);
  const reversed = perfect.map((value) => -value);
  expect([...resampleAuc(y, perfect, reversed, 1, rng(4))]).toEqual([1]);
});

test('the spread of resamples is that of DeLong', () => {
  const y = Uint8Array.from({ length: 2000 }, () => Number(random.next() < 0.3));
  const model = (): Float64Array => Float64Array.from(y, (label) => label + random.normal());
  const [a, b] = [model(), model()];
  const replicates = resampleAuc(y, a, b, 2000, rng(3));
  const mean = replicates.reduce((sum, value) => sum + value, 0) / 2000;
  const error = Math.sqrt(replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 1999);
  const delong = pairedAuc(y, a, b);
  // Five standard errors of a standard deviation, and of a mean, of 2,000 replicates.
  expectClose(error, delong.sigma / Math.sqrt(2000), 0.08);
  expectClose(mean, delong.difference, 0, (5 * error) / Math.sqrt(2000));
});

test('tally draws as many as there are places, each as often', () => {
  const counts = new Uint8Array(50);
  const total = new Float64Array(50);
  for (let i = 0; i < 2000; i++) {
    counts.fill(0);
    random.tally(counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50);
    for (const [place, count] of counts.entries()) total[place]! += count;
  }
  for (const sum of total) expect(Math.abs(sum - 2000)).toBeLessThan(5 * Math.sqrt(2000));
});
