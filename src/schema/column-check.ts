import type { Cell, Column } from '../table/table.js';
import { ownText } from '../table/text.js';
import { bits, CellRules, codePoints, kinds, type Kind } from './cell-rules.js';
import type { ColumnRules } from './column-rules.js';
import { Occurrences, type Places } from './occurrences.js';

const mostOutside = 1000;

/** What of a column breaks its rules: counts with the first places, and how far it went, which is what a relaxed rule needs. */
export interface ColumnBreaks {
  readonly rows: number;
  readonly nulls: Places;
  readonly kinds: Readonly<Record<Kind, Places>>;
  /** Of what lies below the range, the smallest; of what lies above it, the largest: numbers, or dates as they were written. */
  readonly smallest: number | string | null;
  readonly largest: number | string | null;
  /** Characters of the shortest and of the longest text that `length` refuses. */
  readonly shortest: number | null;
  readonly longest: number | null;
  /** The values that are not in the domain; null: more than 1000. */
  readonly outside: readonly (string | number)[] | null;
  /** How many different values there are, where a rule asks for it; `over`: at least so many. */
  readonly distinct: { readonly count: number; readonly over: boolean } | null;
}

/** Collects, row by row, what breaks the rules of a column. A cell that breaks none costs nothing here. */
export class ColumnCheck {
  readonly cells: CellRules;
  private rows = 0;
  private readonly nulls: Occurrences;
  private readonly found: Readonly<Record<Kind, Occurrences>>;
  private extremes: { smallest: number | string | null; largest: number | string | null } = { smallest: null, largest: null };
  private shortest: number | null = null;
  private longest: number | null = null;
  private readonly outside = new Set<string | number>();

  /** @param rules null: only what is suspect in any data */
  constructor(
    readonly column: Column,
    rules: ColumnRules | null,
    keepValues: boolean,
  ) {
    this.cells = new CellRules(column, rules);
    this.nulls = new Occurrences(false);
    const found = kinds.map((kind) => [kind, new Occurrences(keepValues)]);
    this.found = Object.fromEntries(found) as Record<Kind, Occurrences>;
  }

  /** Rows that were seen, whatever they hold. */
  count(rows: number): void {
    this.rows += rows;
  }

  missing(file: string, line: number): void {
    this.nulls.add(file, line, null);
  }

  /**
   * A cell that breaks rules.
   * @param mask which, by `bits`; not 0
   * @param value the number that the cell says, or its text
   * @param cell as it was written; null: not known
   */
  broken(mask: number, file: string, line: number, value: number | string, cell: Cell): void {
    for (const kind of kinds) if ((mask & bits[kind]) !== 0) this.found[kind].add(file, line, cell);
    if ((mask & (bits.small | bits.big)) !== 0) this.stretch(value, mask);
    if ((mask & bits.domain) !== 0 && this.outside.size <= mostOutside) this.outside.add(typeof value === 'string' ? ownText(value) : value);
    if ((mask & (bits.short | bits.long)) !== 0) {
      const size = codePoints(String(value));
      if ((mask & bits.short) !== 0) this.shortest = Math.min(size, this.shortest ?? Infinity);
      else this.longest = Math.max(size, this.longest ?? 0);
    }
  }

  result(): ColumnBreaks {
    const { rows, nulls, found, extremes, shortest, longest, outside } = this;
    return {
      rows,
      nulls: nulls.places(),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, found[kind].places()])) as Record<Kind, Places>,
      ...extremes,
      shortest,
      longest,
      outside: outside.size > mostOutside ? null : [...outside],
      distinct: null,
    };
  }

  private stretch(value: number | string, mask: number): void {
    const { smallest, largest } = this.extremes;
    const at = this.order(value);
    if ((mask & bits.small) !== 0 && (smallest === null || at < this.order(smallest))) this.extremes.smallest = own(value);
    if ((mask & bits.big) !== 0 && (largest === null || at > this.order(largest))) this.extremes.largest = own(value);
  }

  private order(value: number | string): number {
    return typeof value === 'number' ? value : (this.cells.seconds(value) ?? NaN);
  }
}

function own(value: number | string): number | string {
  return typeof value === 'string' ? ownText(value) : value;
}

/** The breaks of the same column in several parts of the data. @param files the files of the data in their order */
export function mergeBreaks(column: Column, rules: ColumnRules | null, parts: readonly ColumnBreaks[], files: readonly string[]): ColumnBreaks {
  const cells = new CellRules(column, rules);
  const order = (value: number | string): number => (typeof value === 'number' ? value : (cells.seconds(value) ?? NaN));
  const far = (pick: (part: ColumnBreaks) => number | string | null, sign: number): number | string | null =>
    parts.map(pick).reduce((best, value) => (best === null || (value !== null && sign * order(value) > sign * order(best)) ? value : best), null);
  const outside = new Set(parts.flatMap((part) => part.outside ?? []));
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    nulls: Occurrences.merge(parts.map(({ nulls }) => nulls), files),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, Occurrences.merge(parts.map((part) => part.kinds[kind]), files)]),
    ) as Record<Kind, Places>,
    smallest: far(({ smallest }) => smallest, -1),
    largest: far(({ largest }) => largest, 1),
    shortest: far(({ shortest }) => shortest, -1) as number | null,
    longest: far(({ longest }) => longest, 1) as number | null,
    outside: outside.size > mostOutside || parts.some((part) => part.outside === null) ? null : [...outside],
    distinct: null,
  };
}
