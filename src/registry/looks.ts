import { judgedAs } from '../model/judged-as.js';
import type { Manifest } from '../model/manifest.js';

/**
 * What was judged on the test rows of one split policy so far, each once, sorted: models by their digests, with a threshold of their own by both; every
 * one of them was a look at this holdout. Only candidates of a release are on record.
 * @param manifests all versions of the model
 * @param policyDigest digest of the split policy whose holdout is meant
 */
export function judgedModels(manifests: readonly Manifest[], policyDigest: string): string[] {
  const judged = manifests.filter(
    (manifest) => manifest.verdict.part === 'test' && manifest.data.split.digest === policyDigest,
  );
  return [...new Set(judged.map((manifest) => judgedAs(manifest)))].sort();
}
