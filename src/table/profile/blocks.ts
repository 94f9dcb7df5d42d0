const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Counts as block characters, one each; a blank where there is nothing. More than `most` counts are taken together side by side. */
export function blocks(counts: readonly number[], most: number): string {
  const together = Math.ceil(counts.length / most);
  const sums = Array.from({ length: Math.ceil(counts.length / together) }, (_, at) =>
    counts.slice(at * together, (at + 1) * together).reduce((sum, count) => sum + count, 0),
  );
  const largest = Math.max(...sums);
  return sums.map((sum) => (sum === 0 ? ' ' : heights[Math.ceil((sum / largest) * heights.length) - 1]!)).join('');
}
