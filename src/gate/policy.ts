import { createHash } from 'node:crypto';
import { UserError } from '../host/errors.js';
import { metricNamed } from '../metrics/catalog.js';
import type { Metric } from '../metrics/metric.js';
import type { SliceOptions } from '../evaluate/slice.options.js';
import type { SliceEntry } from './slice.options.js';
import { canonical } from '../run/inputs.js';
import type { Target } from '../split/manifest.js';
import { usefulShare as share, type GateOptions } from './gate.options.js';
import { measuresOf, type Measures } from './measures.js';

/** An amount as a share of the size of the champion's value. */
export interface Relative {
  readonly share: number;
}

/** A metric against the champion, beside the primary one. */
export interface GuardPolicy {
  readonly metric: Metric;
  /** What the lower bound of the difference has to exceed: minus the loss that is just not acceptable, or the gain that is asked for. */
  readonly margin: number | Relative;
  readonly on: 'bound' | 'value';
}

export interface ThresholdPolicy {
  readonly metric: Metric;
  readonly side: 'above' | 'below';
  readonly limit: number;
  readonly on: 'bound' | 'value';
}

/** What is asked of slices: of each value of a column, or of the rows that fit a condition. */
export interface SlicePolicy {
  readonly role: 'slice' | 'watched';
  /** The column, or the name and condition. */
  readonly of: SliceOptions;
  readonly metric: Metric;
  /** The loss that is just not acceptable; null: the useful improvement. Left out where only limits are asked for. */
  readonly margin?: number | null;
  readonly limits: readonly ThresholdPolicy[];
  readonly on: 'bound' | 'value';
  readonly minRows: number;
}

export interface FairnessPolicy {
  readonly metric: Metric;
  readonly across: string;
  readonly limit: number;
  readonly on: 'bound' | 'value';
  readonly minRows: number;
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
    /** Both are shares of the champion's value. */
    readonly relative: boolean;
  };
  readonly onNewData: 'superiority' | 'non_inferiority';
  readonly guards: readonly GuardPolicy[];
  readonly thresholds: readonly ThresholdPolicy[];
  readonly slices: readonly SlicePolicy[];
  readonly fairness: readonly FairnessPolicy[];
  readonly cluster: string | null;
  /** Bounds that were asked for instead of a metric's own, by metric. */
  readonly tests: GateOptions['test'];
  readonly operating: Pick<GateOptions, 'latency' | 'size' | 'churn' | 'must_pass'>;
  readonly confidence: number;
  /** 1 - confidence, one-sided. */
  readonly alpha: number;
  readonly reuse: GateOptions['reuse'];
  readonly looks: number;
  readonly freshRows: number | null;
  readonly cap: number | null;
  readonly championEnvironment: 'own' | 'candidate';
}

/**
 * Fills the gate's options for a task.
 * @param championValue the champion's value of a metric on the compared rows, or null: errors without an upper limit take 1% of it as useful
 * @param source where the options stand, for errors: `mlops.yml`
 * @param added metrics that the configuration adds to those of the task
 * @throws UserError with the key for a metric that the task does not have and for a useful improvement that does not exceed the margin
 */
export function resolvePolicy(
  options: GateOptions,
  task: Target['task'],
  championValue: (metric: Metric) => number | null,
  source: string,
  added: readonly Metric[] = [],
): Policy {
  const { primary, confidence } = options;
  const named = (key: string, name: string): Metric =>
    added.find((metric) => metric.name === name) ?? metricNamed(name, task, `${source}: gate.${key}`);
  const metric = named('primary.metric', primary.metric ?? defaultMetric(task));
  const { margin, useful } = amounts(primary, metric, championValue);
  if (useful !== null && useful <= margin) {
    // One that is set is larger: the options see to that.
    throw new UserError(
      `${source}: gate.primary.useful: expected a number larger than the margin ${margin}, and its default here is ${useful}; set useful or lower the margin.`,
    );
  }
  return {
    primary: { metric, rule: primary.rule, margin, useful, relative: primary.relative },
    onNewData: options.on_new_data,
    guards: Object.entries(options.guards).flatMap(([name, guard]) => guardsOf(named(`guards.${name}`, name), guard)),
    thresholds: Object.entries(options.thresholds).flatMap(([name, { on, ...limits }]) =>
      limitsOf(named(`thresholds.${name}`, name), limits, on),
    ),
    slices: slicePolicies(options.slices, metric, named),
    fairness: Object.entries(options.fairness).map(
      ([name, { across, max_difference: limit, min_rows: minRows, on }]) => ({
        metric: named(`fairness.${name}`, name),
        ...{ across, limit, minRows, on },
      }),
    ),
    cluster: options.cluster,
    tests: Object.fromEntries(
      Object.entries(options.test).map(([name, test]) => [named(`test.${name}`, name).name, test]),
    ),
    operating: operatingOf(options, task, source),
    confidence,
    alpha: alphaOf(confidence),
    reuse: options.reuse,
    looks: options.looks,
    freshRows: options.fresh_rows,
    cap: options.cap,
    championEnvironment: options.champion_environment,
  };
}

