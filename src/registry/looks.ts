import type { Manifest } from '../model/manifest.js';

/**
 * Looks at a holdout so far: distinct models whose verdict was decided on the test part of one split policy.
 * @param manifests all versions of the model
 * @param policyDigest digest of the split policy whose holdout is meant
 */
export function countLooks(manifests: readonly Manifest[], policyDigest: string): number {
  const seen = manifests.filter(
    (manifest) => manifest.verdict.part === 'test' && manifest.data.split.digest === policyDigest,
  );
  return new Set(seen.map((manifest) => manifest.model.digest)).size;
}
