import type { Predictions } from '../metrics/metric.js';
import { bound } from '../metrics/single.js';
import { rng } from '../statistics/rng.js';
import type { Measured, Setting } from './comparison.js';
import { beyondCap, capped, lackOf } from './lack.js';
import type { ThresholdPolicy } from './policy.js';
import type { Comparison } from './verdict.js';

/**
 * Tests the candidate's own value of a metric against a limit that holds whatever the champion does.
 * `on: bound`: the metric's own one-sided bound has to clear the limit (Wilson, DeLong on the logit, t, else bootstrap);
 * `on: value`: the plain value has to reach it, labelled as without an error guarantee. What cannot be computed never passes.
 */
export function testThreshold(threshold: ThresholdPolicy, candidate: Predictions, setting: Setting): Measured {
  return threshold.on === 'value' ? onValue(threshold, candidate) : onBound(threshold, candidate, setting);
}

/** A threshold that cannot be tested, with the reason. */
function unavailableThreshold(threshold: ThresholdPolicy, rows: number, note: string): Measured {
  return { name: nameOf(threshold), comparison: { ...blank(threshold, rows), note }, bound: () => null, lack: null };
}

function onValue(threshold: ThresholdPolicy, candidate: Predictions): Measured {
  const rows = candidate.y.length;
  const computed = threshold.metric.compute(candidate);
  if (computed.value === null) return unavailableThreshold(threshold, rows, computed.reason);
  const { value } = computed;
  if (Number.isNaN(value)) return unavailableThreshold(threshold, rows, 'its value is not a number');
  return {
    name: nameOf(threshold),
    comparison: {
      ...blank(threshold, rows),
      candidate: value,
      difference: excess(threshold, value),
      method: 'value',
      state: 'open',
      note: 'the plain value, without an error guarantee',
    },
    bound: () => value,
    lack: null,
  };
}

function onBound(threshold: ThresholdPolicy, candidate: Predictions, setting: Setting): Measured {
  const rows = candidate.y.length;
  const beyond = beyondCap(threshold.metric, setting.cap, [candidate]);
  if (beyond !== null) return { ...unavailableThreshold(threshold, rows, beyond.note), lack: beyond.lack };
  const metric = capped(threshold.metric, setting.cap);
  const single = bound(metric, candidate, {
    rng: rng(`${setting.seed}/threshold/${metric.name}`),
    alpha: Math.min(setting.alpha, setting.alphaLook),
  });
  if ('unavailable' in single) return unavailableThreshold(threshold, rows, single.unavailable);
  const above = threshold.side === 'above';
  const lower = single.lower(above ? setting.alphaLook : setting.alpha);
  const upper = single.upper(above ? setting.alpha : setting.alphaLook);
  const p = above ? single.pBelow(threshold.limit) : single.pAbove(threshold.limit);
  if ([single.value, lower, upper, p].some(Number.isNaN)) {
    return unavailableThreshold(threshold, rows, 'its bounds are not numbers on these rows');
  }
  const note = single.shortfall;
  return {
    name: nameOf(threshold),
    comparison: {
      ...blank(threshold, rows),
      candidate: single.value,
      difference: excess(threshold, single.value),
      lower: note === null && Number.isFinite(lower) ? lower : null,
      upper: note === null && Number.isFinite(upper) ? upper : null,
      method: single.method,
      guarantee: single.guarantee,
      state: 'open',
      p: note === null ? p : null,
      note,
    },
    bound: (alpha) => (note !== null ? null : above ? single.lower(alpha) : single.upper(alpha)),
    lack: lackOf(nameOf(threshold), threshold.metric, single, setting.cap),
  };
}

function nameOf({ metric, side, limit }: ThresholdPolicy): string {
  return `${metric.title} ${side} ${limit}`;
}

/** How far a value lies on the right side of the limit. */
function excess({ side, limit }: ThresholdPolicy, value: number): number {
  return side === 'above' ? value - limit : limit - value;
}

function blank({ metric, side, limit, on }: ThresholdPolicy, rows: number): Comparison {
  return {
    role: 'threshold',
    against: 'value',
    metric: metric.name,
    slice: null,
    rows,
    candidate: null,
    reference: limit,
    difference: null,
    lower: null,
    upper: null,
    margin: limit,
    side,
    inclusive: on === 'value',
    useful: null,
    method: 'none',
    guarantee: false,
    state: 'unavailable',
    p: null,
    adjusted: null,
    detectable: null,
    rowsNeeded: null,
    note: null,
  };
}
