import type { Metric, Predictions } from '../metrics/metric.js';
import type { Check } from './criteria.js';
import type { Policy } from './policy.js';
import { predictionsOf, valueOf, type Situation } from './situation.js';

/** Name of the check that tells that a metric's bounds promise nothing. */
export function thresholdCheckName(metric: string): string {
  return `threshold behind ${metric}`;
}

/**
 * A threshold that was chosen on the rows that judge flatters every metric of the decisions made with it: for each that the policy asks for a note,
 * and no obstacle, since validation only proposes. Cost: each such metric three times.
 */
export function thresholdChecks(
  { part, candidate, answers }: Pick<Situation, 'part' | 'candidate' | 'answers'>,
  { primary, guards, thresholds }: Pick<Policy, 'primary' | 'guards' | 'thresholds'>,
): Check[] {
  const chosen = candidate.decision?.chosen ?? null;
  const predictions = predictionsOf(answers.candidate);
  if (part !== 'validation' || chosen === null || predictions === null) return [];
  const asked = new Map([primary, ...guards, ...thresholds].map(({ metric }) => [metric.name, metric]));
  const note = `it was chosen by ${chosen} on these validation rows, so that the bounds have no error guarantee`;
  return [...asked.values()]
    .filter((metric) => isDecided(metric, predictions))
    .map(({ name }) => ({ name: thresholdCheckName(name), state: 'ok', note }));
}

/**
 * Whether a metric is one of decisions and not of scores alone: it is another one where every decision is, or where one is: of accuracy one half, or a
 * correlation of 0, all decisions turned make the same.
 */
function isDecided(metric: Metric, predictions: Predictions): boolean {
  if (predictions.task !== 'binary') return false;
  const { predicted } = predictions;
  const value = valueOf(metric, predictions);
  return [predicted.length, 1].some((rows) => {
    const turned = predicted.map((each, i) => (i < rows ? 1 - each : each));
    return valueOf(metric, { ...predictions, predicted: turned }) !== value;
  });
}
