import { parseNumber } from '../table/number.js';
import type { Batch, Cell, Column } from '../table/table.js';
import { bits } from './cell-rules.js';
import { ColumnCheck, type ColumnBreaks } from './column-check.js';
import { Distinct } from './distinct.js';
import type { ColumnProfile } from './findings.js';
import { canonical } from './key.js';
import { Moments } from './moments.js';
import type { ColumnRules } from './column-rules.js';
import { Seen } from './seen.js';

const notANumber = /^[ \t]*[+-]?nan[ \t]*$/i;

/** Collects, in one pass, what a column holds and which cells break its rules. Memory is flat but for `unique`. */
export class ColumnScan {
  rows = 0;
  nulls = 0;
  readonly distinct = new Distinct();
  readonly moments = new Moments();
  /** Whether all finite numbers so far were whole. */
  whole = true;
  /** Whether each number was larger than the one before. */
  increasing = true;
  /** Numbers written with a leading zero, such as 007: they may be codes. */
  leadingZeros = 0;
  private readonly check: ColumnCheck;
  private readonly seen: Seen | null;
  private readonly unique: boolean;
  private last = -Infinity;

  /** @param rules null: only the profile */
  constructor(
    readonly column: Column,
    rules: ColumnRules | null,
    keepValues: boolean,
  ) {
    this.check = new ColumnCheck(column, rules, keepValues);
    this.unique = rules?.unique === true;
    this.seen = this.unique || (rules !== null && rules.distinct !== null) ? new Seen() : null;
  }

  add(batch: Batch, cells: readonly Cell[]): void {
    const { file, lines } = batch;
    const { type } = this.column;
    this.rows += batch.rows;
    this.check.count(batch.rows);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row] as Cell;
      if (cell === null || (cell === '' && type !== 'string')) {
        this.nulls++;
        this.check.missing(file, lines[row]!);
        continue;
      }
      let mask = type === 'number' ? this.number(cell) : type === 'string' ? this.text(cell) : this.boolean(cell);
      if (this.seen !== null && !this.seen.add(canonical(cell, type) ?? '') && this.unique) mask |= bits.repeated;
      if (mask !== 0) this.check.broken(mask, file, lines[row]!, type === 'number' ? (parseNumber(cell) ?? cell) : cell, cell);
    }
  }

  breaks(): ColumnBreaks {
    return { ...this.check.result(), distinct: this.seen === null ? null : { count: this.seen.size, over: false } };
  }

  profile(): ColumnProfile {
    const { count, min, max, mean, deviation } = this.moments;
    return {
      ...this.column,
      nulls: this.nulls,
      distinct: this.distinct.over ? '>1000' : this.distinct.size,
      mean: count === 0 || !Number.isFinite(mean) ? null : mean,
      sd: count === 0 || !Number.isFinite(deviation) ? null : deviation,
      min: count === 0 ? null : min,
      max: count === 0 ? null : max,
    };
  }

  private number(cell: string): number {
    const value = parseNumber(cell);
    if (value === undefined) return notANumber.test(cell) ? this.check.cells.number(NaN) : bits.type;
    this.distinct.add(value);
    if (!Number.isFinite(value)) return this.check.cells.number(value);
    this.moments.add(value);
    if (!Number.isInteger(value)) this.whole = false;
    if (value <= this.last) this.increasing = false;
    this.last = value;
    if (cell.length > 1 && cell.charCodeAt(0) === 48 && cell.charCodeAt(1) !== 46) this.leadingZeros++;
    return this.check.cells.number(value);
  }

  private text(cell: string): number {
    this.distinct.add(cell);
    return this.check.cells.text(cell);
  }

  private boolean(cell: string): number {
    const mask = this.check.cells.boolean(cell);
    if (mask === 0) this.distinct.add(cell.toLowerCase());
    return mask;
  }
}
