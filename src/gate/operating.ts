import type { Evaluation } from '../evaluate/scores.js';
import type { Predictions } from '../metrics/metric.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import { bytes, duration } from '../render/number.js';
import { proportionBound } from '../statistics/share.js';
import type { Levels, Measured } from './comparison.js';
import { recordLimit, type LimitFound, type LimitQuestion } from './limit.js';
import type { Policy } from './policy.js';

/** What running a model costs, of candidate and champion. */
export interface Footprint {
  /** Milliseconds that one prediction takes, measured side by side; null: not measured, with the reason. */
  readonly latency: { readonly candidate: number; readonly champion: number | null } | { readonly unavailable: string };
}

type Limits = Policy['operating'];

/**
 * The limits on prediction time and model size. A ratio is asked only where there is a champion.
 * @param champion null where there is none
 */
export function testFootprint(
  { latency, size }: Limits,
  candidate: Candidate,
  champion: Manifest | null,
  measured: Footprint,
  levels: Levels,
): Measured[] {
  const found: Measured[] = [];
  const add = (role: 'latency' | 'size', metric: string, limit: number | undefined, value: LimitFound): void => {
    if (limit === undefined) return;
    const question: LimitQuestion = { role, metric, slice: null, side: 'below', limit, on: 'value' };
    found.push(recordLimit(question, value, 0, levels));
  };
  if (latency !== null) {
    const times = measured.latency;
    const missing = 'unavailable' in times ? times : null;
    add(
      'latency',
      'latency',
      latency.max_ms,
      missing ?? { value: (times as { candidate: number }).candidate, note: 'measured in this run' },
    );
    if (champion !== null)
      add('latency', 'latency_ratio', latency.max_ratio, missing ?? ratioOf(times as Times, duration, 'took'));
  }
  if (size !== null) {
    const own = sizeOf(candidate);
    add('size', 'size', size.max_mb, { value: own / 1e6, note: bytes(own) });
    if (champion !== null) {
      add('size', 'size_ratio', size.max_ratio, ratioOf({ candidate: own, champion: sizeOf(champion) }, bytes, 'has'));
    }
  }
  return found;
}

interface Times {
  readonly candidate: number;
  readonly champion: number | null;
}

function ratioOf({ candidate, champion }: Times, shown: (value: number) => string, verb: string): LimitFound {
  if (champion === null) return { unavailable: 'the champion was not measured' };
  if (!(champion > 0)) return { unavailable: "a multiple of the champion's, which is 0, cannot be computed" };
  return { value: candidate / champion, note: `it ${verb} ${shown(candidate)}, the champion ${shown(champion)}` };
}

function sizeOf({ model }: Candidate | Manifest): number {
  return Object.values(model.files).reduce((sum, { size }) => sum + size, 0);
}

/** Tests of behaviour: the share of rows on which what has to hold is broken, against the share that is allowed. */
export function testBehaviour(tests: NonNullable<Evaluation['behaviour']>, levels: Levels): Measured[] {
  return tests.map(({ name, kind, rows, broken, atMost, failure }) => {
    const question: LimitQuestion = {
      ...({ role: 'behaviour', metric: kind, slice: name, side: 'below' } as const),
      limit: atMost,
      on: 'value',
    };
    if (failure !== null) return recordLimit(question, { unavailable: failure }, rows, levels);
    if (rows === 0) return recordLimit(question, { unavailable: 'no row was tested' }, 0, levels);
    return recordLimit(question, { value: broken / rows, note: `broken in ${broken} of ${rows} rows` }, rows, levels);
  });
}

/**
 * The share of rows whose prediction is another one than the champion's, with Wilson's bound.
 * @param clustered whether rows belong together, so that the bound promises nothing
 */
export function testChurn(
  { max, tolerance, on }: NonNullable<Limits['churn']>,
  candidate: Predictions,
  champion: Predictions,
  levels: Levels,
  clustered: boolean,
): Measured {
  const question: LimitQuestion = { role: 'churn', metric: 'churn', slice: null, side: 'below', limit: max, on };
  const rows = candidate.y.length;
  if (rows === 0) return recordLimit(question, { unavailable: 'there is no row to compare on' }, 0, levels);
  const changed = changedRows(candidate, champion, tolerance);
  if (on === 'value') return recordLimit(question, { value: changed / rows }, rows, levels);
  const single = proportionBound(changed, rows);
  const found = { single: clustered ? { ...single, guarantee: false } : single, evidence: single.evidence };
  return recordLimit(question, found, rows, levels);
}

/** Rows whose predictions differ. O(n). */
function changedRows(candidate: Predictions, champion: Predictions, tolerance: number): number {
  let changed = 0;
  for (let i = 0; i < candidate.predicted.length; i++) {
    if (Math.abs(candidate.predicted[i]! - champion.predicted[i]!) > tolerance) changed++;
  }
  return changed;
}
