import type { Manifest } from '../model/manifest.js';

/** What a registry says of a verdict's file: the version that recorded it, versions that recorded another one in its place, or nothing. */
export type RecordedVerdict =
  | { readonly kind: 'recorded'; readonly version: string }
  | { readonly kind: 'other'; readonly versions: readonly string[] }
  | { readonly kind: 'unknown' };

/** What identifies the decision that a verdict is about. */
export interface JudgedQuestion {
  readonly candidate: string;
  readonly champion: string | null;
  readonly part: 'validation' | 'test';
}

/**
 * Looks for a verdict among the versions of its model. The same candidate, judged on the same part against the same champion, with another digest:
 * somebody changed the file, or it was judged twice.
 * @param sha256 of the file
 * @param beside the version of a manifest.json in the same folder: its verdict must be that version's, whatever it says of itself; null: there is none
 */
export function recordedVerdict(
  manifests: readonly Manifest[],
  sha256: string,
  { candidate, champion, part }: JudgedQuestion,
  beside: string | null = null,
): RecordedVerdict {
  const own = manifests.find(({ verdict }) => verdict.sha256 === sha256);
  if (own !== undefined) return { kind: 'recorded', version: own.version };
  const owner = manifests.find(({ version }) => version === beside);
  if (owner !== undefined) return { kind: 'other', versions: [owner.version] };
  const same = manifests.filter(
    (each) =>
      each.model.digest === candidate && each.verdict.part === part && (each.champion?.version ?? null) === champion,
  );
  return same.length === 0 ? { kind: 'unknown' } : { kind: 'other', versions: same.map(({ version }) => version) };
}
