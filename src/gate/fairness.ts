import type { PartColumns } from '../evaluate/part-columns.js';
import type { Predictions } from '../metrics/metric.js';
import { bound } from '../metrics/single.js';
import { rng } from '../statistics/rng.js';
import { resamplesTooMany, type Measured, type Setting } from './comparison.js';
import { largestDifference } from './groups.js';
import { beyondCap, capped } from './lack.js';
import { recordLimit, type LimitFound, type LimitQuestion } from './limit.js';
import type { FairnessPolicy } from './policy.js';
import { positionsOf, selectRows, take } from './rows.js';
import { groupsOf } from './slices.js';
import type { GroupsEvidence } from './verdict.js';

/** What the groups are made of. */
export interface Groups {
  readonly columns: PartColumns;
  /** Whether values of the data may be shown. */
  readonly values: boolean;
  readonly source: string;
  /** Cluster of each row of the part; null: rows are independent. Groups that share clusters are not, so then nothing is promised. */
  readonly cluster: Int32Array | null;
}

/**
 * How far the candidate's metric differs between the values of a column: the largest value minus the smallest, over the groups that have enough
 * rows for a bound. Groups are taken as independent of each other.
 * @param candidate on all rows of the part
 */
export function compareGroups(
  { metric, across, limit, on, minRows }: FairnessPolicy,
  candidate: Predictions,
  { columns, values, source, cluster }: Groups,
  setting: Setting,
): Measured {
  const question: LimitQuestion = { role: 'fairness', metric: metric.name, slice: across, side: 'below', limit, on };
  const rows = candidate.y.length;
  const beyond = beyondCap(metric, setting.cap, [candidate]);
  if (beyond !== null) return recordLimit(question, { unavailable: beyond.note }, rows, setting);
  const draws = resamplesTooMany(metric.ownBound === 'bootstrap', setting);
  if (draws !== null) return recordLimit(question, { unavailable: draws }, rows, setting);
  const named = groupsOf(across, columns, values, `${source}: gate.fairness.${metric.name}.across`);
  const left: string[] = [];
  const groups: GroupsEvidence['groups'] = [];
  for (const { name, mask, rows } of named) {
    if (rows < minRows) {
      left.push(name);
      continue;
    }
    const positions = positionsOf(mask, mask.length);
    const own = bound(capped(metric, setting.cap), selectRows(candidate, positions), {
      rng: rng(`${setting.seed}/fairness/${metric.name}/${name}`),
      alpha: Math.min(setting.alpha, setting.alphaLook),
      ...(cluster === null ? {} : { cluster: take(cluster, positions) }),
    });
    if ('unavailable' in own || own.shortfall !== null) left.push(name);
    else groups.push({ name, rows, own: own.evidence });
  }
  return recordLimit(question, foundOf({ kind: 'groups', groups }, left, on), rows, setting);
}

/** What groups say of a limit; fewer than two of them say nothing. */
function foundOf(evidence: GroupsEvidence, left: readonly string[], on: FairnessPolicy['on']): LimitFound {
  const single = largestDifference(evidence);
  const without = left.length === 0 ? '' : `; too few rows for a figure of ${left.join(', ')}`;
  if (single === null) return { unavailable: `two groups with enough rows are needed${without}` };
  const method = `${single.method}${without}`;
  if (on === 'value') return { value: single.value, note: `${method}; the plain value, without an error guarantee` };
  return { single: { ...single, method }, evidence };
}
