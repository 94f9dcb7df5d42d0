import { compare } from '../../src/metrics/compare.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';
import { holm } from '../../src/statistics/holm.js';
import { rng } from '../../src/statistics/rng.js';
import { drawBinary, type BinaryScene } from './draw.js';

const scene: BinaryScene = { share: 0.4, signal: [0.9, 1], shared: 0.5 };

/** What is seen of many slices in which a candidate is worse by exactly the margin that is allowed. */
export interface SliceRates {
  /** Any slice fails, by Holm's adjusted p-values: at most alpha. */
  readonly failed: number;
  /** One slice is at the margin, all others are far better, and all pass: at most alpha. */
  readonly passed: number;
}

/** Shares over many samples of so many slices of so many rows. O(samples slices rows). */
export function slicesOf(
  name: string,
  { slices, rows, samples, margin }: { slices: number; rows: number; samples: number; margin: number },
): SliceRates {
  const metric = metricNamed(name, 'binary');
  const random = rng(`slices ${name}`);
  let [failed, passed] = [0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const p: number[] = [];
    for (let slice = 0; slice < slices; slice++) {
      const { candidate, reference } = drawBinary(scene, rows, random);
      const found = compare(metric, candidate, reference, { rng: random, alpha: 0.05 });
      if ('unavailable' in found || found.shortfall !== null) continue;
      p.push(found.pBelow(-margin));
      if (slice === 0 && found.lower(0.05) > -margin) passed++;
    }
    if (holm(p).some((value) => value <= 0.05)) failed++;
  }
  return { failed: failed / samples, passed: passed / samples };
}

/** By how much the candidate of these scenes is worse, on large samples. */
export function marginOf(name: string): number {
  const metric = metricNamed(name, 'binary');
  const random = rng(`margin ${name}`);
  let sum = 0;
  for (let i = 0; i < 16; i++) {
    const { candidate, reference } = drawBinary(scene, 250_000, random);
    const value = (model: BinaryPredictions): number => metric.compute(model).value ?? Number.NaN;
    sum += value(reference as BinaryPredictions) - value(candidate as BinaryPredictions);
  }
  return (metric.better === 'higher' ? sum : -sum) / 16;
}
