import { parseNumber } from '../table/number.js';
import type { Cell } from '../table/table.js';

/** A moment as it stands in a policy: a number, or a date in ISO 8601 and UTC, as the column has it. */
export type Moment = number | string;

const iso =
  /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;

/**
 * Microseconds since 1970 in UTC of a date or timestamp in ISO 8601: `2024-05`, `2024-05-01`, `2024-05-01 12:30`, `2024-05-01T12:30:00.5+02:00`.
 * Without an offset it is in UTC, a date is its midnight; digits beyond microseconds are cut off. Exact up to the year 2255, monotone beyond.
 * @returns undefined where the text is none, or its day does not exist
 */
export function parseMoment(text: string): number | undefined {
  const found = iso.exec(text);
  if (found === null) return undefined;
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // A day that does not exist is one of another month.
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  const minutes = minutesOf(offset);
  if (minutes === undefined) return undefined;
  const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
  const utc = date.getUTCFullYear();
  if (utc < 1 || utc > 9999) return undefined;
  return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}

function minutesOf(offset: string): number | undefined {
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
  if (found === null) return 0;
  const [, sign, hours, minutes = '0'] = found;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Microseconds since 1970 as the text that `parseMoment` gives them back from: `2024-05-01T00:00:00Z`. */
export function momentText(micros: number): string {
  const all = BigInt(micros);
  const rest = ((all % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
  return `${seconds}${fraction}Z`;
}

/** A column of times: numbers are taken as they are, texts as ISO 8601. */
export type TimeType = 'number' | 'string';

/**
 * The time that a cell says, as a number that only has an order.
 * @returns null where it is missing, undefined where it is none
 */
export function timeOf(cell: Cell, type: TimeType): number | null | undefined {
  if (cell === null || cell === '') return null;
  if (type === 'string') return parseMoment(cell);
  const value = parseNumber(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** A time in the form that the policy keeps. */
export function momentOf(time: number, type: TimeType): Moment {
  return type === 'number' ? time : momentText(time);
}

/** The time of a policy's moment; undefined where it is none of the column's type. */
export function timeOfMoment(moment: Moment, type: TimeType): number | undefined {
  if (typeof moment === 'number') return type === 'number' && Number.isFinite(moment) ? moment : undefined;
  return type === 'string' ? parseMoment(moment) : undefined;
}
