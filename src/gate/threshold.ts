import type { CompareOptions } from '../metrics/compare.js';
import type { Predictions } from '../metrics/metric.js';
import { bound } from '../metrics/single.js';
import { rng } from '../statistics/rng.js';
import { resamplesTooMany, type Measured, type Setting } from './comparison.js';
import { beyondCap, capped, lackOf } from './lack.js';
import { recordLimit, type LimitQuestion } from './limit.js';
import type { ThresholdPolicy } from './policy.js';

/** Whose limit it is: of all rows, or of a slice. */
export type LimitOwner = Pick<LimitQuestion, 'role' | 'slice'>;

/**
 * Tests the candidate's own value of a metric against a limit that holds whatever the champion does, with the metric's own bound (Wilson,
 * DeLong on the logit, t, else bootstrap) or its plain value.
 * @param cluster cluster of each row, or null: rows are independent
 */
export function testThreshold(
  threshold: ThresholdPolicy,
  candidate: Predictions,
  setting: Setting,
  { role, slice }: LimitOwner,
  cluster: Int32Array | null,
): Measured {
  const { metric, side, limit, on } = threshold;
  const rows = candidate.y.length;
  const question: LimitQuestion = { role, metric: metric.name, slice, side, limit, on };
  if (rows === 0) return recordLimit(question, { unavailable: 'there is no row' }, 0, setting);
  if (on === 'value') {
    const computed = metric.compute(candidate);
    const found = computed.value === null ? { unavailable: computed.reason } : computed;
    return recordLimit(question, found, rows, setting);
  }
  const beyond = beyondCap(metric, setting.cap, [candidate]);
  if (beyond !== null)
    return { ...recordLimit(question, { unavailable: beyond.note }, rows, setting), lack: beyond.lack };
  const draws = resamplesTooMany(metric.ownBound === 'bootstrap', setting);
  if (draws !== null) return recordLimit(question, { unavailable: draws }, rows, setting);
  const options: CompareOptions = {
    rng: rng(`${setting.seed}/${role}/${metric.name}${slice === null ? '' : `/${slice}`}`),
    alpha: Math.min(setting.alpha, setting.alphaLook),
    ...(cluster === null ? {} : { cluster }),
  };
  const single = bound(capped(metric, setting.cap), candidate, options);
  if ('unavailable' in single) return recordLimit(question, single, rows, setting);
  const measured = recordLimit(question, { single, evidence: single.evidence }, rows, setting);
  return { ...measured, lack: lackOf(measured.name, metric, single, setting.cap, slice) };
}
