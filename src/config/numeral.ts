import { pointer, type Floats } from './floats.js';

/** A number whose value alone does not tell how it was written: `1.0`, `.inf`, `12345678901234567890`, `1e-400`. Others are plain numbers. */
export class Numeral {
  constructor(
    /** As it was written. */
    readonly text: string,
    /** What it is for who does not ask; a text where it is beyond all numbers. */
    readonly value: number | string,
    /** Whether it was written with a point or an exponent, or as `.inf`. */
    readonly float: boolean,
  ) {}
}

/** A document with plain numbers in the place of its numerals. */
export function plain(node: unknown): unknown {
  if (node instanceof Numeral) return node.value;
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  // fromEntries defines own keys, so a key `__proto__` stays an ordinary one.
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, plain(inner)]));
}

/** The numerals of a document, each with its path. */
export function numeralsIn(node: unknown, path: readonly string[] = []): [path: readonly string[], Numeral][] {
  if (node instanceof Numeral) return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => numeralsIn(inner, [...path, key]));
}

/** The fractions of a document that is read with its numerals. */
export function floatsIn(document: unknown): Floats {
  const found = numeralsIn(document).flatMap(([path, { value, float }]): [string, string][] => {
    const text = float && typeof value === 'number' ? floatText(value) : null;
    return text === null ? [] : [[path.reduce(pointer, ''), text]];
  });
  return Object.fromEntries(found);
}

/** null where JSON tells it: 1e+22 has an exponent. */
function floatText(value: number): string | null {
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const text = Object.is(value, -0) ? '-0' : JSON.stringify(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : null;
}

/** Why a numeral cannot be handed on as the number that was written, and what to do; null where it can. */
export function refusal({ text, value, float }: Numeral): string | null {
  const got = `got ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`;
  if (typeof value === 'string')
    return `expected a number between -1.8e308 and 1.8e308, ${got}; write one that is nearer to 0.`;
  if (Number.isNaN(value)) return `expected a number, ${got}; leave it out, or write null.`;
  if (!float) {
    const most = Number.MAX_SAFE_INTEGER;
    return `expected a whole number between -${most} and ${most}, ${got}, which would be rounded; write it as a text, or as a fraction (1.5e19).`;
  }
  const [digits] = text.split(/e/i, 1);
  if (value === 0 && /[1-9]/.test(digits!))
    return `expected 0 or a number of at least 5e-324, ${got}, which would be 0; write 0.0, or a larger one.`;
  return null;
}
