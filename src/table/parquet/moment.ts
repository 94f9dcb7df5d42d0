import { Damage } from './damage.js';
import type { Digits } from './column-kind.js';

const daySeconds = 86400;
const lastDay = 1e8;

/** A date in ISO 8601: `2024-02-29`. @param days since 1970-01-01 */
export function dateText(days: number): string {
  if (!(Math.abs(days) <= lastDay)) throw new Damage('a date is out of range');
  const text = new Date(days * daySeconds * 1000).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/**
 * A moment in ISO 8601: `2024-02-29T13:05:00.250Z`, without `Z` for a local time. A fraction of a second has 3, 6 or 9 digits, as few as hold
 * it, and is left out where it is 0.
 * @param value units since 1970-01-01T00:00:00, of which 10^digits are a second
 */
export function momentText(value: bigint, digits: Digits, utc: boolean): string {
  const units = BigInt(10 ** digits);
  const seconds = Number(floorDivide(value, units));
  const days = Math.floor(seconds / daySeconds);
  const fraction = Number(value - BigInt(seconds) * units);
  return `${dateText(days)}T${clockText(seconds - days * daySeconds, fraction, digits)}${utc ? 'Z' : ''}`;
}

/** A time of day: `13:05:00.250`. @param value units since midnight, of which 10^digits are a second */
export function timeText(value: bigint, digits: Digits): string {
  const units = BigInt(10 ** digits);
  if (value < 0n || value >= units * BigInt(daySeconds)) throw new Damage('a time of day is out of range');
  return clockText(Number(value / units), Number(value % units), digits);
}

function clockText(seconds: number, fraction: number, digits: Digits): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (fraction === 0) return clock;
  let text = String(fraction).padStart(digits, '0');
  while (text.length > 3 && text.endsWith('000')) text = text.slice(0, -3);
  return `${clock}.${text}`;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
