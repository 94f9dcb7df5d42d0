import type { Target } from '../split/manifest.js';

/** Where the columns of a file of predictions stand. */
export interface PredictionColumns {
  readonly id: number;
  readonly prediction: number;
  /** -1 where there is none. */
  readonly score: number;
  /** For each class of the target, in its order; empty where the file has none. */
  readonly probabilities: readonly number[];
}

/**
 * Finds `row_id`, `prediction`, and for classes `score` or one `p_<class>` column each; further columns are passed over.
 * @returns the columns, or what is missing, in a clause
 */
export function findColumns(
  names: readonly string[],
  target: Target,
): PredictionColumns | { readonly failure: string } {
  const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
  const classes = target.task === 'regression' ? [] : target.classes;
  const probabilities = classes.map((name) => names.indexOf(`p_${name}`));
  const some = probabilities.some((at) => at >= 0);
  const missing = [
    ...(id < 0 ? ['row_id'] : []),
    ...(prediction < 0 ? ['prediction'] : []),
    ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
  ];
  if (missing.length > 0) return { failure: `its predictions lack the column ${missing.join(' and ')}` };
  if (some && probabilities.some((at) => at < 0)) {
    return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
  }
  return { id, prediction, score, probabilities: some ? probabilities : [] };
}
