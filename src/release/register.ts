import { OutsideError } from '../host/errors.js';
import type { Manifest } from '../model/manifest.js';
import { bumpVersion, compareVersions, nextVersion } from '../model/version.js';
import type { Registry, VersionDraft } from '../registry/registry.js';
import { isSameVersion } from '../registry/same-version.js';
import type { Judged } from './judged.js';

/** How a candidate got its version. */
export interface Registered {
  readonly version: string;
  /** adopted: an earlier attempt of this run, or a run with the same content, had registered it already. */
  readonly status: 'published' | 'adopted';
  /** Why it has this number. */
  readonly why: string;
}

const attempts = 5;

/**
 * Registers a judged candidate under the next free version. Where somebody else takes the number meanwhile, the next one is tried.
 * @param draftOf the version to register, given its number
 * @throws OutsideError where the number was taken five times in a row; whatever the registry throws
 */
export async function register(
  registry: Registry,
  judged: Judged,
  draftOf: (version: string) => VersionDraft,
): Promise<Registered> {
  const { candidate } = judged;
  let taken: string | null = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const versions = await registry.versions(candidate.name);
    const earlier = await findSame(registry, judged, versions, draftOf);
    if (earlier !== null) {
      // An attempt that died may have left it half made: publishing it again ends its work, and does nothing to one that is whole.
      await registry.publish(draftOf(earlier));
      return { version: earlier, status: 'adopted', why: 'registered already, with this verdict' };
    }
    const newest = versions.at(-1);
    const next = nextVersion(candidate, newest === undefined ? null : await registry.manifest(candidate.name, newest));
    // A taken number that is not listed: reserved, or still being made.
    const version: string =
      taken !== null && compareVersions(next.version, taken) <= 0 ? bumpVersion(taken, 'patch') : next.version;
    if ((await registry.publish(draftOf(version))) === 'published') {
      return { version, status: 'published', why: next.why };
    }
    taken = version;
  }
  throw new OutsideError(
    `${candidate.name}: the version number was taken ${attempts} times in a row, last ${taken ?? ''}; others publish at this moment, run again.`,
  );
}

/** A version that is this candidate with this very verdict and the same files. Only versions since the pin can be. */
async function findSame(
  registry: Registry,
  { candidate, verdictDigest, pin: { newest: since } }: Judged,
  versions: readonly string[],
  draftOf: (version: string) => VersionDraft,
): Promise<string | null> {
  for (const version of versions) {
    if (since !== null && compareVersions(version, since) < 0) continue;
    const manifest: Manifest = await registry.manifest(candidate.name, version);
    if (manifest.model.digest !== candidate.model.digest || manifest.verdict.sha256 !== verdictDigest) continue;
    if (isSameVersion(manifest, draftOf(version).manifest)) return version;
  }
  return null;
}
