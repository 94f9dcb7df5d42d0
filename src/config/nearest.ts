import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant: a third of its letters may be wrong (two in a short word), or it may be a part of the known one
 * (`auc` for `roc_auc`). undefined where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, known);
  const far = distance(word, near);
  if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3))) return near;
  return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}
