import { yamlText } from '../yaml.js';
import type { RuleValue } from './change.js';

/** A value of a rule as YAML. */
export function scalarText(value: RuleValue): string {
  return typeof value === 'string' ? yamlText(value) : String(value);
}

/** `{ min: 0, max: 104 }`; what is null is left out. */
export function flowMap(entries: Readonly<Record<string, RuleValue>>): string {
  const kept = Object.entries(entries).filter(([, value]) => value !== null);
  return `{ ${kept.map(([key, value]) => `${key}: ${scalarText(value)}`).join(', ')} }`;
}

/** `[a, b]`. */
export function flowSequence(items: readonly RuleValue[]): string {
  return `[${items.map(scalarText).join(', ')}]`;
}
