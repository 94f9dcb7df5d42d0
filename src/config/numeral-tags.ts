import { NOT_RESOLVED, floatCoreTag, intCoreTag, mapTag } from 'js-yaml';
import { Numeral } from './numeral.js';

/** Tags of YAML's core schema that keep such numbers as numerals, as values only: a key is the text of its value. */
export const numeralTags = [
  {
    ...intCoreTag,
    resolve(text: string, isExplicit: boolean, tag: string): unknown {
      const value: unknown = intCoreTag.resolve(text, isExplicit, tag);
      return typeof value !== 'number' || Number.isSafeInteger(value) ? value : new Numeral(text, value, false);
    },
  },
  {
    ...floatCoreTag,
    resolve(text: string, isExplicit: boolean, tag: string): unknown {
      const value: unknown = floatCoreTag.resolve(text, isExplicit, tag);
      // What is beyond all numbers was not taken for one.
      if (value === NOT_RESOLVED) return isBeyond(text) ? new Numeral(text, text, true) : value;
      if (typeof value !== 'number' || (Number.isFinite(value) && !Number.isInteger(value))) return value;
      return new Numeral(text, value, true);
    },
  },
  {
    ...mapTag,
    addPair: (mapping: Record<string, unknown>, key: unknown, value: unknown) =>
      mapTag.addPair(mapping, keyOf(key), value),
    has: (mapping: Record<string, unknown>, key: unknown) => mapTag.has(mapping, keyOf(key)),
  },
];

function isBeyond(text: string): boolean {
  return /\d/.test(text) && Math.abs(Number(text)) === Infinity;
}

function keyOf(key: unknown): unknown {
  return key instanceof Numeral ? key.value : key;
}
