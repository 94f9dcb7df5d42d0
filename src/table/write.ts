import type { Cell } from './table.js';

const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;

/**
 * One row of CSV (RFC 4180) without its line end: comma, quotes only where needed, a quote doubled.
 * A missing value is an empty cell, an empty text is `""`; the reader gives back the same cells.
 */
export function csvRow(cells: readonly Cell[]): string {
  let row = '';
  for (const [at, cell] of cells.entries()) {
    if (at > 0) row += ',';
    if (cell === null) continue;
    row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return row;
}
