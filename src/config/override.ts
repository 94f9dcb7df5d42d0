import { UserError } from '../host/errors.js';
import { Numeral } from './numeral.js';
import type { Positions } from './position.js';
import { parseWritten } from './yaml.js';

/** One `--set key=value`. */
export interface Override {
  readonly path: readonly string[];
  /** Numbers as numerals where their value does not tell how they were written. */
  readonly value: unknown;
  /** As shown in errors: `--set gate.primary.margin`. */
  readonly origin: string;
}

/**
 * Reads `a.b=c`: the value is YAML (`0.1`, `true`, `[a, b]`, `text`), the key's parts are separated by dots.
 * @param flag where it was said, for errors
 * @throws UserError without `=`, with an empty part, or with a value that is not YAML
 */
export function parseOverride(text: string, flag = '--set'): Override {
  const sign = text.indexOf('=');
  const key = sign < 0 ? text : text.slice(0, sign);
  const path = key.split('.');
  if (sign < 0) throw new UserError(`${flag} ${text}: expected key=value, such as train.params.l2=0.01.`);
  if (path.some((part) => part.trim() === ''))
    throw new UserError(`${flag} ${text}: expected a key such as train.estimator before the "=", got "${key}".`);
  const value = text.slice(sign + 1);
  return { path, value: value === '' ? '' : parseWritten(value, `${flag} ${key}`).value, origin: `${flag} ${key}` };
}

/** An override whose value is taken as it is, not as YAML: for flags such as `--version 1.2.0`. */
export function literalOverride(path: readonly string[], value: unknown, origin: string): Override {
  return { path, value, origin };
}

/**
 * Puts overrides over a document, in order; makes the mappings that are missing on the way.
 * @returns a new document; the given one stays as it is
 */
export function applyOverrides(document: unknown, overrides: readonly Override[], positions: Positions): unknown {
  let result = document;
  for (const override of overrides) {
    result = put(result, override.path, override.value);
    positions.override(override.path, override.origin);
  }
  return result;
}

function put(node: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(node) && /^\d+$/.test(first)) {
    const copy: unknown[] = [...(node as unknown[])];
    copy[Math.min(Number(first), copy.length)] = put(copy[Number(first)], rest, value);
    return copy;
  }
  const entries = isMapping(node) ? Object.entries(node) : [];
  const before = entries.find(([name]) => name === first)?.[1];
  // fromEntries defines own keys, so a key `__proto__` stays an ordinary (and unknown) key.
  return Object.fromEntries([...entries.filter(([name]) => name !== first), [first, put(before, rest, value)]]);
}

/** Whether a value is a mapping (an object, not a list). */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
}
