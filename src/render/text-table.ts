import { shorten } from './escape.js';
import { visible } from './visible.js';
import { columns } from './width.js';

/** Longest cell; what is beyond it would only break the lines of a terminal. */
const longest = 200;

/**
 * A plain table for terminals: columns padded to their widest cell, two spaces between, columns of numbers to the right, a rule below the
 * head, no space at the ends of lines, no final newline. Control characters are drawn, so no cell can move the cursor or change a colour.
 */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) => head.map((_, column) => shorten(visible(row[column] ?? ''), longest)));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => columns(line[column]!))));
  const right = head.map((_, column) => numeric(lines.slice(1).map((line) => line[column]!)));
  const body = lines.map((line) =>
    line
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column]! - columns(cell));
        return right[column]! ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [body[0], rule, ...body.slice(1)].join('\n');
}

/** Whether a column holds figures only (with their sign, unit or percent), and at least one. */
function numeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '' && cell !== '–');
  return (
    filled.length > 0 && filled.every((cell) => /^[-−+~]?\d[\d.,]*(?:e[-−]?\d+)?(?:%| ?[a-zA-Z]{1,3})?$/.test(cell))
  );
}
