import type { Files } from '../host/files.js';
import { comparableRows } from './compare.js';
import { recordFiles } from '../table/unchanged.js';
import type { PartName, SplitManifest, SplitPolicy, Target } from './manifest.js';
import type { OpenedData } from './open.js';
import type { PartCounts } from './part-counts.js';
import type { WrittenParts } from './parts.js';
import { policyDigest } from './policy.js';
import type { RecordedPolicies } from './recorded.js';

/** All that the manifest tells of. */
export interface Divided extends OpenedData {
  readonly policy: SplitPolicy;
  readonly target: Target;
  readonly counts: PartCounts;
  readonly parts: WrittenParts;
  readonly recorded: RecordedPolicies;
}

/** The manifest of a split. Throws OutsideError where the data's files have changed since they were found. */
export async function describeSplit(divided: Divided, files: Files): Promise<SplitManifest> {
  const { data, sources, features, policy, target, counts, parts, recorded } = divided;
  const part = (name: PartName): SplitManifest['parts']['train'] => ({
    rows: counts.rows[name],
    classes: counts.classesOf(name),
    digest: parts.digests[name],
  });
  const { train, validation, test } = counts.rows;
  return {
    format: 'mlops-split-manifest/1',
    policy,
    policyDigest: policyDigest(policy),
    target,
    columns: [...data.columns],
    features: [...features],
    data: { files: await recordFiles(files, sources), rows: train + validation + test, fingerprint: parts.fingerprint },
    parts: { train: part('train'), validation: part('validation'), test: part('test') },
    deviation: counts.deviation(),
    comparable: comparableRows(recorded, policy, counts),
  };
}
