import { parseNumber } from '../table/number.js';
import type { Batch, Cell, Column } from '../table/table.js';
import { isBoolean } from '../table/infer.js';
import { Distinct } from './distinct.js';
import type { ColumnProfile } from './findings.js';
import { canonical } from './key.js';
import { Moments } from './moments.js';
import { Occurrences } from './occurrences.js';
import type { ColumnRules } from './schema.js';
import { Seen } from './seen.js';

/** The kinds of cells that a rule may refuse. */
const kinds = ['nulls', 'type', 'nan', 'infinite', 'fraction', 'small', 'big', 'domain', 'repeated'] as const;
export type Kind = (typeof kinds)[number];

const notANumber = /^[ \t]*[+-]?nan[ \t]*$/i;

/** Collects, in one pass, what a column holds and which cells break its rules. Memory is flat but for `unique`. */
export class ColumnScan {
  rows = 0;
  readonly distinct = new Distinct();
  readonly moments = new Moments();
  /** Whether all finite numbers so far were whole. */
  whole = true;
  /** Whether each number was larger than the one before. */
  increasing = true;
  /** Numbers written with a leading zero, such as 007: they may be codes. */
  leadingZeros = 0;
  readonly found: Readonly<Record<Kind, Occurrences>>;
  private readonly domain: ReadonlySet<string | number> | null;
  private readonly seen: Seen | null;
  private last = -Infinity;

  /** @param rules null: only the profile */
  constructor(
    readonly column: Column,
    private readonly rules: ColumnRules | null,
    keepValues: boolean,
  ) {
    const found = kinds.map((kind) => [kind, new Occurrences(keepValues)]);
    this.found = Object.fromEntries(found) as Record<Kind, Occurrences>;
    const domain = rules?.domain ?? null;
    this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
    this.seen = rules?.unique === true ? new Seen() : null;
  }

  add(batch: Batch, cells: readonly Cell[]): void {
    const { file, lines } = batch;
    const { type } = this.column;
    this.rows += batch.rows;
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row] as Cell;
      if (cell === null || (cell === '' && type !== 'string')) {
        this.found.nulls.add(file, lines[row]!, null);
        continue;
      }
      const refused = type === 'number' ? this.number(cell) : type === 'string' ? this.text(cell) : this.boolean(cell);
      if (refused !== null) this.found[refused].add(file, lines[row]!, cell);
      if (this.seen !== null && !this.seen.add(canonical(cell, type) ?? '')) this.found.repeated.add(file, lines[row]!, cell);
    }
  }

  profile(): ColumnProfile {
    const { count, min, max, mean, deviation } = this.moments;
    return {
      ...this.column,
      nulls: this.found.nulls.count,
      distinct: this.distinct.over ? '>1000' : this.distinct.size,
      mean: count === 0 || !Number.isFinite(mean) ? null : mean,
      sd: count === 0 || !Number.isFinite(deviation) ? null : deviation,
      min: count === 0 ? null : min,
      max: count === 0 ? null : max,
    };
  }

  private number(cell: string): Kind | null {
    const value = parseNumber(cell);
    if (value === undefined) return notANumber.test(cell) ? 'nan' : 'type';
    this.distinct.add(value);
    if (!Number.isFinite(value)) return 'infinite';
    this.moments.add(value);
    if (!Number.isInteger(value)) this.whole = false;
    if (value <= this.last) this.increasing = false;
    this.last = value;
    if (cell.length > 1 && cell.charCodeAt(0) === 48 && cell.charCodeAt(1) !== 46) this.leadingZeros++;
    return this.rules === null ? null : this.outside(value, this.rules);
  }

  private outside(value: number, { integer, range }: ColumnRules): Kind | null {
    if (integer && !Number.isInteger(value)) return 'fraction';
    if (range !== null) {
      if (range.min !== null && value < range.min) return 'small';
      if (range.max !== null && value > range.max) return 'big';
    }
    return this.domain === null || this.domain.has(value) ? null : 'domain';
  }

  private text(cell: string): Kind | null {
    this.distinct.add(cell);
    return this.domain === null || this.domain.has(cell) ? null : 'domain';
  }

  private boolean(cell: string): Kind | null {
    if (!isBoolean(cell)) return 'type';
    this.distinct.add(cell.toLowerCase());
    return null;
  }
}
