import { UserError } from '../../host/errors.js';
import type { Batch, Cell, Column } from '../../table/table.js';
import { numberText } from '../number-text.js';
import { timeOf, type TimeType } from '../time.js';
import { wrongCell, wrongTime } from '../wrong-cell.js';

/** What the numbers of a column are, which decides how SQL has to say them. */
export interface NumberForm {
  /** Some have a fraction: the column is one of FLOAT64. */
  fractions: boolean;
  /** Some are whole and have over 15 digits: only INT64 prints them as the split does. */
  long: boolean;
}

const mostDigits = 15;
const int64 = 2n ** 63n;
/** Dates and timestamps that `CAST(... AS TIMESTAMP)` takes, and takes as the split does. */
const castable = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[Zz]| UTC|[+-]\d\d(?::\d\d)?)?)?$/;

/** Checks that BigQuery prints the cells of key columns as the split does; made for one pass over the data. */
export class SayableKeys {
  readonly forms = new Map<string, NumberForm>();

  constructor(private readonly key: readonly Column[]) {
    for (const { name, type } of key) if (type === 'number') this.forms.set(name, { fractions: false, long: false });
  }

  /** @throws UserError with file, line and column of the first cell whose text in BigQuery is uncertain */
  add(batch: Batch): void {
    for (const column of this.key) {
      const form = this.forms.get(column.name);
      const cells = batch.cells[batch.names.indexOf(column.name)]!;
      if (form === undefined) continue;
      for (let row = 0; row < batch.rows; row++) {
        const cell = cells[row] ?? '';
        if (cell !== '') this.see(form, cell, batch, row, column);
      }
    }
  }

  private see(form: NumberForm, cell: string, batch: Batch, row: number, column: Column): void {
    const text = numberText(cell);
    if (text === undefined) throw wrongCell(batch, row, column, true);
    if (text === '"Infinity"' || text === '"-Infinity"') {
      form.fractions = true;
    } else if (/^"?-?\d+"?$/.test(text)) {
      const digits = text.replace(/[-"]/g, '');
      form.long ||= digits.length > mostDigits;
      const value = BigInt(text.replaceAll('"', ''));
      if (value < -int64 || value >= int64) throw unsayable(batch, row, column, 'a whole number beyond 64 bits');
    } else {
      form.fractions = true;
      if (text.includes('e')) throw unsayable(batch, row, column, 'a number that is printed with an exponent');
      if (text.replace(/[-.]/g, '').replace(/^0+/, '').length > mostDigits) {
        throw unsayable(batch, row, column, 'a number of more than 15 digits');
      }
    }
    if (form.fractions && form.long) {
      throw unsayable(batch, row, column, 'a column of both fractions and whole numbers of more than 15 digits');
    }
  }
}

/**
 * Checks that BigQuery takes a time as the split does.
 * @throws UserError with file, line and column
 */
export function checkSayableTime(batch: Batch, row: number, column: Column, cell: Cell, type: TimeType): void {
  const time = timeOf(cell, type);
  if (time === null || time === undefined) throw wrongTime(batch, row, column.name, cell, type);
  if (type === 'number' && Math.abs(time) >= 2 ** 53) throw unsayable(batch, row, column, 'a number of 2^53 or more');
  if (type === 'string' && !castable.test(cell!)) {
    throw unsayable(batch, row, column, 'a time that is not YYYY-MM-DD or YYYY-MM-DD HH:MM:SS');
  }
}

function unsayable({ file, lines }: Batch, row: number, { name }: Column, what: string): UserError {
  return new UserError(
    `${file}:${String(lines[row])}: column ${JSON.stringify(name)}: ${what} is not certain to be the same text in BigQuery as here, so --sql would print a query that may divide otherwise; divide by another key (data.key), or write the column otherwise.`,
  );
}
