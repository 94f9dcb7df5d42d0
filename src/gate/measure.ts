import type { Predictions } from '../metrics/metric.js';
import type { Ask } from './ask.js';
import { compareModels, recordPaired, type Measured, type Question, type Setting } from './comparison.js';
import { compareGroups, type Groups } from './fairness.js';
import { testChurn } from './operating.js';
import type { GuardPolicy, Policy } from './policy.js';
import { selectRows, take } from './rows.js';
import type { SliceRows } from './slices.js';
import { testThreshold } from './threshold.js';

/** Both sides of a comparison, on the same rows. */
export interface Pair {
  readonly candidate: Predictions;
  readonly reference: Predictions;
  /** Where the rows stand in the part. */
  readonly positions: Int32Array;
}

/** Who is measured: the candidate on all rows of the part, and beside others on the rows that count. */
export interface Sides {
  readonly candidate: Predictions;
  readonly opponent: Pair | null;
  readonly anchor: Pair | null;
  /** Cluster of each row of the part; null: rows are independent. */
  readonly cluster: Int32Array | null;
  readonly slices: readonly SliceRows[];
  readonly groups: Groups;
}

/** All comparisons of one verdict: the primary one first. */
export function measureAll(policy: Policy, ask: Ask, sides: Sides, setting: Setting): Measured[] {
  const { candidate, opponent, anchor, cluster } = sides;
  const measure = (question: Parameters<typeof compareModels>[0], pair: Pair): Measured =>
    compareModels(question, pair.candidate, pair.reference, setting, clusterOf(cluster, pair.positions));
  const continued = ask.rule === 'first' ? null : opponent;
  return [
    ...(opponent === null ? [] : [measure(primaryQuestion(policy, ask), opponent)]),
    ...(continued === null ? [] : policy.guards.map((guard) => measure(guardQuestion(guard, 'champion'), continued))),
    ...(anchor === null ? [] : anchorQuestions(policy).map((question) => measure(question, anchor))),
    ...sides.slices.flatMap((slice) => measureSlice(slice, ask, sides, continued, setting)),
    ...policy.thresholds.map((threshold) =>
      testThreshold(threshold, candidate, setting, { role: 'threshold', slice: null }, cluster),
    ),
    ...policy.fairness.map((fairness) => compareGroups(fairness, candidate, sides.groups, setting)),
    ...(policy.operating.churn === null || continued === null
      ? []
      : [testChurn(policy.operating.churn, continued.candidate, continued.reference, setting, cluster !== null)]),
  ];
}

function clusterOf(cluster: Int32Array | null, positions: Int32Array): Int32Array | null {
  return cluster === null ? null : take(cluster, positions);
}

function primaryQuestion({ primary }: Policy, { rule, margin, useful }: Ask): Parameters<typeof compareModels>[0] {
  return {
    role: rule === 'first' ? 'baseline' : 'primary',
    against: rule === 'first' ? 'baseline' : 'champion',
    metric: primary.metric,
    slice: null,
    margin: rule === 'non_inferiority' ? -margin : margin,
    useful: rule === 'non_inferiority' ? null : useful,
    on: 'bound',
    family: false,
  };
}

function guardQuestion(
  { metric, margin, on }: GuardPolicy,
  against: 'champion' | 'anchor',
): Question & Pick<GuardPolicy, 'metric'> {
  const role = against === 'anchor' ? 'anchor' : 'guard';
  return { role, against, metric, slice: null, margin, useful: null, on, family: on === 'bound' };
}

/**
 * Against the anchor everything is non-inferiority: the primary metric at the useful improvement, a guard at its own margin (the useful
 * improvement is in the primary metric's units). So ten small losses in a row cannot add up. A gain is asked once, not since the anchor.
 */
function anchorQuestions(policy: Policy): (Question & Pick<GuardPolicy, 'metric'>)[] {
  const { metric, useful } = policy.primary;
  const guards = policy.guards
    .filter((guard) => guard.metric.name !== metric.name && isLoss(guard))
    .map((guard) => guardQuestion(guard, 'anchor'));
  if (useful === null) return guards;
  const primary = guardQuestion({ metric, margin: -useful, on: 'bound' }, 'anchor');
  return [primary, ...guards];
}

function isLoss({ margin }: GuardPolicy): boolean {
  return (typeof margin === 'number' ? margin : margin.share) < 0;
}

/** A slice against the champion, and its own limits; too few rows by the policy: listed only. */
function measureSlice(
  { policy, name, mask, rows }: SliceRows,
  ask: Ask,
  { candidate, cluster }: Sides,
  opponent: Pair | null,
  setting: Setting,
): Measured[] {
  const { metric, margin, limits, on, minRows } = policy;
  // A slice of no rows at all is not small but missing.
  const role = minRows > 1 && rows < minRows ? 'watched' : policy.role;
  const found: Measured[] = [];
  if (margin !== undefined && opponent !== null) {
    const within = inSlice(mask, opponent.positions);
    const loss = margin ?? ask.useful ?? Number.NaN;
    const question = {
      ...({ role, against: 'champion', metric, slice: name } as const),
      margin: -loss,
      useful: null,
      on,
      family: on === 'bound',
    };
    const of = { candidate: selectRows(opponent.candidate, within), reference: selectRows(opponent.reference, within) };
    const clusters = clusterOf(cluster, take(opponent.positions, within));
    found.push(
      Number.isNaN(loss)
        ? recordPaired(
            question,
            { unavailable: 'gate.primary.useful, which is its margin, is not known here' },
            within.length,
            setting,
          )
        : compareModels(question, of.candidate, of.reference, setting, clusters),
    );
  }
  const own = inSlice(mask, null);
  const alone = limits.length === 0 ? candidate : selectRows(candidate, own);
  found.push(
    ...limits.map((limit) => testThreshold(limit, alone, setting, { role, slice: name }, clusterOf(cluster, own))),
  );
  return found;
}

/** Places, among some rows of the part (null: all), of those that are in the slice. */
function inSlice(mask: Uint8Array, positions: Int32Array | null): Int32Array {
  const rows = positions?.length ?? mask.length;
  const found = new Int32Array(rows);
  let at = 0;
  for (let i = 0; i < rows; i++) if (mask[positions === null ? i : positions[i]!] === 1) found[at++] = i;
  return found.subarray(0, at);
}
