import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '../host/environment.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import { signatureOf } from '../model/signature.js';
import { canonical } from '../run/inputs.js';
import type { SplitManifest } from '../split/manifest.js';
import type { Told } from './changed-files.js';
import type { Aspect } from './changes.js';
import { passedOver } from './decide-changes.js';
import type { SortedFiles } from './file-scope.js';
import { floatsOf, programDigest, type Plan } from './plan.js';
import { shownPaths } from './shown-path.js';

/** What a training would be made from now. */
export interface Today {
  readonly split: SplitManifest;
  readonly plan: Plan;
  readonly seed: number;
  readonly package: Candidate['code']['package'];
  readonly environment: Pick<Environment, 'kind' | 'digest'>;
  /** Digest of the gate's policy that will judge; null: not known before the gate. */
  readonly policy: string | null;
  /** Version of this tool. */
  readonly tool: string;
  /** Files that changed since the newest version's commit. */
  readonly files: Told<SortedFiles>;
}

/** What differs between a training today and the newest version. Pure. */
export function differences(today: Today, newest: Manifest): Aspect[] {
  const { split, plan, environment } = today;
  const compare = (name: string, same: boolean, note: string | null = null): Aspect => ({
    name,
    state: same ? 'same' : 'changed',
    note: same ? null : note,
  });
  return [
    compare('data', split.data.fingerprint === newest.data.fingerprint),
    compare('split policy', split.policyDigest === newest.data.split.digest),
    compare('target', isDeepStrictEqual(split.target, newest.target)),
    compare('columns', isEqual(signatureOf(split), newest.signature)),
    compare('parameters', isEqual([plan.params, floatsOf(plan)], [newest.params, newest.floats ?? {}])),
    compare('seed', today.seed === newest.seed),
    compareModel(plan, newest.flavor),
    compareCode(today, newest),
    compare(
      'environment',
      environment.kind === newest.environment.kind && environment.digest === newest.environment.digest,
    ),
    comparePolicy(today.policy, newest.verdict.policy),
    compare('major version of this tool', majorOf(today.tool) === majorOf(newest.tool)),
  ];
}

/** As they stand in a manifest: without order of keys, and without what JSON does not keep. */
function isEqual(now: unknown, then: unknown): boolean {
  // eslint-disable-next-line no-restricted-properties -- a copy of a value in memory
  const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(canonical(value)));
  return isDeepStrictEqual(kept(now), kept(then));
}

function compareModel(plan: Plan, flavor: Manifest['flavor']): Aspect {
  const aspect = (state: Aspect['state'], note: string | null = null): Aspect => ({ name: 'model', state, note });
  if (plan.flavor === 'tfjs')
    return aspect(flavor.name === 'tfjs' && flavor.estimator === plan.estimator ? 'same' : 'changed');
  if (plan.flavor === 'python') return comparePython(plan, flavor, aspect);
  if (flavor.name !== 'command' || !isDeepStrictEqual(flavor.score, plan.score)) return aspect('changed');
  if (flavor.command === undefined) return aspect('unknown', 'its training command is not on record');
  return aspect(flavor.command === programDigest(plan.command) ? 'same' : 'changed');
}

function comparePython(
  { train, input }: Extract<Plan, { flavor: 'python' }>,
  flavor: Manifest['flavor'],
  aspect: (state: Aspect['state']) => Aspect,
): Aspect {
  if (flavor.name !== 'python') return aspect('changed');
  const same =
    'command' in train
      ? flavor.command === programDigest(train.command)
      : flavor.estimator === train.estimator &&
        flavor.preprocess === (train.preprocess ?? undefined) &&
        isEqual(train.columns, flavor.columns ?? {});
  return aspect(same && (input === null || flavor.input === input) ? 'same' : 'changed');
}

/**
 * Whether the code is the same. Git's word counts: nothing changed but files that are passed over. Where it shows changes or cannot tell,
 * equal packages are enough for a built-in estimator only: a program of the repository may read files that are not packed.
 */
function compareCode({ plan, package: built, files }: Today, { version, code }: Manifest): Aspect {
  const samePackage = (built?.content ?? null) === (code.package?.content ?? null);
  // With equal packages what may have changed is what a program reads beside them.
  const name = built !== null && code.package !== null && !samePackage ? 'package' : 'code';
  const aspect = (state: Aspect['state'], note: string | null = null): Aspect => ({ name, state, note });
  const suffices = samePackage && built !== null && plan.flavor === 'tfjs';
  const told = code.dirty ? { unknown: `${version} was trained with changes that were not committed` } : files;
  if ('unknown' in told) return suffices ? aspect('same') : aspect('unknown', told.unknown);
  const { changed, ignored, others, configuration } = told.told;
  if (changed.length > 0) {
    return suffices && !configuration ? aspect('same') : aspect('changed', `${shownPaths(changed)} changed`);
  }
  if (samePackage) return aspect('same');
  const explained = passedOver(ignored, others);
  // Packages hold their README. One that differs though no file did was built from something else.
  return explained !== null && name === 'package'
    ? aspect('same', explained)
    : aspect('changed', 'the package differs, though git shows no changed file');
}

function comparePolicy(now: string | null, then: string | undefined): Aspect {
  const aspect = (state: Aspect['state'], note: string | null = null): Aspect => ({ name: 'gate policy', state, note });
  if (now === null) return aspect('uncompared', 'it is not known before the gate');
  if (then === undefined) return aspect('unknown', 'it is not on record');
  return aspect(now === then ? 'same' : 'changed');
}

function majorOf(version: string): string {
  return version.split('.', 1)[0]!;
}
