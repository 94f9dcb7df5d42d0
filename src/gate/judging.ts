import type { Check } from './criteria.js';
import type { GateOptions } from './gate.options.js';
import { policyChanges, policyDigest } from './policy.js';
import type { BasePolicy, Situation } from './situation.js';
import type { Line } from './special.js';
import type { Verdict, VerdictName } from './verdict.js';

/** Before a key in an error: entry knows the file by this name and puts the key's place there. */
export const ownFile = 'mlops.yml';

type Policies = Pick<Situation, 'options' | 'base' | 'policySource' | 'measures'>;

/** The options that judge, where they stand, and what is wrong with them. */
export interface Judging {
  readonly options: GateOptions;
  readonly policy: Verdict['policy'];
  /** The file before a key in errors. */
  readonly file: string;
  /** Unavailable where the policy that should judge cannot be read. */
  readonly check: Check | null;
}

/**
 * A pull request that changes the policy is judged by the one of its base, so that it cannot lower its own hurdle. A new line is judged by
 * its own policy: the base's was written for another target. A base that cannot be read never promotes.
 */
export function judgingOptions({ options, base, policySource, measures }: Policies, line: Line): Judging {
  const own = { digest: policyDigest(options, measures), source: policySource, changed: false, changes: [] };
  if (base === null) return { options, policy: own, file: ownFile, check: null };
  if ('unreadable' in base) {
    const note = `the policy that should judge cannot be read: ${base.unreadable}`;
    return { options, policy: own, file: ownFile, check: { name: 'policy', state: 'unavailable', note } };
  }
  const changes = policyChanges(base.gate, options);
  const changed = changes.length > 0;
  if (line === 'new_line') return { options, policy: { ...own, changed, changes }, file: ownFile, check: null };
  return {
    options: base.gate,
    policy: { digest: policyDigest(base.gate, base.evaluate), source: base.source, changed, changes },
    file: base.source,
    check: changed
      ? { name: 'policy', state: 'ok', note: `gate was changed here; ${base.source} judges, not the change` }
      : null,
  };
}

/** The verdicts that end the step with exit code 1: those of the policy that judges. */
export function failingVerdicts(options: GateOptions, base: BasePolicy): readonly VerdictName[] {
  return base !== null && 'gate' in base ? base.gate.fail_on : options.fail_on;
}
