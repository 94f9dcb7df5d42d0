import { metricsOf } from '../metrics/catalog.js';

/** A metric's title for people; the name itself where nothing is known by it. */
export function titleOf(name: string): string {
  const known = [...metricsOf('binary'), ...metricsOf('regression')];
  return known.find((metric) => metric.name === name)?.title ?? name;
}
