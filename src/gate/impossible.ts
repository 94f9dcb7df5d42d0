import { UserError } from '../host/errors.js';
import { figure } from '../render/number.js';
import type { GateOptions } from './gate.options.js';
import type { Policy, SlicePolicy, ThresholdPolicy } from './policy.js';
import type { SliceEntry } from './slice.options.js';

/**
 * Refuses what no model can keep, or what is asked twice, before anything long runs.
 * @param target name of the target's column
 * @param source where the policy stands, for errors
 * @throws UserError with the key: a limit outside the metric's values, the target as groups of rows, two slices that ask the same
 */
export function checkPossible(policy: Policy, options: GateOptions, target: string, source: string): void {
  const at = (key: string): string => `${source}: gate.${key}`;
  for (const limit of policy.thresholds) checkLimit(limit, at(`thresholds.${limit.metric.name}`));
  for (const guard of policy.guards) checkGain(guard, at(`guards.${guard.metric.name}.gain`));
  checkGroupColumns(options, target, at);
  checkSlicePolicies(policy.slices, options.slices.required.length, at);
}

/** A limit that no value of the metric is beyond. A bound lies below the largest value, so that reaching it is asked by `on: value` only. */
function checkLimit({ metric, side, limit, on }: ThresholdPolicy, key: string): void {
  const above = side === 'above';
  const end = metric.range[above ? 1 : 0];
  const beyond = above ? limit - end : end - limit;
  if (beyond < 0 || (beyond === 0 && on === 'value')) return;
  const name = above ? 'min' : 'max';
  const most = `${metric.name} is never ${above ? 'above' : 'below'} ${figure(end)}`;
  const hint = beyond === 0 ? ', or set on: value' : '';
  throw new UserError(
    `${key}.${name}: no model can keep it: ${most}, got ${figure(limit)}; ${above ? 'lower' : 'raise'} it${hint}.`,
  );
}

/** A gain as large as all values of the metric. */
function checkGain({ metric, margin }: Policy['guards'][number], key: string): void {
  const [least, most] = metric.range;
  if (typeof margin !== 'number' || margin < most - least) return;
  throw new UserError(
    `${key}: no model can reach it: ${metric.name} lies between ${figure(least)} and ${figure(most)}, got ${figure(margin)}; lower it.`,
  );
}

/** Rows with one value of the target have one class: no metric of theirs is worth comparing, and no model can know the groups. */
function checkGroupColumns(
  { slices, fairness, cluster }: Pick<GateOptions, 'slices' | 'fairness' | 'cluster'>,
  target: string,
  at: (key: string) => string,
): void {
  const column = (entry: SliceEntry): string | undefined => (typeof entry === 'string' ? entry : entry.column);
  const asked = [
    ...(['required', 'watched'] as const).flatMap((list) =>
      slices[list].map((entry, i) => [`slices.${list}.${i}`, column(entry)] as const),
    ),
    ...Object.entries(fairness).map(([name, { across }]) => [`fairness.${name}.across`, across] as const),
    ['cluster', cluster] as const,
  ];
  const wrong = asked.find(([, name]) => name === target);
  if (wrong === undefined) return;
  throw new UserError(
    `${at(wrong[0])}: column ${JSON.stringify(target)} is the target, so its values are what is predicted and no groups of rows; name another column.`,
  );
}

/** Two slices of one name with other rows, or with one metric and one kind of demand. */
function checkSlicePolicies(slices: readonly SlicePolicy[], required: number, at: (key: string) => string): void {
  const conditions = new Map<string, string>();
  const asked = new Set<string>();
  for (const [i, slice] of slices.entries()) {
    const key = at(i < required ? `slices.required.${i}` : `slices.watched.${i - required}`);
    const { of, metric, limits } = slice;
    for (const limit of limits) checkLimit(limit, key);
    const name = typeof of === 'string' ? of : of.name;
    const what = JSON.stringify(of);
    if ((conditions.get(name) ?? what) !== what)
      throw new UserError(`${key}: a second slice ${JSON.stringify(name)} of other rows; give it another name.`);
    conditions.set(name, what);
    const demands = [...('margin' in slice ? ['margin'] : []), ...limits.map(({ side }) => side)];
    for (const demand of demands.map((each) => `${what}/${metric.name}/${each}`)) {
      if (asked.has(demand))
        throw new UserError(`${key}: asks ${metric.name} of slice ${JSON.stringify(name)} a second time; keep one.`);
      asked.add(demand);
    }
  }
}
