import { basename } from 'node:path';
import type { Floats } from '../config/floats.js';
import type { ModelDigest } from '../model/digest.js';
import { candidateSchema, type Candidate, type FlavorRecord } from '../model/manifest.js';
import { signatureOf } from '../model/signature.js';
import { packageSchema } from '../project/package.js';
import type { RunDirectory } from '../run/directory.js';
import type { Who } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import type { SampleSize } from './sample.js';

/** What train/manifest.json is made of. */
export interface Trained {
  readonly name: string;
  readonly flavor: FlavorRecord;
  readonly params: Readonly<Record<string, unknown>>;
  readonly floats: Floats;
  readonly seed: number;
  /** null: trained on all training rows. */
  readonly sample: SampleSize | null;
  readonly split: SplitManifest;
  readonly model: ModelDigest;
  readonly package: Candidate['code']['package'];
  readonly environment: Candidate['environment'];
  readonly who: Who;
}

/** The candidate's manifest: what it is, and what it was made from. */
export function candidateOf(trained: Trained): Candidate {
  const { name, flavor, params, floats, seed, sample, split, model, environment, who } = trained;
  const { policy, policyDigest, target, data, parts } = split;
  const part = ({ rows, digest }: SplitManifest['parts']['train']): { rows: number; digest: string } => ({
    rows,
    digest,
  });
  return candidateSchema.parse({
    format: 'mlops-candidate/1',
    name,
    flavor,
    signature: signatureOf(split),
    target,
    params,
    ...(Object.keys(floats).length === 0 ? {} : { floats }),
    seed,
    ...(sample === null ? {} : { sample }),
    data: {
      fingerprint: data.fingerprint,
      rows: data.rows,
      files: data.files,
      split: {
        policy,
        digest: policyDigest,
        parts: { train: part(parts.train), validation: part(parts.validation), test: part(parts.test) },
      },
    },
    code: codeOf(who, trained.package),
    environment,
    model,
    tool: who.tool,
  } satisfies Candidate);
}

/** What the candidate's code is. */
export function codeOf({ repository, revision, dirty }: Who, built: Candidate['code']['package']): Candidate['code'] {
  return { repository, revision, dirty, package: built };
}

/** The package that this run built, or null. */
export async function packageOf(run: RunDirectory): Promise<Candidate['code']['package']> {
  const path = 'package/package.json';
  if (!(await run.has(path))) return null;
  const built = await run.read(path, 'package', (value) => packageSchema.parse(value));
  const { kind, name, version, file, sha256, content } = built;
  return { kind, name, version, file: basename(file), sha256, content };
}
