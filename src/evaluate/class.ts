import type { Target } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';

/**
 * Finds the class of the target that a text names: the same text, or the same number where the class is a number (`1`, `1.0`).
 * @returns index into target.classes, or undefined for no class of the target
 */
export function classFinder(target: Target): (text: string) => number | undefined {
  const texts = new Map(target.classes.map((name, index) => [name, index]));
  const numbers = new Map<number, number>();
  target.classes.forEach((name, index) => {
    const value = parseNumber(name);
    if (value !== undefined) numbers.set(value, index);
  });
  return (text) => {
    const exact = texts.get(text);
    if (exact !== undefined || numbers.size === 0) return exact;
    const value = parseNumber(text);
    return value === undefined ? undefined : numbers.get(value);
  };
}
