import { metricOfAnyTask } from '../metrics/catalog.js';

/** What is measured of a model beside its metrics. */
const operating: Readonly<Record<string, string>> = {
  latency: 'Prediction time in ms',
  latency_ratio: "Prediction time relative to the champion's",
  size: 'Model size in MB',
  size_ratio: "Model size relative to the champion's",
  churn: 'Share of changed predictions',
  invariance: 'Share of rows whose prediction changes',
  directional: 'Share of rows whose prediction moves the wrong way',
};

/** A metric's title for people; the name itself where nothing is known by it. */
export function titleOf(name: string): string {
  if (Object.hasOwn(operating, name)) return operating[name]!;
  return metricOfAnyTask(name)?.title ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('_', ' ');
}

/** The title as it stands inside a sentence: `mean absolute error`, but `ROC AUC`, `F1`, `Brier score` and `Matthews correlation`. */
export function termOf(name: string): string {
  const title = titleOf(name);
  return /^[A-Z][a-z]/.test(title) && !/^(?:Brier|Matthews|Cohen's|Poisson) /.test(title)
    ? title[0]!.toLowerCase() + title.slice(1)
    : title;
}
