/**
 * Jensen and Shannon's divergence (Lin 1991) of two distributions over the same categories, in bits, so in [0, 1]: TensorFlow Data Validation's
 * form. A shift of a normal distribution by d standard deviations is about 0.18 d^2. Takes counts or shares. O(k).
 */
export function jensenShannon(a: readonly number[], b: readonly number[]): number {
  const [p, q] = [shares(a), shares(b)];
  let sum = 0;
  for (const [at, one] of p.entries()) {
    const other = q[at]!;
    const middle = (one + other) / 2;
    sum += part(one, middle) + part(other, middle);
  }
  return Math.min(1, Math.max(0, sum / 2));
}

function part(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}

/**
 * The population stability index: the sum of (p - q) ln(p / q). Empty categories count as `floor`, since one would make it infinite. Takes counts or
 * shares. O(k).
 */
export function stabilityIndex(a: readonly number[], b: readonly number[], floor = 1e-4): number {
  const [p, q] = [shares(a), shares(b)];
  let sum = 0;
  for (const [at, each] of p.entries()) {
    const [one, other] = [Math.max(floor, each), Math.max(floor, q[at]!)];
    sum += (one - other) * Math.log(one / other);
  }
  return sum;
}

function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
