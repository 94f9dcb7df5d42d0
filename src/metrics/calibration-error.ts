/** Where the range of confidences is cut where nobody says otherwise, after Guo et al. (2017). */
export const usualBins = 15;

/** With which confidence (in [0, 1]) something was said of each row, and 1 where it came true. */
interface Confidences {
  readonly confidence: Float64Array;
  readonly right: Uint8Array;
  readonly weight?: Float64Array | undefined;
}

/**
 * Expected calibration error in bins of equal width, each without its lower edge (the first one with it): the mean over the bins of |mean
 * confidence - share right|, each weighed by its rows. Gives its value by counts of units of rows; NaN without any. Source: Naeini, Cooper & Hauskrecht (2015), AAAI; Guo et al. (2017), ICML.
 * O(n + bins).
 */
export function calibrationError(
  { confidence, right, weight }: Confidences,
  bins: number,
  units: Int32Array | undefined,
): (counts: Float64Array) => number {
  const bin = Int32Array.from(confidence, (value) => binOf(value, bins));
  const gap = confidence.map((value, i) => (value - right[i]!) * (weight?.[i] ?? 1));
  return (counts) => {
    const gaps = new Float64Array(bins);
    let total = 0;
    for (let i = 0; i < bin.length; i++) {
      const times = counts[units === undefined ? i : units[i]!]!;
      gaps[bin[i]!]! += times * gap[i]!;
      total += weight === undefined ? times : times * weight[i]!;
    }
    return gaps.reduce((sum, each) => sum + Math.abs(each), 0) / total;
  };
}

/** The bin of a confidence: bin i holds (i / bins, (i + 1) / bins]. */
function binOf(value: number, bins: number): number {
  let bin = Math.min(bins - 1, Math.max(0, Math.ceil(value * bins) - 1));
  // The product may round across an edge.
  if (bin > 0 && value <= bin / bins) bin--;
  else if (bin < bins - 1 && value > (bin + 1) / bins) bin++;
  return bin;
}
