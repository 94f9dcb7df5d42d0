import type { Column } from '../table/table.js';
import { isBoolean } from '../table/infer.js';
import type { ColumnRules } from './column-rules.js';
import { DateFormat } from './date-format.js';
import { dashes, DateReader } from '../table/profile/date-form.js';

/** What may be wrong with a cell. */
export const kinds = [
  'type',
  'nan',
  'infinite',
  'fraction',
  'small',
  'big',
  'domain',
  'short',
  'long',
  'format',
  'repeated',
] as const;
export type Kind = (typeof kinds)[number];

/** The bit of each kind in a mask: a cell may break several rules at once. */
export const bits = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index])) as Readonly<Record<Kind, number>>;

/** The rules of a column about single cells, made for a call per cell. Answers are masks of `bits`; 0: nothing is wrong. */
export class CellRules {
  private readonly domain: ReadonlySet<string | number> | null;
  private readonly format: DateFormat | null;
  private readonly reader = new DateReader();
  /** Bytes of a text that may be judged as a date without being read as a text; 0: none is. */
  private readonly dateLength: number;
  /** Bounds of numbers, or of dates in seconds. */
  readonly min: number;
  readonly max: number;
  private readonly shortest: number;
  private readonly longest: number;
  private readonly integer: boolean;
  private readonly refuseNan: boolean;
  private readonly refuseInfinite: boolean;

  /** @param rules null: only what is suspect in any data */
  constructor(
    private readonly column: Column,
    rules: ColumnRules | null,
  ) {
    const domain = rules?.domain ?? null;
    this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
    const format = rules === null || rules.format === null ? null : DateFormat.of(rules.format);
    this.format = format instanceof DateFormat ? format : null;
    this.min = this.bound(rules?.range?.min) ?? -Infinity;
    this.max = this.bound(rules?.range?.max) ?? Infinity;
    this.shortest = rules?.length?.min ?? 0;
    this.longest = rules?.length?.max ?? Infinity;
    this.integer = rules?.integer === true;
    const alone = this.domain === null && this.shortest === 0 && this.longest === Infinity;
    this.dateLength = alone ? (this.format?.length ?? 0) : 0;
    this.refuseNan = rules?.allow_nan !== true;
    this.refuseInfinite = rules?.allow_inf !== true;
  }

  /** Whether no finite number can break a rule. */
  get anyNumber(): boolean {
    return this.min === -Infinity && this.max === Infinity && !this.moreThanRange;
  }

  /** Whether numbers within the range may break another rule. */
  get moreThanRange(): boolean {
    return this.integer || this.domain !== null;
  }

  /** Whether whole numbers within the range break no other rule. */
  get onlyWhole(): boolean {
    return this.integer && this.domain === null;
  }

  /** Whether no text of a string column can break a rule. */
  get anyText(): boolean {
    return this.domain === null && this.format === null && this.shortest === 0 && this.longest === Infinity;
  }

  /** A cell of a number column: what it says; NaN where it says that it is none. */
  number(value: number): number {
    if (Number.isNaN(value)) return this.refuseNan ? bits.nan : 0;
    let mask = 0;
    if (value === Infinity || value === -Infinity) mask = this.refuseInfinite ? bits.infinite : 0;
    else if (this.integer && !Number.isInteger(value)) mask = bits.fraction;
    if (value < this.min) mask |= bits.small;
    if (value > this.max) mask |= bits.big;
    if (this.domain !== null && !this.domain.has(value)) mask |= bits.domain;
    return (mask & bits.infinite) === 0 ? mask : bits.infinite;
  }

  /** A cell of a string column. */
  text(value: string): number {
    let mask = this.domain === null || this.domain.has(value) ? 0 : bits.domain;
    if (this.shortest > 0 || this.longest < Infinity) {
      const size = codePoints(value);
      if (size < this.shortest) mask |= bits.short;
      if (size > this.longest) mask |= bits.long;
    }
    if (this.format === null) return mask;
    const seconds = this.format.seconds(value);
    if (seconds === undefined) return mask | bits.format;
    if (seconds < this.min) mask |= bits.small;
    if (seconds > this.max) mask |= bits.big;
    return mask;
  }

  /** Whether bytes say a date, in its usual spelling, that breaks no rule; where they do not, their text has to be judged. */
  isFineDate(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start !== this.dateLength || end === start) return false;
    if ((this.reader.read(bytes, start, end) & dashes) === 0) return false;
    const seconds = this.reader.time / 1000;
    return seconds >= this.min && seconds <= this.max;
  }

  /** A cell of a boolean column. */
  boolean(cell: string): number {
    return isBoolean(cell) ? 0 : bits.type;
  }

  /** Where a text stands among dates: seconds; undefined for anything else. */
  seconds(text: string): number | undefined {
    return this.format?.seconds(text);
  }

  private bound(end: number | string | null | undefined): number | undefined {
    if (typeof end === 'number') return end;
    return end === null || end === undefined || this.column.type === 'number' ? undefined : this.format?.seconds(end);
  }
}

/** Characters of a text: Unicode code points. */
export function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs++;
  }
  return text.length - pairs;
}
