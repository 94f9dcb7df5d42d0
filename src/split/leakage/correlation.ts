/** Pearson's correlation; null where one of them is constant. */
export function correlation(one: Float64Array, other: Float64Array): number | null {
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, squareOne, squareOther] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const [x, y] = [one[at]! - meanOne, other[at]! - meanOther];
    both += x * y;
    squareOne += x * x;
    squareOther += y * y;
  }
  return squareOne === 0 || squareOther === 0 ? null : both / Math.sqrt(squareOne * squareOther);
}
