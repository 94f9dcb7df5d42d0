import { createHash } from 'node:crypto';
import { UserError } from '../host/errors.js';
import { metricNamed } from '../metrics/catalog.js';
import type { Metric } from '../metrics/metric.js';
import { canonical } from '../run/inputs.js';
import type { Target } from '../split/manifest.js';
import type { GateOptions } from './gate.options.js';

interface GuardPolicy {
  readonly metric: Metric;
  /** m > 0: the loss that is just not acceptable. */
  readonly margin: number;
}

export interface ThresholdPolicy {
  readonly metric: Metric;
  readonly side: 'above' | 'below';
  readonly limit: number;
  readonly on: 'bound' | 'value';
}

/** The gate's options with every default filled for one task and one champion. */
export interface Policy {
  readonly primary: {
    readonly metric: Metric;
    readonly rule: 'superiority' | 'non_inferiority';
    /** M >= 0. */
    readonly margin: number;
    /** G > M; null where it follows from the champion's value and there is none, or it is 0. */
    readonly useful: number | null;
  };
  readonly onNewData: 'superiority' | 'non_inferiority';
  readonly guards: readonly GuardPolicy[];
  readonly thresholds: readonly ThresholdPolicy[];
  readonly confidence: number;
  /** 1 - confidence, one-sided. */
  readonly alpha: number;
  readonly reuse: 'report';
  readonly cap: number | null;
  readonly championEnvironment: 'own' | 'candidate';
}

const share = 0.01;

/**
 * Fills the gate's options for a task.
 * @param championValue the champion's value of a metric on the compared rows, or null: errors without an upper limit take 1% of it as useful
 * @param source where the options stand, for errors: `mlops.yml`
 * @throws UserError with the key for a metric that the task does not have and for a useful improvement that does not exceed the margin
 */
export function resolvePolicy(
  options: GateOptions,
  task: Target['task'],
  championValue: (metric: Metric) => number | null,
  source: string,
): Policy {
  const { primary, guards, thresholds, confidence } = options;
  const named = (key: string, name: string): Metric => metricNamed(name, task, `${source}: gate.${key}`);
  const metric = named('primary.metric', primary.metric ?? defaultMetric(task));
  const useful = primary.useful ?? usefulOf(metric, championValue);
  if (useful !== null && useful <= primary.margin) {
    const origin = primary.useful === null ? `, and its default here is ${useful}` : `, got ${useful}`;
    throw new UserError(
      `${source}: gate.primary.useful: expected a number larger than the margin ${primary.margin}${origin}; set useful or lower the margin.`,
    );
  }
  return {
    primary: { metric, rule: primary.rule, margin: primary.margin, useful },
    onNewData: options.on_new_data,
    guards: Object.entries(guards).map(([name, { margin }]) => ({ metric: named(`guards.${name}`, name), margin })),
    thresholds: Object.entries(thresholds).map(([name, { min, max, on }]) => ({
      metric: named(`thresholds.${name}`, name),
      side: min === undefined ? 'below' : 'above',
      limit: min ?? max ?? Number.NaN,
      on,
    })),
    confidence,
    // 1 - 0.95 in binary is 0.05000000000000004; a p-value of exactly .05 must not depend on that.
    alpha: Number((1 - confidence).toPrecision(12)),
    reuse: options.reuse,
    cap: options.cap,
    championEnvironment: options.champion_environment,
  };
}

/** The options that decide a verdict; which verdicts fail a job and on which rows to decide is not among them. */
function judging(options: GateOptions): Partial<GateOptions> {
  const { primary, on_new_data, guards, thresholds, confidence, reuse, cap, champion_environment } = options;
  // Left out where it is the default: policies on record from before it was there stay the same.
  const elsewhere = champion_environment === 'own' ? {} : { champion_environment };
  return { primary, on_new_data, guards, thresholds, confidence, reuse, cap, ...elsewhere };
}

/** SHA-256 of the options that decide a verdict, whatever their order: equal digests judge alike. */
export function policyDigest(options: GateOptions): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(judging(options))))
    .digest('hex');
}

/** What differs between two policies, one line a key: `primary.margin: 0.01 -> 0`. Empty where they judge and fail alike. */
export function policyChanges(before: GateOptions, after: GateOptions): string[] {
  const lines = (options: GateOptions): Map<string, string> =>
    flatten({ ...judging(options), fail_on: options.fail_on }, []);
  const from = lines(before);
  const to = lines(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .filter((key) => from.get(key) !== to.get(key))
    .map((key) => `${key}: ${from.get(key) ?? 'not set'} -> ${to.get(key) ?? 'not set'}`);
}

function flatten(value: unknown, path: readonly string[]): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Map(value === undefined ? [] : [[path.join('.'), JSON.stringify(value)]]);
  }
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, [...path, key])]));
}

function defaultMetric(task: Target['task']): string {
  switch (task) {
    case 'binary':
      return 'roc_auc';
    case 'multiclass':
      return 'accuracy';
    case 'regression':
      return 'mae';
  }
}

/**
 * The default useful improvement: .01 on metrics that end at 1 or 2, 1% of the champion's value on others; null where that is
 * nothing. The value is asked for only where it decides.
 */
export function usefulOf(metric: Metric, championValue: (metric: Metric) => number | null): number | null {
  // Costs have ends as well, in money.
  if (metric.range[1] <= 2) return share;
  const champion = championValue(metric);
  return champion === null || champion === 0 ? null : share * Math.abs(champion);
}
