/** Named formats; everything else is a pattern of Python's strptime. */
const named: Readonly<Record<string, string>> = {
  date: '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})',
  datetime:
    '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})[Tt ](?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?<z>[Zz]|[+-]\\d{2}:?\\d{2})?',
  time: '(?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?',
};

/** What strptime reads for each directive. */
const directives: Readonly<Record<string, string>> = {
  Y: '(?<Y>\\d{4})',
  y: '(?<y>\\d{2})',
  m: '(?<m>1[0-2]|0[1-9]|[1-9])',
  d: '(?<d>3[01]|[12]\\d|0[1-9]|[1-9])',
  H: '(?<H>2[0-3]|[01]\\d|\\d)',
  M: '(?<M>[0-5]\\d|\\d)',
  S: '(?<S>[0-5]\\d|\\d)',
  f: '(?<f>\\d{1,6})',
  z: '(?<z>[Zz]|[+-]\\d{2}:?\\d{2})',
};

const longest = 100;

/** Reads dates and times of one format. */
export class DateFormat {
  private readonly expression: RegExp;

  /** @param length of the texts that are read without the expression, as most are; 0: none are */
  private constructor(
    source: string,
    readonly length: number,
  ) {
    this.expression = new RegExp(`^${source}$`, 'u');
  }

  /**
   * @param format `date` (2026-11-28), `datetime` (2026-11-28T17:03:00Z; a blank for T, no seconds, no zone are fine), `time` (17:03:00), or a pattern with
   * strptime's %Y %y %m %d %H %M %S %f %z %% such as `%d.%m.%Y`
   * @returns a sentence where the pattern is none
   */
  static of(format: string): DateFormat | string {
    const known = Object.hasOwn(named, format) ? named[format] : undefined;
    if (known !== undefined) return new DateFormat(known, format === 'date' ? 10 : format === 'datetime' ? 19 : 0);
    if (format.length > longest) return `expected at most ${String(longest)} characters.`;
    const used = new Set<string>();
    let source = '';
    for (let at = 0; at < format.length; at++) {
      const character = format[at]!;
      if (character !== '%') {
        source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
        continue;
      }
      const directive = format[++at] ?? '';
      if (directive === '%') source += '%';
      else if (!Object.hasOwn(directives, directive)) {
        return `%${directive} is not known; known are %Y %y %m %d %H %M %S %f %z and %%.`;
      } else if (used.has(directive)) return `%${directive} stands there twice.`;
      else {
        used.add(directive);
        source += directives[directive]!;
      }
    }
    if (used.size === 0) return 'expected date, datetime, time, or a pattern such as %d.%m.%Y.';
    if (used.has('Y') && used.has('y')) return 'expected %Y or %y, not both.';
    return new DateFormat(source, 0);
  }

  /**
   * Seconds since 1970-01-01 (UTC where no zone is said; parts that the format does not have are those of 1900-01-01 00:00, as in Python).
   * undefined: not of this format, or no such day, such as February 30.
   */
  seconds(text: string): number | undefined {
    const quick = text.length === this.length ? plainSeconds(text) : undefined;
    if (quick !== undefined) return quick;
    const parts = this.expression.exec(text)?.groups;
    if (parts === undefined) return undefined;
    const year = parts.Y !== undefined ? Number(parts.Y) : parts.y !== undefined ? century(Number(parts.y)) : 1900;
    const month = Number(parts.m ?? 1);
    const day = Number(parts.d ?? 1);
    const [hour, minute, second] = [Number(parts.H ?? 0), Number(parts.M ?? 0), Number(parts.S ?? 0)];
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
    if (hour > 23 || minute > 59 || second > 59) return undefined;
    const zone = zoneSeconds(parts.z ?? 'Z');
    if (zone === undefined) return undefined;
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
    return midnight + hour * 3600 + minute * 60 + second + Number(`0.${parts.f ?? '0'}`) - zone;
  }
}

/** POSIX: 69 to 99 are of the twentieth century. */
function century(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function zoneSeconds(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.replaceAll(/\D/g, '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Of `2026-11-28` and `2026-11-28 17:03:00` (or with a T); undefined for everything else, and for what is no such day or time. */
function plainSeconds(text: string): number | undefined {
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return undefined;
  const midnight = Date.UTC(year, month - 1, day) / 1000;
  if (text.length === 10) return midnight;
  const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
  const between = text.charCodeAt(10);
  if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined;
  return hour <= 23 && minute <= 59 && second <= 59 ? midnight + hour * 3600 + minute * 60 + second : undefined;
}

/** Two digits; NaN where they are none. */
function pair(text: string, at: number): number {
  const [one, two] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return one >= 0 && one <= 9 && two >= 0 && two <= 9 ? one * 10 + two : NaN;
}
