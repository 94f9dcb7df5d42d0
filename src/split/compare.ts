import type { SplitManifest, SplitPolicy } from './manifest.js';
import type { PartCounts } from './part-counts.js';
import { policyDigest } from './policy.js';
import type { PerPart } from './row-counts.js';
import type { RecordedPolicies, RecordedPolicy } from './recorded.js';

/** Whether two policies divide any data in the same way. */
function samePolicy(one: SplitPolicy, other: SplitPolicy): boolean {
  return policyDigest(one) === policyDigest(other);
}

/** What an earlier version's policy says of today's rows: nothing new where it is today's. */
export type EarlierPolicy = SplitPolicy | 'same' | null;

/** Whether today's rows must be compared row by row: an earlier policy is another one. */
export function differs(earlier: Readonly<Record<'champion' | 'anchor', EarlierPolicy>>): boolean {
  return [earlier.champion, earlier.anchor].some((policy) => policy !== null && policy !== 'same');
}

/** The recorded policies of champion and anchor, seen from today's: null where there is none, `same` where it is today's. */
export function earlierPolicies(
  { champion, anchor }: RecordedPolicies,
  policy: SplitPolicy,
): { readonly champion: EarlierPolicy; readonly anchor: EarlierPolicy } {
  const of = (role: RecordedPolicy | null): EarlierPolicy =>
    role === null ? null : samePolicy(role.policy, policy) ? 'same' : role.policy;
  return { champion: of(champion), anchor: of(anchor) };
}

/** How today's parts stand under the recorded policies of champion and anchor. */
export function comparableRows(
  recorded: RecordedPolicies,
  policy: SplitPolicy,
  counts: PartCounts,
): SplitManifest['comparable'] {
  const of = (role: RecordedPolicy | null, held: PerPart): SplitManifest['comparable']['champion'] => {
    if (role === null) return null;
    const { validation, test } = held;
    return {
      version: role.version,
      policyDigest: policyDigest(role.policy),
      same: samePolicy(role.policy, policy),
      validation,
      test,
    };
  };
  return { champion: of(recorded.champion, counts.champion), anchor: of(recorded.anchor, counts.anchor) };
}
