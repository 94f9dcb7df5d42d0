import { compare } from '../../src/metrics/compare.js';
import type { Metric, Predictions } from '../../src/metrics/metric.js';
import { bound } from '../../src/metrics/single.js';
import { rng } from '../../src/statistics/rng.js';
import type { Drawn } from './draw.js';
import type { Rng } from '../../src/statistics/rng.js';

/** What was seen of one metric in many samples of one scene. */
export interface Rate {
  readonly metric: string;
  readonly kind: 'difference' | 'value';
  readonly method: string;
  readonly samples: number;
  /** Share of the samples with a bound: above the minimum of rows. */
  readonly available: number;
  /** Share of all samples whose lower (upper) 95% bound lies above (below) the truth: false promotions, and false rejects, at that margin. */
  readonly low: number;
  readonly high: number;
  /** Share of all samples whose two-sided 95% interval, where there is one, holds the truth. */
  readonly coverage: number;
}

/** The true difference and the true value of each metric; null: undefined. */
export type Truth = ReadonlyMap<string, { readonly difference: number; readonly value: number } | null>;

const never = rng(1);
const options = { rng: never, alpha: 0.025 };

/** Oriented so that > 0 is better. */
function differenceOf(metric: Metric, candidate: number, reference: number): number {
  return metric.better === 'higher' ? candidate - reference : reference - candidate;
}

interface Sampling {
  readonly samples: number;
  readonly rows: number;
  readonly exchangeable: boolean;
  /** Values of both models by a formula. */
  readonly exact?: Readonly<Record<string, readonly [number, number]>>;
  readonly random: Rng;
}

/** Means over large samples, for what has no formula; models that are exchangeable differ by exactly 0. */
export function truthOf(
  metrics: readonly Metric[],
  draw: (n: number, random: Rng) => Drawn,
  { samples, rows, exchangeable, exact = {}, random }: Sampling,
): Truth {
  const sums = metrics.map(() => ({ difference: 0, value: 0 }));
  for (let sample = 0; sample < samples; sample++) {
    const { candidate, reference } = draw(rows, random);
    for (const [at, metric] of metrics.entries()) {
      const [a, b] = [metric.compute(candidate).value ?? NaN, metric.compute(reference).value ?? NaN];
      sums[at]!.difference += exchangeable ? 0 : differenceOf(metric, a, b) / samples;
      sums[at]!.value += (exchangeable ? (a + b) / 2 : a) / samples;
    }
  }
  for (const [at, metric] of metrics.entries()) {
    const known = exact[metric.name];
    if (known !== undefined) sums[at] = { difference: differenceOf(metric, ...known), value: known[0] };
  }
  return new Map(metrics.map((metric, at) => [metric.name, Number.isNaN(sums[at]!.value) ? null : sums[at]!] as const));
}

/** Whether a bound is within its promise: 5% on either side, and 7% of two-sided 95% intervals. */
export function isKept({ low, high, coverage, samples }: Rate): boolean {
  return Math.max(low, high) <= mostOf(0.05, samples) && 1 - coverage <= mostOf(0.07, samples);
}

interface Count {
  method: string;
  available: number;
  low: number;
  high: number;
  covered: number;
}

/** A bound of any kind. */
interface Bounds {
  lower(alpha: number): number;
  upper(alpha: number): number;
  readonly method: string;
  readonly guarantee: boolean;
  readonly shortfall: string | null;
}

function note(count: Count, found: Bounds | { readonly unavailable: string }, truth: number): void {
  if ('unavailable' in found || found.shortfall !== null || !found.guarantee) return;
  count.method = found.method;
  count.available++;
  if (found.lower(0.05) > truth) count.low++;
  if (found.upper(0.05) < truth) count.high++;
  if (found.lower(0.025) <= truth && truth <= found.upper(0.025)) count.covered++;
}

/** How often the bounds of promised metrics miss the truth. O(samples n metrics). */
export function ratesOf(
  metrics: readonly Metric[],
  draw: (random: Rng) => Drawn,
  truth: Truth,
  samples: number,
  random: Rng,
): Rate[] {
  const blank = (): Count => ({ method: '', available: 0, low: 0, high: 0, covered: 0 });
  const counts = metrics.map((metric) => ({ metric, difference: blank(), value: blank() }));
  for (let sample = 0; sample < samples; sample++) {
    const { candidate, reference, cluster } = draw(random);
    const given = cluster === undefined ? options : { ...options, cluster };
    for (const { metric, difference, value } of counts) {
      const known = truth.get(metric.name) ?? null;
      if (known === null) continue;
      if (metric.bound !== 'bootstrap')
        note(difference, compare(metric, candidate, reference, given), known.difference);
      if (metric.ownBound !== 'bootstrap') note(value, ownOf(metric, candidate, given), known.value);
    }
  }
  return counts.flatMap(({ metric, difference, value }) => [
    rateOf(metric, 'difference', difference, samples),
    rateOf(metric, 'value', value, samples),
  ]);
}

function ownOf(metric: Metric, candidate: Predictions, given: typeof options): ReturnType<typeof bound> {
  return bound(metric, candidate, given);
}

function rateOf(metric: Metric, kind: Rate['kind'], count: Count, samples: number): Rate {
  return {
    metric: metric.name,
    kind,
    method: count.method,
    samples,
    available: count.available / samples,
    low: count.low / samples,
    high: count.high / samples,
    coverage: 1 - (count.available - count.covered) / samples,
  };
}

/** The most that a share of p can be by chance: four standard errors above, for there are hundreds of them. */
export function mostOf(p: number, samples: number): number {
  return p + 4 * Math.sqrt((p * (1 - p)) / samples);
}
