/** What was seen in the cells of a column, as bits; cells of one column that are dates share one way of writing the day. */
export const noDate = 1;
/** `2024-01-31`, with a time or without. */
export const dashes = 2;
const slashes = 4;
const dots = 8;
const withoutTime = 16;
const withTime = 32;
const letterT = 64;
const withSeconds = 128;
const withFraction = 256;
const withOffset = 512;
const withoutOffset = 1024;

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Reads dates that can be read in one way only: `2024-01-31`, `2024/01/31`, `31.01.2024`, each with a time or without. Made for a call per cell. */
export class DateReader {
  /** Milliseconds since 1970-01-01T00:00Z; in UTC where the cell has an offset, else as it is written. */
  time = 0;
  private at = 0;

  /** Bits of what the cell is. Years 1 to 9999 of the Gregorian calendar. */
  read(bytes: Uint8Array, start: number, end: number): number {
    if (end - start < 10 || end - start > 35) return noDate;
    const third = bytes[start + 2];
    const day = third === 46 ? this.dayFirst(bytes, start) : this.yearFirst(bytes, start);
    if (day === noDate) return noDate;
    this.at = start + 10;
    if (this.at === end) return day | withoutTime;
    const time = this.clock(bytes, end);
    if (time === noDate) return noDate;
    const offset = this.offset(bytes, end);
    return offset === noDate || this.at !== end ? noDate : day | time | offset | withTime;
  }

  private yearFirst(bytes: Uint8Array, start: number): number {
    const mark = bytes[start + 4];
    if ((mark !== 45 && mark !== 47) || bytes[start + 7] !== mark) return noDate;
    const year = two(bytes, start) * 100 + two(bytes, start + 2);
    if (!this.day(year, two(bytes, start + 5), two(bytes, start + 8))) return noDate;
    return mark === 45 ? dashes : slashes;
  }

  private dayFirst(bytes: Uint8Array, start: number): number {
    if (bytes[start + 5] !== 46) return noDate;
    const year = two(bytes, start + 6) * 100 + two(bytes, start + 8);
    return this.day(year, two(bytes, start + 3), two(bytes, start)) ? dots : noDate;
  }

  private day(year: number, month: number, day: number): boolean {
    // NaN of what is no digit fails each comparison.
    if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const long = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    if (!(day <= long)) return false;
    const before = year - 1;
    const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    const days = before * 365 + leaps + daysBefore[month - 1]! + (leap && month > 2 ? 1 : 0) + day - 719_163;
    this.time = days * 86_400_000;
    return true;
  }

  private clock(bytes: Uint8Array, end: number): number {
    const mark = bytes[this.at];
    if (mark !== 84 && mark !== 32) return noDate;
    const at = this.at + 1;
    if (at + 5 > end || bytes[at + 2] !== 58) return noDate;
    const hour = two(bytes, at);
    const minute = two(bytes, at + 3);
    if (!(hour <= 23 && minute <= 59)) return noDate;
    this.time += (hour * 60 + minute) * 60_000;
    this.at = at + 5;
    const form = mark === 84 ? letterT : 0;
    if (this.at === end || bytes[this.at] !== 58) return form;
    const second = two(bytes, this.at + 1);
    if (this.at + 3 > end || !(second <= 59)) return noDate;
    this.time += second * 1000;
    this.at += 3;
    if (this.at === end || bytes[this.at] !== 46) return form | withSeconds;
    return this.fraction(bytes, end) ? form | withSeconds | withFraction : noDate;
  }

  private fraction(bytes: Uint8Array, end: number): boolean {
    let value = 0;
    let digits = 0;
    for (this.at++; this.at < end && isDigit(bytes[this.at]!); this.at++) {
      if (digits++ < 3) value = value * 10 + bytes[this.at]! - 48;
    }
    for (let have = digits; have < 3; have++) value *= 10;
    this.time += value;
    return digits >= 1 && digits <= 9;
  }

  private offset(bytes: Uint8Array, end: number): number {
    if (this.at === end) return withoutOffset;
    const mark = bytes[this.at];
    if (mark === 90) {
      this.at++;
      return withOffset;
    }
    if ((mark !== 43 && mark !== 45) || this.at + 5 > end) return noDate;
    const hour = two(bytes, this.at + 1);
    const colon = bytes[this.at + 3] === 58 ? 1 : 0;
    if (this.at + 5 + colon > end) return noDate;
    const minute = two(bytes, this.at + 3 + colon);
    if (!(hour <= 23 && minute <= 59)) return noDate;
    this.time -= (mark === 43 ? 1 : -1) * (hour * 60 + minute) * 60_000;
    this.at += 5 + colon;
    return withOffset;
  }
}

/** Whether all cells are dates of the same way of writing the day, with offsets all or none. */
export function areDates(seen: number): boolean {
  const day = seen & (dashes | slashes | dots);
  const mixed = (seen & withOffset) !== 0 && (seen & (withoutOffset | withoutTime)) !== 0;
  return (seen & noDate) === 0 && (day === dashes || day === slashes || day === dots) && !mixed;
}

/** Whether days are all that the cells say. */
export function areDays(seen: number): boolean {
  return (seen & withTime) === 0;
}

export function haveOffsets(seen: number): boolean {
  return (seen & withOffset) !== 0;
}

/** Such as `YYYY-MM-DD hh:mm:ss`. */
export function dateFormat(seen: number): string {
  const day = (seen & dots) !== 0 ? 'DD.MM.YYYY' : (seen & slashes) !== 0 ? 'YYYY/MM/DD' : 'YYYY-MM-DD';
  if (areDays(seen)) return day;
  const seconds = (seen & withSeconds) === 0 ? '' : (seen & withFraction) === 0 ? ':ss' : ':ss.f';
  const time = `${(seen & letterT) === 0 ? ' ' : 'T'}hh:mm${seconds}${haveOffsets(seen) ? '±hh:mm' : ''}`;
  return (seen & withoutTime) === 0 ? `${day}${time}` : `${day}[${time}]`;
}

function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48;
  const ones = bytes[at + 1]! - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
