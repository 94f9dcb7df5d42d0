import type { Evaluation, Scored } from '../evaluate/scores.js';
import type { Footprint } from './operating.js';

/** What running the models cost in this evaluation: measured in turn, in the same run. */
export function footprintOf({ models }: Pick<Evaluation, 'models'>): Footprint {
  const candidate = timeOf(models.candidate);
  if (typeof candidate !== 'number') return { latency: { unavailable: candidate } };
  const champion = models.champion === null ? null : timeOf(models.champion);
  return { latency: { candidate, champion: typeof champion === 'number' ? champion : null } };
}

function timeOf({ latency }: Scored): number | string {
  if (latency === undefined) return 'prediction times were not measured; run `mlops evaluate --force` again';
  return 'failure' in latency ? `prediction times could not be measured: ${latency.failure}` : latency.milliseconds;
}
