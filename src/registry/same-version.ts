import type { Manifest } from '../model/manifest.js';

/**
 * Whether two manifests are of the same version: same number, same model, same files byte for byte. When, by whom and in which run it was
 * registered may differ, as between a run that died and the one that ends its work.
 */
export function isSameVersion(a: Manifest, b: Manifest): boolean {
  const files = ({ files: listed }: Manifest): string =>
    JSON.stringify(
      Object.entries(listed)
        .map(([name, { size, sha256 }]) => [name, size, sha256])
        .sort(),
    );
  return a.name === b.name && a.version === b.version && a.model.digest === b.model.digest && files(a) === files(b);
}
