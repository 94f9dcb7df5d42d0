/**
 * What happens next to a patient, given the model's probability of a malignant tumour.
 * The two limits belong to the clinic, not to the model: they are code, reviewed and tested like all else.
 */
export const limits = { clear: 0.02, urgent: 0.5 };

/**
 * @param {number} probability of `malignant`, between 0 and 1
 * @returns {'routine' | 'review' | 'urgent'}
 */
export function triage(probability) {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`expected a probability between 0 and 1, got ${probability}`);
  }
  if (probability >= limits.urgent) return 'urgent';
  return probability >= limits.clear ? 'review' : 'routine';
}
