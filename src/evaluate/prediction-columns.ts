import type { Target } from '../split/manifest.js';
import { classFinder } from './class.js';

/** Where the columns of a file of predictions stand. */
export interface PredictionColumns {
  readonly id: number;
  readonly prediction: number;
  /** -1 where there is none. */
  readonly score: number;
  /** For each class of the target, in its order; empty where a binary task's file has none. */
  readonly probabilities: readonly number[];
}

/**
 * Finds `row_id`, `prediction`, and for classes `score` (binary) or one `p_<class>` column each; further columns are passed over.
 * @returns the columns, or what is missing, in a clause
 */
export function findColumns(
  names: readonly string[],
  target: Target,
): PredictionColumns | { readonly failure: string } {
  const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
  const classes = target.task === 'regression' ? [] : target.classes;
  const probabilities = probabilityColumns(names, target, classes.length);
  const some = probabilities.some((at) => at >= 0);
  const missing = [
    ...(id < 0 ? ['row_id'] : []),
    ...(prediction < 0 ? ['prediction'] : []),
    ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
    ...(target.task === 'multiclass' && !some ? ['p_<class> of each class'] : []),
  ];
  if (missing.length > 0) return { failure: `its predictions lack the column ${missing.join(' and ')}` };
  if (some && probabilities.some((at) => at < 0)) {
    return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
  }
  // A score has a meaning in a binary task only.
  return { id, prediction, score: target.task === 'binary' ? score : -1, probabilities: some ? probabilities : [] };
}

/** The column of each class: of its own text, else the first that names it in another form (`p_1.0` for the class 1); -1 where there is none. */
function probabilityColumns(names: readonly string[], target: Target, classes: number): number[] {
  const find = classFinder(target);
  const places = new Array<number>(classes).fill(-1);
  for (const [at, name] of names.entries()) {
    const index = name.startsWith('p_') && classes > 0 ? find(name.slice(2)) : undefined;
    if (index !== undefined && (places[index]! < 0 || name === `p_${target.classes[index]!}`)) places[index] = at;
  }
  return places;
}