/** One-sided level of a confidence. 1 - 0.95 in binary is 0.05000000000000004; a p-value of exactly .05 must not depend on that. */
export function alphaOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}

/** M and G in units of the metric; G is null where it is a share of a champion's value that is not there, or 0. */
function amounts(
  { margin, useful, relative }: GateOptions['primary'],
  metric: Metric,
  championValue: (metric: Metric) => number | null,
): { margin: number; useful: number | null } {
  if (!relative) return { margin, useful: useful ?? usefulOf(metric, championValue) };
  const size = Math.abs(championValue(metric) ?? 0);
  return { margin: margin * size, useful: size === 0 ? null : (useful ?? share) * size };
}

function guardsOf(metric: Metric, guard: GateOptions['guards'][string]): GuardPolicy[] {
  const { margin, relative_margin, gain, relative_gain, on } = guard;
  const asked = [
    [margin, -1, false],
    [relative_margin, -1, true],
    [gain, 1, false],
    [relative_gain, 1, true],
  ] as const;
  return asked.flatMap(([size, sign, relative]) =>
    size === undefined ? [] : [{ metric, margin: relative ? { share: sign * size } : sign * size, on }],
  );
}

function limitsOf(
  metric: Metric,
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  on: 'bound' | 'value',
): ThresholdPolicy[] {
  return [
    ...(min === undefined ? [] : [{ metric, side: 'above', limit: min, on } as const]),
    ...(max === undefined ? [] : [{ metric, side: 'below', limit: max, on } as const]),
  ];
}

function slicePolicies(
  { required, watched }: GateOptions['slices'],
  primary: Metric,
  named: (key: string, name: string) => Metric,
): SlicePolicy[] {
  const of = (role: SlicePolicy['role'], list: readonly SliceEntry[]): SlicePolicy[] =>
    list.map((entry, at) => {
      const key = `slices.${role === 'slice' ? 'required' : 'watched'}.${at}`;
      if (typeof entry === 'string') {
        return { role, of: entry, metric: primary, margin: null, limits: [], on: 'bound', minRows: 1 };
      }
      const { column, name, where, margin, min, max, on, min_rows: minRows } = entry;
      const metric = entry.metric === undefined ? primary : named(`${key}.metric`, entry.metric);
      const limits = limitsOf(metric, { min, max }, on);
      const paired = margin !== undefined ? { margin } : limits.length === 0 ? { margin: null } : {};
      return { role, of: column ?? { name: name!, where: where! }, metric, ...paired, limits, on, minRows };
    });
  return [...of('slice', required), ...of('watched', watched)];
}

function operatingOf(options: GateOptions, task: Target['task'], source: string): Policy['operating'] {
  const { latency, size, churn, must_pass } = options;
  if (churn !== null && churn.tolerance > 0 && task !== 'regression') {
    throw new UserError(
      `${source}: gate.churn.tolerance: only numbers differ by an amount, and the task is ${task}; leave it out.`,
    );
  }
  return { latency, size, churn, must_pass };
}

/** The options that decide a verdict; which verdicts fail a job and on which rows to decide is not among them. */
function judging(options: GateOptions): Record<string, unknown> {
  const { primary, on_new_data, guards, thresholds, confidence, reuse, cap } = options;
  const { relative, ...asked } = primary;
  return {
    ...{
      primary: relative ? primary : asked,
      on_new_data,
      guards: Object.fromEntries(Object.entries(guards).map(plainGuard)),
    },
    ...{ thresholds, confidence, reuse, cap },
    ...later(options),
  };
}

function plainGuard([name, { on, ...guard }]: [string, GateOptions['guards'][string]]): [string, unknown] {
  return [name, on === 'bound' ? guard : { ...guard, on }];
}

/** Keys that came later are left out where they say nothing: policies on record from before they were there stay the same. */
function later(options: GateOptions): Partial<GateOptions> {
  const { slices, fairness, cluster, test, latency, size, churn, must_pass, champion_environment } = options;
  const { reuse, looks, fresh_rows } = options;
  return {
    ...(slices.required.length + slices.watched.length === 0 ? {} : { slices }),
    ...(Object.keys(fairness).length === 0 ? {} : { fairness }),
    ...(Object.keys(test).length === 0 ? {} : { test }),
    ...(cluster === null ? {} : { cluster }),
    ...(latency === null ? {} : { latency }),
    ...(size === null ? {} : { size }),
    ...(churn === null ? {} : { churn }),
    ...(must_pass === null ? {} : { must_pass }),
    ...(champion_environment === 'own' ? {} : { champion_environment }),
    ...(reuse === 'report' ? {} : { looks, ...(fresh_rows === null ? {} : { fresh_rows }) }),
  };
}

/** SHA-256 of the options that decide a verdict, whatever their order: equal digests judge alike. Those of the evaluation count where they say something. */
export function policyDigest(options: GateOptions, measures?: Measures): string {
  const evaluate = measures === undefined ? {} : measuresOf(measures);
  const further = Object.keys(evaluate).length === 0 ? {} : { evaluate };
  return createHash('sha256')
    .update(JSON.stringify(canonical({ ...judging(options), ...further })))
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
