/** A plain table for terminals: columns padded to their widest cell, two spaces between, numbers to the right. No final newline. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => row.join('  ')).join('\n');
}
