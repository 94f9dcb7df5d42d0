import { kolmogorovUpper } from '../../statistics/kolmogorov.js';
import { normalCdf } from '../../statistics/normal.js';

/** How many neighbours show how dense numbers lie. */
const neighbours = 10;
/** Chance of so few repeats, or of so even a spread, at which measured numbers are named as identifiers. */
const fewRepeats = 0.001;
const even = 0.05;
/** Numbers below which any spread looks even. */
const leastSpread = 200;

/**
 * Whether whole numbers of which nearly all differ were counted out, as numbers of customers are, and not measured, as incomes are: measured numbers
 * repeat where they lie dense (as birthdays do), and heap around their middle. Numbers were counted out where repeats are far fewer than in a random
 * draw of such density, or where they lie evenly from the smallest to the largest (one-sample test of Kolmogorov). Cost: one sort.
 * @param values finite whole numbers, sorted in place
 */
export function isCountedOut(values: Float64Array): boolean {
  values.sort();
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  const repeats = values.length - distinct.length;
  if (poissonAtMost(repeats, expectedRepeats(distinct)) < fewRepeats) return true;
  return values.length >= leastSpread && evenness(values) > even;
}

/**
 * Repeats that a random draw would have, were it as dense as each ten neighbours lie. Of whole numbers that are drawn in a share p of the cases, nine
 * gaps sum up to w, and 8 / (w - 1) is p on average (Haldane 1945); half as many numbers repeat, where few do.
 */
function expectedRepeats(distinct: Float64Array): number {
  let repeats = 0;
  for (let from = 0; from + neighbours <= distinct.length; from += neighbours) {
    const width = distinct[from + neighbours - 1]! - distinct[from]!;
    repeats += (neighbours / 2) * ((neighbours - 2) / (width - 1));
  }
  return repeats;
}

/** P(X <= k) of a Poisson variable; of a large mean by the normal distribution. */
function poissonAtMost(k: number, mean: number): number {
  if (mean > 500) return normalCdf((k + 0.5 - mean) / Math.sqrt(mean));
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= k; i++) sum += term *= mean / i;
  return sum;
}

/** p-value of "spread evenly between the smallest and the largest"; by its limit. @param values sorted */
function evenness(values: Float64Array): number {
  const count = values.length;
  const [least, span] = [values[0]!, values[count - 1]! - values[0]! + 1];
  let d = 0;
  for (let at = 0; at < count; at++) {
    const share = (values[at]! - least + 0.5) / span;
    d = Math.max(d, share - at / count, (at + 1) / count - share);
  }
  return kolmogorovUpper(Math.sqrt(count) * d);
}
