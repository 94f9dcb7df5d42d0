import type { Candidate } from './manifest.js';

/** What is judged of a model: its files, and the threshold at which it decides. The same files at another threshold are another look at the rows. */
export function judgedAs({ model, decision }: Pick<Candidate, 'model' | 'decision'>): string {
  return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}

/** How a model came to decide: by the threshold that was given, or what it was chosen by; null: its own predictions stand. */
export function decisionRule({ decision }: Pick<Candidate, 'decision'>): string | number | null {
  return decision === undefined ? null : (decision.chosen ?? decision.threshold);
}
