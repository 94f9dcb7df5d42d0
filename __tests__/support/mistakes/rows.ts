import { tinyCsv, tinyRows, type Changes } from '../tiny.js';

/** The data with these rows. */
export const csv = (rows: readonly string[], head?: string): Changes => ({ 'data.csv': tinyCsv(rows, head) });

/** The tiny rows with one row replaced; row 0 stands on line 2. */
export const withRow = (row: number, text: string): Changes =>
  csv(tinyRows(240).map((line, i) => (i === row ? text : line)));

/** The tiny rows with their cells changed. */
export const withCells = (change: (cells: string[], row: number) => string[], head?: string): Changes =>
  csv(
    tinyRows(240).map((line, row) => change(line.split(','), row).join(',')),
    head,
  );
