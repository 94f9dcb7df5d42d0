import type { Rate } from './rates.js';

/** What was found of one metric in one scene. */
export interface Found extends Rate {
  readonly scene: string;
  readonly rows: number;
  readonly promised: boolean;
  readonly kept: boolean;
}

/** A Markdown table with aligned columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n') + '\n';
}

/** By how many standard errors a rate is above what is promised. */
function excess({ low, high, coverage, samples }: Rate): number {
  const of = (share: number, p: number): number => (share - p) / Math.sqrt((p * (1 - p)) / samples);
  return Math.max(of(low, 0.05), of(high, 0.05), of(1 - coverage, 0.07));
}

/** The worst scene of each metric and kind of bound, in the order of metrics. */
export function worstOf(found: readonly Found[]): Found[] {
  const worst = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.kind} ${each.metric}`;
    const known = worst.get(key);
    if (known === undefined || excess(each) > excess(known)) worst.set(key, each);
  }
  return [...worst.values()];
}
