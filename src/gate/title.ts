import { metricOfAnyTask } from '../metrics/catalog.js';

/** A metric's title for people; the name itself where nothing is known by it. */
export function titleOf(name: string): string {
  return metricOfAnyTask(name)?.title ?? name;
}

/** The title as it stands inside a sentence: `mean absolute error`, but `ROC AUC`, `F1`, `Brier score` and `Matthews correlation`. */
export function termOf(name: string): string {
  const title = titleOf(name);
  return /^[A-Z][a-z]/.test(title) && !/^(?:Brier|Matthews|Cohen's|Poisson) /.test(title)
    ? title[0]!.toLowerCase() + title.slice(1)
    : title;
}
