import { metricsOf } from '../metrics/catalog.js';

/** A metric's title for people; the name itself where nothing is known by it. */
export function titleOf(name: string): string {
  const known = [...metricsOf('binary'), ...metricsOf('regression')];
  return known.find((metric) => metric.name === name)?.title ?? name;
}

/** The title as it stands inside a sentence: `mean absolute error`, but `ROC AUC`, `F1` and `Brier score`. */
export function termOf(name: string): string {
  const title = titleOf(name);
  return /^[A-Z][a-z]/.test(title) && !title.startsWith('Brier ') ? title[0]!.toLowerCase() + title.slice(1) : title;
}
