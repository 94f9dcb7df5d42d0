import type { ClassWeight } from '../params.options.js';

/**
 * What a row of each class counts. Balanced: n / (K * count), with K the classes that have rows, as scikit-learn's `class_weight`; a mapping:
 * what it says, 1 for a class that it does not name. Then all are scaled so that the mean over the rows is 1: the penalty l2 keeps its weight,
 * and 2 for a class is the same as each of its rows twice.
 * @param classes their texts
 * @param counts rows of each class
 * @returns null where every row counts 1
 */
export function classWeights(
  asked: ClassWeight | null | undefined,
  classes: readonly string[],
  counts: readonly number[],
): number[] | null {
  if (asked === null || asked === undefined) return null;
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const present = counts.filter((count) => count > 0).length;
  const given = new Map(asked === 'balanced' ? [] : Object.entries(asked).map(([name, of]) => [classText(name), of]));
  const weights = counts.map((count, at) => {
    if (asked === 'balanced') return count === 0 ? 1 : rows / (present * count);
    return given.get(classes[at]!) ?? 1;
  });
  const sum = counts.reduce((total, count, at) => total + count * weights[at]!, 0);
  return weights.map((weight) => (weight * rows) / sum);
}

/** A class as the split writes it: Unicode's normal form C. */
export function classText(name: string): string {
  return name.normalize('NFC');
}
