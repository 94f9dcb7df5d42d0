import type { Repository } from './repository.js';

/** Puts the objects, refs and releases of a repository into an empty one, so that many tests start from one state. */
export function copyInto(copy: Repository, { objects, refs, releases, latest }: Repository): void {
  for (const [, { type, content }] of objects.entries()) copy.objects.put(type, content);
  for (const [ref, sha] of refs) copy.refs.set(ref, sha);
  for (const [id, release] of releases) {
    const assets = [...release.assets].map(([key, asset]) => [key, { ...asset }] as const);
    copy.releases.set(id, { ...release, assets: new Map(assets) });
  }
  copy.latest = latest;
}
