/** Where the range of confidences is cut where nobody says otherwise, after Guo et al. (2017). */
export const usualBins = 15;

/**
 * Expected calibration error in bins of equal width, each without its lower edge (the first one with it): the mean over the bins of |mean
 * confidence - share right|, each weighed by its rows. `confidence` in [0, 1]; `right`: 1 where what it is the confidence of came true.
 * Gives its value at any weights of the rows; NaN without any. Source: Naeini, Cooper & Hauskrecht (2015), AAAI; Guo et al. (2017), ICML.
 * O(n + bins).
 */
export function calibrationError(
  confidence: Float64Array,
  right: Uint8Array,
  bins: number,
): (weight: Float64Array) => number {
  const bin = Uint32Array.from(confidence, (value) => binOf(value, bins));
  return (weight) => {
    const gaps = new Float64Array(bins);
    let total = 0;
    for (let i = 0; i < bin.length; i++) {
      gaps[bin[i]!]! += weight[i]! * (confidence[i]! - right[i]!);
      total += weight[i]!;
    }
    return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
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
