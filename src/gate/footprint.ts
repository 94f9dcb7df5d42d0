import type { Evaluation } from '../evaluate/scores.js';
import type { Footprint } from './operating.js';

/** What running the models cost in this evaluation. */
export function footprintOf({ models }: Evaluation): Footprint {
  models;
  return { latency: { unavailable: 'prediction times were not measured' } };
}
