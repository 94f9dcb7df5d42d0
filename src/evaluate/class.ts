import type { Target } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';

/**
 * Finds the class of the target that a text names: the same text (in Unicode's normal form C, as the split writes classes), the same number where
 * classes are numbers (`1`, `1.0`), the same truth value where they are `true` and `false` (`True`).
 * @returns index into target.classes, or undefined for no class of the target
 */
export function classFinder(target: Target): (text: string) => number | undefined {
  const texts = new Map(target.classes.map((name, index) => [name, index]));
  const numbers = new Map<number, number>();
  target.classes.forEach((name, index) => {
    const value = parseNumber(name);
    if (value !== undefined) numbers.set(value, index);
  });
  const logical = target.classes.every((name) => name === 'true' || name === 'false');
  return (text) => {
    const exact = texts.get(text);
    if (exact !== undefined) return exact;
    if (logical) return texts.get(text.toLowerCase());
    const value = numbers.size === 0 ? undefined : parseNumber(text);
    return value === undefined ? texts.get(text.normalize('NFC')) : numbers.get(value);
  };
}
