import type { Manifest } from '../model/manifest.js';

/**
 * Digests of the models that were judged on the test rows of one split policy so far, each once, sorted: every one of them was a look at
 * this holdout. Only candidates of a release are on record.
 * @param manifests all versions of the model
 * @param policyDigest digest of the split policy whose holdout is meant
 */
export function judgedModels(manifests: readonly Manifest[], policyDigest: string): string[] {
  const judged = manifests.filter(
    (manifest) => manifest.verdict.part === 'test' && manifest.data.split.digest === policyDigest,
  );
  return [...new Set(judged.map((manifest) => manifest.model.digest))].sort();
}
