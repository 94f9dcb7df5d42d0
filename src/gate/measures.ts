import type { EvaluateOptions } from '../evaluate/evaluate.options.js';
import { canonical } from '../run/inputs.js';
import type { Check } from './criteria.js';
import type { GateOptions } from './gate.options.js';

/** The options of the evaluation that a verdict depends on: what metrics mean, how the candidate decides, what has to hold. */
export type Measures = Pick<EvaluateOptions, 'weight' | 'cost' | 'own' | 'threshold' | 'behaviour'>;

/**
 * A policy of the base that judges figures which the change itself defines anew: a pull request could lower its own hurdle by another weight, cost or metric.
 * Nothing is then decided; the new definition judges once it is merged.
 * @param base what metrics mean to the policy that judges; absent: it is the workspace's own
 * @param judging the policy that judges
 * @returns null where each metric that the policy asks for means the same, and all that has to hold there is asked here
 */
export function measuresCheck(own: Measures, base: Measures | undefined, judging: GateOptions): Check | null {
  if (base === undefined) return null;
  const asked = metricsAsked(judging);
  const changed = [
    ...(same(own.weight, base.weight) ? [] : ['evaluate.weight']),
    ...(asked.has('cost') && !same(own.cost, base.cost) ? ['evaluate.cost'] : []),
    ...Object.keys(base.own)
      .filter((name) => asked.has(name) && !same(own.own[name], base.own[name]))
      .map((name) => `evaluate.own.${name}`),
    ...(base.behaviour.every((test) => own.behaviour.some((each) => same(each, test))) ? [] : ['evaluate.behaviour']),
  ];
  if (changed.length === 0) return null;
  const note = `${changed.join(' and ')} ${changed.length === 1 ? 'was' : 'were'} changed here, so that figures do not mean what the policy that judges asks for`;
  return { name: 'measures', state: 'unavailable', note };
}

/** What of these options goes into the digest of a policy: nothing where they are as if nobody had said anything, as on records from before they were. */
export function measuresOf({ weight, cost, own, threshold, behaviour }: Measures): Partial<Measures> {
  return {
    ...(weight === null ? {} : { weight }),
    ...(cost === null ? {} : { cost }),
    ...(Object.keys(own).length === 0 ? {} : { own }),
    ...(threshold === null ? {} : { threshold }),
    ...(behaviour.length === 0 ? {} : { behaviour }),
  };
}

/** Names of the metrics that a policy asks for; null or undefined where it leaves one to its default. */
function metricsAsked({
  primary,
  guards,
  thresholds,
  slices,
  fairness,
}: GateOptions): ReadonlySet<string | null | undefined> {
  const ofSlices = [...slices.required, ...slices.watched].map((slice) =>
    typeof slice === 'string' ? undefined : slice.metric,
  );
  const named = [guards, thresholds, fairness].flatMap((each) => Object.keys(each));
  return new Set([primary.metric, ...named, ...ofSlices]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a ?? null)) === JSON.stringify(canonical(b ?? null));
}
