/** Several classes: the probability of each row's predicted class, and whether it was right. O(n). */
export function confidences({
  y,
  predicted,
  score,
  classes,
}: {
  readonly y: Int32Array;
  readonly predicted: Int32Array;
  readonly score: Float64Array;
  readonly classes: number;
}): { readonly right: Uint8Array; readonly probability: Float64Array } {
  return {
    right: Uint8Array.from(y, (label, row) => (label === predicted[row] ? 1 : 0)),
    probability: Float64Array.from(y, (_, row) => score[row * classes + predicted[row]!]!),
  };
}
