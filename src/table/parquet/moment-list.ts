import { TextList } from '../text-list.js';
import type { Digits } from './column-kind.js';

const daySeconds = 86_400;
/** 0000-01-01 and 9999-12-31, in days since 1970-01-01. */
const firstDay = -719_528;
const lastDay = 2_932_896;
const longest = 30;

/** As `dateText`, for many dates; null where some year has not four digits. */
export function dateList(days: Int32Array, shared: boolean): TextList | null {
  const spans = new Int32Array(days.length * 2);
  const writer = new MomentWriter(days.length * 10);
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!;
    if (day < firstDay || day > lastDay) return null;
    spans[at * 2] = writer.at;
    writer.date(day);
    spans[at * 2 + 1] = writer.at;
  }
  return new TextList(writer.bytes, spans, shared);
}

/** As `momentText`, for many moments; null where some year has not four digits, or is beyond 285 years from 1970. Cost: about 30 ns each. */
export function momentList(values: BigInt64Array, digits: Digits, utc: boolean, shared: boolean): TextList | null {
  const highs = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const lows = new Uint32Array(highs.buffer, highs.byteOffset, highs.length);
  const spans = new Int32Array(values.length * 2);
  const writer = new MomentWriter(values.length * longest);
  for (let at = 0; at < values.length; at++) {
    const [high, low] = [highs[at * 2 + 1]!, lows[at * 2]!];
    let units = high * 2 ** 32 + low;
    let nanos = 0;
    if (digits === 9) {
      // 2^32 = 4,294,967 * 1,000 + 296: thousands of units and the rest, each exact.
      const rest = high * 296 + low;
      const more = Math.floor(rest / 1000);
      units = high * 4_294_967 + more;
      nanos = rest - more * 1000;
    }
    if (!(Math.abs(units) < Number.MAX_SAFE_INTEGER)) return null;
    const perSecond = digits === 3 ? 1e3 : 1e6;
    const seconds = Math.floor(units / perSecond);
    const day = Math.floor(seconds / daySeconds);
    if (day < firstDay || day > lastDay) return null;
    const fraction = units - seconds * perSecond;
    spans[at * 2] = writer.at;
    writer.date(day);
    writer.clock(seconds - day * daySeconds);
    writer.fraction(digits === 3 ? fraction * 1000 : fraction, nanos);
    if (utc) writer.byte(0x5a);
    spans[at * 2 + 1] = writer.at;
  }
  return new TextList(writer.bytes, spans, shared);
}

/** Writes dates and times as ISO 8601 has them, one after the other. */
class MomentWriter {
  readonly bytes: Uint8Array;
  at = 0;
  /** The date written last. */
  private day = NaN;
  private year = 0;
  private month = 0;
  private dayOfMonth = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  byte(byte: number): void {
    this.bytes[this.at++] = byte;
  }

  /** @param day since 1970-01-01, of a year of four digits */
  date(day: number): void {
    if (day !== this.day) this.find(day);
    const century = Math.floor(this.year / 100);
    this.two(century);
    this.two(this.year - century * 100);
    this.byte(45);
    this.two(this.month);
    this.byte(45);
    this.two(this.dayOfMonth);
  }

  /** `T13:05:00` @param seconds of the day */
  clock(seconds: number): void {
    const hour = Math.floor(seconds / 3600);
    const minute = Math.floor(seconds / 60) - hour * 60;
    this.byte(84);
    this.two(hour);
    this.byte(58);
    this.two(minute);
    this.byte(58);
    this.two(seconds - hour * 3600 - minute * 60);
  }

  /** `.250`: 3, 6 or 9 digits, as few as hold it; nothing for 0. */
  fraction(micros: number, nanos: number): void {
    if (micros === 0 && nanos === 0) return;
    this.byte(46);
    const millis = Math.floor(micros / 1000);
    this.three(millis);
    if (micros === millis * 1000 && nanos === 0) return;
    this.three(micros - millis * 1000);
    if (nanos !== 0) this.three(nanos);
  }

  private two(value: number): void {
    const tens = (value / 10) | 0;
    this.bytes[this.at++] = 48 + tens;
    this.bytes[this.at++] = 48 + value - tens * 10;
  }

  private three(value: number): void {
    const hundreds = (value / 100) | 0;
    this.bytes[this.at++] = 48 + hundreds;
    this.two(value - hundreds * 100);
  }

  /** The Gregorian date of a day: years of 400 and from March on (Richards 2013, Explanatory Supplement to the Astronomical Almanac, 15.11). */
  private find(day: number): void {
    this.day = day;
    const julian = day + 2_440_588;
    const f = julian + 1401 + Math.floor((Math.floor((4 * julian + 274_277) / 146_097) * 3) / 4) - 38;
    const e = 4 * f + 3;
    const h = 5 * Math.floor((e % 1461) / 4) + 2;
    this.dayOfMonth = Math.floor((h % 153) / 5) + 1;
    this.month = ((Math.floor(h / 153) + 2) % 12) + 1;
    this.year = Math.floor(e / 1461) - 4716 + Math.floor((14 - this.month) / 12);
  }
}
