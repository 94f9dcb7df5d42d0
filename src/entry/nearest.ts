import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, known);
  return distance(word, near) <= Math.max(2, Math.ceil(word.length / 3)) ? near : undefined;
}
